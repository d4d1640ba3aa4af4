/**
 * `quitus/table`: the rows of a CSV file as payloads, and payloads as rows.
 *
 * Papa Parse reads the cells. Rows are read a block at a time, so that memory stays flat; a block ends where a row does, by
 * the parity of its quotes. Cells are texts: numbers, dates with the day first and lists are read as the fields want them.
 */
import Papa from "papaparse";
import { checkLines, fields, type Field, type KindOrId, type LineIssue, type LinesReport, type Options, type Severity } from "./index.js";
import { optionsOf } from "./bound.js";
import { KNOWN, only, settings } from "./options.js";
import { withMessage } from "./report.js";
import { bytesOf } from "./bytes.js";
import { idOf } from "./verbs.js";

export interface TableOptions extends Options {
  /** Whether `07/10/2020` is 7 October. Without it, only what has no other reading is read, and the column it stands in. */
  dayFirst?: boolean | undefined;
  /** What stands between cells; found in the first row by default. */
  separator?: "," | ";" | "\t" | "|" | undefined;
}

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

const BLOCK = 256 << 10;
/** What Windows-1252 has from 0x80 to 0x9f. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const [LF, QUOTE] = [0x0a, 0x22];

/**
 * The rows of a whole file.
 *
 * @example
 * const { output, issues } = readTable("intent.log", await readFile("logs.csv"), { dayFirst: true });
 * for (const { row, header, message } of issues) console.log(row, header, message);
 */
export function readTable(kind: KindOrId, bytes: Uint8Array, options?: TableOptions): TableReport {
  const given = bytesOf(bytes, "bytes");
  if (!given) throw new TypeError("bytes must be a Uint8Array");
  const reader = tableReader(kind, options);
  const reports: TableReport[] = [];
  for (let at = 0; at < given.length; at += BLOCK) {
    const one = reader.add(given.subarray(at, at + BLOCK));
    if (one) reports.push(one);
  }
  reports.push(reader.end());
  return summed(reports, optionsOf(kind, options)?.maxIssues ?? 1000);
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
  const id = idOf(kind);
  const { dayFirst, separator, ...rest } = only(options, [...KNOWN, "dayFirst", "separator"]);
  const own: Options = optionsOf(kind, rest) ?? rest;
  const { locale } = settings(own);
  const table = fields(id, { locale: "en" });
  const labels = fields(id, { locale: "fr" });
  let plan: Planned[] | undefined;
  let between = separator as string | undefined;
  let latin = false;
  let row = 0;
  let begun: Uint8Array[] = [];
  let odd = false;

  const block = (bytes: Uint8Array): TableReport => {
    const issues: TableIssue[] = [];
    const tell = (code: TableIssue["code"], severity: Severity, at: number, params: Record<string, string | number>, column?: number) => {
      const weight = (own.severity?.[code] ?? severity) as Severity | "off";
      if (weight === "off") return;
      const issue = withMessage({ code, severity: weight, path: [], pointer: "", params }, locale);
      issues.push({ ...issue, record: Math.max(at - 1, 0), line: at, row: at, ...(column !== undefined && { column: column + 1, header: plan?.[column]?.header ?? String(params["header"] ?? "") }) });
    };
    let text = "";
    try {
      if (latin) throw new TypeError();
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: row > 0 }).decode(bytes);
    } catch {
      if (!latin) tell("table.charset", "note", row + 1, { received: "Windows-1252" });
      latin = true;
      // Some versions of Node decode Windows-1252 as Latin-1, which has controls where this has letters.
      text = new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);
    }
    between ??= likely(text);
    const rows: { row: number; cells: string[]; raw: () => Uint8Array }[] = [];
    const rejects: Uint8Array[] = [];
    let invalid = 0;
    let from = 0;
    const refuse = (raw: Uint8Array) => {
      rejects.push(raw);
      invalid++;
    };
    const encoder = new TextEncoder();
    Papa.parse<string[]>(text, {
      delimiter: between,
      step({ data: cells, errors, meta }) {
        // Behind the last line end there is no row.
        if (from >= text.length) return;
        const to = meta.cursor;
        const start = from;
        const raw = () => (latin ? bytes.slice(start, to) : encoder.encode(text.slice(start, to)));
        row++;
        if (cells.length > 1 || cells[0]!.trim() !== "") {
          if (!plan) plan = planned(cells, table, labels, tell);
          else if (errors.length > 0) {
            tell("table.row", "error", row, { reason: "quote" });
            refuse(raw());
          } else if (cells.length !== plan.length) {
            tell("table.row", "error", row, { count: cells.length, expected: plan.length });
            refuse(raw());
          } else rows.push({ row, cells, raw });
        }
        from = to;
      },
    });
    const columns = plan ?? [];
    for (const [index, cell] of columns.entries()) {
      if (cell.field?.type.startsWith("date") && !cell.dayFirst) cell.dayFirst = dayFirst ?? rows.some(({ cells }) => Number(FRENCH.exec(cells[index]!)?.[1]) > 12);
    }
    const lines = rows.map(({ row: at, cells }) => JSON.stringify(payload(columns, cells, (column, normal) => tell("table.day-first", "note", at, { normal }, column))));
    const report = checkLines(id, lines.join("\n"), own);
    const said = new Set<number>();
    for (const issue of report.issues) {
      const at = rows[issue.record - 1]!.row;
      if (issue.severity === "error") said.add(issue.record);
      const name = issue.path.map((step, place) => (typeof step === "number" ? "[]" : `${place > 0 ? "." : ""}${step}`)).join("");
      const way = issue.path.join(".");
      const column = columns.findIndex(({ field, path }) => field?.name === name || path?.join(".") === way);
      const { span: _, fix: __, ...plain } = issue;
      issues.push({ ...plain, record: at - 1, line: at, row: at, ...(column >= 0 && { column: column + 1, header: columns[column]!.header }) });
    }
    // Which rows are refused is what comes back as refused lines, in order.
    const refused = report.invalid === 0 ? [] : new TextDecoder().decode(report.rejects).split("\n");
    let next = 0;
    for (const [index, line] of lines.entries()) {
      if (next < refused.length && refused[next] === line) {
        rejects.push(rows[index]!.raw());
        next++;
      }
    }
    issues.sort((one, other) => one.row - other.row);
    return { records: rows.length + invalid, valid: report.valid, invalid: report.invalid + invalid, output: report.output, rejects: concat(rejects), issues, omitted: report.omitted, columns: columns.map(({ header, field }) => ({ header, ...(field && { field: field.name }) })) };
  };

  return {
    add(bytes) {
      let end = 0;
      for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === QUOTE) odd = !odd;
        else if (bytes[at] === LF && !odd) end = at + 1;
      }
      if (end === 0 || begun.reduce((sum, { length }) => sum + length, end) < BLOCK / 4) {
        begun.push(bytes.slice());
        return undefined;
      }
      const whole = concat([...begun, bytes.subarray(0, end)]);
      begun = end < bytes.length ? [bytes.slice(end)] : [];
      return block(whole);
    },
    end: () => block(concat(begun)),
  };
}

