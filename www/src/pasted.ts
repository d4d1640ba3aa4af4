/**
 * What was pasted, taken apart: one payload, several of them, lines, a table, requests, contacts, or a document with any
 * of these in it. Each part is judged where it stands, and every place is one of the whole text.
 */
import { checkField, checkRequest, checkText, detect, extract, type Edit, type Issue, type KindId, type Options } from "quitus";
import { readTable } from "quitus/table";
import { tree } from "./tree.js";
import { isListKind, kindIds } from "./state.js";

export type What = "payload" | "request" | "contact" | "row";
export type Shape = What | "list" | "lines" | "document" | "table";
export type Place = { from: number; to: number };

/** A piece of the text that can be judged by itself. */
export type Part = Place & { what: What; text: string; title: string };

/** What was found in a part; places and edits are those of the whole text. */
export type Judged = {
  kind: KindId | undefined;
  sure: boolean;
  /** The kind is that of the text before, or the most usual one: this text names none. */
  assumed?: boolean;
  /** What it plainly looks like, if that is not the kind that was chosen and it does not fit that one. */
  other?: KindId | undefined;
  ok: boolean;
  issues: Told[];
  omitted: number;
  /** What was written, and its normal form. */
  written: unknown;
  value: unknown;
  normal: string | undefined;
};
/** Of many findings only the first are shown, so most of this is worked out when it is asked for. */
export type Told = Readonly<Pick<Issue, "code" | "severity" | "pointer" | "message" | "path">> & {
  readonly place: Place | undefined;
  readonly inner: number | undefined;
  /** Whether its mend is safe; undefined when there is none. */
  readonly safe: boolean | undefined;
  readonly mend: { title: string; edits: readonly Edit[]; key: string } | undefined;
};

/** What a reader chose, and what the text was before. */
export type Choice = { chosen: KindId | ""; last: KindId | undefined; options: Options };

/** No row of names is longer. */
const LONGEST_HEAD = 64 << 10;

/** Between the parts of a document stand words; beside a payload with a slip of the keyboard, hardly any. */
const WORDS = /\p{L}{3,}.*\s.*\p{L}{3,}/su;

export function partsOf(text: string): { shape: Shape; parts: Part[] } {
  const whole = stretch(text, 0, text.length, "payload");
  const trimmed = text.trim();
  if (/^BEGIN:VCARD/i.test(trimmed)) {
    const cards = [...text.matchAll(/BEGIN:VCARD.*?(?:END:VCARD|$(?![^]))/gis)].map(({ 0: card, index }) => stretch(text, index, index + card.length, "contact"));
    return { shape: cards.length > 1 ? "document" : "contact", parts: cards };
  }
  const value = parsed(text);
  if (Array.isArray(value) && value.length > 0 && !isListKind(detect(text)[0]?.kind)) {
    const of = value.every((one) => typeof one === "object" && one !== null) ? (tree(text)?.of ?? []) : [];
    if (of.length > 0) return { shape: "list", parts: of.map(({ from, to }) => stretch(text, from, to, "payload")) };
  }
  if (value !== undefined && detect(text).length > 0) return { shape: "payload", parts: [whole] };
  const lines = value === undefined ? linesOf(text) : [];
  if (lines.length > 0) return { shape: "lines", parts: lines };
  const found = extract(text).map(({ start, end, text: said, request }): Part => {
    const title = request ? `${request.method} ${request.url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*/s, "")}` : "";
    const what = request ? "request" : /^\s*BEGIN:VCARD/i.test(said) ? "contact" : "payload";
    return { from: start, to: end, what, text: request ? text.slice(start, end) : said, title };
  });
  const isDocument = found.some(({ what }) => what === "request") || (value === undefined && found.length > 0 && WORDS.test(around(text, found)));
  if (!isDocument) return { shape: "payload", parts: [whole] };
  const [first, ...more] = found;
  return { shape: first && more.length === 0 ? first.what : "document", parts: found };
}

/** What stands between the parts. */
function around(text: string, parts: readonly Place[]): string {
  let at = 0;
  const pieces = parts.map(({ from, to }) => {
    const piece = text.slice(at, from);
    at = to;
    return piece;
  });
  return [...pieces, text.slice(at)].join("\n");
}

