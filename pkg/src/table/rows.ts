/**
 * The bytes of a table as blocks of whole rows, and a block as rows of cells. Papa Parse reads the cells.
 *
 * A block ends where a row does, by the parity of its quotes. A quote that is never closed spoils its own line alone: the
 * rows behind it are read as if it had not been there.
 */
import Papa from "papaparse";
import { concat } from "./bytes.js";

const BLOCK = 256 << 10;
/** A quoted cell of several lines that is longer counts as one whose quote is never closed. */
const LONGEST = 1 << 20;
/** A row that is longer is not kept in memory. */
const MOST = 16 << 20;
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];

/** What Windows-1252 has from 0x80 to 0x9f. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Bytes as they come → blocks of whole rows. */
export class Blocks {
  #begun: Uint8Array[] = [];
  #length = 0;
  #odd = false;
  #patience = LONGEST;
  /** Whether the last block ends in the middle of a row, which is too long. */
  cut = false;

  add(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
    const end = this.#lastEnd(bytes);
    if (end > 0 && this.#length + end >= BLOCK / 4) return this.#taken(bytes, end);
    this.#begun.push(bytes.slice());
    this.#length += bytes.length;
    if (this.#length < this.#patience) return undefined;
    const odd = this.#odd;
    const whole = this.end();
    const last = whole.lastIndexOf(whole.includes(LF) ? LF : CR) + 1;
    if (last > 0) return this.#taken(whole, last);
    if (whole.length >= MOST) {
      this.cut = true;
      return whole;
    }
    // One long row so far: it is looked at again when there is twice as much of it.
    [this.#begun, this.#length, this.#odd, this.#patience] = [[whole], whole.length, odd, Math.min(whole.length * 2, MOST)];
    return undefined;
  }

  /** What is left. */
  end(): Uint8Array<ArrayBuffer> {
    const whole = concat(this.#begun);
    [this.#begun, this.#length, this.#odd, this.#patience, this.cut] = [[], 0, false, LONGEST, false];
    return whole;
  }

  #taken(bytes: Uint8Array, end: number): Uint8Array<ArrayBuffer> {
    const whole = concat([...this.#begun, bytes.subarray(0, end)]);
    const rest = bytes.slice(end);
    [this.#begun, this.#length, this.#odd, this.#patience, this.cut] = [[rest], rest.length, false, LONGEST, false];
    this.#lastEnd(rest);
    return whole;
  }

  /** Behind the last line end that stands in no quotes. */
  #lastEnd(bytes: Uint8Array): number {
    if (!bytes.includes(QUOTE)) return this.#odd ? 0 : bytes.lastIndexOf(LF) + 1;
    let end = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === QUOTE) this.#odd = !this.#odd;
      else if (bytes[at] === LF && !this.#odd) end = at + 1;
    }
    return end;
  }
}

/** Bytes → text: UTF-8, or Windows-1252 where they are no UTF-8. */
export class Charset {
  windows = false;
  #known = false;

  /** `first`: a mark at the beginning is none of the text. */
  decode(bytes: Uint8Array, first: boolean): string {
    if (this.windows) return windows(bytes);
    try {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: !first }).decode(bytes);
      this.#known ||= text.length < bytes.length;
      return text;
    } catch {
      const text = new TextDecoder("utf-8", { ignoreBOM: !first }).decode(bytes);
      // Single broken letters in what is UTF-8 otherwise do not make it another charset.
      const [broken, sound] = [text.match(/\ufffd/g)?.length ?? 0, text.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0];
      if (this.#known || sound > broken) return text;
      this.windows = true;
      return windows(bytes);
    }
  }
}

/** Some versions of Node decode Windows-1252 as Latin-1, which has controls where this has letters. */
function windows(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);
}

/** The cells of each row; none of a row whose quotes are broken. */
export function rowsOf(text: string, between: string): (string[] | undefined)[] {
  const newline = newlineOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: between, newline });
  if (errors.length > 0) return stepped(text, between).map(({ cells }) => cells);
  // Behind the last line end there is no row.
  if (text.endsWith(newline) || text === "") data.pop();
  return data;
}

/** Where each row begins in the bytes. */
export function placesOf(bytes: Uint8Array, between: string, first: boolean): number[] {
  // One letter a byte; quotes, separators and line ends are the same in all charsets that are read.
  const text = new TextDecoder("latin1").decode(bytes);
  const mark = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return stepped(text.slice(mark), between).map(({ start }, index) => (index === 0 ? 0 : start + mark));
}

function stepped(text: string, between: string): { cells: string[] | undefined; start: number }[] {
  const newline = newlineOf(text);
  const rows: { cells: string[] | undefined; start: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const base = from;
    Papa.parse<string[]>(text.slice(base), {
      delimiter: between,
      newline,
      step({ data, errors, meta }, parser) {
        if (from >= text.length) return;
        const start = from;
        if (errors.length === 0) {
          rows.push({ cells: data, start });
          from = base + meta.cursor;
          return;
        }
        const end = text.indexOf(newline, from);
        from = end < 0 ? text.length : end + newline.length;
        rows.push({ cells: undefined, start });
        parser.abort();
      },
    });
  }
  return rows;
}

function newlineOf(text: string): "\n" | "\r" {
  return text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
}

/** What spreadsheets write before the first row to say what stands between cells. */
export const SEPARATOR = /^sep=([,;\t|])\r?\n/i;

/** So many rows may stand above the names of the columns. */
const MOST_ABOVE = 10;

/** What most often stands between the names of the first row, outside of quotes; a line above them has nothing of that. */
export function likely(text: string): string {
  const lines = text.slice(0, 64 << 10).split(/\r\n|\r|\n/, MOST_ABOVE + 1).map((line) => line.replace(/"[^"]*"/g, ""));
  const line = lines.find((line) => /[,;\t|]/.test(line)) ?? "";
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Whether a row is one text alone, as a title above the names of the columns is, with rows of several cells behind it. */
export function isTitle(cells: readonly string[], behind: readonly (readonly string[] | undefined)[]): boolean {
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "").length;
  return filled(cells) === 1 && behind.slice(0, MOST_ABOVE).some((cells) => cells && filled(cells) > 1);
}
