// publint, and "are the types wrong?": the manifest leads to what it says, and the types are those of the code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export default async function ({ folder, run, tarball }) {
  await run("publint", "--strict", tarball);
  const attw = async (...words) => JSON.parse(await run("attw", tarball, "--format", "json", ...words)).analysis;
  // Node 10 knows no "exports": only the main entry is for it.
  assert.deepEqual((await attw("--entrypoints", ".")).problems, []);
  // The modules' files are no scripts and have no types.
  const { exports } = JSON.parse(readFileSync(join(folder, "node_modules/quitus/package.json"), "utf8"));
  const modules = Object.keys(exports).filter((path) => path.endsWith(".wasm"));
  const { entrypoints, problems } = await attw("--profile", "node16", "--exclude-entrypoints", ...modules);
  assert.deepEqual(problems.filter(({ resolutionKind }) => resolutionKind !== "node10"), []);
  const scripts = Object.keys(exports).filter((path) => !/\.\w+$/.test(path));
  assert.deepEqual(scripts.filter((path) => !entrypoints[path]), [], "every entry was looked at");
  return "publint --strict, attw";
}