/** The lines of NDJSON; a line of it may be broken. */
function linesOf(text: string): Part[] {
  const lines: Part[] = [];
  let good = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    if (!/^\s*[{[]/.test(line)) return [];
    if (parsed(line) !== undefined) good++;
    lines.push(stretch(text, index, index + line.length, "payload"));
    // Of a payload over several lines, hardly any is a value of its own.
    if (lines.length === 20 && good < 10) return [];
  }
  return lines.length > 1 && good > 0 && good * 2 >= lines.length ? lines : [];
}

function stretch(text: string, from: number, to: number, what: What): Part {
  return { from, to, what, text: text.slice(from, to), title: "" };
}

/** Judges a part of `source`. Throws a TypeError for options that are none. */
export function judgePart(source: string, part: Part, { chosen, last, options }: Choice): Judged {
  const { from, to, text, what } = part;
  // A payload inside a string of another language stands there with escapes; places inside it are those of the whole.
  const isPlain = source.slice(from, to) === text;
  const told = (issue: Issue): Told => ({
    code: issue.code,
    severity: issue.severity,
    get pointer() {
      return issue.pointer;
    },
    get path() {
      return issue.path;
    },
    get message() {
      return issue.message;
    },
    get place() {
      const { span } = issue;
      return span && isPlain ? { from: span.start.offset + from, to: span.end.offset + from } : { from, to };
    },
    get inner() {
      return issue.inner?.line;
    },
    get safe() {
      return isPlain && issue.fix?.edits?.length ? issue.fix.safe : undefined;
    },
    get mend() {
      const { fix } = issue;
      if (!fix?.edits?.length || !isPlain) return undefined;
      return { title: fix.title, key: `${from} ${JSON.stringify(fix.patch)}`, edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + from, end: edit.end + from })) };
    },
  });
  if (what === "contact") return contactIn(part, options);
  if (what === "request") {
    const report = checkRequest(text, chosen ? { ...options, kind: chosen } : options);
    const kind = report.kind === "request" ? undefined : report.kind;
    const edits = kind ? editsInBody(text, kind, options) : undefined;
    const issues = report.issues.map((issue) => told(issue.fix && edits ? { ...issue, fix: { ...issue.fix, edits: edits.get(`${issue.code} ${issue.pointer}`) ?? [] } } : issue));
    return { kind, sure: true, ok: report.ok, issues, omitted: report.omitted, written: report.value, value: report.value, normal: report.text };
  }
  const [best] = detect(text);
  const written = parsed(text);
  const own = chosen || best?.kind || (written === undefined ? named(text) : undefined);
  const kind = own ?? (written === undefined ? (last ?? "intent.log") : undefined);
  // A text that is no JSON is wrong as whatever it was meant.
  const sure = chosen !== "" || best?.sure === true || written === undefined;
  if (!kind) return { kind, sure: false, ok: false, issues: [], omitted: 0, written, value: written, normal: undefined };
  const report = checkText(kind, text, options);
  const other = best?.sure && best.kind !== kind && !report.ok ? best.kind : undefined;
  return { kind, sure, assumed: own === undefined, other, ok: report.ok, issues: report.issues.map((issue) => told(issue)), omitted: report.omitted, written, value: report.value ?? written, normal: report.text };
}

