/**
 * The short way: rows without quotes in sound UTF-8, from bytes to bytes.
 *
 * Most cells are copied as they stand. Whatever is not plainly a text without escapes goes the long way by itself, cell by
 * cell; and where a block holds a quote, broken letters or a date whose order is not known yet, all of it does. A test
 * compares the two.
 */
import { valueOf, type Member, type Plan, type Reading, type TellCell } from "./cells.js";

const [LF, CR, SPACE, ESCAPE, QUOTE] = [0x0a, 0x0d, 0x20, 0x5c, 0x22];
const [COMMA, SLASH, COLON, OPEN, CLOSE] = [0x2c, 0x2f, 0x3a, 0x7b, 0x7d];

export type Quick = {
  /** How many rows there are, blank ones too. */
  rows: number;
  /** The payloads, one a line; they stay until the next block. */
  payloads: Uint8Array<ArrayBuffer>;
  /** The rows that are payloads, and those with another number of cells. */
  read: number[];
  ragged: { row: number; count: number }[];
  /** Where each row begins. */
  places: number[];
  /** What there is to say about cells, by row. */
  told: { row: number; cell: Parameters<TellCell> }[];
};

/** "2020-10-07T15:18:00" as places in 07/10/2020 15:18, and as letters. */
const WALL = Uint8Array.of(0x22, 6, 7, 8, 9, 0x2d, 3, 4, 0x2d, 0, 1, 0x54, 11, 12, 0x3a, 14, 15, 0x3a, 0x30, 0x30, 0x22);

/** Memory that the payloads of one block after the other are written into, and what is written of each row. */
export type Scratch = { bytes: Uint8Array<ArrayBuffer>; program?: Program };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Undefined: this block is none for the short way. */
export function quick(bytes: Uint8Array, between: number, plan: Plan, scratch: Scratch): Quick | undefined {
  if (bytes.at(-1) !== LF || !isPlain(bytes)) return undefined;
  const { columns } = plan;
  const { steps, keys, most } = (scratch.program ??= program(plan));
  const found: Quick = { rows: 0, payloads: new Uint8Array(0), read: [], ragged: [], places: [], told: [] };
  const width = columns.length;
  const [from, to] = [new Int32Array(width), new Int32Array(width + 1)];
  const saved: number[] = [];
  const ways = Uint8Array.from(columns, wayOf);
  let out = scratch.bytes;
  let end = 0;

  /** A cell as the long way reads it. */
  const value = (column: number, part: 0 | 1) =>
    valueOf(columns[column]!, part, decoder.decode(bytes.subarray(from[column]!, to[column]!)), column, (...cell) => found.told.push({ row: found.rows - 1, cell }));

  const length = bytes.length;
  for (let begin = 0; begin < length; ) {
    const first = begin;
    const behind = cells(bytes, begin, between, from, to);
    const count = to[width]!;
    const row = found.rows++;
    found.places.push(first);
    begin = behind + 1;
    // Spreadsheets leave rows of empty cells, and empty cells behind the last column.
    if ((bytes[first]! <= SPACE || bytes[first] === between) && isBlank(bytes, first, behind, between)) continue;
    if (count < width || (count > width && !isBlank(bytes, to[width - 1]!, behind, between))) {
      found.ragged.push({ row, count });
      continue;
    }
    if (count === width && to[width - 1]! > from[width - 1]! && bytes[to[width - 1]! - 1] === CR) to[width - 1]!--;
    for (let column = 0; column < width; column++) {
      const way = ways[column]!;
      if ((way & UNORDERED) !== 0 && to[column]! > from[column]! && (isMark(bytes[from[column]! + 1]!) || isMark(bytes[from[column]! + 2]!))) return undefined;
    }
    found.read.push(row);
    // A letter takes six at most, as an escape.
    const room = end + most + (begin - first) * 6;
    if (room > out.length) {
      const more = new Uint8Array(Math.max(room, out.length * 2, bytes.length * 2));
      more.set(out.subarray(0, end));
      out = scratch.bytes = more;
    }
    out[end++] = OPEN;
    let any = false;
    for (let step = 0; step < steps.length; step += STEP) {
      const what = steps[step]!;
      if (what === CLOSES) {
        const before = saved.pop()!;
        const some = saved.pop()!;
        any = end !== saved.pop()!;
        if (any) out[end++] = CLOSE;
        else {
          end = before;
          any = some === 1;
        }
        continue;
      }
      const column = steps[step + 1]!;
      const start = from[column]!;
      const stop = to[column]!;
      if (start === stop && what !== OPENS) continue;
      const before = end;
      if (any) out[end++] = COMMA;
      // Shorter than what a call of `set` is worth.
      const last = steps[step + 4]!;
      for (let letter = steps[step + 3]!; letter < last; letter++) out[end++] = keys[letter]!;
      if (what === OPENS) {
        out[end++] = OPEN;
        saved.push(end, any ? 1 : 0, before);
        any = false;
        continue;
      }
      const way = ways[column]!;
      const behindKey = end;
      if ((way & FRENCH) !== 0) end = french(bytes, start, stop, out, end);
      if (end === behindKey && (way & PLAIN) !== 0 && isEasy(bytes, start, stop, (way & NUMBERS) !== 0)) end = copied(bytes, start, stop, out, end, (way & LIST) !== 0);
      if (end === behindKey) {
        const made = encoder.encode(value(column, steps[step + 2] as 0 | 1));
        out.set(made, end);
        end += made.length;
      }
      if (end === behindKey) end = before;
      else any = true;
    }
    out[end++] = CLOSE;
    out[end++] = LF;
  }
  found.payloads = out.subarray(0, end);
  return found;
}

