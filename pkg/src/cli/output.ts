/**
 * Standard output and standard error: every write is complete, or the command fails.
 *
 * Who has closed a pipe has seen enough: what would still go there is dropped without a word, and the exit status
 * stays that of the work.
 */
import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import type { Shown } from "./visible.js";

/** Something cannot be written: the command ends with a line about it. Of the output itself, only the `code` is known. */
export class Unwritable extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** What it is called that the reader has gone. */
const GONE = ["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"];
const ERASED = "\r\x1b[2K";

let barred = false;

class Stream {
  closed = false;
  #through: NodeJS.WriteStream | undefined;
  readonly #number: 1 | 2;

  constructor(number: 1 | 2) {
    this.#number = number;
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0 || this.closed) return;
    try {
      if (this.#waits()) await this.#send(data);
      else writeWhole(this.#number, data);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (!GONE.includes(code)) throw new Unwritable(code, code);
      this.closed = true;
    }
  }

  /** Whether it has a reader that may be slow; files and devices have none. */
  #waits(): boolean {
    if (this.#through) return true;
    const file = fstatSync(this.#number);
    if (file.isFile() || (file.isCharacterDevice() && !isatty(this.#number))) return false;
    this.#through = this.#number === 1 ? process.stdout : process.stderr;
    // Each write learns of its own failure.
    this.#through.on("error", () => {});
    return true;
  }

  #send(data: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#through?.write(data, (error) => (error ? reject(error) : resolve()));
    });
  }
}

const [out, err] = [new Stream(1), new Stream(2)];

/** Data, as it is, on standard output. */
export async function write(data: string | Uint8Array): Promise<void> {
  if (data.length > 0) await hide();
  await out.write(data);
}

/** A text for people on standard output. */
export const say: (text: Shown) => Promise<void> = write;

/** A text for people on standard error. */
export async function tell(text: Shown): Promise<void> {
  if (text.length > 0) await hide();
  await err.write(text);
}

/** Whether nobody reads standard output any more. */
export function unread(): boolean {
  return out.closed;
}

/** Draws a line on standard error that the next text takes away. */
export function draw(bar: Shown): void {
  if (!barred) process.once("exit", () => void hide());
  barred = true;
  void err.write(ERASED + bar).catch(() => {});
}

export async function hide(): Promise<void> {
  if (!barred) return;
  barred = false;
  await err.write(ERASED);
}

/** Writes all of it, however often the system takes a part only. */
export function writeWhole(file: number, data: string | Uint8Array): void {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** How wide the terminal is. */
export function columns(): number {
  const { COLUMNS } = process.env;
  const asked = Number(COLUMNS);
  return process.stdout.columns ?? (asked > 0 ? asked : 100);
}
