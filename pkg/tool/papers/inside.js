// What is inside what is published: crates that are compiled into the module, and npm packages that are bundled.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));

/** What the module is compiled from, as its build in `module.rs` says, and what a user of the crate may get. */
const MODULE = ["--edges", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "module"];
const CRATE = ["--edges", "normal,build", "--target", "all", "--all-features"];

/** Quitus and the crates below it: `[{ name, version, license, folder, checksum, needs: ["name version"] }]`; no folder when `whole`. */
export function crates(whole = false) {
  const format = "\t{p}\t{l}";
  const words = ["tree", "--locked", "--package", "quitus", "--prefix", "depth", "--no-dedupe", "--format", format, ...(whole ? CRATE : MODULE)];
  const found = new Map();
  const above = [];
  for (const line of cargo(words).trim().split("\n")) {
    const [depth, named, license] = line.split("\t");
    const [name, version] = named.split(" ");
    const id = `${name} ${version.slice(1)}`;
    above.splice(Number(depth), above.length, id);
    if (!found.has(id)) found.set(id, { name, version: version.slice(1), license, needs: new Set() });
    if (Number(depth) > 0) found.get(above[Number(depth) - 1]).needs.add(id);
  }
  // Of the module alone: for all of them cargo would fetch what other systems need.
  const { packages } = whole ? { packages: [] } : JSON.parse(cargo(["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"]));
  const folders = new Map(packages.map(({ name, version, manifest_path }) => [`${name} ${version}`, dirname(manifest_path)]));
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  const checksums = new Map(Array.from(lock.matchAll(/^name = "(.*?)"\nversion = "(.*?)"\nsource = .*\nchecksum = "(.*?)"/gm), ([, name, version, sum]) => [`${name} ${version}`, sum]));
  return [...found].map(([id, crate]) => ({ ...crate, needs: [...crate.needs].sort(), folder: folders.get(id), checksum: checksums.get(id) }));
}

/** The npm packages that files of esbuild's metafiles come from, with what the lock file says of them. */
export function packages(inputs) {
  const lock = JSON.parse(readFileSync(join(root, "pkg/package-lock.json"), "utf8")).packages;
  const paths = inputs.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean);
  return [...new Set(paths)].sort().map((path) => {
    const { version, license, integrity } = lock[path];
    return { name: path.replace(/.*node_modules\//, ""), version, license, integrity, folder: join(root, "pkg", path) };
  });
}

/** The texts of its licences, where of several one may be chosen that of MIT: `LICENSE-APACHE` is part of what is published. */
export function licences({ name, folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const kept = files.filter((file) => !/apache/i.test(file) || files.every((other) => !/mit/i.test(other)));
  if (kept.length === 0) throw new Error(`${name} comes without the text of its licence`);
  return kept.map((file) => readFileSync(join(folder, file), "utf8").trim());
}

function cargo(words) {
  return execFileSync(process.env.CARGO ?? "cargo", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
}
