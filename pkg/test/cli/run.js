// Runs the command line in a folder of its own.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), "quitus-"));
after(() => rmSync(folder, { recursive: true }));

export const PLAIN = { PATH: process.env.PATH, LANG: "C.UTF-8" };

/** `{ status, stdout, stderr }` */
export function quitus(args, { input = "", env = {}, spawn = {} } = {}) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8", input, env: { ...PLAIN, ...env }, ...spawn });
}

/** Writes a file into the folder; its name. */
export function file(name, content) {
  writeFileSync(join(folder, name), content);
  return name;
}

export function content(name) {
  return readFileSync(join(folder, name), "utf8");
}