/**
 * Payloads, one a line, as Intent takes them by FTP: commas, UTF-8, one row a log, the type first (docs/domain.md §1.11).
 *
 * @example
 * await writeFile("logs.csv", writeTable("intent.log", output));
 */
export function writeTable(kind: KindOrId, ndjson: string | Uint8Array): string {
  const id = idOf(kind);
  const text = typeof ndjson === "string" ? ndjson : new TextDecoder().decode(ndjson);
  const rows = text.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
  const type = { "intent.log": "intervention", "intent.quotation": "quotation", "intent.reservation": "reservation" }[id as string];
  const names = fields(id).map(({ name }) => name);
  const values = rows.map((one) => flat(one));
  // What nobody has a value for needs no column; what no field is called comes last.
  const used = [...new Set([...names, ...values.flatMap((value) => [...value.keys()])])].filter((name) => values.some((value) => value.has(name)));
  const cells = values.map((value) => [...(type ? [type] : []), ...used.map((name) => value.get(name) ?? "")]);
  return `${Papa.unparse([[...(type ? ["type"] : []), ...used], ...cells], { newline: "\n" })}\n`;
}

type Planned = { header: string; field?: Field | undefined; path?: string[] | undefined; dayFirst?: boolean };


const FRENCH = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?\s*$/;

/** Letters and digits alone, without accents. */
function bare(text: string): string {
  return text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").replace(/\p{M}/gu, "").toLowerCase();
}

