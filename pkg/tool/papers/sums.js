// node tool/papers/sums.js FOLDER writes its SHA256SUMS, which `sha256sum --check` reads.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const [, , folder] = process.argv;
const name = "SHA256SUMS";
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== name);
const lines = files
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => [relative(folder, file).split(sep).join("/"), createHash("sha256").update(readFileSync(file)).digest("hex")])
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, sum]) => `${sum}  ${path}\n`);
writeFileSync(join(folder, name), lines.join(""));
