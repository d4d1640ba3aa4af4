// Sizes are watched: whoever makes the package larger, or smaller, says so in bench/size.snap.

import assert from "node:assert/strict";
import { it } from "node:test";
import { sizes } from "../../bench/parts/sizes.js";
import { hold, isByOthers, names } from "./noted.js";

it("what a browser loads is as large as bench/size.snap says", async () => {
  const measured = await sizes();
  assert.deepEqual(Object.keys(measured), names.filter((name) => !isByOthers(name)));
  hold(measured);
});
