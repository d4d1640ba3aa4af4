/**
 * The verb `checkLines`: newline-delimited JSON, at once or as a stream.
 *
 * The module gets whole lines, a few hundred kilobytes at a time, so that its memory stays small however long
 * the text is. Lines end with LF, which is never a part of another character in UTF-8: a chunk may be cut anywhere.
 * A line over the limit never goes there: its bytes are handed on as they come, so that memory stays flat.
 */
import { extended } from "./also.js";
import { optionsOf } from "./bound.js";
import { bytesOf, textOf } from "./bytes.js";
import { CHECK_LINES, type Answer, type Core } from "./core.js";
import { KNOWN, only, settings, shown, type Settings } from "./options.js";
import { Numbers } from "./numbers.js";
import { tooLarge } from "./report.js";
import { withMessage } from "./sentence.js";
import type { Issue, KindId, KindOrId, LineIssue, LinesReport, Options, Report } from "./types.js";
import { answer, idOf, parsed } from "./verbs.js";
import { utf8 } from "./wtf8.js";

/** How much is given to the module at once, unless a line is longer. */
const PIECE = 256 << 10;
const LF = 0x0a;

export function linesReport(core: Core, kind: KindOrId, text: string | Uint8Array, options?: Options): LinesReport {
  const all = new Lines(core, idOf(kind), optionsOf(kind, options));
  all.add(textOf(text));
  return all.take();
}

export function linesStream(core: Core, kind: KindOrId, options?: Options): TransformStream<Uint8Array, LinesReport> {
  const lines = new Lines(core, idOf(kind), optionsOf(kind, options));
  // The beginning of a line whose end has not come yet; the chunks' owner may use their memory again.
  const begun = new Bytes();
  const keep = (part: Uint8Array) => {
    if (!lines.passing && begun.length + part.length <= lines.limit + 1) return begun.add(part);
    lines.pass(begun.take());
    lines.pass(part);
  };
  return new TransformStream<Uint8Array, LinesReport>({
    transform(given, controller) {
      const chunk = bytesOf(given, "a chunk");
      if (!chunk) throw new TypeError(`chunks must be Uint8Arrays, not ${shown(given)}`);
      const end = chunk.lastIndexOf(LF) + 1;
      if (end > 0) {
        // Only the line that was cut is copied.
        const first = begun.length > 0 || lines.passing ? chunk.indexOf(LF) + 1 : 0;
        keep(chunk.subarray(0, first));
        lines.add(begun.take());
        lines.add(chunk.subarray(first, end));
      }
      keep(chunk.subarray(end));
      if (lines.some()) controller.enqueue(lines.take());
    },
    flush(controller) {
      if (lines.passing) lines.pass(Uint8Array.of(LF));
      lines.add(begun.take());
      if (lines.some()) controller.enqueue(lines.take());
    },
  });
}

/** Lines so far, and what was found since the last report. */
class Lines {
  readonly #core: Core;
  readonly #id: KindId;
  readonly #set: Settings;
  readonly #options: object;
  /** How many issues may still be told, and of those that are gathered, how many are errors. */
  #left: number;
  #errors = 0;
  #lines = 0;
  #records = 0;
  /** How much of a line that is too long has been handed on. */
  #passed = 0;
  #counts = { records: 0, valid: 0, invalid: 0, findings: 0 };
  #issues: LineIssue[] = [];
  readonly #output = new Bytes();
  readonly #rejects = new Bytes();

