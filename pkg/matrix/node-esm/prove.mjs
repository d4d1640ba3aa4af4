import assert from "node:assert/strict";
import { VERDICT } from "../matrix.js";

export default async function ({ run }) {
  assert.equal(await run("node", "main.js"), `${VERDICT}\n`);
  assert.equal(await run("node", "subpaths.js"), `${VERDICT}\n${VERDICT}\n`);
  return "and slim, js, messages";
}
