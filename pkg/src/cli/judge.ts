/** Checks files payload by payload: JSON, arrays of payloads, lines, tables, and what was pasted with payloads in it. */
import { checkRequest, checkText, extract, type Extracted, type Issue, type KindId, type LinesReport, type Options, type Position, type Report } from "../index.js";
import { sentence } from "../sentence.js";
import type { OptionsOf } from "./arguments.js";
import { elements, moved, placed } from "./elements.js";
import { beginsAsJson, isOne, isPlain, looksLike, mayBe } from "./kind.js";
import { hide, tell } from "./output.js";
import { progress } from "./progress.js";
import { MOST_BYTES, open, text, wholeOf, type Piece, type Table } from "./read.js";
import { tableBlocks } from "./table.js";
import { Unlike, Usage } from "./usage.js";
import { shown } from "./visible.js";
import type { Words } from "./words.js";
import { checkPieces } from "./workers.js";

/** One payload, or many lines of them. */
export type Judged = {
  file: string;
  kind: KindId;
  issues: Found[];
  /** The text that was judged, line by line; the first is number `firstLine`. */
  lines: readonly string[];
  firstLine: number;
  /** What it is, when it is no payload by itself. */
  is?: "request" | "row";
  /** Whether the kind is a guess between several: then nothing good is said of it. */
  unsure?: boolean;
} & (
  | { report: Report; source: Uint8Array; index?: number }
  | { report?: never; records: LinesReport }
);

/** An issue, placed in the file. */
export type Found = Issue & { record?: number; line?: number; row?: number; column?: number; header?: string };

/** As the module counts: CR, LF and CRLF each end a line. */
export const LINE_END = /\r\n|\r|\n/;

/** What is said about the kind, and then the payloads of a file. `told`: the kinds of which it was said already, if it is to be said. */
export async function* judge(name: string, named: KindId | undefined, options: OptionsOf, words: Words, told: Set<string> | undefined): AsyncGenerator<Judged> {
  const file = name === "-" ? words.stdin : name;
  const source = await open(name, words, progress(name, words));
  const say = async (kind: string) => {
    if (told && !told.has(kind) && kind !== named) await tell(shown`${named === undefined ? words.guessed(file, kind) : words.asOther(file, kind, named)}\n`);
    told?.add(kind);
  };
  try {
    if ("table" in source) yield* judgeTable(file, source, named, options, words, say);
    else if ("pieces" in source) yield* judgeLines(file, source.pieces, named, options, words, say);
    else yield* judgeText(file, source.bytes, named, options, words, say);
  } catch (error) {
    // A zone that nobody knows.
    throw error instanceof TypeError ? new Usage(error.message) : error;
  } finally {
    await hide();
  }
}

const LF = 0x0a;

type Say = (kind: string) => Promise<void>;

async function* judgeText(file: string, bytes: Uint8Array, named: KindId | undefined, options: OptionsOf, words: Words, say: Say): AsyncGenerator<Judged> {
  const whole = text(bytes);
  const lines = whole.split(LINE_END);
  const parts = elements(whole) ?? [];
  if (parts.length === 0 || isOne(bytes, parts.map((part) => part.text), named)) {
    const kind = named ?? looksLike(bytes);
    const pasted = kind === undefined || !beginsAsJson(whole) || isSeveral(whole) ? extract(whole) : [];
    if (pasted.some(isKnown)) return yield* judgePasted(file, whole, lines, pasted, named, options, words, say);
    if (kind === undefined) throw new Unlike(words.unlike);
    if (named === undefined) await say(words.either(mayBe(bytes)));
    const report = checkText(kind, bytes, options(kind));
    if (!report.ok && isPlain(bytes)) await say(looksLike(bytes) ?? kind);
    return yield { file, kind, issues: report.issues, lines, firstLine: 1, report, source: bytes, unsure: named === undefined && !isPlain(bytes) };
  }
  const like = parts.map((part) => named ?? looksLike(part.text));
  const usual = like.find((kind) => kind !== undefined);
  if (usual === undefined) throw new Unlike(words.unlike);
  const kinds = like.map((kind) => kind ?? usual);
  await say([...new Set(kinds)].join(", "));
  for (const [index, part] of parts.entries()) {
    const kind = kinds[index] ?? usual;
    const found = checkText(kind, part.text, options(kind));
    const issues = found.issues.map((issue) => placed(issue, part.start));
    const report = { ...found, issues } as Report;
    yield { file, kind: report.kind, issues, lines, firstLine: 1, report, source: Buffer.from(part.text), index };
  }
}

/** The requests and payloads of a text that is something else as a whole. */
async function* judgePasted(file: string, whole: string, lines: readonly string[], pasted: Extracted[], named: KindId | undefined, options: OptionsOf, words: Words, say: Say): AsyncGenerator<Judged> {
  const told = pasted.flatMap(({ kind }) => kind ?? []);
  if (told.length > 0) await say([...new Set(told)].join(", "));
  const some = named === undefined ? pasted.filter(isKnown) : pasted;
  // What holds a known one is the envelope, such as a line of a log.
  const unknown = pasted.filter((one) => !some.some(({ start, end }) => start >= one.start && end <= one.end)).length;
  if (unknown > 0) await tell(shown`${words.unknownTexts(file, unknown)}\n`);
  const many = some.length > 1;
  let place: Position = { offset: 0, line: 1, column: 1 };
  for (const [index, { text: said, start, end, kind: own, request }] of some.entries()) {
    const kind = named ?? own;
    place = moved(place, whole, start);
    const text = whole.slice(start, end);
    const found = request ? checkRequest(text, { ...options(kind), ...(named && { kind: named }) }) : checkText(kind!, said, options(kind));
    // A payload inside a text of JSON stands there with escapes: findings point at all of it.
    const behind = moved(place, whole, end);
    const issues = found.issues.map((issue) => (request || text === said ? placed(issue, place) : around(issue, { start: place, end: behind })));
    const report = { ...found, issues } as Report;
    yield { file, kind: report.kind, issues, lines, firstLine: 1, report, source: Buffer.from(request ? text : said), ...(many && { index }), ...(request && { is: "request" as const }) };
  }
}

