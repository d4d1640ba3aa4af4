/**
 * `quitus fix`: the safe fixes, applied to the author's own text. The mended text goes to standard output, or, with
 * `--write`, takes the place of the file in one step. What was mended is said on standard error.
 */
import { extract, fix, type Issue, type KindId, type Options, type Severity } from "../index.js";
import { asked, type Arguments } from "./arguments.js";
import { bold, faint } from "./colour.js";
import { Diff } from "./diff.js";
import { elements, placed } from "./elements.js";
import { refuseInputs } from "./inputs.js";
import { beginsAsJson, isOne, looksLike } from "./kind.js";
import { say, tell, unread, write } from "./output.js";
import { openText, text, type Source } from "./read.js";
import { leftovers, Replacement } from "./replace.js";
import { complain, Usage } from "./usage.js";
import { joined, shown, visible, type Shown } from "./visible.js";
import type { Words } from "./words.js";

type Left = Record<Severity, number>;

const LF = 0x0a;

type FixArguments = Arguments & { write?: boolean | undefined; diff?: boolean | undefined; "unsafe-fixes"?: boolean | undefined };

export async function fixFiles(files: string[], args: FixArguments, words: Words): Promise<number> {
  const { named, optionsOf } = asked(args, words);
  if (args.write && args.diff) throw new Usage(words.notTogether("--diff", "--write"));
  if (files.length === 0) throw new Usage(words.noFile);
  if (args.write && files.includes("-")) throw new Usage(words.writeStdin);
  if (!args.write) refuseInputs(files, undefined, words);
  const seen = new Set<string>();
  let status = 0;
  for (const name of files) {
    const file = name === "-" ? words.stdin : name;
    try {
      const mender = new Mender(file, named ?? args.config?.kindOf(name), (kind) => ({ ...optionsOf(kind), ...(args["unsafe-fixes"] && { unsafe: true }) }), words);
      if (args.write) {
        for (const old of leftovers(name).filter((old) => !seen.has(old))) {
          seen.add(old);
          await tell(shown`${words.leftover(old)}\n`);
        }
        await replace(name, mender, words);
      } else if (args.diff) {
        await compare(name, mender, words);
        // As with formatters: 1 where something would change.
        if (mender.applied > 0) status = Math.max(status, 1);
      } else await print(name, mender, words);
      await tell(shown`${(args.diff ? words.mendable : words.mended)(file, mender.applied, mender.left)}\n`);
      if (mender.left.error > 0) status = Math.max(status, 1);
    } catch (error) {
      // The other one is a zone that nobody knows.
      if (!(error instanceof Usage) && !(error instanceof TypeError)) throw error;
      await complain(error.message, file);
      status = 2;
    }
  }
  return status;
}

async function print(name: string, mender: Mender, words: Words): Promise<void> {
  for await (const piece of mender.mend(await openText(name, words))) {
    await write(piece);
    await tell(mender.said());
    // It may have no end.
    if (name === "-" && unread()) break;
  }
}

async function compare(name: string, mender: Mender, words: Words): Promise<void> {
  const diff = new Diff(name === "-" ? words.stdin : name);
  const was: Uint8Array[] = [];
  for await (const piece of mender.mend(await openText(name, words), was)) {
    await say(diff.piece(text(was.pop() ?? piece), text(piece)));
    mender.said();
    if (name === "-" && unread()) break;
  }
}

async function replace(name: string, mender: Mender, words: Words): Promise<void> {
  // Looked at before it is read, so that no change in between is missed.
  const replacement = new Replacement(name, words);
  let same = 0;
  try {
    for await (const piece of mender.mend(await openText(name, words))) {
      // Nothing is written before there is something to mend.
      if (mender.applied === 0) same += piece.length;
      else {
        if (same > 0) replacement.copy(same);
        same = 0;
        replacement.write(piece);
      }
      await tell(mender.said());
    }
    if (mender.applied > 0) replacement.commit();
  } finally {
    replacement.discard();
  }
}

/** Mends one file. */
class Mender {
  applied = 0;
  readonly left: Left = { error: 0, warning: 0, note: 0 };
  readonly #file: string;
  readonly #options: (kind: KindId) => Options & { unsafe?: true };
  readonly #words: Words;
  #named: KindId | undefined;
  #guessed = false;
  #said: Shown[] = [];

  constructor(file: string, named: KindId | undefined, options: (kind: KindId) => Options & { unsafe?: true }, words: Words) {
    this.#file = file;
    this.#named = named;
    this.#guessed = named === undefined;
    this.#options = options;
    this.#words = words;
  }

  /** What there is to say about the last piece. */
  said(): Shown {
    return joined(this.#said.splice(0));
  }

  /** `was` gets what each piece was. */
  async *mend(source: Source, was: Uint8Array[] = []): AsyncGenerator<Uint8Array> {
    if ("bytes" in source) {
      was.push(source.bytes);
      return yield this.#text(source.bytes);
    }
    let line = 1;
    for await (const { bytes, long } of source.pieces) {
      // Such a line is an error, and goes out as it is.
      if (long?.ended) this.left.error++;
      was[0] = bytes;
      yield long ? bytes : this.#lines(bytes, line);
      line += bytes.filter((byte) => byte === LF).length;
    }
  }

  /** A payload, or an array of them. */
  #text(bytes: Uint8Array): Uint8Array {
    const whole = text(bytes);
    // To mend its body as if it stood alone would break the command around it.
    if (!beginsAsJson(whole) && extract(whole).some(({ request }) => request)) throw new Usage(this.#words.request);
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
    const { text: mended, applied, report } = fix(kind, bytes, this.#options(kind));
    for (const { severity } of report.issues) this.left[severity]++;
    for (const issue of applied) this.#said.push(this.#sentence(placed(issue, start)));
    this.applied += applied.length;
    return applied.length > 0 ? Buffer.from(mended) : bytes;
  }

  #kind(bytes: Uint8Array): KindId {
    const kind = this.#named ?? looksLike(bytes);
    if (kind === undefined) throw new Usage(this.#words.unlike);
    if (this.#guessed) this.#said.push(shown`${this.#words.guessed(this.#file, kind)}\n`);
    this.#guessed = false;
    return kind;
  }

  #sentence({ code, span, pointer, fix }: Issue): Shown {
    const file = visible(this.#file);
    const place = span ? shown`${file}:${span.start.line}:${span.start.column}` : shown`${file} ${visible(pointer)}`;
    return shown`${bold(place)}: ${visible(fix?.title ?? "")} ${faint(shown`[${visible(code)}]`)}\n`;
  }
}
