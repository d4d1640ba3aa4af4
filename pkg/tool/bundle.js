// node tool/bundle.js: bundles src/ into dist/, in the folder of package.json.
//
// package.json is the only list of entries: `./dist/x.js` and `./dist/x.cjs` in "exports" are made of src/x.ts, the
// files of "bin" too. An entry that imports another entry keeps that import: the module's bytes are in one file only.

import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { relative, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const exported = scripts(manifest.exports);
const programs = scripts(manifest.bin);

const extensions = { esm: ".js", cjs: ".cjs" };
const entries = [...new Set([...exported, ...programs].map(name))];
const sources = new Map(entries.map((entry) => [resolve(source(entry)), entry]));

for (const file of [...exported, ...programs]) {
  const program = programs.includes(file);
  const format = file.endsWith(".cjs") ? "cjs" : "esm";
  const { metafile } = await build({
    entryPoints: [source(name(file))],
    outfile: file,
    bundle: true,
    format,
    platform: program ? "node" : "neutral",
    target: program ? ["node20.19"] : ["es2022"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [otherEntriesStayOutside(file, extensions[format])],
  });
  const output = metafile.outputs[relative(".", file)];
  const foreign = output.imports.filter(({ path }) => !path.startsWith(".") && !(program && isBuiltin(path)));
  if (foreign.length > 0) fail(`${file} imports ${foreign.map(({ path }) => path).join(", ")}`);
  if (name(file) !== "index" && "src/generated/bytes.ts" in output.inputs) {
    fail(`${file} holds the module's bytes a second time; import what it needs from index.ts`);
  }
  if (program) chmodSync(file, 0o755);
}

if (exported.some((file) => file.endsWith(".cjs"))) {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
  for (const file of files.filter((file) => file.endsWith(".d.ts"))) twin(`dist/${file}`);
}

for (const file of [...exported, ...programs, "dist/quitus.wasm"]) {
  const compressed = brotliCompressSync(readFileSync(file)).length;
  console.log(`${file.padEnd(24)}${kilobytes(statSync(file).size)}${kilobytes(compressed)} br`);
}

/** The script files that a value of "exports" or "bin" leads to. */
function scripts(value) {
  if (typeof value === "object") return [...new Set(Object.values(value).flatMap(scripts))];
  return /(?<!\.d)\.c?js$/.test(value) ? [`dist/${relative("dist", value)}`] : [];
}

/** `dist/messages/fr.cjs` → `messages/fr` */
function name(file) {
  return relative("dist", file).replace(/\.c?js$/, "");
}

/** `cli` → `src/cli.ts`, or `src/cli/index.ts` */
function source(entry) {
  return [`src/${entry}.ts`, `src/${entry}/index.ts`].find((file) => existsSync(file)) ?? fail(`no source for dist/${entry}.js`);
}

function otherEntriesStayOutside(file, extension) {
  return {
    name: "other-entries-stay-outside",
    setup(build) {
      build.onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind === "entry-point" || pluginData === "resolving") return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolving" });
        const entry = sources.get(found.path);
        if (entry === undefined || entry === name(file)) return found;
        const target = relative(resolve(file, ".."), resolve(`dist/${entry}${extension}`));
        return { path: target.startsWith(".") ? target : `./${target}`, external: true };
      });
    },
  };
}

/** `x.d.ts` → `x.d.cts`, so that `require` is typed as what it is. */
function twin(types) {
  const text = readFileSync(types, "utf8").replace(/((?:from|import)\s*\(?\s*")(\.[^"]*)\.js"/g, '$1$2.cjs"');
  writeFileSync(types.replace(/\.d\.ts$/, ".d.cts"), text);
}

function kilobytes(length) {
  return `${(length / 1024).toFixed(1)} KB`.padStart(12);
}

function fail(reason) {
  console.error(`bundle: ${reason}`);
  process.exit(1);
}
