// docs/faults.md has a row for each test of a fault, and no other.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { it } from "node:test";
import { fileURLToPath } from "node:url";

const here = new URL(".", import.meta.url);
const document = readFileSync(new URL("../../../docs/faults.md", import.meta.url), "utf8");

/** The names of the tests of a file, in order. */
function tests(file) {
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL(file, here))], { encoding: "utf8", env: { ...env, QUITUS_FAULTS: "list" } });
  return [...stdout.matchAll(/^fault: (.*)$/gm)].map(([, name]) => name);
}

/** The first cells of the table below the heading that names the file. */
function rows(file) {
  const [, part = ""] = document.split(`\`pkg/test/cli/${file}\``);
  return [...part.split("\n## ")[0].matchAll(/^\| (?!fault |-)(.+?) \| .+ \|$/gm)].map(([, name]) => name.replaceAll("`", ""));
}

const files = readdirSync(here).filter((name) => /^faults\..+\.test\.js$/.test(name)).sort();

for (const file of files) {
  it(`the table of ${file}`, () => {
    assert.ok(tests(file).length > 0, "no fault is listed");
    assert.deepEqual(rows(file), tests(file));
  });
}

it("the document names each file once", () => {
  const named = [...document.matchAll(/`pkg\/test\/cli\/(faults\..+?\.test\.js)`/g)].map(([, name]) => name);
  assert.deepEqual(named.sort(), files);
});
