/**
 * The short way: rows without quotes in sound UTF-8, from bytes to bytes.
 *
 * Most cells are copied as they stand. Whatever is not plainly a text without escapes goes the long way by itself, cell by
 * cell; and where a block holds a quote, broken letters or a date whose order is not known yet, all of it does. A test
 * compares the two.
 */
import { valueOf, type Member, type Plan, type Reading, type TellCell } from "./cells.js";

const [LF, CR, SPACE, ESCAPE, QUOTE] = [0x0a, 0x0d, 0x20, 0x5c, 0x22];

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

/** How French spreadsheets write a time, and where the letters of the other spelling come from: a place there, or a letter. */
const FRENCH = new TextEncoder().encode("00/00/0000 00:00");
const ORDER = [6, 7, 8, 9, 0x2d, 3, 4, 0x2d, 0, 1, 0x54, 11, 12, 0x3a, 14, 15, 0x3a, 0x30, 0x30];

/** Memory that the payloads of one block after the other are written into. */
export type Scratch = { bytes: Uint8Array<ArrayBuffer> };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Undefined: this block is none for the short way. */
export function quick(bytes: Uint8Array, between: number, { columns, root }: Plan, scratch: Scratch): Quick | undefined {
  if (bytes.includes(QUOTE) || bytes.at(-1) !== LF || !isSound(bytes)) return undefined;
  const found: Quick = { rows: 0, payloads: new Uint8Array(0), read: [], ragged: [], places: [], told: [] };
  const keys = new Map(everyMember(root).map((member) => [member, encoder.encode(member.key)]));
  const most = [...keys.values()].reduce((sum, key) => sum + key.length + 5, 4);
  const width = columns.length;
  const [from, to] = [new Int32Array(width), new Int32Array(width + 1)];
  if (scratch.bytes.length < bytes.length * 2 + most) scratch.bytes = new Uint8Array(bytes.length * 2 + most);
  let out = scratch.bytes;
  let end = 0;

  const room = (length: number) => {
    if (end + length <= out.length) return;
    const more = new Uint8Array(Math.max(out.length * 2, end + length));
    more.set(out.subarray(0, end));
    out = scratch.bytes = more;
  };
  const digit = (at: number) => bytes[at]! >= 0x30 && bytes[at]! <= 0x39;
  /** Nine digits where contacts stand are looked at. */
  const isNumber = ({ field }: Reading, start: number, stop: number) => field?.type === "contact" && stop - start === 9 && digit(start);
  /** Writes 07/10/2020 15:18 as a wall time, if it is written just so. */
  const french = (start: number, stop: number): boolean => {
    if (stop - start !== 16) return false;
    for (let at = 0; at < 16; at++) {
      const wanted = FRENCH[at]!;
      if (wanted === 0x30 ? !digit(start + at) : bytes[start + at] !== wanted) return false;
    }
    const into = out;
    let at = end;
    into[at++] = QUOTE;
    for (let letter = 0; letter < 19; letter++) {
      const from = ORDER[letter]!;
      into[at++] = from < 16 ? bytes[start + from]! : from;
    }
    into[at++] = QUOTE;
    end = at;
    return true;
  };
  /** Writes a cell; whether there is one. */
  const cell = (column: number, part: 0 | 1): boolean => {
    const [start, stop] = [from[column]!, to[column]!];
    if (start === stop) return false;
    const reading = columns[column]!;
    if (reading.field?.type === "datetime" && reading.dayFirst && reading.told && french(start, stop)) return true;
    if (reading.plain && bytes[start]! > SPACE && bytes[start]! < 0x80 && bytes[stop - 1]! > SPACE && bytes[stop - 1]! < 0x80 && !isNumber(reading, start, stop) && !isMark(bytes[start + 1]!) && !isMark(bytes[start + 2]!)) {
      let at = end;
      if (reading.isList) out[at++] = 0x5b;
      out[at++] = QUOTE;
      at = copied(bytes, start, stop, out, at);
      if (at > 0) {
        out[at++] = QUOTE;
        if (reading.isList) out[at++] = 0x5d;
        end = at;
        return true;
      }
    }
    const value = valueOf(reading, part, decoder.decode(bytes.subarray(from[column]!, stop)), column, (...cell) => found.told.push({ row: found.rows - 1, cell }));
    if (value === "") return false;
    const made = encoder.encode(value);
    room(made.length + most + bytes.length);
    out.set(made, end);
    end += made.length;
    return true;
  };
  /** Writes members; whether there are any. */
  const members = (some: readonly Member[]): boolean => {
    let any = false;
    for (let index = 0; index < some.length; index++) {
      const member = some[index]!;
      const before = end;
      if (any) out[end++] = 0x2c;
      const key = keys.get(member)!;
      out.set(key, end);
      end = written(key, out, end);
      if (member.inner) {
        out[end++] = 0x7b;
        if (members(member.inner)) {
          out[end++] = 0x7d;
          any = true;
        } else end = before;
      } else if (cell(member.column, member.part)) any = true;
      else end = before;
    }
    return any;
  };

  const length = bytes.length;
  for (let begin = 0; begin < length; ) {
    const place = cells(bytes, begin, between, from, to);
    const count = to[width]!;
    const row = found.rows++;
    const [first, behind] = [begin, place];
    found.places.push(first);
    begin = place + 1;
    // Spreadsheets leave rows of empty cells, and empty cells behind the last column.
    if (bytes[first]! <= SPACE || bytes[first] === between) {
      if (isBlank(bytes, first, behind, between)) continue;
    }
    if (count < width || (count > width && !isBlank(bytes, to[width - 1]!, behind, between))) {
      found.ragged.push({ row, count });
      continue;
    }
    if (count === width && to[width - 1]! > from[width - 1]! && bytes[to[width - 1]! - 1] === CR) to[width - 1]!--;
    for (let column = 0; column < width; column++) {
      if (columns[column]!.isDate && !columns[column]!.dayFirst && to[column]! > from[column]! && (isMark(bytes[from[column]! + 1]!) || isMark(bytes[from[column]! + 2]!))) return undefined;
    }
    found.read.push(row);
    room(most + begin - first);
    out[end++] = 0x7b;
    members(root);
    out[end++] = 0x7d;
    out[end++] = LF;
  }
  found.payloads = out.subarray(0, end);
  return found;
}

