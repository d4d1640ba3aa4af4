/**
 * A file, read and checked piece by piece: what stays in memory is the piece at hand; the normal forms and the rejects
 * are handed to the browser as blobs, which it may keep on disk.
 */
import { checkText, detect, lineStream, type Code, type Issue, type KindId, type LinesReport, type Options, type Severity } from "quitus";
import { tableReader } from "quitus/table";
import { brief } from "./facts/brief.js";
import { tableKind } from "./pasted.js";
import { isListKind } from "./state.js";

export type FileQuestion = { file: File; kind: KindId | ""; options: Options };
export type Found = { message: string; record: number; line: number; pointer: string };
/** A code with its first findings; `count` counts them all. */
export type Row = { code: Code; severity: Severity; count: number; found: Found[] };
export type Answer =
  | { share: number; records: number }
  | { failed: "undecided" | "notText" | "unreadable" | "fileEmpty"; detail?: string }
  | { done: true; kind: KindId; /** What a record of the file is. */ each: "line" | "element" | "whole" | "row"; records: number; valid: number; invalid: number; milliseconds: number; output: Blob; rejects: Blob; rows: Row[] };

/** Takes an answer; what it returns is awaited before more is read, and what it throws ends the reading. */
export type Say = (answer: Answer) => void | Promise<void>;

/** A file that is one JSON value is read whole up to here. */
const WHOLE = 16 << 20;
const EVERY = 100;
/** Findings of a code that are listed. */
const LISTED = 200;

class Summary {
  records = 0;
  valid = 0;
  invalid = 0;
  readonly output: BlobPart[] = [];
  readonly rejects: BlobPart[] = [];
  readonly #rows = new Map<Code, Row>();

  add({ records, valid, invalid, output, rejects, issues }: Pick<LinesReport, "records" | "valid" | "invalid" | "output" | "rejects" | "issues">): void {
    this.records += records;
    this.valid += valid;
    this.invalid += invalid;
    if (output.length > 0) this.output.push(new Blob([output]));
    if (rejects.length > 0) this.rejects.push(new Blob([rejects]));
    for (const issue of issues) this.find(issue, issue.record, issue.line);
  }

  /** The name of a column says more than a pointer does where a table is read. */
  find(issue: Omit<Issue, "record"> & { header?: string | undefined }, record: number, line: number): void {
    const { code, severity } = issue;
    const row = this.#rows.get(code) ?? { code, severity, count: 0, found: [] };
    this.#rows.set(code, row);
    row.count++;
    // The sentence of a finding that nobody sees is not even made.
    if (row.found.length < LISTED) row.found.push({ message: brief(issue.message, 1000), record, line, pointer: brief(issue.header ?? issue.pointer, 200) });
  }

