// The sizes that bench/size.snap notes, and what holds others to them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { optimized } from "../../bench/parts/module.js";

const TOLERANCE = 0.03;
/** What has the module inside; without wasm-opt that is larger than the one that is published. */
const WITH_MODULE = /^quitus$|^quitus\.wasm$|^quitus\/js|^quitus\/form$|^quitus\/small\//;

const noted = JSON.parse(readFileSync(new URL("../../bench/size.snap", import.meta.url), "utf8"));
export const names = Object.keys(noted);
/** Those that other bundlers than ours make. */
export const isByOthers = (name) => / by (Vite|webpack)$/.test(name);

export function hold(measured) {
  for (const [name, bytes] of Object.entries(measured)) {
    const free = !optimized && WITH_MODULE.test(name);
    const ratio = bytes / noted[name];
    assert.ok(free || Math.abs(ratio - 1) < TOLERANCE, `${name}: ${noted[name]} → ${bytes} bytes; node bench/size.js --write notes it`);
  }
}
