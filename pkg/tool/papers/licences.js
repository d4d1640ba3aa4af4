// Whether every package that is used may be used: node tool/papers/licences.js, in pkg/. The crates are the matter of
// cargo-deny, which reads the same list of licences, in deny.toml.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import satisfies from "spdx-satisfies";
import { root } from "./inside.js";

/** What has a licence beside those of the list builds, tests or measures, and is no part of what is published. */
const TOOLS = {
  "ical.js": "MPL-2.0", // measured beside this package
  "axe-core": "MPL-2.0", // looks for barriers in the page
  lightningcss: "MPL-2.0", // writes the page's style sheet
  argparse: "Python-2.0 OR PSF-2.0", // reads the words of markdown-it's command
  "mdn-data": "CC0-1.0", // tells jsdom, in tests, what CSS knows
  "caniuse-lite": "CC-BY-4.0", // tells webpack, which is measured, what browsers know
  "spdx-license-ids": "CC0-1.0", // lists of licences, for this check
  "spdx-exceptions": "CC-BY-3.0",
  "spdx-ranges": "CC-BY-3.0",
};

export const allowed = Array.from(/^allow = \[(.*?)\]/ms.exec(readFileSync(join(root, "deny.toml"), "utf8"))[1].matchAll(/"(.*?)"/g), ([, id]) => id);

/** What is wrong with the packages of a lock file, one line each. */
export function complaints(lock) {
  return Object.entries(lock.packages).flatMap(([path, { license, link }]) => {
    if (!path.includes("node_modules/") || link) return [];
    const name = path.replace(/.*node_modules\//, "");
    // A package for one platform goes with the package that chooses it.
    const [, tool] = Object.entries(TOOLS).find(([tool]) => name === tool || name.startsWith(`${tool}-`)) ?? [];
    if (license === undefined) return [`${name} names no licence`];
    return known(license, [...allowed, ...(tool?.split(" OR ") ?? [])]) ? [] : [`${name} has the licence ${license}`];
  });
}

function known(license, list) {
  try {
    return satisfies(license, list);
  } catch {
    return false; // no SPDX expression
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The projects of pkg/matrix are what others may have; what they bring is neither built with nor published.
  const locks = execFileSync("git", ["ls-files", "*package-lock.json", ":!pkg/matrix"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  const found = locks.flatMap((lock) => complaints(JSON.parse(readFileSync(join(root, lock), "utf8"))).map((line) => `${lock}: ${line}`));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.log(`licences: ${locks.length} lock files, nothing that deny.toml does not allow`);
}
