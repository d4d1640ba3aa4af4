/**
 * `quitus/table`: the rows of a CSV file as payloads, and payloads as rows.
 *
 * Rows are read a block at a time, so that memory stays flat, and each block goes to the check as lines of JSON. Only
 * rows with findings cost more than that.
 */
import { optionsOf } from "./bound.js";
import { bytesOf } from "./bytes.js";
import { checkLines, type KindOrId, type LineIssue, type LinesReport, type Options, type Severity } from "./index.js";
import { KNOWN, only, settings } from "./options.js";
import { withMessage } from "./sentence.js";
import { concat } from "./table/bytes.js";
import { isDayFirst, payload, plan, type Plan, type TellCell } from "./table/cells.js";
import { columnsOf, type TellHeader } from "./table/columns.js";
import { quick, type Quick, type Scratch } from "./table/quick.js";
import { Blocks, Charset, isTitle, likely, placesOf, rowsOf, SEPARATOR } from "./table/rows.js";
import { written } from "./table/write.js";
import { idOf } from "./verbs.js";

export interface TableOptions extends Options {
  /** Whether `07/10/2020` is 7 October. Without it, only what has no other reading is read, and the column it stands in. */
  dayFirst?: boolean | undefined;
  /** What stands between cells; found in the first row by default. */
  separator?: "," | ";" | "\t" | "|" | undefined;
}

/** `record` is the row without the first one, `line` counts the lines of the file: a cell may hold several. */
export interface TableIssue extends LineIssue {
  /** Which row, from 1; the first one names the columns. */
  row: number;
  /** Which column, from 1, and what the first row calls it. */
  column?: number;
  header?: string;
}

export interface Column {
  header: string;
  /** The field that it is read as, as `fields` names it. */
  field?: string;
}

export type TableReport = Omit<LinesReport, "issues"> & { issues: TableIssue[]; columns: Column[] };

/** A table of a kind, block by block. */
export interface TableReader {
  /** What a piece of the file completes. */
  add(bytes: Uint8Array): TableReport | undefined;
  /** What is left. */
  end(): TableReport;
}

/** How much of a whole file is read at once. */
const PIECE = 1 << 20;
const LF = 0x0a;

/**
 * The rows of a whole file.
 *
 * @example
 * const { output, issues } = readTable("intent.log", await readFile("logs.csv"), { dayFirst: true });
 * for (const { row, header, message } of issues) console.log(row, header, message);
 */
export function readTable(kind: KindOrId, bytes: Uint8Array, options: TableOptions = {}): TableReport {
  const given = bytesOf(bytes, "bytes");
  if (!given) throw new TypeError("bytes must be a Uint8Array");
  const reader = new Reader(kind, options, true);
  const reports: TableReport[] = [];
  for (let at = 0; at < given.length; at += PIECE) {
    const one = reader.add(given.subarray(at, at + PIECE));
    if (one) reports.push(one);
  }
  reports.push(reader.end());
  return summed(reports, optionsOf(kind, options)?.maxIssues ?? MOST_ISSUES);
}

/**
 * The same for files that do not fit memory.
 *
 * @example
 * const reader = tableReader("intent.log");
 * for await (const piece of createReadStream("logs.csv")) print(reader.add(piece));
 * print(reader.end());
 */
export function tableReader(kind: KindOrId, options: TableOptions = {}): TableReader {
  const reader = new Reader(kind, options, false);
  return { add: (bytes) => reader.add(bytes), end: () => reader.end() };
}

/**
 * Payloads, one a line, as Intent takes them by FTP: commas, UTF-8, one row a log, the type first (docs/domain.md §1.11).
 *
 * @example
 * await writeFile("logs.csv", writeTable("intent.log", output));
 */
export function writeTable(kind: KindOrId, ndjson: string | Uint8Array): string {
  return written(idOf(kind), typeof ndjson === "string" ? ndjson : new TextDecoder().decode(ndjson));
}

const MOST_ISSUES = 1000;
/** Of one block. */
const MOST_ASKED = 2 ** 31;
const ZONE = "date.zone-assumed";

