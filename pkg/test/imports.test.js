// The sources of the package and of the page import one another in one direction: no circles.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

for (const folder of ["pkg/src", "www/src"]) {
  test(`${folder}: imports make no circle`, () => {
    const files = readdirSync(join(repository, folder), { recursive: true }).filter((file) => file.endsWith(".ts"));
    const uses = new Map(files.map((file) => [file, imported(folder, file)]));
    assert.ok([...uses.values()].flat().length > 50);
    // Whoever uses nothing that is left goes; those that use one another in a circle stay.
    for (let before = 0; before !== uses.size; ) {
      before = uses.size;
      for (const [file, others] of uses) if (!others.some((other) => uses.has(other))) uses.delete(file);
    }
    assert.deepEqual([...uses.keys()], []);
  });
}

function imported(folder, file) {
  const source = readFileSync(join(repository, folder, file), "utf8");
  const names = source.matchAll(/^(?:import|export)\s[^;]*?from\s+"(\.[^"]+)\.js"/gm);
  return Array.from(names, ([, name]) => normalize(join(dirname(file), `${name}.ts`)));
}