  told(kind: KindId, each: "line" | "element" | "whole" | "row", milliseconds: number): Answer {
    const weight = { error: 0, warning: 1, note: 2 };
    const rows = [...this.#rows.values()].sort((one, other) => weight[one.severity] - weight[other.severity] || other.count - one.count);
    const { records, valid, invalid } = this;
    return { done: true, kind, each, records, valid, invalid, milliseconds, output: new Blob(this.output), rejects: new Blob(this.rejects), rows };
  }
}

export async function read(question: FileQuestion, say: Say): Promise<void> {
  try {
    await say(await answered(question, say));
  } catch (error) {
    await say({ failed: "unreadable", detail: error instanceof Error ? error.message : String(error) });
  }
}

async function answered({ file, kind: chosen, options }: FileQuestion, say: Say): Promise<Answer> {
  const start = performance.now();
  const summary = new Summary();
  const head = (await file.slice(0, 1 << 20).text()).replace(/^\ufeff/, "");
  if (head.trim() === "") return { failed: "fileEmpty" };
  const table = tableKind(head, chosen);
  if (table) {
    await rows(file, table, options, summary, say);
    return summary.told(table, "row", performance.now() - start);
  }
  const text = file.size <= WHOLE ? await file.text() : undefined;
  const value = isLines(head) ? undefined : parsed(text);
  const sample = value === undefined ? (head.split("\n").find((line) => line.trim() !== "") ?? "") : value;
  const kind = chosen || kindOf(sample);
  if (!kind) return { failed: head.includes("\0") ? "notText" : "undecided" };

  let each: "line" | "element" | "whole" = "line";
  if (value !== undefined && text !== undefined) {
    each = "whole";
    if (Array.isArray(value) && !isListKind(kind)) {
      each = "element";
      await pour(new Blob(value.map((one) => `${JSON.stringify(one)}\n`)), kind, options, summary, say);
    } else {
      const report = checkText(kind, text, options);
      for (const issue of report.issues) summary.find(issue, 1, issue.span?.start.line ?? 1);
      const [normal, reject] = report.ok ? [[`${report.text}\n`], []] : [[], [text]];
      summary.output.push(...normal);
      summary.rejects.push(...reject);
      Object.assign(summary, { records: 1, valid: report.ok ? 1 : 0, invalid: report.ok ? 0 : 1 });
    }
  } else {
    await pour(file, kind, options, summary, say);
  }
  return summary.told(kind, each, performance.now() - start);
}

/** The rows of a table in pieces. */
async function rows(file: File, kind: KindId, options: Options, summary: Summary, say: Say): Promise<void> {
  const table = tableReader(kind, { ...options, maxIssues: 4_000_000_000 });
  const reader = (file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  let [told, bytes] = [0, 0];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const report = table.add(piece.value);
    if (report) summary.add(report);
    bytes += piece.value.length;
    if (performance.now() - told > EVERY) {
      told = performance.now();
      await say({ share: Math.min(1, bytes / file.size), records: summary.records });
    }
  }
  summary.add(table.end());
}

/** The record of a file as it stands there. */
export async function recordAt(file: File, each: "line" | "element" | "whole" | "row", record: number, line: number): Promise<string> {
  if (each === "whole") return file.text();
  if (each === "element") return `${JSON.stringify((parsed(await file.text()) as unknown[])[record - 1], null, 2)}\n`;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let [at, rest, head] = [1, "", ""];
  for (let piece = await reader.read(); ; piece = await reader.read()) {
    const lines = (rest + (piece.value ?? "")).split("\n");
    rest = piece.done ? "" : (lines.pop() ?? "");
    if (at === 1 && lines[0] !== undefined) [head] = lines as [string];
    const found = lines[line - at];
    if (found !== undefined || piece.done) {
      await reader.cancel();
      // A row alone has no columns.
      return each === "row" ? `${head}\n${found ?? ""}\n` : `${found ?? ""}\n`;
    }
    at += lines.length;
  }
}

/** Lines in pieces. Each piece has findings of its own to list, so that rare codes late in the file are seen. */
async function pour(blob: Blob, kind: KindId, options: Options, summary: Summary, say: Say): Promise<void> {
  const reader = blob.stream().pipeThrough(lineStream(kind, { ...options, maxIssues: 4_000_000_000 })).getReader();
  let told = 0;
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const report = piece.value as LinesReport;
    summary.add(report);
    bytes += report.output.length + report.rejects.length;
    if (performance.now() - told > EVERY) {
      told = performance.now();
      await say({ share: Math.min(1, bytes / blob.size), records: summary.records });
    }
  }
}

/** Whether the first line is a value of its own and more follows. */
function isLines(head: string): boolean {
  const [first = "", second = ""] = head.split(/\r?\n/).filter((line) => line.trim() !== "");
  return second !== "" && parsed(first) !== undefined;
}

function kindOf(sample: unknown): KindId | undefined {
  const [best] = detect(sample);
  if (best) return best.kind;
  return Array.isArray(sample) && sample.length > 0 ? detect(sample[0])[0]?.kind : undefined;
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
