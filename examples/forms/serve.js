// node examples/forms/serve.js: shows the pages of this folder. They need `cargo pkg build`, and the packages of pkg/clients.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "../../pkg/node_modules/esbuild/lib/main.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

/** `{ address, close }`; `more` are pages beside the files: `{ "name.html": text }`. */
export async function serve(port = 0, more = {}) {
  const apps = Object.fromEntries(await Promise.all(Object.keys(APPS).map(async (name) => [`${name}/app.js`, await bundled(name)])));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = pathname.replace("/examples/forms/", "");
    if (Object.hasOwn(apps, name)) return answer(response, ".js", apps[name]);
    if (Object.hasOwn(more, name)) return answer(response, extname(name), more[name]);
    const file = fileURLToPath(pathToFileURL(`${root}${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`));
    const allowed = ["examples/forms", "pkg/dist", "www"].some((folder) => file.startsWith(root + folder.replaceAll("/", sep) + sep));
    if (!allowed || !existsSync(file)) return response.writeHead(404).end();
    answer(response, extname(file), readFileSync(file));
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/examples/forms`, close: () => server.close() };
}

function answer(response, extension, body) {
  response.writeHead(200, { "content-type": `${TYPES[extension] ?? "application/octet-stream"}; charset=utf-8` }).end(body);
}

/** The pages that frameworks make, each of one file. */
export const APPS = { "react-hook-form": "app.jsx", vue: "app.js", svelte: "app.js" };

/** One of them as one script. */
export async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}examples/forms/${name}/${APPS[name]}`],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    conditions: ["browser", "production"],
    nodePaths: [`${root}pkg/clients/node_modules`],
    alias: { quitus: `${root}pkg/dist/index.js` },
    logLevel: "warning",
    plugins: [components],
  });
  return outputFiles[0].text;
}

const clients = createRequire(`${root}pkg/clients/package.json`);

/** Components, each by the compiler of its framework. */
const components = {
  name: "components",
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { compileScript, parse } = clients("vue/compiler-sfc");
      const { descriptor, errors } = parse(readFileSync(path, "utf8"), { filename: path });
      if (errors.length > 0) throw errors[0];
      return { contents: compileScript(descriptor, { id: "form", inlineTemplate: true }).content, loader: "js", resolveDir: dirname(path) };
    });
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { compile } = clients("svelte/compiler");
      return { contents: compile(readFileSync(path, "utf8"), { filename: path, generate: "client" }).js.code, loader: "js", resolveDir: dirname(path) };
    });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 8092));
  console.log(["plain.html", ...Object.keys(APPS).map((name) => `${name}/`)].map((page) => `${address}/${page}`).join("\n"));
}
