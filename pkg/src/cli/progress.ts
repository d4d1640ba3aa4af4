/** A bar while a file takes long: on standard error, only on a terminal, and gone at the end. */
import { statSync } from "node:fs";
import { draw } from "./output.js";
import { shown, visible, type Shown } from "./visible.js";
import type { Words } from "./words.js";

/** Milliseconds before the bar appears, and between two looks of it. */
const PATIENCE = 1000;
const EVERY = 100;
const WIDTH = 30;

/** Counts the bytes of a file; `add` draws. */
export function progress(file: string, words: Words): { add(bytes: number): void } {
  const began = performance.now();
  const all = file === "-" ? undefined : size(file);
  const name = visible(file === "-" ? words.stdin : file);
  let done = 0;
  let drawn = 0;
  return {
    add(bytes) {
      done += bytes;
      const now = performance.now();
      if (!process.stderr.isTTY || now - began < PATIENCE || now - drawn < EVERY) return;
      drawn = now;
      draw(look(name, done, all, words));
    },
  };
}

function look(name: Shown, done: number, all: number | undefined, words: Words): Shown {
  const read = words.megabytes(Math.floor(done / 1e6));
  // A file may grow while it is read.
  const part = all === undefined || all === 0 ? undefined : Math.min(1, done / all);
  const full = Math.floor((part ?? 0) * WIDTH);
  const drawn = visible("━".repeat(full) + "─".repeat(WIDTH - full));
  const bar = part === undefined ? visible("") : shown`${drawn} ${words.percent(Math.floor(part * 100))}  `;
  const room = (process.stderr.columns ?? 80) - 1 - bar.length - read.length - 2;
  // A line that wraps could not be erased.
  if (room < 8) return visible(read.slice(0, Math.max(0, (process.stderr.columns ?? 80) - 1)));
  const short = name.length <= room ? name : visible(`…${name.slice(1 - room)}`);
  return shown`${short}  ${bar}${read}`;
}

function size(file: string): number | undefined {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}
