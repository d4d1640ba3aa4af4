/** Opens a file, tells a text from lines of JSON and from a table, and says in one line why it cannot be read. */
import { createReadStream } from "node:fs";
import { tableLike, type Likeness } from "./table.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** A whole text; or pieces of newline-delimited JSON. */
export type Source = { bytes: Uint8Array } | { pieces: AsyncIterable<Piece> };
export type Table = { table: AsyncIterable<Uint8Array>; like: Likeness };

/** Whole lines; or a stretch of a single line that is longer than `MOST_BYTES`, whose size is known at its end. */
export type Piece = { bytes: Uint8Array; long?: { size: number; ended: boolean } };

/** What is longer is no payload: it is not kept in memory, and refused. */
export const MOST_BYTES = 16 << 20;

/** An array of payloads is one text, which is read as a whole; that takes ten times its memory. */
const MOST_TEXT = 64 << 20;

const LF = 0x0a;

/** How much of a file is read at once: each of its lines may have findings, which take a hundred times its memory. */
const CHUNK = 128 << 10;

/** What is to be no table. */
export async function openText(file: string, words: Words): Promise<Source> {
  const source = await open(file, words);
  if ("table" in source) throw new Usage(words.table);
  return source;
}

/** `-` is standard input. What a file is is told by its content; lines of JSON and tables also by its name. */
export async function open(file: string, words: Words, counter?: { add(bytes: number): void }): Promise<Source | Table> {
  const chunks = input(file, words, counter);
  const named = /\.(csv|tsv)$/i.test(file);
  const asTable = (head: readonly Uint8Array[]): Table | undefined => {
    const bytes = Buffer.concat(head);
    const like = isUtf16(bytes) ? undefined : tableLike(bytes, named);
    // A table with single NULs in it is read: their cells are told.
    if (like && (!named || isBinary(bytes))) refuse(bytes, words);
    else if (named && isUtf16(bytes)) throw new Usage(words.utf16Table);
    return like && { table: again(head, chunks), like };
  };
  if (/\.(ndjson|jsonl)$/i.test(file)) return { pieces: pieces(again([], chunks), words) };
  const head: Uint8Array[] = [];
  const first = new FirstLine();
  let length = 0;
  for (let looking = true; ; ) {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    length += value.length;
    if (length > MOST_TEXT) {
      await chunks.return(undefined);
      throw new Usage(words.tooLarge(MOST_TEXT >> 20));
    }
    if (!looking || !first.isBefore(value)) continue;
    looking = false;
    if (container(text(Buffer.concat(head).subarray(first.start, first.end)))) return { pieces: pieces(again(head, chunks), words) };
    const table = asTable(head);
    if (table) return table;
  }
  const bytes = Buffer.concat(head);
  if (!named) refuse(bytes, words);
  if (bytes.every(isBlank)) throw new Usage(words.empty);
  const table = first.more ? undefined : asTable([bytes]);
  if (table) return table;
  refuse(bytes, words);
  return first.more && areObjects(text(bytes)) ? { pieces: pieces(again([bytes], chunks), words) } : { bytes };
}

/** Looks for the first line of a text, and for more behind it; at no byte twice. */
class FirstLine {
  start = -1;
  end = -1;
  more = false;
  #seen = 0;

  /** Whether there is more behind it, now that this chunk has come. */
  isBefore(chunk: Uint8Array): boolean {
    const at = (index: number) => (index < 0 ? -1 : this.#seen + index);
    let from = 0;
    if (this.start < 0) {
      this.start = at(chunk.findIndex((byte) => !isBlank(byte)));
      from = this.start - this.#seen;
    }
    if (this.start >= 0 && this.end < 0) {
      this.end = at(chunk.indexOf(LF, from));
      from = this.end - this.#seen;
    }
    this.more = this.end >= 0 && chunk.subarray(from).some((byte) => !isBlank(byte));
    this.#seen += chunk.length;
    return this.more;
  }
}

/** The first line may be broken; then all must look like objects, and not be one text together. */
function areObjects(whole: string): boolean {
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

async function* pieces(chunks: AsyncIterable<Uint8Array>, words: Words): AsyncGenerator<Piece> {
  /** The line whose end has not come yet; of a long one, only its size. */
  let begun: Uint8Array[] = [];
  let size = 0;
  let long = false;
  let [first, blank] = [true, true];
  for await (let chunk of chunks) {
    if (first) refuse(chunk, words);
    first = false;
    blank &&= chunk.every(isBlank);
    if (long) {
      const end = chunk.indexOf(LF) + 1;
      const part = end > 0 ? chunk.subarray(0, end) : chunk;
      size += end > 0 ? end - 1 : chunk.length;
      yield { bytes: part, long: { size, ended: end > 0 } };
      if (end === 0) continue;
      [long, size] = [false, 0];
      chunk = chunk.subarray(end);
    }
    const end = chunk.lastIndexOf(LF) + 1;
    if (end > 0) {
      yield { bytes: Buffer.concat([...begun, chunk.subarray(0, end)]) };
      [begun, size] = [[], 0];
    }
    if (end < chunk.length) begun.push(chunk.subarray(end));
    size += chunk.length - end;
    // A CR at its end does not count.
    if (size > MOST_BYTES + 1) {
      yield { bytes: Buffer.concat(begun), long: { size, ended: false } };
      [begun, long] = [[], true];
    }
  }
  if (blank) throw new Usage(words.empty);
  if (long) yield { bytes: new Uint8Array(0), long: { size, ended: true } };
  else if (begun.length > 0) yield { bytes: Buffer.concat(begun) };
}

/** All pieces as one text, if it is not too long for that. */
export async function wholeOf(pieces: AsyncIterable<Piece>, words: Words): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of pieces) {
    all.push(bytes);
    length += bytes.length;
    if (length > MOST_TEXT) throw new Usage(words.tooLarge(MOST_TEXT >> 20));
  }
  return Buffer.concat(all);
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
  if (isUtf16(bytes)) throw new Usage(words.utf16);
  // No JSON text holds a NUL; git tells text from binary the same way.
  if (bytes.subarray(0, 8000).includes(0)) throw new Usage(words.binary);
}

/** With its mark, or as letters of ASCII are written in it. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const letters = first !== 0 && second === 0 && third !== 0 && third !== undefined && fourth === 0;
  const swapped = first === 0 && second !== 0 && third === 0 && fourth !== 0 && fourth !== undefined;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || letters || swapped;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000);
  return head.filter((byte) => byte === 0).length * 100 > head.length;
}

export async function* input(file: string, words: Words, counter?: { add(bytes: number): void }): AsyncGenerator<Uint8Array> {
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
