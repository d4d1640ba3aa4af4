/**
 * The verb `checkLines`: newline-delimited JSON, at once or as a stream.
 *
 * The module gets whole lines, a few hundred kilobytes at a time, so that its memory stays small however long
 * the text is. Lines end with LF, which is never a part of another character in UTF-8: a chunk may be cut anywhere.
 */
import { CHECK_LINES, type Core } from "./core.js";
import { settings, shown, type Settings } from "./options.js";
import { spoken, type Bare } from "./report.js";
import type { CheckLines, KindId, LineIssue, LinesReport, LineStream, Options } from "./types.js";
import { answer, idOf, isBytes } from "./verbs.js";

/** How much is given to the module at once, unless a line is longer. */
const PIECE = 256 << 10;
const LF = 0x0a;

export function lineChecker(core: Core): CheckLines {
  return (kind, text, options) => {
    const all = new Lines(core, idOf(kind), options);
    if (typeof text === "string") all.add(text);
    else if (isBytes(text)) all.add(text);
    else throw new TypeError(`text must be a string or a Uint8Array, not ${shown(text)}`);
    return all.take();
  };
}

export function lineStreamer(core: Core): LineStream {
  return (kind, options) => {
    const lines = new Lines(core, idOf(kind), options);
    // The beginning of a line whose end has not come yet.
    let begun: Uint8Array[] = [];
    return new TransformStream<Uint8Array, LinesReport>({
      transform(chunk, controller) {
        if (!isBytes(chunk)) throw new TypeError(`chunks must be Uint8Arrays, not ${shown(chunk)}`);
        const end = chunk.lastIndexOf(LF) + 1;
        if (end > 0) {
          // Only the line that was cut is copied.
          const first = begun.length > 0 ? chunk.indexOf(LF) + 1 : 0;
          if (first > 0) lines.add(joined([...begun, chunk.subarray(0, first)]));
          lines.add(chunk.subarray(first, end));
          begun = [];
          if (lines.some()) controller.enqueue(lines.take());
        }
        // The chunk's owner may use its memory again.
        if (end < chunk.length) begun.push(chunk.slice(end));
      },
      flush(controller) {
        lines.add(joined(begun));
        if (lines.some()) controller.enqueue(lines.take());
      },
    });
  };
}

type Counted = { records: number; valid: number; invalid: number; omitted: number; lines: number; issues: (Bare & Place)[] };
type Place = Pick<LineIssue, "record" | "line">;

/** Lines so far, and what was found since the last report. */
class Lines {
  readonly #core: Core;
  readonly #id: KindId;
  readonly #set: Settings;
  /** For when no more issues are listed: the module then only counts them. */
  readonly #counting: Settings;
  /** How many issues may still be listed. */
  #left: number;
  #lines = 0;
  #records = 0;
  #counts = { records: 0, valid: 0, invalid: 0, omitted: 0 };
  #issues: LineIssue[] = [];
  readonly #output = new Bytes();
  readonly #rejects = new Bytes();

  constructor(core: Core, id: KindId, options: Options | undefined) {
    this.#core = core;
    this.#id = id;
    this.#set = settings(options);
    this.#counting = settings({ ...options, maxIssues: 0 });
    this.#left = options?.maxIssues ?? 1000;
    // What the module alone can tell of the options, such as an unknown zone, is said before the first line.
    if (options) answer(core, CHECK_LINES, id, this.#set, "");
  }

  /** Checks whole lines; only the last one of all may lack its LF. */
  add(text: string | Uint8Array): void {
    // Most lines come out as long as they are, or shorter.
    this.#output.expect(text.length);
    for (let start = 0; start < text.length; ) {
      const end = pieceEnd(text, start);
      this.#piece(typeof text === "string" ? text.slice(start, end) : text.subarray(start, end));
      start = end;
    }
  }

  /** Whether there is anything to report. */
  some(): boolean {
    return this.#counts.records > 0;
  }

  take(): LinesReport {
    const report = {
      ...this.#counts,
      output: this.#output.take(),
      rejects: this.#rejects.take(),
      issues: this.#issues,
    };
    this.#counts = { records: 0, valid: 0, invalid: 0, omitted: 0 };
    this.#issues = [];
    return report;
  }

  #piece(text: string | Uint8Array): void {
    const { report, lines } = answer(this.#core, CHECK_LINES, this.#id, this.#left > 0 ? this.#set : this.#counting, text);
    if (lines) {
      this.#output.add(lines.output);
      this.#rejects.add(lines.rejects);
    }
    const { issues, ...counts } = JSON.parse(report) as Counted;
    const kept = issues.length > this.#left ? issues.slice(0, this.#left) : issues;
    this.#left -= kept.length;
    for (const bare of kept) {
      const place = { record: this.#records + bare.record, line: this.#lines + bare.line };
      this.#issues.push(Object.assign(spoken(bare, kept, this.#set.locale), place));
    }
    this.#counts.records += counts.records;
    this.#counts.valid += counts.valid;
    this.#counts.invalid += counts.invalid;
    this.#counts.omitted += counts.omitted + issues.length - kept.length;
    this.#records += counts.records;
    this.#lines += counts.lines;
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

  add(more: Uint8Array): void {
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

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
