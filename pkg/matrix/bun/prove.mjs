import assert from "node:assert/strict";
import { VERDICT } from "../matrix.js";

export default async function ({ run }) {
  await run("node", "node_modules/bun/install.js"); // What its postinstall script would do.
  assert.equal(await run("bun", "main.js"), `${VERDICT}\n`);
  await run("bun", "build", "main.js", "--outfile", "out/main.js");
  assert.equal(await run("node", "out/main.js"), `${VERDICT}\n`);
  return "run, build";
}
