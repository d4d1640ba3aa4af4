// node tool/bundle.js: bundles src/ into dist/, in the folder of package.json.
//
// package.json is the only list of entries: `./dist/x.js` and `./dist/x.cjs` in "exports" are made of src/x.ts, the
// files of "bin" too. An entry that imports another entry keeps that import, and what several entries are made of is in
// dist/parts: the module's bytes, and everything else, are in one file only. `src/load-x.ts` takes the place of
// `src/load.ts` in the entry x, which is index.ts with another way to the module. The small entries, `small/SYSTEM` and
// `small/SYSTEM/LOCALE`, hold everything themselves: the module of their system, and a scope in place of `src/scope.ts`;
// save for `small/SYSTEM/cards`, a half of the module that they load when they are told to.

import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { extname, relative, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { papers } from "./papers/index.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const exported = scripts(manifest.exports);
const programs = scripts(manifest.bin);

const extensions = { esm: ".js", cjs: ".cjs" };
const entries = [...new Set([...exported, ...programs].map(name))];
const sources = new Map(entries.map((entry) => [resolve(source(entry)), entry]));
const [index, load] = ["src/index.ts", "src/load.ts"].map((file) => resolve(file));

let parts; // unknown while they are sought
parts = await modulesOfIndex();
const shared = [...new Set(exported.map((file) => `dist/parts${extname(file)}`))];
// What an entry loads when it needs it.
const later = exported.filter((file) => laterOf(name(file))).map((file) => file.replace(/(\.c?js)$/, "/cards$1"));

const inputs = []; // of all files
for (const file of [...shared, ...exported, ...later, ...programs]) {
  const program = programs.includes(file);
  const format = file.endsWith(".cjs") ? "cjs" : "esm";
  const { metafile } = await build({
    ...(shared.includes(file) ? { stdin: { contents: await everything(parts), resolveDir: "." } } : { entryPoints: [source(name(file))] }),
    outfile: file,
    bundle: true,
    format,
    // For Node the names of what a CommonJS file exports are noted, so that an import finds them.
    platform: program || later.includes(file) ? "node" : "neutral",
    mainFields: ["module", "main"],
    target: program ? ["node20.19"] : ["es2022"],
    // Nobody reads a translated module.
    minify: name(file) === "js",
    charset: "utf8",
    // Papa Parse is inside; its licence stands at its head.
    legalComments: name(file).endsWith("table") || program ? "inline" : "none",
    logLevel: "warning",
    metafile: true,
    plugins: [smallOf(file, extensions[format]) ?? othersStayOutside(file, extensions[format])],
  });
  inputs.push(...Object.keys(metafile.inputs));
  const output = metafile.outputs[relative(".", file)];
  const foreign = output.imports.filter(({ path }) => !path.startsWith(".") && !(program && isBuiltin(path)));
  if (foreign.length > 0) fail(`${file} imports ${foreign.map(({ path }) => path).join(", ")}`);
  for (const [entry, bytes] of [["index", "src/generated/bytes.ts"], ["node", "src/generated/bytes.node.ts"]]) {
    if (name(file) !== entry && bytes in output.inputs) fail(`${file} holds the module's bytes a second time; import what it needs from ${entry}.ts`);
  }
  if (program) chmodSync(file, 0o755);
}

if (exported.some((file) => file.endsWith(".cjs"))) {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
  for (const file of files.filter((file) => file.endsWith(".d.ts"))) twin(`dist/${file}`);
}

papers(inputs);

for (const file of [...shared, ...exported, ...later, ...programs, "dist/quitus.wasm"]) {
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

/** The source of what an entry loads when it needs it: `small/intent/fr` → `src/small/intent/cards.ts` */
function laterOf(entry) {
  const file = `src/${entry.split("/").slice(0, 2).join("/")}/cards.ts`;
  return entry.startsWith("small/") && existsSync(file) ? file : undefined;
}

/** `cli` → `src/cli.ts`, or `src/cli/index.ts` */
function source(entry) {
  if (entry.endsWith("/cards")) return laterOf(entry);
  return [`src/${entry}.ts`, `src/${entry}/index.ts`].find((file) => existsSync(file)) ?? fail(`no source for dist/${entry}.js`);
}

/** The source of an entry's own way to the module, if it has one: `slim` → `src/load-slim.ts`. */
function loadOf(entry) {
  const file = resolve(`src/load-${entry}.ts`);
  return existsSync(file) ? file : undefined;
}

/** What index.ts is made of, save the module itself and what is an entry of its own: all of it goes to dist/parts. */
async function modulesOfIndex() {
  const loadStaysOutside = {
    name: "load-stays-outside",
    setup: (build) => build.onResolve({ filter: /\/load\.js$/ }, ({ path }) => ({ path, external: true })),
  };
  const { metafile } = await build({ entryPoints: [index], bundle: true, write: false, format: "esm", metafile: true, outdir: "dist", plugins: [loadStaysOutside, othersStayOutside("dist/index.js", ".js")] });
  return Object.keys(metafile.inputs).map((file) => resolve(file)).filter((file) => file !== index);
}

/** A module that exports whatever one of these modules does. */
async function everything(modules) {
  const owners = new Map();
  const lines = [];
  for (const path of modules) {
    const { metafile } = await build({ entryPoints: [path], write: false, format: "esm", metafile: true, outdir: "dist" });
    const names = Object.values(metafile.outputs)[0].exports;
    for (const one of names) {
      if (owners.has(one)) fail(`${one} is exported by ${owners.get(one)} and by ${path}`);
      owners.set(one, path);
    }
    if (names.length > 0) lines.push(`export { ${names.join(", ")} } from ${JSON.stringify(path)};`);
  }
  return lines.join("\n");
}

/** Each module is in one file of dist only: in its entry, or in dist/parts. */
function othersStayOutside(file, extension) {
  const own = name(file);
  const ownLoad = loadOf(own);
  // Programs and what is for Node alone take the module for servers; tables, which import the other one, are inside.
  const server = programs.includes(file) || own.startsWith("node/");
  return {
    name: "others-stay-outside",
    setup(build) {
      const outside = (entry) => {
        const target = relative(resolve(file, ".."), resolve(`dist/${entry}${extension}`));
        return { path: target.startsWith(".") ? target : `./${target}`, external: true };
      };
      // Papa Parse would read Node's streams by it; it is given text.
      build.onResolve({ filter: /^stream$/ }, () => (own === "table" || server ? { path: resolve("src/no-stream.ts") } : undefined));
      build.onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path }) => ({ path, external: true }));
      build.onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind === "entry-point" || pluginData === "resolving") return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolving" });
        if (found.path === load && ownLoad !== undefined) return { path: ownLoad };
        if (found.path === index && ownLoad !== undefined) return found;
        const entry = sources.get(found.path);
        if (entry === "index" && server) return outside("node");
        if (entry === "table" && server) return found;
        if (entry !== undefined) return entry === own ? found : outside(entry);
        return own !== "parts" && parts?.includes(found.path) ? outside("parts") : found;
      });
    },
  };
}

/** What a small entry has in the place of what the package has; nothing of another entry. `small/form` has no module at all. */
function smallOf(file, extension) {
  const entry = name(file);
  const [folder, system, locale = "en"] = entry.replace("/cards", "").split("/");
  if (folder !== "small") return undefined;
  const own = new Map([
    ...["also", "near", "pieces", "shelf"].map((file) => [`src/${file}.ts`, `src/small/${file}.ts`]),
    [`src/generated/small/${system}.cards.en.ts`, `src/generated/small/${system}.cards.${locale}.ts`],
    ["src/second.ts", `src/small/${system}/second.ts`],
    ["src/scope.ts", `src/generated/small/${system}.${locale}.ts`],
    ["src/generated/bytes.ts", `src/generated/bytes.${system}.ts`],
    ["src/generated/shapes.ts", `src/generated/small/${system}.shapes.ts`],
  ].map((files) => files.map((file) => resolve(file))));
  return {
    name: "small",
    setup(build) {
      build.onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind === "entry-point" || pluginData === "resolving") return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolving" });
        if (kind === "dynamic-import") return { path: `./${entry.split("/").at(-1)}/cards${extension}`, external: true };
        const other = own.get(found.path);
        return other && existsSync(other) ? { path: other } : found;
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
