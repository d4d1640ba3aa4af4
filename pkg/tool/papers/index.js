// The papers of what is published: its README, its licences, those of others inside it, and the bill of materials.

import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bom } from "./bom.js";
import { crates, licences, manifest, packages, root } from "./inside.js";
import { standalone } from "./readme.js";

const LICENCES = ["LICENSE-APACHE", "LICENSE-MIT"];
const NOTICES = "THIRD-PARTY-NOTICES";

/** Writes them beside `package.json` and, as far as they are about the module, beside `pyproject.toml`. `inputs` are esbuild's. */
export function papers(inputs) {
  const [quitus, ...compiled] = crates();
  const bundled = packages(inputs);
  for (const file of LICENCES) for (const folder of ["pkg", "python"]) copyFileSync(join(root, file), join(root, folder, file));
  write("pkg", NOTICES, notices([...compiled, ...bundled]));
  write("pkg", "sbom.cdx.json", bom("npm", [quitus, ...compiled], bundled));
  write("python", NOTICES, notices(compiled));
  write("python", "sbom.cdx.json", bom("pypi", [quitus, ...compiled]));
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const url = process.env.QUITUS_REPOSITORY ?? manifest.repository?.url.replace(/^git\+|\.git$/g, "");
  write("pkg", "README.md", standalone(readme, [...LICENCES, NOTICES], url && { url, tag: `v${manifest.version}` }));
}

function write(folder, name, text) {
  writeFileSync(join(root, folder, name), text);
}

function notices(others) {
  const rust = `Rust's standard library\nMIT OR Apache-2.0\n\nCopyright (c) The Rust Project Contributors; its terms are those of LICENSE-MIT and LICENSE-APACHE.`;
  const told = others.map((one) => `${one.name} ${one.version}\n${one.license}\n\n${licences(one).join("\n\n")}`);
  const line = `\n\n${"-".repeat(80)}\n\n`;
  return `Quitus holds work of others, under these terms.${line}${[...told, rust].join(line)}\n`;
}
