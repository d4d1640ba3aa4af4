// What Vite and webpack make of a small entry is watched like what esbuild does.

import assert from "node:assert/strict";
import { it } from "node:test";
import { sizesByOthers } from "../../../bench/parts/bundlers.js";
import { hold, isByOthers, names } from "../noted.js";

it("what Vite and webpack make is as large as bench/size.snap says", async () => {
  const measured = await sizesByOthers();
  assert.deepEqual(Object.keys(measured), names.filter(isByOthers));
  hold(measured);
});
