/**
 * Findings as the module tells them: numbers, and one text of which they are lengths. `docs/module.md` has the layout.
 */
import { decoded } from "./decoded.js";
import { names } from "./generated/names.js";
import { escaped } from "./pointer.js";
import type { Speech } from "./labels.js";
import { codes } from "./scope.js";
import { fixTitle, sentence } from "./sentence.js";
import type { Edit, Fix, Issue, Patch, Position } from "./types.js";

const SEVERITIES = ["note", "warning", "error"] as const;
const OPS = ["add", "replace", "remove"] as const;

const SPAN = 1 << 10;
const INNER = 1 << 11;
const FIX = 1 << 12;
const SHARED_FIX = 1 << 13;
const SAFE = 1 << 14;
const REPEATS = 1 << 15;
/** What a parameter is. */
const TEXT = 0;
const NUMBER = 1;
const SMALL = 3;
/** In the place of an edit's length: its text is the JSON of the value that is put there. */
const VALUE = 2 ** 32 - 1;
/** An index among the steps of a path, which are lengths of keys else. */
const INDEX = 2 ** 31;

type Changes = Pick<Fix, "patch" | "edits">;
/** What an issue may have in common with the one before. */
type Before = { path: (string | number)[]; pointer: string; changes: Changes | undefined };

export class Numbers {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #words: Uint32Array;
  #text = "";
  /** How many numbers, and how many letters, have been read. */
  #at = 0;
  #letter = 0;

  /** `bytes` do not change, and begin at a multiple of four. */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    const { buffer, byteOffset } = bytes;
    const [count] = new Uint32Array(buffer, byteOffset, 1);
    this.#words = new Uint32Array(buffer, byteOffset + 4, count);
  }

  /** How many findings are not told. */
  get omitted(): number {
    return this.#words[1]!;
  }

  /** All issues of a report, told as the caller wants. */
  issues(speech: Speech): Issue[] {
    this.#begin(2);
    const before: Before = { path: [], pointer: "", changes: undefined };
    const issues: Issue[] = [];
    for (let left = this.#words[0]!; left > 0; left--) issues.push(this.#issue(before, speech));
    return issues;
  }

  /** The totals of lines: records, valid, invalid, lines, findings, and how many issues that are no errors are told. */
  totals(): number[] {
    return Array.from(this.#words.subarray(1, 7));
  }

  /** The issues of lines, each with its record and its line, both from 1. */
  *lines(speech: Speech): Generator<{ record: number; line: number; issue: Issue }> {
    this.#begin(7);
    let before: Before = { path: [], pointer: "", changes: undefined };
    let last = 0;
    for (let left = this.#words[0]!; left > 0; left--) {
      const record = this.#next();
      const line = this.#next();
      if (record !== last) before = { path: [], pointer: "", changes: undefined };
      last = record;
      yield { record, line, issue: this.#issue(before, speech) };
    }
  }

  #begin(at: number): void {
    this.#text = decoded(this.#bytes.subarray(4 + this.#words.length * 4));
    this.#at = at;
    this.#letter = 0;
  }

  #next(): number {
    return this.#words[this.#at++]!;
  }

  #said(length: number): string {
    return this.#text.slice(this.#letter, (this.#letter += length));
  }

  #issue(before: Before, speech: Speech): Issue {
    const flags = this.#next();
    if (!(flags & REPEATS)) this.#path(before);
    const code = codes[flags & 0xff]!;
    const path = before.path.slice();
    const span = flags & SPAN ? { start: this.#position(), end: this.#position() } : undefined;
    const inner = flags & INNER ? { line: this.#next(), column: this.#next() } : undefined;
    const params: Issue["params"] = {};
    this.#params((flags >>> 16) & 0xffff, params);
    const message = sentence(speech, code, params, path);
    const issue: Issue = { code, severity: SEVERITIES[(flags >> 8) & 3]!, path, pointer: before.pointer, message, params };
    if (span) issue.span = span;
    if (inner) issue.inner = inner;
    if (flags & FIX) before.changes = this.#changes(before.pointer);
    if (flags & (FIX | SHARED_FIX) && before.changes) {
      const { patch, edits } = flags & FIX ? before.changes : copied(before.changes);
      const title = fixTitle(speech.locale, code, params);
      const safe = (flags & SAFE) !== 0;
      issue.fix = edits ? { title, safe, patch, edits } : { title, safe, patch };
    }
    return issue;
  }

  #path(before: Before): void {
    before.path = [];
    before.pointer = "";
    for (let left = this.#next(); left > 0; left--) {
      const step = this.#next();
      const segment = step >= INDEX ? step - INDEX : this.#said(step);
      before.path.push(segment);
      before.pointer += `/${typeof segment === "number" ? segment : escaped(segment)}`;
    }
  }

  #position(): Position {
    return { offset: this.#next(), line: this.#next(), column: this.#next() };
  }

  #params(count: number, params: Issue["params"]): void {
    for (let left = count; left > 0; left--) {
      const head = this.#next();
      const name = names[head & 0xff]!;
      const kind = head >> 8;
      if (kind === TEXT) params[name] = this.#said(this.#next());
      else if (kind === SMALL) params[name] = this.#next();
      else if (kind === NUMBER) params[name] = this.#number();
      else {
        const texts: string[] = [];
        for (let more = this.#next(); more > 0; more--, left--) {
          this.#at++;
          texts.push(this.#said(this.#next()));
        }
        params[name] = texts;
      }
    }
  }

  /** A number of 64 bits. */
  #number(): number {
    const bits = new DataView(this.#words.buffer, this.#words.byteOffset + this.#at * 4, 8);
    this.#at += 2;
    return bits.getFloat64(0, true);
  }

  #changes(pointer: string): Changes {
    const counts = this.#next();
    const patch: Patch[] = [];
    for (let left = counts & 0xff; left > 0; left--) patch.push(this.#patch(pointer));
    if (counts >> 8 === 0) return { patch };
    const edits: Edit[] = [];
    for (let left = counts >> 8; left > 0; left--) {
      const start = this.#next();
      const end = this.#next();
      const length = this.#next();
      edits.push({ start, end, text: length === VALUE ? JSON.stringify(patch[0]!.value) : this.#said(length) });
    }
    return { patch, edits };
  }

  #patch(pointer: string): Patch {
    const head = this.#next();
    const op = OPS[head & 3]!;
    const path = head & 4 ? pointer : this.#said(this.#next());
    if (head >> 3 === 0) return { op, path };
    const value = this.#said(this.#next());
    return { op, path, value: head >> 3 === 1 ? value : (JSON.parse(value) as unknown) };
  }
}

/** A copy, so that whoever changes one leaves the other alone. */
export function copied({ patch, edits }: Changes): Changes {
  const own = patch.map(({ op, path, value }): Patch => (value === undefined ? { op, path } : { op, path, value }));
  return edits ? { patch: own, edits: edits.map(({ start, end, text }) => ({ start, end, text })) } : { patch: own };
}
