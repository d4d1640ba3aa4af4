// The types of the published specification and those of quitus fit together.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { it } from "node:test";
import { fileURLToPath } from "node:url";

const pkg = fileURLToPath(new URL("../..", import.meta.url));

it("every kind is a StandardSchemaV1 and a StandardJSONSchemaV1, and knows its payload", () => {
  const compiler = ["node_modules/typescript/bin/tsc", "--project", "test/clients/tsconfig.json"];
  const { status, stdout } = spawnSync(process.execPath, compiler, { cwd: pkg, encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
