/**
 * The verb `checkLines`: newline-delimited JSON, at once or as a stream.
 *
 * The module gets whole lines, a few hundred kilobytes at a time, so that its memory stays small however long
 * the text is. Lines end with LF, which is never a part of another character in UTF-8: a chunk may be cut anywhere.
 */
import { CHECK_LINES, type Core } from "./core.js";
import { settings, shown, type Settings } from "./options.js";
import { sentences, type Bare } from "./report.js";
import type { CheckLines, Issue, KindId, LineIssue, LinesReport, LineStream, Options } from "./types.js";
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

type Counted = { records: number; valid: number; invalid: number; omitted: number; issues: (Bare & Place)[] };
type Place = Pick<LineIssue, "record" | "line">;

/** Lines so far, and what was found since the last report. */
class Lines {
  readonly #core: Core;
  readonly #id: KindId;
  readonly #set: Settings;
  /** For when no more issues are listed: the module need not write any. */
  readonly #counting: Settings;
  /** How many issues may still be listed. */
  #left: number;
  #lines = 0;
  #records = 0;
  #counts = { records: 0, valid: 0, invalid: 0, omitted: 0 };
  #issues: LineIssue[] = [];
  #output: Uint8Array[] = [];
  #rejects: Uint8Array[] = [];

  constructor(core: Core, id: KindId, options: Options | undefined) {
    this.#core = core;
    this.#id = id;
    this.#set = settings(options);
    this.#counting = settings({ ...options, maxIssues: 0 });
    this.#left = options?.maxIssues ?? 1000;
  }

  /** Checks whole lines; only the last one of all may lack its LF. */
  add(text: string | Uint8Array): void {
    for (let start = 0; start < text.length; ) {
      const end = pieceEnd(text, start);
      this.#piece(text.slice(start, end));
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
      output: joined(this.#output),
      rejects: joined(this.#rejects),
      issues: this.#issues,
    };
    this.#counts = { records: 0, valid: 0, invalid: 0, omitted: 0 };
    [this.#issues, this.#output, this.#rejects] = [[], [], []];
    return report;
  }

  #piece(text: string | Uint8Array): void {
    const { report, lines } = answer(this.#core, CHECK_LINES, this.#id, this.#left > 0 ? this.#set : this.#counting, text);
    const { issues, ...counts } = JSON.parse(report) as Counted;
    const kept = issues.slice(0, this.#left);
    this.#left -= kept.length;
    const issue = (found: Issue, index: number): LineIssue => ({
      ...found,
      record: this.#records + (kept[index]?.record ?? 0),
      line: this.#lines + (kept[index]?.line ?? 0),
    });
    this.#issues.push(...sentences(kept, this.#set.locale).map(issue));
    this.#counts.records += counts.records;
    this.#counts.valid += counts.valid;
    this.#counts.invalid += counts.invalid;
    this.#counts.omitted += counts.omitted + issues.length - kept.length;
    this.#records += counts.records;
    this.#lines += ends(text);
    if (lines) {
      this.#output.push(lines.output);
      this.#rejects.push(lines.rejects);
    }
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

/** How many LFs there are. */
function ends(text: string | Uint8Array): number {
  let count = 0;
  if (typeof text === "string") for (let at = -1; (at = text.indexOf("\n", at + 1)) >= 0; ) count++;
  else for (let at = -1; (at = text.indexOf(LF, at + 1)) >= 0; ) count++;
  return count;
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