type Tell = (code: TableIssue["code"], severity: Severity, row: number, params: Record<string, string | number>, column?: number) => void;
/** The rows of a block: how many, the payloads of those that are some, one a line, and which are refused already. */
type Payloads = { rows: number; payloads: string | Uint8Array; read: number[]; refused: number[] };

class Reader {
  readonly #id;
  readonly #options: Options;
  readonly #locale;
  readonly #blocks = new Blocks();
  readonly #charset = new Charset();
  readonly #dayFirst: boolean | undefined;
  readonly #whole: boolean;
  readonly #scratch: Scratch = { bytes: new Uint8Array(0) };
  #separator: string | undefined;
  #plan: Plan | undefined;
  #headers: string[] = [];
  #rows = 0;
  #lines = 0;
  #left: number;
  #begun = false;
  /** Whether the last block ended in the middle of a row. */
  #inside = false;

  /** `whole`: errors of later blocks go before notes of earlier ones. */
  constructor(kind: KindOrId, options: TableOptions, whole: boolean) {
    const { separator, ...rest } = only(options, [...KNOWN, "separator"]);
    this.#id = idOf(kind);
    this.#options = optionsOf(kind, rest as Options) ?? (rest as Options);
    this.#locale = settings(this.#options).locale;
    [this.#dayFirst, this.#separator, this.#whole] = [this.#options.dayFirst, separator, whole];
    this.#left = this.#options.maxIssues ?? MOST_ISSUES;
  }

  add(bytes: Uint8Array): TableReport | undefined {
    const block = this.#blocks.add(bytes);
    return block && this.#read(block);
  }

  end(): TableReport {
    return this.#read(this.#blocks.end());
  }

  #read(bytes: Uint8Array<ArrayBuffer>): TableReport {
    const first = this.#rows === 0;
    const issues: TableIssue[] = [];
    let places: number[] | undefined;
    const placed = () => (places ??= placesOf(bytes, this.#separator!, first));
    const lineOf = lineIn(bytes, placed, this.#lines);
    const place = (index: number) => ({ record: this.#rows + index, line: lineOf(index), row: this.#rows + index + 1 });
    const tell: Tell = (code, usual, index, params, column) => {
      const severity = this.#options.severity?.[code] ?? usual;
      if (severity === "off") return;
      const issue = withMessage({ code, severity, path: [], pointer: "", params }, { locale: this.#locale });
      issues.push({ ...issue, ...place(index), ...(column !== undefined && this.#column(column)) });
    };
    const short = this.#plan && !this.#charset.windows && !this.#inside ? quick(bytes, this.#separator!.charCodeAt(0), this.#plan, this.#scratch) : undefined;
    places = short?.places;
    const { rows, payloads, read, refused } = short ? this.#told(short, tell) : this.#long(bytes, tell);

    const report = checkLines(this.#id, payloads, this.#linesOptions(read.length));
    for (const { record, span: _, fix: __, ...issue } of report.issues) {
      const index = read[record - 1]!;
      const column = columnOf(this.#plan!, issue.path);
      if (issue.code === ZONE && issue.severity === "note" && this.#isAssumed(column)) continue;
      issues.push({ ...issue, ...place(index), ...(column >= 0 && this.#column(column)) });
    }
    const rejected = refused.length + report.invalid;
    if (report.invalid > 0) refused.push(...rejectedLines(payloads, report).map((record) => read[record]!));
    refused.sort((one, other) => one - other);
    const starts = refused.length > 0 ? placed() : [];
    const rejects = refused.map((index) => bytes.subarray(starts[index]!, starts[index + 1] ?? bytes.length));

    const told = most(issues, this.#left);
    this.#left -= this.#whole ? told.filter(({ severity }) => severity === "error").length : told.length;
    this.#rows += rows;
    this.#lines += short?.rows ?? lineEnds(bytes);
    const columns = (this.#plan?.columns ?? []).map(({ header, field }) => ({ header, ...(field && { field: field.name }) }));
    return { records: report.valid + rejected, valid: report.valid, invalid: rejected, output: report.output, rejects: concat(rejects), issues: told, omitted: report.omitted + issues.length - told.length, columns };
  }

  /** Once it was said of each column with dates that a zone is assumed, nobody is asked any more. */
  #linesOptions(rows: number): Options {
    const { severity } = this.#options;
    const asked = severity?.[ZONE] !== undefined || (this.#plan?.columns.some(({ isDate, assumed }) => isDate && !assumed) ?? true);
    // In the first block with rows, what is said of the same column again must not keep other findings out.
    const maxIssues = asked && !this.#begun && this.#left > 0 ? MOST_ASKED : Math.max(0, this.#left);
    this.#begun ||= rows > 0;
    return { ...this.#options, severity: asked ? severity : { ...severity, [ZONE]: "off" }, maxIssues };
  }

  /** Of a column, it is said once that a zone is assumed; whether that was said. */
  #isAssumed(column: number): boolean {
    const reading = this.#plan!.columns[column];
    if (!reading) return false;
    const said = reading.assumed;
    reading.assumed = true;
    return said;
  }

  /** Through texts, as Papa Parse reads them. */
  #long(bytes: Uint8Array<ArrayBuffer>, tell: Tell): Payloads {
    const known = this.#charset.windows;
    const text = this.#charset.decode(bytes, this.#rows === 0);
    if (this.#charset.windows && !known) tell("table.charset", "note", 0, { received: "Windows-1252" });
    const said = this.#plan ? undefined : SEPARATOR.exec(text)?.[1];
    const rows = rowsOf(text, (this.#separator ??= said ?? likely(text)));
    // The row goes on in the next block, or comes from the one before.
    const long = (index: number) => (index === 0 && this.#inside) || (index === rows.length - 1 && this.#blocks.cut);
    const [read, refused]: [number[], number[]] = [[], []];
    for (const [index, cells] of rows.entries()) {
      if (cells) trimEnd(cells);
      if ((cells && isBlank(cells)) || (said && index === 0)) continue;
      if (long(index)) {
        tell("table.row", "error", index, { reason: "long" });
        refused.push(index);
        continue;
      }
      if (!this.#plan && cells) {
        if (isTitle(cells, rows.slice(index + 1)) && !this.#names(cells)) tell("table.header", "warning", index, { header: cells.join("").trim().slice(0, 64), reason: "above" });
        else this.#plan = this.#head(cells, (severity, params, column) => tell("table.header", severity, index, params, column));
      } else if (!cells) {
        tell("table.row", "error", index, { reason: "quote" });
        refused.push(index);
      } else if (!fits(cells, this.#plan!.columns.length)) {
        tell("table.row", "error", index, this.#ragged(cells.length));
        refused.push(index);
      } else read.push(index);
    }
    for (const [column, reading] of (this.#plan?.columns ?? []).entries()) {
      if (reading.isDate && !reading.dayFirst) reading.dayFirst = this.#dayFirst ?? read.some((index) => isDayFirst(rows[index]![column]!));
    }
    this.#inside = this.#blocks.cut;
    const pieces: string[] = [];
    for (const index of read) {
      payload(this.#plan!, rows[index]!, pieces, (...cell) => this.#tellCell(cell, index, tell));
      pieces.push("\n");
    }
    return { rows: rows.length, payloads: pieces.join(""), read, refused };
  }

  /** What the short way has read. */
  #told({ rows, payloads, read, ragged, told }: Quick, tell: Tell): Payloads {
    for (const { row, count } of ragged) tell("table.row", "error", row, this.#ragged(count));
    for (const { row, cell } of told) this.#tellCell(cell, row, tell);
    return { rows, payloads, read, refused: ragged.map(({ row }) => row) };
  }

  #ragged(count: number): Record<string, number> {
    return { count, expected: this.#plan!.columns.length };
  }

  /** Of a column, it is said once that its days come first. */
  #tellCell([code, column, params]: Parameters<TellCell>, row: number, tell: Tell): void {
    const dayFirst = code === "table.day-first";
    const reading = this.#plan!.columns[column]!;
    if (dayFirst && reading.told) return;
    reading.told ||= dayFirst;
    tell(code, dayFirst ? "note" : "warning", row, params, column);
  }

  /** The first row that is neither blank nor a title names the columns. */
  #head(headers: readonly string[], tell: TellHeader): Plan {
    this.#headers = headers.map((header) => header.trim());
    return plan(columnsOf(this.#id, headers, tell));
  }

  /** Whether there is a field in a row that may be the first. */
  #names(headers: readonly string[]): boolean {
    return columnsOf(this.#id, headers, () => {}).some(({ gives }) => gives.length > 0);
  }

  #column(column: number): { column: number; header: string } {
    return { column: column + 1, header: this.#headers[column] ?? "" };
  }
}

/** The end of a line that ends with CR and LF. */
function trimEnd(cells: string[]): void {
  const last = cells.length - 1;
  if (cells[last]!.endsWith("\r")) cells[last] = cells[last]!.slice(0, -1);
}

function isBlank(cells: readonly string[]): boolean {
  return cells[0]!.trim() === "" && cells.every((cell) => cell.trim() === "");
}

/** Spreadsheets leave empty cells behind the last column. */
function fits(cells: readonly string[], columns: number): boolean {
  return cells.length === columns || (cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === ""));
}

function columnOf({ columns }: Plan, path: readonly (string | number)[]): number {
  const way = path.filter((step) => typeof step === "string").join(".");
  // Of the columns with contacts, each has one.
  const all = columns.flatMap(({ gives }, column) => (gives.includes(way) ? [column] : []));
  const exact = all[Number(path.at(-1))] ?? all[0] ?? -1;
  return exact >= 0 || way === "" ? exact : columns.findIndex(({ gives }) => gives.some((name) => way.startsWith(`${name}.`)));
}

/** Which records are refused: what comes back as refused lines, in order. */
function rejectedLines(payloads: string | Uint8Array, { rejects }: LinesReport): number[] {
  const lines = new TextDecoder().decode(rejects).split("\n");
  lines.pop();
  let next = 0;
  const texts = typeof payloads === "string" ? payloads : new TextDecoder().decode(payloads);
  return texts.split("\n").flatMap((text, record) => (next < lines.length && lines[next] === text && ++next ? [record] : []));
}

/** On which line of the file a row begins. */
function lineIn(bytes: Uint8Array, places: () => number[], before: number): (row: number) => number {
  let starts: number[] | undefined;
  return (row) => {
    if (!starts) {
      let [line, at] = [before + 1, 0];
      starts = places().map((place) => {
        for (let end; (end = bytes.indexOf(LF, at)) >= 0 && end < place; at = end + 1) line++;
        return line;
      });
    }
    return starts[row] ?? before + 1;
  };
}

function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = -1; (at = bytes.indexOf(LF, at + 1)) >= 0; ) count++;
  return count;
}

/** In the order of the rows; errors go first when not all can be told. */
function most(issues: TableIssue[], count: number): TableIssue[] {
  issues.sort((one, other) => one.row - other.row);
  if (issues.length <= count) return issues;
  const errors = issues.filter(({ severity }) => severity === "error").length;
  let [left, others] = [Math.max(0, Math.min(errors, count)), Math.max(0, count - errors)];
  return issues.filter(({ severity }) => (severity === "error" ? left-- > 0 : others-- > 0));
}

/** Several blocks as one report. */
function summed(reports: readonly TableReport[], count: number): TableReport {
  const issues = reports.flatMap((report) => report.issues);
  const told = most(issues, count);
  const sum = (of: (report: TableReport) => number) => reports.reduce((total, report) => total + of(report), 0);
  return {
    records: sum(({ records }) => records),
    valid: sum(({ valid }) => valid),
    invalid: sum(({ invalid }) => invalid),
    output: concat(reports.map(({ output }) => output)),
    rejects: concat(reports.map(({ rejects }) => rejects)),
    issues: told,
    omitted: sum(({ omitted }) => omitted) + issues.length - told.length,
    columns: reports.at(-1)!.columns,
  };
}
