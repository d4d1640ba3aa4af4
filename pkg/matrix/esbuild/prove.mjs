// Bundled into one file that is then moved to a folder of its own, as a deployment to a function does.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { VERDICT } from "../matrix.js";

export default async function ({ folder, elsewhere, run }) {
  for (const [format, platform] of [["cjs", "node"], ["esm", "node"], ["esm", "browser"]]) {
    const place = elsewhere();
    const file = join(place, format === "cjs" ? "handler.cjs" : "handler.mjs");
    const { warnings } = await build({ absWorkingDir: folder, entryPoints: ["main.js"], bundle: true, minify: true, outfile: file, format, platform });
    assert.deepEqual(warnings, []);
    assert.equal(readdirSync(place).length, 1);
    assert.equal(await run("node", file), `${VERDICT}\n`);
  }
  return "moved elsewhere: cjs, esm, browser";
}
