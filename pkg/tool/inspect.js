// node tool/inspect.js dist/quitus.wasm: fails unless the module is valid, bare and complete.

import { readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
const bytes = readFileSync(path);
const module = new WebAssembly.Module(bytes);

const imports = WebAssembly.Module.imports(module).map(({ module, name }) => `${module}.${name}`);
if (imports.length > 0) fail(`the module must import nothing, but imports ${imports.join(", ")}`);

const exports = WebAssembly.Module.exports(module).map(({ name }) => name);
const expected = ["memory", "version", "input", "run"];
const missing = expected.filter((name) => !exports.includes(name));
if (missing.length > 0) fail(`the module does not export ${missing.join(", ")}`);
const unexpected = exports.filter((name) => !expected.includes(name));
if (unexpected.length > 0) fail(`the module exports more than its boundary: ${unexpected.join(", ")}`);

for (const section of ["name", "producers"]) {
  if (WebAssembly.Module.customSections(module, section).length > 0) fail(`the section "${section}" is left`);
}

function fail(reason) {
  console.error(`${path}: ${reason}`);
  process.exit(1);
}
