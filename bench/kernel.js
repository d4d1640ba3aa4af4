// node bench/kernel.js: `check rows` on a column, in the module for Node and Python and in native Rust, one thread each.
//
// In turns, the fastest round of each. Native Rust is `cargo build --release`, as a program would be that uses the crate.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mixes } from "./parts/lines.js";
import { goals } from "./parts/measure.js";

const CHECK_ROWS = 13;
const ROUNDS = 12;
const TURNS = 6;
/** As much as the Python package hands over at once. */
const ROWS = 5000;

const root = fileURLToPath(new URL("..", import.meta.url));
const module = new WebAssembly.Module(readFileSync(join(root, "python/src/quitus/quitus.wasm")));
const folder = mkdtempSync(join(tmpdir(), "quitus-"));
const file = join(folder, "column");
const ratios = [];
let instance;
try {
  const target = JSON.parse(execFileSync("cargo", ["metadata", "--format-version=1", "--no-deps"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 })).target_directory;
  execFileSync("cargo", ["build", "--quiet", "--release", "--example", "rows"], { cwd: root });
  for (const name of ["valid", "faults", "as sent"]) {
    const lines = mixes[name].split("\n").slice(0, ROWS);
    const column = columnOf(lines);
    writeFileSync(file, column);
    const [wasm, native] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      wasm.push(fastest(column));
      native.push(Number(execFileSync(join(target, "release/examples/rows"), [file, String(ROUNDS)], { encoding: "utf8" })));
    }
    const [inWasm, inRust] = [wasm, native].map((times) => Math.min(...times) / lines.length);
    console.log(`${name.padEnd(12)} ${inWasm.toFixed(2)} µs a row in wasm, ${inRust.toFixed(2)} in native Rust`);
    ratios.push([`check rows, ${name}: wasm / native Rust`, inWasm / inRust, 1.2]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log("\nRatios");
goals(ratios);

/** Texts as Arrow lays them out; see docs/module.md. */
function columnOf(lines) {
  const texts = lines.map((line) => Buffer.from(line));
  const ends = Uint32Array.of(lines.length, 0, 0, ...texts.map((text) => text.length));
  for (let at = 3; at < ends.length; at++) ends[at] += ends[at - 1];
  return Buffer.concat([Buffer.from(ends.buffer), ...texts]);
}

/** Microseconds of the fastest round. */
function fastest(column) {
  instance ??= new WebAssembly.Instance(module).exports;
  const options = Buffer.from('{"now":1600000000000}');
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const at = instance.input(options.length + column.length) >>> 0;
    new Uint8Array(instance.memory.buffer).set(options, at);
    new Uint8Array(instance.memory.buffer).set(column, at + options.length);
    const start = process.hrtime.bigint();
    instance.run(CHECK_ROWS, 0, options.length, column.length);
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1000);
  }
  return least;
}