/** The edits of a body that stands in its request as it is, where their letters need no escape of the shell, by code and pointer. */
function editsInBody(text: string, kind: KindId, options: Options): Map<string, Edit[]> | undefined {
  const body = extract(text)[0]?.request?.body ?? "";
  const at = body === "" ? -1 : text.indexOf(body);
  if (at < 0 || !/['\n]/.test(text[at - 1] ?? "\n")) return undefined;
  return new Map(
    checkText(kind, body, options).issues.map(({ code, pointer, fix }) => {
      const edits = (fix?.edits ?? []).map((edit) => ({ ...edit, start: edit.start + at, end: edit.end + at }));
      return [`${code} ${pointer}`, edits.every((edit) => !/['\\`^]/.test(edit.text)) ? edits : []];
    }),
  );
}

/** A card outside a payload: its lines are those of the text, and its fix is the mended card. */
function contactIn({ from, to, text }: Part, options: Options): Judged {
  // How its lines end is a matter of the editor.
  const report = checkField("intent.log", "/contacts/0", text.replaceAll(/\r\n|\r|\n/g, "\r\n"), options);
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ 0: end, index }) => index + end.length)];
  const issues = report.issues.map(({ code, severity, message, path, inner, fix }): Told => {
    const start = starts[(inner?.line ?? 1) - 1] ?? 0;
    const end = /[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
    const card = fix?.patch[0]?.value;
    const mend = fix && typeof card === "string" ? { title: fix.title, key: `${from}`, edits: [{ start: from, end: to, text: card.replaceAll("\r\n", "\n") }] } : undefined;
    return { code, severity, pointer: "vCard", message, path, place: { from: from + start, to: from + start + end }, inner: undefined, safe: mend && fix?.safe, mend };
  });
  const { value } = report;
  return { kind: undefined, sure: true, ok: report.ok, issues, omitted: report.omitted, written: text.replaceAll(/\r\n|\r|\n/g, "\r\n"), value: value ?? text, normal: typeof value === "string" ? JSON.stringify(value) : undefined };
}

/** The kind whose fields the first row names; undefined when the text is no table. */
export function tableKind(text: string, chosen: KindId | ""): KindId | undefined {
  const [head = "", next = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 2);
  if (/^\s*[[{]/.test(head) || next.trim() === "") return undefined;
  const cells = ([";", "\t", ",", "|"].map((sign) => head.split(sign)).sort((one, other) => other.length - one.length)[0] ?? []).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  if (cells.length < 2 || head.length > LONGEST_HEAD) return undefined;
  const row = new TextEncoder().encode(`${head}\n`);
  const known = (kind: KindId) => readTable(kind, row).columns.filter(({ field }) => field !== undefined).length;
  const scored = (chosen ? [chosen] : kindIds.filter((kind) => !isListKind(kind))).map((kind) => ({ kind, count: known(kind) })).sort((one, other) => other.count - one.count);
  const [best] = scored;
  return best && best.count >= 2 && best.count * 2 >= cells.length ? best.kind : undefined;
}

/** The rows of a table, each a part. */
export function judgeTable(source: string, kind: KindId, options: Options): { parts: Part[]; judged: Judged[] } {
  const report = readTable(kind, new TextEncoder().encode(source), options);
  const rows = rowsOf(source);
  const normals = new TextDecoder().decode(report.output).split("\n");
  const of = new Map<number, typeof report.issues>();
  for (const issue of report.issues) of.set(issue.row, [...(of.get(issue.row) ?? []), issue]);
  const parts: Part[] = [];
  const judged: Judged[] = [];
  let normal = 0;
  // What stands before the first row with cells, and that row itself, is told with the first payload.
  for (const [index, { from, to, cells }] of rows.entries()) {
    if (index === 0 || cells.every((cell) => source.slice(cell.from, cell.to).trim() === "")) continue;
    const own = [...(parts.length === 0 ? (of.get(1) ?? []) : []), ...(of.get(index + 1) ?? [])];
    const ok = own.every(({ severity }) => severity !== "error");
    const text = ok ? (normals[normal++] ?? "") : "";
    const value: unknown = text === "" ? undefined : parsed(text);
    parts.push({ from, to, what: "row", text: source.slice(from, to), title: "" });
    judged.push({
      kind,
      sure: true,
      ok,
      issues: own.map(({ code, severity, pointer, message, path, row, column, header }) => ({
        code,
        severity,
        pointer: header ?? pointer,
        message,
        path,
        place: (row === index + 1 ? (column === undefined ? undefined : cells[column - 1]) : rows[0]?.cells[(column ?? 1) - 1]) ?? { from, to },
        inner: undefined,
        safe: undefined,
        mend: undefined,
      })),
      omitted: 0,
      written: value,
      value,
      normal: text === "" ? undefined : text,
    });
  }
  return { parts, judged };
}

/** Rows and their cells by the places of quotes, line ends and separators. */
function rowsOf(text: string): (Place & { cells: Place[] })[] {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const between = [";", "\t", ",", "|"].sort((one, other) => head.split(other).length - head.split(one).length)[0];
  const rows: (Place & { cells: Place[] })[] = [];
  let [start, cell, quoted]: [number, number, boolean] = [0, 0, false];
  let cells: Place[] = [];
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    const isEnd = letter === undefined || (!quoted && letter === "\n");
    if (!isEnd && (quoted || letter !== between)) continue;
    cells.push({ from: cell, to: isEnd && text[at - 1] === "\r" ? at - 1 : at });
    cell = at + 1;
    if (!isEnd) continue;
    if (letter !== undefined || at > start) rows.push({ from: start, to: cells.at(-1)?.to ?? at, cells });
    [start, cells] = [at + 1, []];
  }
  return rows;
}

/** A text that is no JSON has no kind; its words tell it all the same, so that the fault in it can be shown. */
function named(text: string): KindId | undefined {
  const signs: [RegExp, KindId][] = [
    [/"(siteIds|companyId|ruleIds)"/, "kare.unplanned"],
    [/"operations:intervention/, "intent.webhook"],
    [/"_links"|"creationDate"/, "intent.operation"],
    [/"elementReference"/, "intent.document"],
    [/^\s*\[[^]*"eventDate"/, "intent.history"],
    [/"(eventDate|serviceCode|workType)"/, "intent.log"],
  ];
  return signs.find(([sign]) => sign.test(text))?.[1];
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
