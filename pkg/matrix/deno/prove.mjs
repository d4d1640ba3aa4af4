// Without any permission: nothing is read, fetched or asked.

import assert from "node:assert/strict";
import { VERDICT } from "../matrix.js";

export default async function ({ run }) {
  assert.equal(await run("deno", "run", "--no-prompt", "--no-remote", "--cached-only", "main.js"), `${VERDICT}\n`);
  return "no permission";
}
