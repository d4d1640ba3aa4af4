/** Opens a file, tells JSON from lines of JSON, and says in one line why it cannot be read. */
import { createReadStream } from "node:fs";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** A whole JSON text; or pieces of newline-delimited JSON, each of whole lines. */
export type Source = { bytes: Uint8Array } | { pieces: AsyncIterable<Uint8Array> };

const LF = 0x0a;

/** How much of a file is read at once. */
const CHUNK = 1 << 20;

/** `-` is standard input. Lines are told by the name of the file, or by their content. */
export async function open(file: string, words: Words, counter?: { add(bytes: number): void }): Promise<Source> {
  const chunks = input(file, words, counter)[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let lines: boolean | undefined = /\.(ndjson|jsonl)$/i.test(file) || undefined;
  for (let ended = false; !ended && lines === undefined; ) {
    const { done, value } = await chunks.next();
    if (done) ended = true;
    else head.push(value);
    lines = isLines(Buffer.concat(head), ended);
    // Only the first line is looked at, but it has to be there.
    if (lines === false && !ended) for await (const chunk of rest(chunks)) head.push(chunk);
  }
  if (lines) return { pieces: pieces(again(head, chunks), words) };
  const bytes = Buffer.concat(head);
  refuse(bytes, words);
  if (bytes.every(isBlank)) throw new Usage(words.empty);
  return isLines(bytes, true) ? { pieces: pieces(again([bytes], chunks), words) } : { bytes };
}

/** Whether a text begins like lines of JSON; undefined when more of it must be seen. */
function isLines(bytes: Uint8Array, ended: boolean): boolean | undefined {
  const start = bytes.findIndex((byte) => !isBlank(byte));
  const end = start < 0 ? -1 : bytes.indexOf(LF, start);
  if (end < 0) return ended ? false : undefined;
  const behind = bytes.subarray(end).findIndex((byte) => !isBlank(byte));
  if (behind < 0) return ended ? false : undefined;
  if (container(text(bytes.subarray(start, end)))) return true;
  if (!ended) return false;
  // The first line may be broken; then all must look like objects, and not be one text together.
  const whole = text(bytes);
  const each = whole.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return each.every((line) => line.startsWith("{") && line.endsWith("}")) && !container(whole);
}

/** The object or array that a JSON text is. */
function container(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>, words: Words): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let [first, blank] = [true, true];
  for await (const chunk of chunks) {
    if (first) refuse(chunk, words);
    first = false;
    blank &&= chunk.every(isBlank);
    const end = chunk.lastIndexOf(LF) + 1;
    if (end > 0) {
      yield Buffer.concat([...begun, chunk.subarray(0, end)]);
      begun = [];
    }
    if (end < chunk.length) begun.push(chunk.subarray(end));
  }
  if (blank) throw new Usage(words.empty);
  if (begun.length > 0) yield Buffer.concat(begun);
}

async function* again(head: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest(chunks);
}

function rest(chunks: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => chunks };
}

/** What is no text in UTF-8 at all. */
function refuse(bytes: Uint8Array, words: Words): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Usage(words.utf16);
  // No JSON text holds a NUL; git tells text from binary the same way.
  if (bytes.subarray(0, 8000).includes(0)) throw new Usage(words.binary);
}

async function* input(file: string, words: Words, counter?: { add(bytes: number): void }): AsyncGenerator<Uint8Array> {
  try {
    const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: CHUNK });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      counter?.add(chunk.length);
      yield chunk;
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    switch (code) {
      case "ENOENT":
        throw new Usage(words.missing);
      case "EISDIR":
        throw new Usage(words.directory);
      case "EACCES":
      case "EPERM":
        throw new Usage(words.forbidden);
      default:
        throw new Usage(words.unreadable(code));
    }
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

export function text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
