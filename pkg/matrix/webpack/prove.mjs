import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VERDICT } from "../matrix.js";

export default async function ({ folder, require, serve, browse }) {
  const webpack = require("webpack");
  const bundle = (entry) =>
    new Promise((resolve, reject) => {
      const performance = { hints: false }; // It speaks of every file above 244 KB.
      webpack({ context: folder, mode: "production", entry: `./${entry}.js`, output: { path: join(folder, "dist"), filename: `${entry}.js` }, performance }, (error, stats) => {
        if (error) return reject(error);
        const { errors, warnings } = stats.toJson();
        assert.deepEqual([errors, warnings], [[], []]);
        resolve(readFileSync(join(folder, `dist/${entry}.js`), "utf8"));
      });
    });
  await bundle("main");
  assert.deepEqual(readdirSync(join(folder, "dist")), ["main.js"]);
  assert.equal(await browse(`${await serve(".")}/`), VERDICT);
  const unused = await bundle("unused");
  assert.ok(unused.length < 160, unused);
  return "production, in Chromium; unused imports leave nothing";
}
