/**
 * `quitus fix`: the safe fixes, applied to the author's own text. The mended text goes to standard output, or, with
 * `--write`, takes the place of the file in one step. What was mended is said on standard error.
 */
import { fix, type Issue, type KindId, type Options, type Severity } from "../index.js";
import { visible } from "./cells.js";
import { asked, type Arguments } from "./check.js";
import { bold, faint } from "./colour.js";
import { elements, placed } from "./elements.js";
import { isOne, looksLike } from "./kind.js";
import { write } from "./output.js";
import { open, text, type Source } from "./read.js";
import { replacing } from "./replace.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

type Left = Record<Severity, number>;

const LF = 0x0a;

export async function fixFiles(files: string[], args: Arguments & { write?: boolean | undefined }, words: Words): Promise<number> {
  const { named, options } = asked(args, words);
  if (files.length === 0) throw new Usage(words.noFile);
  if (args.write && files.includes("-")) throw new Usage(words.writeStdin);
  let status = 0;
  for (const name of files) {
    const file = name === "-" ? words.stdin : name;
    try {
      const mender = new Mender(file, named, options, words);
      const mended = mender.mend(await open(name, words));
      if (args.write) await replacing(name, mended, () => mender.applied > 0, words);
      else for await (const piece of mended) await write(piece);
      process.stderr.write(`${words.mended(visible(file), mender.applied, mender.left)}\n`);
      if (mender.left.error > 0) status = Math.max(status, 1);
    } catch (error) {
      // The other one is a zone that nobody knows.
      if (!(error instanceof Usage) && !(error instanceof TypeError)) throw error;
      process.stderr.write(`quitus: ${visible(file)}: ${error.message}\n`);
      status = 2;
    }
  }
  return status;
}

/** Mends one file. */
class Mender {
  applied = 0;
  readonly left: Left = { error: 0, warning: 0, note: 0 };
  readonly #file: string;
  readonly #options: Options;
  readonly #words: Words;
  #named: KindId | undefined;
  #said = false;

  constructor(file: string, named: KindId | undefined, options: Options, words: Words) {
    this.#file = file;
    this.#named = named;
    this.#said = named !== undefined;
    this.#options = options;
    this.#words = words;
  }

  async *mend(source: Source): AsyncGenerator<Uint8Array> {
    if ("bytes" in source) return yield this.#text(source.bytes);
    let line = 1;
    for await (const piece of source.pieces) {
      yield this.#lines(piece, line);
      line += piece.filter((byte) => byte === LF).length;
    }
  }

  /** A payload, or an array of them. */
  #text(bytes: Uint8Array): Uint8Array {
    const whole = text(bytes);
    // Broken letters would not survive: such a text is only checked.
    const sound = Buffer.from(whole).equals(bytes);
    const parts = sound ? (elements(whole) ?? []) : [];
    const texts = parts.map((part) => part.text);
    if (parts.length === 0 || isOne(bytes, texts, this.#named)) return this.#payload(bytes, { offset: 0, line: 1, column: 1 });
    let [mended, end] = ["", 0];
    for (const part of parts) {
      const { offset } = part.start;
      mended += whole.slice(end, offset) + text(this.#payload(Buffer.from(part.text), part.start));
      end = offset + part.text.length;
    }
    return Buffer.from(mended + whole.slice(end));
  }

  #lines(piece: Uint8Array, first: number): Uint8Array {
    const mended: Uint8Array[] = [];
    for (let [start, line] = [0, first]; start < piece.length; line++) {
      const found = piece.indexOf(LF, start);
      const end = found < 0 ? piece.length : found;
      const one = piece.subarray(start, end);
      mended.push(text(one).trim() === "" ? one : this.#payload(one, { offset: 0, line, column: 1 }), piece.subarray(end, end + 1));
      start = end + 1;
    }
    return Buffer.concat(mended);
  }

  #payload(bytes: Uint8Array, start: Parameters<typeof placed>[1]): Uint8Array {
    const kind = this.#kind(bytes);
    const { text: mended, applied, report } = fix(kind, bytes, this.#options);
    for (const { severity } of report.issues) this.left[severity]++;
    for (const issue of applied) this.#say(placed(issue, start));
    this.applied += applied.length;
    return applied.length > 0 ? Buffer.from(mended) : bytes;
  }

  #kind(bytes: Uint8Array): KindId {
    const kind = this.#named ?? looksLike(bytes);
    if (kind === undefined) throw new Usage(this.#words.unlike);
    if (!this.#said) process.stderr.write(`${this.#words.guessed(this.#file, kind)}\n`);
    this.#said = true;
    return kind;
  }

  #say({ code, span, pointer, fix }: Issue): void {
    const file = visible(this.#file);
    const place = span ? `${file}:${span.start.line}:${span.start.column}` : `${file} ${visible(pointer)}`;
    process.stderr.write(`${bold(place)}: ${visible(fix?.title ?? "")} ${faint(`[${code}]`)}\n`);
  }
}
