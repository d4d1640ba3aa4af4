// node examples/forms/serve.js: shows the pages of this folder. They need `cargo pkg build`, and the packages of pkg/clients.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "../../pkg/node_modules/esbuild/lib/main.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

/** `{ address, close }`; `more` are pages beside the files: `{ "name.html": text }`. */
export async function serve(port = 0, more = {}) {
  const app = await bundled();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/examples/forms/react-hook-form/app.js") return answer(response, ".js", app);
    const name = pathname.replace("/examples/forms/", "");
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

/** The page for React Hook Form, as one script. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [`${root}examples/forms/react-hook-form/app.jsx`],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    nodePaths: [`${root}pkg/clients/node_modules`],
    alias: { quitus: `${root}pkg/dist/index.js` },
    logLevel: "warning",
  });
  return outputFiles[0].contents;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 8092));
  console.log(`${address}/plain.html\n${address}/react-hook-form/`);
}
