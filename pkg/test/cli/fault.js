// Faults of the world around the command line: disks that are full, signals, other people's files. docs/faults.md
// lists them all.

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, it } from "node:test";
import { folder, PLAIN, program } from "./run.js";

/** Whether the tests are only to be listed. */
const listed = process.env.QUITUS_FAULTS === "list";

/** A test of a row of docs/faults.md; `lacks` says why it cannot run here. */
export function fault(name, run, lacks) {
  if (listed) console.log(`fault: ${name}`);
  else it(name, { skip: lacks || false }, run);
}

export const isRoot = process.getuid?.() === 0;
export const lacksPosix = process.platform === "win32" && "Windows has no such signals, modes and owners";
export const lacksFullDevice = !existsSync("/dev/full") && "there is no /dev/full";

/** Somebody who owns nothing: root is stopped by no mode. */
const NOBODY = 65534;
export const lacksNobody =
  lacksPosix ||
  (isRoot
    ? spawnSync(process.execPath, [program, "--version"], { uid: NOBODY, gid: NOBODY }).status !== 0 && "nobody may not run this Node"
    : "only root can give files to others");
export const nobody = { uid: NOBODY, gid: NOBODY };

export const at = (name) => join(folder, name);

/** Each test has an empty folder, which everybody may enter. */
export function emptied() {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    chmodSync(folder, 0o777);
  });
}

export const left = () => readdirSync(folder).sort();

/** Mounts a small disk; why it could not, otherwise. */
export function smallDisk() {
  const place = `${folder}-disk`;
  if (listed) return { place };
  mkdirSync(place, { recursive: true });
  after(() => {
    spawnSync("umount", [place]);
    rmSync(place, { recursive: true, force: true });
  });
  const { status, error } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", place]);
  return { place, lacks: (error || status !== 0) && "a small disk cannot be mounted here" };
}

/** Runs the command in a shell, which knows it as `$Q`: redirections and pipes are its own. */
export function shell(script, { env = {}, ...more } = {}) {
  const own = { Q: `${process.execPath} ${program}`, ...PLAIN, ...env };
  return spawnSync("bash", ["--norc", "--noprofile", "-c", script], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, env: own, ...more });
}

export const lacksShell = spawnSync("bash", ["-c", ":"]).status !== 0 && "there is no bash";

/** Starts the command; `ended` tells how it did. */
export function started(args, options = {}) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: PLAIN, ...options });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) child[stream].setEncoding("utf8").on("data", (data) => (said[stream] += data));
  child.stdin.on("error", () => {});
  const ended = new Promise((resolve) => child.on("close", (status, signal) => resolve({ ...said, status, signal })));
  return { child, said, ended };
}

export async function until(holds) {
  for (const start = Date.now(); !holds(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() - start > 30_000) throw new Error("it never came");
  }
}

/** What is being written beside a file. */
export const beside = () => left().filter((name) => name.startsWith(".quitus-"));
export const size = (name) => statSync(at(name)).size;
