/** Checks files payload by payload: JSON, arrays of payloads, lines. */
import { checkRequest, checkText, extract, type Extracted, type Issue, type KindId, type LinesReport, type Options, type Position, type Report } from "../index.js";
import { sentence } from "../sentence.js";
import { elements, moved, placed } from "./elements.js";
import { isOne, isPlain, looksLike, mayBe } from "./kind.js";
import { hide, tell } from "./output.js";
import { progress } from "./progress.js";
import { MOST_BYTES, open, text, type Piece } from "./read.js";
import { Usage } from "./usage.js";
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
  /** Whether the kind is a guess between several: then nothing good is said of it. */
  unsure?: boolean;
} & (
  | { report: Report; source: Uint8Array; index?: number }
  | { report?: never; records: LinesReport }
);

/** An issue, placed in the file. */
export type Found = Issue & { record?: number; line?: number };

/** As the module counts: CR, LF and CRLF each end a line. */
export const LINE_END = /\r\n|\r|\n/;

/** What is said about the kind, and then the payloads of a file. */
export async function* judge(name: string, named: KindId | undefined, options: Options, words: Words): AsyncGenerator<Judged> {
  const file = name === "-" ? words.stdin : name;
  const source = await open(name, words, progress(name, words));
  const say = async (kind: string) => {
    if (named === undefined) await tell(shown`${words.guessed(file, kind)}\n`);
  };
  try {
    if ("pieces" in source) yield* judgeLines(file, source.pieces, named, options, words, say);
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

async function* judgeText(file: string, bytes: Uint8Array, named: KindId | undefined, options: Options, words: Words, say: Say): AsyncGenerator<Judged> {
  const whole = text(bytes);
  const lines = whole.split(LINE_END);
  const parts = elements(whole) ?? [];
  if (parts.length === 0 || isOne(bytes, parts.map((part) => part.text), named)) {
    const kind = named ?? looksLike(bytes);
    // Commands, requests and prose are no JSON; archives of requests are, and no payload.
    const pasted = kind === undefined || !/^\ufeff?\s*["{[]/.test(whole) ? extract(whole) : [];
    if (pasted.some(({ kind: own, request }) => request !== undefined || own !== undefined)) return yield* judgePasted(file, whole, lines, pasted, named, options, say);
    if (kind === undefined) throw new Usage(words.unlike);
    await say(named ?? words.either(mayBe(bytes)));
    const report = checkText(kind, bytes, options);
    return yield { file, kind, issues: report.issues, lines, firstLine: 1, report, source: bytes, unsure: named === undefined && !isPlain(bytes) };
  }
  const like = parts.map((part) => named ?? looksLike(part.text));
  const usual = like.find((kind) => kind !== undefined);
  if (usual === undefined) throw new Usage(words.unlike);
  const kinds = like.map((kind) => kind ?? usual);
  await say([...new Set(kinds)].join(", "));
  for (const [index, part] of parts.entries()) {
    const found = checkText(kinds[index] ?? usual, part.text, options);
    const issues = found.issues.map((issue) => placed(issue, part.start));
    const report = { ...found, issues } as Report;
    yield { file, kind: report.kind, issues, lines, firstLine: 1, report, source: Buffer.from(part.text), index };
  }
}

/** The requests and payloads of a text that is something else as a whole. */
async function* judgePasted(file: string, whole: string, lines: readonly string[], pasted: Extracted[], named: KindId | undefined, options: Options, say: Say): AsyncGenerator<Judged> {
  const told = pasted.flatMap(({ kind }) => kind ?? []);
  if (told.length > 0) await say([...new Set(told)].join(", "));
  const many = pasted.length > 1;
  let place: Position = { offset: 0, line: 1, column: 1 };
  for (const [index, { start, end, kind: own, request }] of pasted.entries()) {
    const kind = named ?? own;
    if (!request && kind === undefined) continue;
    place = moved(place, whole, start);
    const text = whole.slice(start, end);
    const found = request ? checkRequest(text, { ...options, ...(named && { kind: named }) }) : checkText(kind!, text, options);
    const issues = found.issues.map((issue) => placed(issue, place));
    const report = { ...found, issues } as Report;
    yield { file, kind: report.kind, issues, lines, firstLine: 1, report, source: Buffer.from(text), ...(many && { index }) };
  }
}

async function* judgeLines(
  file: string,
  pieces: AsyncIterable<Piece>,
  named: KindId | undefined,
  options: Options,
  words: Words,
  say: Say,
): AsyncGenerator<Judged> {
  const kindOf = async (piece: Uint8Array): Promise<KindId> => {
    const like = () => linesOf(piece).filter((line) => line.trim() !== "").map(looksLike).find((kind) => kind !== undefined);
    const kind = named ?? like();
    if (kind === undefined) throw new Usage(words.unlike);
    await say(kind);
    return kind;
  };
  let [firstLine, firstRecord] = [1, 1];
  for await (const checked of checkPieces(pieces, kindOf, options)) {
    const { kind } = checked;
    const { piece, records } = "long" in checked ? { piece: checked.long.bytes, records: passed(checked.long, options) } : checked;
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