function planned(headers: string[], table: Field[], labels: Field[], tell: (code: "table.header", severity: Severity, row: number, params: Record<string, string>, column?: number) => void): Planned[] {
  const named = new Map<string, Field>();
  // The place inside a place goes before a name on top, as a log has it; names go before labels.
  for (const field of [...table].sort((one, other) => Number(other.name.includes(".")) - Number(one.name.includes(".")))) {
    for (const name of [field.name, field.name.split(".").at(-1)!]) if (!named.has(bare(name))) named.set(bare(name), field);
  }
  for (const [index, field] of table.entries()) for (const name of [field.label, labels[index]!.label]) if (!named.has(bare(name))) named.set(bare(name), field);
  const seen = new Set<string>();
  return headers.map((given, column) => {
    const header = given.trim();
    const params = { header: header.slice(0, 64) };
    const tag = /^tags\.(.+)$/.exec(header)?.[1];
    if (tag !== undefined && table.some(({ type }) => type === "texts")) return { header, path: ["tags", tag] };
    if (/^asset$/i.test(header) || (/^(type|step)$/i.test(header) && !named.has(bare(header)))) return { header, path: [header.toLowerCase()] };
    const field = named.get(bare(header)) ?? [...named].find(([name]) => near(name, bare(header)))?.[1];
    if (!field || seen.has(field.name)) {
      tell("table.header", "warning", 1, { ...params, ...(field && { reason: "twice" }) }, column);
      return { header };
    }
    seen.add(field.name);
    if (header !== field.name && `${header}[]` !== field.name) tell("table.header", "warning", 1, { ...params, suggestion: field.name, reason: "read" }, column);
    return { header, field, path: field.name.replace("[]", "").split(".") };
  });
}

/** One letter more, less, or other. */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < 5) return false;
  let [start, end] = [0, 0];
  while (start < one.length && one[start] === other[start]) start++;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}

/** A row as a payload; an empty cell is not given. */
function payload(columns: Planned[], cells: string[], say: (column: number, normal: string) => void): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [index, { field, path, dayFirst }] of columns.entries()) {
    const cell = cells[index]!;
    if (cell.trim() === "" || !path || path[0] === "type") continue;
    if (path[0] === "step" && path.length === 1) {
      [made["status"], made["event"]] = cell.trim().split("/");
      continue;
    }
    if (path[0] === "asset" && path.length === 1) {
      put(made, ["location", "assetReference"], cell.trim());
      continue;
    }
    const value = field?.name.endsWith("[]") ? listed(field, cell) : read(field, cell, dayFirst, (normal) => say(index, normal));
    put(made, path, value);
  }
  return made;
}

function listed(field: Field, cell: string): unknown[] {
  return field.type === "contact" ? [cell] : cell.split(/[,;|\s]+/).filter(Boolean).map((one) => read(field, one, false, () => {}));
}

function read(field: Field | undefined, cell: string, dayFirst: boolean | undefined, say: (normal: string) => void): unknown {
  const text = cell.trim();
  switch (field?.type) {
    case "number":
      return /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
    case "boolean":
      return /^(true|vrai)$/i.test(text) ? true : /^(false|faux)$/i.test(text) ? false : text;
    case "date":
    case "datetime": {
      const [, day = "", month = "", year = "", hour, minute = "", second = "00"] = FRENCH.exec(text) ?? [];
      if (day === "" || !(dayFirst || Number(day) > 12)) return text;
      const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      const normal = field.type === "date" ? date : `${date}T${(hour ?? "0").padStart(2, "0")}:${minute || "00"}:${second}`;
      say(normal);
      return normal;
    }
    case "contact":
      return cell;
    default:
      return text;
  }
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, value);
}

function* leaves(value: unknown, name: string): Generator<[string, string]> {
  if (Array.isArray(value)) {
    if (value.length > 0) yield [`${name}[]`, value.length === 1 ? String(value[0]) : value.map(String).join("; ")];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, name === "" ? key : `${name}.${key}`);
  } else if (value !== null && value !== undefined) yield [name, String(value)];
}

function flat(value: unknown): Map<string, string> {
  return new Map(leaves(value, ""));
}

/** What most often stands between the names of the first row, outside of quotes. */
function likely(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of parts) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/** Several blocks as one report; errors go first when not all can be told. */
function summed(reports: readonly TableReport[], most: number): TableReport {
  const issues = reports.flatMap((report) => report.issues);
  const errors = issues.filter(({ severity }) => severity === "error").slice(0, most);
  const rest = issues.filter(({ severity }) => severity !== "error").slice(0, most - errors.length);
  const told = [...errors, ...rest].sort((one, other) => one.row - other.row);
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