/** How a column is read: bits. */
const [PLAIN, LIST, NUMBERS, FRENCH, UNORDERED] = [1, 2, 4, 8, 16];

function wayOf({ field, plain, isList, isDate, dayFirst, told }: Reading): number {
  const isFrench = field?.type === "datetime" && dayFirst && told;
  return (plain ? PLAIN : 0) | (isList ? LIST : 0) | (field?.type === "contact" ? NUMBERS : 0) | (isFrench ? FRENCH : 0) | (isDate && !dayFirst ? UNORDERED : 0);
}

/** What is written of each row, one after the other: what to do, column and part, and from where to where its key is. */
export type Program = { steps: Int32Array; keys: Uint8Array; most: number };

const [VALUE, OPENS, CLOSES] = [0, 1, 2];
const STEP = 5;

function program({ root }: Plan): Program {
  const steps: number[] = [];
  let keys = "";
  const add = (some: readonly Member[]) => {
    for (const { key, column, part, inner } of some) {
      const at = encoder.encode(keys).length;
      keys += key;
      steps.push(inner ? OPENS : VALUE, column, part, at, at + encoder.encode(key).length);
      if (!inner) continue;
      add(inner);
      steps.push(CLOSES, 0, 0, 0, 0);
    }
  };
  add(root);
  const bytes = encoder.encode(keys);
  // Beside keys and cells: commas, quotes, brackets.
  return { steps: Int32Array.from(steps), keys: bytes, most: bytes.length + steps.length + 4 };
}

/** Where the cells of a row are, and behind them how many there are; where its line ends. */
function cells(bytes: Uint8Array, begin: number, between: number, from: Int32Array, to: Int32Array): number {
  const width = from.length;
  let count = 0;
  let start = begin;
  for (let place = begin; ; place++) {
    const byte = bytes[place];
    if (byte !== between && byte !== LF) continue;
    if (count < width) {
      from[count] = start;
      to[count] = place;
    }
    count++;
    start = place + 1;
    if (byte !== LF) continue;
    to[width] = count;
    return place;
  }
}

/** Whether a text is read as it stands: no space around it, no date or number that wants a look. */
function isEasy(bytes: Uint8Array, start: number, stop: number, numbers: boolean): boolean {
  const first = bytes[start]!;
  const last = bytes[stop - 1]!;
  if (first <= SPACE || first >= 0x80 || last <= SPACE || last >= 0x80 || isMark(bytes[start + 1]!) || isMark(bytes[start + 2]!)) return false;
  return !(numbers && stop - start === 9 && isDigit(first));
}

/** Behind the text that was copied; where it began, when something wants an escape. */
function copied(bytes: Uint8Array, start: number, stop: number, into: Uint8Array, begin: number, list: boolean): number {
  let at = begin;
  if (list) into[at++] = 0x5b;
  into[at++] = QUOTE;
  for (let place = start; place < stop; place++) {
    const byte = bytes[place]!;
    if (byte < SPACE || byte === ESCAPE) return begin;
    into[at++] = byte;
  }
  into[at++] = QUOTE;
  if (list) into[at++] = 0x5d;
  return at;
}

/** Writes 07/10/2020 15:18 as a wall time, if it is written just so. */
function french(bytes: Uint8Array, start: number, stop: number, into: Uint8Array, begin: number): number {
  if (stop - start !== 16 || bytes[start + 2] !== SLASH || bytes[start + 5] !== SLASH || bytes[start + 10] !== SPACE || bytes[start + 13] !== COLON) return begin;
  let at = begin;
  for (let index = 0; index < WALL.length; index++) {
    const what = WALL[index]!;
    const letter = what < 16 ? bytes[start + what]! : what;
    if (what < 16 && !isDigit(letter)) return begin;
    into[at++] = letter;
  }
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** What stands between day and month, or in a number with an exponent. */
function isMark(byte: number): boolean {
  return byte === 0x2f || byte === 0x2e || byte === 0x2d || byte === 0x2c;
}

/** Whether nothing but spaces and separators stand there; other blanks are left to whoever reads the cell. */
function isBlank(bytes: Uint8Array, from: number, to: number, between: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte !== between && byte !== SPACE && byte !== CR && byte !== 0x09) return false;
  }
  return true;
}

/** Whether it is UTF-8 (Unicode, table 3-7) without quotes. */
function isPlain(bytes: Uint8Array): boolean {
  const four = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : undefined;
  for (let at = 0; at < bytes.length; at++) {
    if (four && at % 4 === 0) {
      // Four letters of ASCII at once; where one is a quote, it is 0 in `unlike`, and takes from the one above it.
      let word = at >> 2;
      for (; word < four.length; word++) {
        const letters = four[word]!;
        const unlike = letters ^ 0x22222222;
        if (((letters | ((unlike - 0x01010101) & ~unlike)) & 0x80808080) !== 0) break;
      }
      at = word * 4;
    }
    const lead = bytes[at] ?? 0;
    if (lead === QUOTE) return false;
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const next = bytes[at + 1]!;
    if ((lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) || (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f)) return false;
    for (let more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3; more > 0; more--) if ((bytes[++at]! & 0xc0) !== 0x80) return false;
  }
  return true;
}