/** Where the cells of a row are, and behind them how many there are; where its line ends. Functions of their own are quicker. */
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

/** Behind what was copied; -1 where something wants an escape. */
function copied(bytes: Uint8Array, start: number, stop: number, into: Uint8Array, at: number): number {
  for (let place = start; place < stop; place++) {
    const byte = bytes[place]!;
    if (byte < SPACE || byte === ESCAPE) return -1;
    into[at++] = byte;
  }
  return at;
}

/** Shorter than what a call of `set` is worth. */
function written(key: Uint8Array, into: Uint8Array, at: number): number {
  for (let letter = 0; letter < key.length; letter++) into[at++] = key[letter]!;
  return at;
}

/** What stands between day and month, or in a number with an exponent. */
function isMark(byte: number): boolean {
  return byte === 0x2f || byte === 0x2e || byte === 0x2d || byte === 0x2c;
}

function everyMember(some: readonly Member[]): Member[] {
  return some.flatMap((member) => [member, ...everyMember(member.inner ?? [])]);
}

/** Whether nothing but spaces and separators stand there; other blanks are left to whoever reads the cell. */
function isBlank(bytes: Uint8Array, from: number, to: number, between: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte !== between && byte !== SPACE && byte !== CR && byte !== 0x09) return false;
  }
  return true;
}

/** Whether it is UTF-8 (Unicode, table 3-7). */
function isSound(bytes: Uint8Array): boolean {
  const four = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : undefined;
  for (let at = 0; at < bytes.length; at++) {
    // Four letters of ASCII at once.
    if (four && at % 4 === 0) while (at >> 2 < four.length && (four[at >> 2]! & 0x80808080) === 0) at += 4;
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const next = bytes[at + 1]!;
    if ((lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) || (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f)) return false;
    for (let more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3; more > 0; more--) if ((bytes[++at]! & 0xc0) !== 0x80) return false;
  }
  return true;
}