function around({ fix: _, ...issue }: Issue, span: NonNullable<Issue["span"]>): Issue {
  return { ...issue, span };
}

/** Commands, requests and prose are no JSON; archives of requests are, and no payload. */
function isKnown({ kind, request }: Extracted): boolean {
  return request !== undefined || kind !== undefined;
}

/** Whether objects follow one another, with nothing in between. */
function isSeveral(whole: string): boolean {
  return /^\}\s*,?\s*^\{/m.test(whole) && elements(`[${whole.replace(/^\ufeff/, "").replace(/^\}(\s*),?(\s*)^\{/gm, "},$1$2{")}]`) !== undefined;
}

/** The rows of a table, a block at a time. */
async function* judgeTable(file: string, { table, like }: Table, named: KindId | undefined, options: OptionsOf, words: Words, say: Say): AsyncGenerator<Judged> {
  const kind = named ?? like.kinds[0];
  if (kind === undefined) throw new Unlike(words.unlikeTable);
  await say(like.sure || like.kinds.length < 2 ? kind : words.either(like.kinds.slice(0, 3)));
  for await (const records of tableBlocks(table, kind, options(kind))) yield { file, kind, issues: records.issues, lines: [], firstLine: 1, records, is: "row" };
}

async function* judgeLines(
  file: string,
  pieces: AsyncIterable<Piece>,
  named: KindId | undefined,
  options: OptionsOf,
  words: Words,
  say: Say,
): AsyncGenerator<Judged> {
  const source = pieces[Symbol.asyncIterator]();
  let first = await source.next();
  if (first.done) return;
  // One list over many lines, whatever the file is called.
  if (isListBegun(text(first.value.bytes))) {
    const bytes = await wholeOf(joined(first.value, source), words);
    if (elements(text(bytes))) return yield* judgeText(file, bytes, named, options, words, say);
    first = { value: { bytes } };
  }
  // One line may be broken, or short.
  const like = () => {
    const each = linesOf(first.value.bytes).filter((line) => line.trim() !== "");
    return looksLike(each.find(isPlain) ?? each.find((line) => looksLike(line) !== undefined) ?? "");
  };
  const kind = named ?? like();
  const all = joined(first.value, source);
  // Lines of a log are no payloads; some may stand in them.
  if (kind === undefined) {
    const whole = text(await wholeOf(all, words));
    const pasted = extract(whole);
    if (!pasted.some(isKnown)) throw new Unlike(words.unlike);
    return yield* judgePasted(file, whole, whole.split(LINE_END), pasted, named, options, words, say);
  }
  await say(kind);
  let [firstLine, firstRecord] = [1, 1];
  for await (const checked of checkPieces(all, kind, options(kind))) {
    const { piece, records } = "long" in checked ? { piece: checked.long.bytes, records: passed(checked.long, options(kind)) } : checked;
    if (firstRecord === 1 && records.records > 0 && records.valid === 0) await say(like() ?? kind);
    const issues = records.issues.map((issue) => {
      const [line, record] = [issue.line + firstLine - 1, issue.record + firstRecord - 1];
      return { ...placed(issue, { offset: 0, line, column: 1 }), line, record };
    });
    let lines: string[] | undefined;
    yield {
      file,
      kind,
      issues,
      // Few findings are shown with their lines.
      get lines() {
        return (lines ??= linesOf(piece));
      },
      firstLine,
      records: { ...records, issues },
    };
    firstLine += lineEnds(piece);
    firstRecord += records.records;
  }
}

/** Whether the first line begins a list that does not end with it. */
function isListBegun(begun: string): boolean {
  const line = begun.replace(/^\ufeff/, "").trimStart().split("\n", 1)[0]!;
  return line.startsWith("[") && elements(line) === undefined;
}

async function* joined(first: Piece, rest: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** A line that is too long goes out as it is; the finding comes with its end. */
function passed({ bytes, long }: Piece, options: Options): LinesReport {
  const records = long?.ended ? 1 : 0;
  // Each record has a line end behind it.
  const rejects = Buffer.concat(records === 0 || bytes.at(-1) === LF ? [bytes] : [bytes, Buffer.from([LF])]);
  const issues = long?.ended ? [{ ...tooLong(long, options), record: 1, line: 1 }] : [];
  return { records, valid: 0, invalid: records, omitted: 0, output: new Uint8Array(0), rejects, issues };
}

/** What is said of a line that is too long. */
export function tooLong({ size }: { size: number }, { locale = "en" }: Options): Issue {
  const params = { limit: MOST_BYTES, size };
  const message = sentence({ locale }, "json.too-large", params, []);
  return { code: "json.too-large", severity: "error", path: [], pointer: "", message, params };
}

/** CRs inside a line are shown, the one at its end is not. */
function linesOf(piece: Uint8Array): string[] {
  return text(piece).split(/\r?\n/);
}

function lineEnds(piece: Uint8Array): number {
  let count = 0;
  for (let at = -1; (at = piece.indexOf(LF, at + 1)) >= 0; ) count++;
  return count;
}