  constructor(core: Core, id: KindId, options: Options | undefined) {
    this.#core = core;
    this.#id = id;
    const own = options && only(options, KNOWN);
    this.#set = settings(own);
    this.#options = JSON.parse(this.#set.text) as object;
    this.#left = own?.maxIssues ?? 1000;
    // What the module alone can tell of the options, such as an unknown zone, is said before the first line.
    if (own) answer(core, CHECK_LINES, id, this.#set, "");
  }

  /** Checks whole lines; only the last one of all may lack its LF. */
  add(text: string | Uint8Array): void {
    for (let start = 0; start < text.length; ) {
      const end = pieceEnd(text, start);
      const piece = typeof text === "string" ? text.slice(start, end) : text.subarray(start, end);
      // What is longer than a piece is one line.
      if (piece.length > Math.max(PIECE, this.limit + 1)) {
        const line = utf8(piece);
        this.pass(line);
        if (line.at(-1) !== LF) this.pass(Uint8Array.of(LF));
      } else {
        // Most lines come out as long as they are, or shorter.
        this.#output.expect(text.length - start);
        this.#piece(piece);
      }
      start = end;
    }
  }

  /** The longest line that is looked at, in bytes and without its LF. */
  get limit(): number {
    return this.#set.maxBytes;
  }

  /** Whether a line that is too long goes on. */
  get passing(): boolean {
    return this.#passed > 0;
  }

  /** Hands on what has come of a line that is too long; it counts when its LF comes. */
  pass(part: Uint8Array): void {
    this.#rejects.add(part);
    this.#passed += part.length;
    if (part.at(-1) !== LF) return;
    const issue = tooLarge(this.limit, this.#passed - 1);
    this.#passed = 0;
    this.#tell([1, 0, 1, 1, 1], [{ record: 1, line: 1, issue: withMessage(issue, this.#set) }]);
  }

  /** Whether there is anything to report. */
  some(): boolean {
    return this.#counts.records > 0 || this.#rejects.length > 0;
  }

  take(): LinesReport {
    // When not all can be told, errors go first.
    let others = this.#left - this.#errors;
    const issues = this.#issues.filter(({ severity }) => severity === "error" || others-- > 0);
    const { findings, ...counts } = this.#counts;
    this.#left -= issues.length;
    [this.#counts, this.#issues, this.#errors] = [{ records: 0, valid: 0, invalid: 0, findings: 0 }, [], 0];
    return { ...counts, output: this.#output.take(), rejects: this.#rejects.take(), issues, omitted: findings - issues.length };
  }

  #piece(text: string | Uint8Array): void {
    if (this.#set.also) {
      for (let start = 0; start < text.length; ) {
        const end = (typeof text === "string" ? text.indexOf("\n", start) : text.indexOf(LF, start)) + 1 || text.length;
        this.#lineAlso(text.slice(start, end));
        start = end;
      }
      return;
    }
    const { numbers, lines } = this.#run(text);
    if (lines) {
      this.#output.add(lines.output);
      this.#rejects.add(lines.rejects);
    }
    this.#tell(numbers.totals(), numbers.lines(this.#set));
  }

  /** One line of which a program has something to say: a payload of its own. */
  #lineAlso(line: string | Uint8Array): void {
    const { numbers, lines } = this.#run(line);
    const [records = 0, valid = 0, , count = 0, findings = 0] = numbers.totals();
    const [output, rejects] = [lines!.output.slice(), lines!.rejects.slice()];
    const issues = [...numbers.lines(this.#set)].map(({ issue }) => issue);
    const text = new TextDecoder().decode(output).trimEnd();
    const omitted = findings - issues.length;
    const found = { kind: this.#id, ...(valid ? { ok: true, issues, omitted, value: parsed(text), text } : { ok: false, issues, omitted }) } as Report;
    const report = records ? extended(found, this.#set.also, parsed(line), 2 ** 32) : found;
    const told = report.issues.map((issue) => ({ record: 1, line: 1, issue }));
    if (report.ok === found.ok) {
      this.#output.add(output);
      this.#rejects.add(rejects);
    } else {
      const bytes = utf8(line);
      this.#rejects.add(bytes);
      if (bytes.at(-1) !== LF) this.#rejects.add(Uint8Array.of(LF));
    }
    const ok = Number(records > 0 && report.ok);
    this.#tell([records, ok, records - ok, count, omitted + told.length], told);
  }

  #run(text: string | Uint8Array): { numbers: Numbers; lines: Answer["lines"] } {
    // What can no longer be told is only counted.
    const maxIssues = this.#left - this.#errors;
    const maxOthers = Math.max(0, this.#left - this.#issues.length);
    const set = { ...this.#set, text: JSON.stringify({ ...this.#options, maxIssues, maxOthers }) };
    const { report, lines } = answer(this.#core, CHECK_LINES, this.#id, set, text);
    return { numbers: new Numbers(report), lines };
  }

  #tell(totals: readonly number[], issues: Iterable<{ record: number; line: number; issue: Issue }>): void {
    const [records = 0, valid = 0, invalid = 0, lines = 0, findings = 0] = totals;
    for (const { record, line, issue } of issues) {
      const error = issue.severity === "error";
      if (this.#left - (error ? this.#errors : this.#issues.length) <= 0) continue;
      this.#errors += Number(error);
      const place = { record: this.#records + record, line: this.#lines + line };
      this.#issues.push(Object.assign(issue, place));
    }
    this.#counts.records += records;
    this.#counts.valid += valid;
    this.#counts.invalid += invalid;
    this.#counts.findings += findings;
    this.#records += records;
    this.#lines += lines;
  }
}

/** Bytes that are gathered: copied once when it was known how many there would be, as in most cases. */
class Bytes {
  #bytes = new Uint8Array(0);
  #length = 0;

  /** That many more may come. */
  expect(length: number): void {
    if (this.#length === 0 && this.#bytes.length < length) this.#bytes = new Uint8Array(length);
  }

  get length(): number {
    return this.#length;
  }

  add(more: Uint8Array): void {
    if (more.length === 0) return;
    const length = this.#length + more.length;
    if (length > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      bytes.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = bytes;
    }
    this.#bytes.set(more, this.#length);
    this.#length = length;
  }

  take(): Uint8Array<ArrayBuffer> {
    const whole = this.#length === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, this.#length);
    [this.#bytes, this.#length] = [new Uint8Array(0), 0];
    return whole;
  }
}

/** Behind the last LF of the next piece, or behind the first one of a line that is longer. */
function pieceEnd(text: string | Uint8Array, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  const find = (from: number, last: boolean) => {
    if (typeof text === "string") return last ? text.lastIndexOf("\n", from) : text.indexOf("\n", from);
    return last ? text.lastIndexOf(LF, from) : text.indexOf(LF, from);
  };
  const last = find(start + PIECE - 1, true);
  const end = last >= start ? last : find(start + PIECE, false);
  return end < 0 ? text.length : end + 1;
}
