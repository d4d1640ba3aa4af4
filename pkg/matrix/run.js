// node matrix/run.js [project …]: runs the projects and prints a table; `cargo pkg matrix` is how to call it.

import { install, projects, prove } from "./matrix.js";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !projects.includes(name));
if (unknown.length > 0) throw new Error(`no such project: ${unknown.join(", ")}; there are ${projects.join(", ")}`);

const installed = await install();
const failures = [];
for (const name of asked.length > 0 ? asked : projects) {
  const start = performance.now();
  let verdict;
  try {
    verdict = `ok      ${(await prove(name, installed)) ?? ""}`;
  } catch (error) {
    verdict = "FAILED";
    failures.push(`\n== ${name} ==\n${error.stack}`);
  }
  console.log(`  ${name.padEnd(12)}${`${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(9)}  ${verdict}`);
}
console.error(failures.join("\n"));
process.exitCode = failures.length > 0 ? 1 : 0;
