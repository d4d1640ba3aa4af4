// The quick half of the matrix of consumers; `cargo pkg matrix` runs all of it.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { core, install, projects, prove } from "../../matrix/matrix.js";

let installed;

before(async () => {
  installed = await install();
});

test("every quick project is there", () => assert.deepEqual(core.filter((name) => !projects.includes(name)), []));

for (const name of core) {
  test(name, () => prove(name, installed));
}
