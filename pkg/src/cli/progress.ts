/** A bar while a file takes long: on standard error, only on a terminal, and gone at the end. */
import { statSync } from "node:fs";
import { visible } from "./cells.js";
import { write } from "./output.js";
import type { Words } from "./words.js";

/** Milliseconds before the bar appears, and between two looks of it. */
const PATIENCE = 1000;
const EVERY = 100;
const WIDTH = 30;
const ERASED = "\r\x1b[2K";

let shown = false;

/** Takes the bar away, so that something else can be written. */
export function hide(): void {
  if (shown) process.stderr.write(ERASED);
  shown = false;
}

/** A text on standard output, in whose way the bar is not. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (text.length > 0) hide();
  await write(text);
}

/** A text on standard error. */
export function tell(text: string): void {
  if (text === "") return;
  hide();
  process.stderr.write(text);
}

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
      if (!shown) process.once("exit", hide);
      shown = true;
      process.stderr.write(`${ERASED}${look(name, done, all, words)}`);
    },
  };
}

function look(name: string, done: number, all: number | undefined, words: Words): string {
  const read = words.megabytes(Math.floor(done / 1e6));
  // A file may grow while it is read.
  const part = all === undefined || all === 0 ? undefined : Math.min(1, done / all);
  const full = Math.floor((part ?? 0) * WIDTH);
  const bar = part === undefined ? "" : `${"━".repeat(full)}${"─".repeat(WIDTH - full)} ${words.percent(Math.floor(part * 100))}  `;
  const room = (process.stderr.columns ?? 80) - 1 - bar.length - read.length - 2;
  // A line that wraps could not be erased.
  if (room < 8) return read.slice(0, Math.max(0, (process.stderr.columns ?? 80) - 1));
  const short = name.length <= room ? name : `…${name.slice(1 - room)}`;
  return `${short}  ${bar}${read}`;
}

function size(file: string): number | undefined {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}
