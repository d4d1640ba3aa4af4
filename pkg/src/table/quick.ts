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

/** Memory that the payloads of one block after the other are written into, and what is written of each row. */
export type Scratch = { bytes: Uint8Array<ArrayBuffer>; program?: Program };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Undefined: this block is none for the short way. */
export function quick(bytes: Uint8Array, between: number, plan: Plan, scratch: Scratch): Quick | undefined {
  const kind = bytes.at(-1) === LF ? kindOf(bytes, between) : OTHER;
  if (kind === OTHER) return undefined;
  const { columns, several } = plan;
  if (several) return undefined;
  const { steps, keys, most } = (scratch.program ??= program(plan));
  const found: Quick = { rows: 0, payloads: new Uint8Array(0), read: [], ragged: [], places: [], told: [] };
  const width = columns.length;
  const [from, to] = [new Int32Array(width), new Int32Array(width + 1)];
  const saved: number[] = [];
  const ways = new Uint8Array(columns.map(wayOf));
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let out = scratch.bytes;
  let words = new DataView(out.buffer);
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
      words = new DataView(out.buffer);
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
      // Shorter than what a call of `set` is worth; what is written too much is written over.
      const last = steps[step + 4]!;
      for (let word = steps[step + 3]!, at = end; word < last; word++, at += 4) words.setUint32(at, keys[word]!, true);
      end += steps[step + 5]!;
      if (what === OPENS) {
        out[end++] = OPEN;
        saved.push(end, any ? 1 : 0, before);
        any = false;
        continue;
      }
      const way = ways[column]!;
      const behindKey = end;
      if ((way & FRENCH) !== 0) end = french(source, start, stop, words, end);
      if (end === behindKey && (way & PLAIN) !== 0 && isEasy(bytes, start, stop, (way & NUMBERS) !== 0)) {
        if ((way & LIST) !== 0) out[end++] = 0x5b;
        out[end++] = QUOTE;
        if (kind === CLEAN || isClean(bytes, start, stop)) {
          let place = start;
          for (; place + 4 <= stop; place += 4, end += 4) words.setUint32(end, source.getUint32(place, true), true);
          for (; place < stop; place++) out[end++] = bytes[place]!;
          out[end++] = QUOTE;
          if ((way & LIST) !== 0) out[end++] = 0x5d;
        } else end = behindKey;
      }
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
export type Program = { steps: Int32Array; keys: Uint32Array; most: number };

const [VALUE, OPENS, CLOSES] = [0, 1, 2];
const STEP = 6;

/** Keys are kept as words of four letters, the last one filled up. */
function program({ root }: Plan): Program {
  const steps: number[] = [];
  const keys: number[] = [];
  const add = (some: readonly Member[]) => {
    for (const { key, column, part, inner } of some) {
      const letters = encoder.encode(key);
      const at = keys.length;
      for (let letter = 0; letter < letters.length; letter += 4) {
        keys.push([0, 1, 2, 3].reduce((word, byte) => word + (letters[letter + byte] ?? 0) * 256 ** byte, 0));
      }
      steps.push(inner ? OPENS : VALUE, column, part, at, keys.length, letters.length);
      if (!inner) continue;
      add(inner);
      steps.push(CLOSES, 0, 0, 0, 0, 0);
    }
  };
  add(root);
  // Beside keys and cells: commas, quotes, brackets.
  return { steps: Int32Array.from(steps), keys: Uint32Array.from(keys), most: keys.length * 4 + steps.length + 8 };
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

/** Whether nothing in it wants an escape. */
function isClean(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let place = start; place < stop; place++) if (bytes[place]! < SPACE || bytes[place] === ESCAPE) return false;
  return true;
}

/** Writes 07/10/2020 15:18 as a wall time, if it is written just so. */
function french(source: DataView, start: number, stop: number, into: DataView, at: number): number {
  const two = (place: number) => source.getUint16(start + place, true);
  const letter = (place: number) => source.getUint8(start + place);
  if (stop - start !== 16 || letter(2) !== SLASH || letter(5) !== SLASH || letter(10) !== SPACE || letter(13) !== COLON) return at;
  const year = source.getUint32(start + 6, true);
  if (!areDigits(year) || !areDigits(two(0) * 65536 + two(3)) || !areDigits(two(11) * 65536 + two(14))) return at;
  into.setUint8(at, QUOTE);
  into.setUint32(at + 1, year, true);
  into.setUint8(at + 5, 0x2d);
  into.setUint16(at + 6, two(3), true);
  into.setUint8(at + 8, 0x2d);
  into.setUint16(at + 9, two(0), true);
  into.setUint8(at + 11, 0x54);
  into.setUint16(at + 12, two(11), true);
  into.setUint8(at + 14, COLON);
  into.setUint16(at + 15, two(14), true);
  into.setUint32(at + 17, SECONDS, true);
  return at + 21;
}

/** `:00"` */
const SECONDS = 0x2230303a;

/** Whether four letters are digits: a value above 9 reaches the upper half of its byte, itself or with 6 more. */
function areDigits(letters: number): boolean {
  const values = letters ^ 0x30303030;
  return ((values | (values + 0x06060606)) & 0xf0f0f0f0) === 0;
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

/** A block that is not UTF-8 (Unicode, table 3-7), or holds quotes; one in which cells want escapes; and any other. */
const [OTHER, ESCAPES, CLEAN] = [0, 1, 2];

function kindOf(bytes: Uint8Array, between: number): number {
  const four = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : undefined;
  let kind = CLEAN;
  for (let at = 0; at < bytes.length; at++) {
    if (four && at % 4 === 0) {
      // Four plain letters at once: a byte that is less than another takes from the one above it.
      let word = at >> 2;
      for (; word < four.length; word++) {
        const letters = four[word]!;
        const quotes = letters ^ 0x22222222;
        const escapes = letters ^ 0x5c5c5c5c;
        if (((letters | (letters - 0x20202020) | (quotes - 0x01010101) | (escapes - 0x01010101)) & 0x80808080) !== 0) break;
      }
      at = word * 4;
    }
    const lead = bytes[at] ?? LF;
    if (lead < 0x80) {
      if (lead === QUOTE) return OTHER;
      const isEnd = lead === LF || lead === between || (lead === CR && bytes[at + 1] === LF);
      if (lead === ESCAPE || (lead < SPACE && !isEnd)) kind = ESCAPES;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return OTHER;
    const next = bytes[at + 1]!;
    if ((lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) || (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f)) return OTHER;
    for (let more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3; more > 0; more--) if ((bytes[++at]! & 0xc0) !== 0x80) return OTHER;
  }
  return kind;
}
