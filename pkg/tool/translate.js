// node tool/translate.js dist/quitus.wasm src/translated.js [--fast]: the module as JavaScript, by binaryen's wasm2js;
// with --fast not optimized.
//
// wasm2js makes one instance when its output is loaded; here it becomes a function that makes them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";

const [module, target, fast] = process.argv.slice(2);
const optimize = fast ? [] : ["-O3"];
const folder = mkdtempSync(join(tmpdir(), "quitus-"));
const [lowered, translated] = ["lowered.wasm", "translated.js"].map((file) => join(folder, file));

const features = ["bulk-memory", "bulk-memory-opt", "sign-ext", "nontrapping-float-to-int", "mutable-globals", "multivalue"];
// wasm2js knows only what WebAssembly knew at first.
const lowerings = ["--signext-lowering", "--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering"];

binaryen("wasm-opt", [...features.map((feature) => `--enable-${feature}`), ...lowerings, ...optimize, "-o", lowered, module]);
binaryen("wasm2js", [...optimize, "-o", translated, lowered]);

const text = readFileSync(translated, "utf8");
rmSync(folder, { recursive: true });
const start = /\nvar retasmFunc = asmFunc\(\{\n?\}\);\n(export var \w+ = retasmFunc\.\w+;\n?)+$/;
if (!start.test(text)) throw new Error("wasm2js ends its output in another way than expected");
const { code } = transformSync(text.replace(start, "\nexport { asmFunc as instantiate };\n"), { minify: true, format: "esm", target: "es2022" });
writeFileSync(target, code);

function binaryen(program, words) {
  execFileSync(process.execPath, [`node_modules/binaryen/bin/${program}`, ...words], { stdio: "inherit" });
}
