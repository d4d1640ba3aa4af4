/**
 * Findings as the module tells them: numbers, and one text of which they are lengths. `docs/module.md` has the layout.
 */
import { names } from "./generated/names.js";
import type { RawIssue } from "./report.js";
import { codes } from "./sentence.js";
import type { Patch, Position } from "./types.js";

const SEVERITIES = ["note", "warning", "error"] as const;
const OPS = ["add", "replace", "remove"] as const;

const SPAN = 1 << 10;
const INNER = 1 << 11;
const FIX = 1 << 12;
const SHARED_FIX = 1 << 13;
const SAFE = 1 << 14;
const REPEATS = 1 << 15;
/** An index among the steps of a path, which are lengths of keys else. */
const INDEX = 2 ** 31;

type Changes = Omit<NonNullable<RawIssue["fix"]>, "safe">;
/** What an issue may have in common with the one before. */
type Before = { path: (string | number)[]; pointer: string; changes: Changes | undefined };

export class Numbers {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #words: Uint32Array;
  #text = "";
  /** How many numbers, and how many letters, have been read. */
  #at = 0;
  #letter = 0;

  /** `bytes` are the report's own. */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    const [count] = new Uint32Array(bytes.buffer, 0, 1);
    this.#words = new Uint32Array(bytes.buffer, 4, count);
  }

  /** How many findings are not told. */
  get omitted(): number {
    return this.#words[1]!;
  }

  /** All issues of a report. */
  issues(): RawIssue[] {
    this.#begin(2);
    const before: Before = { path: [], pointer: "", changes: undefined };
    return Array.from({ length: this.#words[0]! }, () => this.#issue(before));
  }

  /** The totals of lines: records, valid, invalid, lines, findings, and how many issues that are no errors are told. */
  totals(): number[] {
    return Array.from(this.#words.subarray(1, 7));
  }

  /** The issues of lines, each with its record and its line, both from 1. */
  *lines(): Generator<{ record: number; line: number; issue: RawIssue }> {
    this.#begin(7);
    let before: Before = { path: [], pointer: "", changes: undefined };
    let last = 0;
    for (let left = this.#words[0]!; left > 0; left--) {
      const [record, line] = [this.#next(), this.#next()];
      if (record !== last) before = { path: [], pointer: "", changes: undefined };
      last = record;
      yield { record, line, issue: this.#issue(before) };
    }
  }

  #begin(at: number): void {
    this.#text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes.subarray(4 + this.#words.length * 4));
    [this.#at, this.#letter] = [at, 0];
  }

  #next(): number {
    return this.#words[this.#at++]!;
  }

  #said(length = this.#next()): string {
    return this.#text.slice(this.#letter, (this.#letter += length));
  }

  #issue(before: Before): RawIssue {
    const flags = this.#next();
    if (!(flags & REPEATS)) this.#path(before);
    const { path, pointer } = before;
    const [code, severity] = [codes[flags & 0xff]!, SEVERITIES[(flags >> 8) & 3]!];
    const issue: RawIssue = { code, severity, path: [...path], pointer, params: {} };
    if (flags & SPAN) issue.span = { start: this.#position(), end: this.#position() };
    if (flags & INNER) issue.inner = { line: this.#next(), column: this.#next() };
    issue.params = this.#params((flags >>> 16) & 0xffff);
    if (flags & FIX) before.changes = this.#changes(pointer);
    const changes = flags & (FIX | SHARED_FIX) ? before.changes : undefined;
    if (changes) issue.fix = { safe: (flags & SAFE) !== 0, ...(flags & SHARED_FIX ? copied(changes) : changes) };
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

  #params(count: number): RawIssue["params"] {
    const params: RawIssue["params"] = {};
    for (let left = count; left > 0; left--) {
      const head = this.#next();
      const name = names[head & 0xff]!;
      if (head >> 8 === 1) params[name] = this.#number();
      else if (head >> 8 === 0) params[name] = this.#said();
      else {
        const texts = Array.from({ length: this.#next() }, () => (this.#at++, this.#said()));
        left -= texts.length;
        params[name] = texts;
      }
    }
    return params;
  }

  /** A number of 64 bits. */
  #number(): number {
    return new Float64Array(Uint32Array.of(this.#next(), this.#next()).buffer)[0]!;
  }

  #changes(pointer: string): Changes {
    const counts = this.#next();
    const patch = Array.from({ length: counts & 0xff }, () => this.#patch(pointer));
    const edits = Array.from({ length: counts >> 8 }, () => ({ start: this.#next(), end: this.#next(), text: this.#said() }));
    return edits.length > 0 ? { patch, edits } : { patch };
  }

  #patch(pointer: string): Patch {
    const head = this.#next();
    const patch: Patch = { op: OPS[head & 3]!, path: head & 4 ? pointer : this.#said() };
    if (head >> 3 === 1) patch.value = this.#said();
    else if (head >> 3 === 2) patch.value = JSON.parse(this.#said()) as unknown;
    return patch;
  }
}

/** A copy, so that whoever changes one leaves the other alone. */
function copied({ patch, edits }: Changes): Changes {
  const own = { patch: patch.map((change) => ({ ...change })) };
  return edits ? { ...own, edits: edits.map((edit) => ({ ...edit })) } : own;
}

/** RFC 6901 §3. */
function escaped(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
