// Sizes are watched: whoever makes the package larger, or smaller, says so in bench/size.snap.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { optimized } from "../../bench/parts/module.js";
import { sizes } from "../../bench/parts/sizes.js";

const TOLERANCE = 0.03;
/** What has the module inside; without wasm-opt that is larger than the one that is published. */
const WITH_MODULE = /^quitus$|^quitus\.wasm$|^quitus\/js|^quitus\/form$|^quitus\/small\//;

it("what a browser loads is as large as bench/size.snap says", async () => {
  const noted = JSON.parse(readFileSync(new URL("../../bench/size.snap", import.meta.url), "utf8"));
  const measured = await sizes();
  assert.deepEqual(Object.keys(measured), Object.keys(noted));
  for (const [name, bytes] of Object.entries(measured)) {
    const free = !optimized && WITH_MODULE.test(name);
    const ratio = bytes / noted[name];
    assert.ok(free || Math.abs(ratio - 1) < TOLERANCE, `${name}: ${noted[name]} → ${bytes} bytes; node bench/size.js --write notes it`);
  }
});
