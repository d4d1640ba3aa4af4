/** `quitus build`: a draft → a payload on standard output, and what there is to say about it on standard error. */
import { sentKinds } from "../generated/kinds.js";
import { build, checkText, type Issue, type KindId, type Options, type Report } from "../index.js";
import { asked, type Arguments } from "./arguments.js";
import { elements, placed, type Element } from "./elements.js";
import { refuseInputs } from "./inputs.js";
import { LINE_END, type Judged } from "./judge.js";
import { tell, write } from "./output.js";
import { finding } from "./pretty.js";
import { open, text, wholeOf, type Table } from "./read.js";
import { tableBlocks } from "./table.js";
import { Usage } from "./usage.js";
import { shown } from "./visible.js";
import type { Words } from "./words.js";

/** The kinds that a client sends. */
type Sent = (typeof sentKinds)[number];

export async function buildPayload([name = "-", ...more]: string[], args: Arguments, words: Words): Promise<number> {
  const { named: kind, optionsOf } = asked(args, words);
  const named = kind ?? args.config?.kindOf(name);
  const options = optionsOf(named);
  if (!isSent(named)) throw new Usage(words.noDraftKind(sentKinds.join(", ")));
  if (more.length > 0) throw new Usage(words.oneDraft);
  refuseInputs([name], undefined, words);
  const file = name === "-" ? words.stdin : name;
  try {
    const opened = await open(name, words);
    if ("table" in opened) return await buildTable(file, opened, named, options, words);
    const lines = "pieces" in opened;
    return await buildDrafts(file, lines ? await wholeOf(opened.pieces, words) : opened.bytes, lines, named, options, words);
  } catch (error) {
    if (error instanceof Usage) throw new Usage(`${file}: ${error.message}`);
    // A zone that nobody knows.
    throw error instanceof TypeError ? new Usage(error.message) : error;
  }
}

async function buildDrafts(file: string, source: Uint8Array, lines: boolean, named: Sent, options: Options, words: Words): Promise<number> {
  const all = text(source);
  const parts = lines ? linesOf(all) : named === "intent.history" ? undefined : elements(all);
  let refused = false;
  for (const { text: draft, start } of parts ?? [{ text: all, start: { offset: 0, line: 1, column: 1 } }]) {
    // What JavaScript's own reader would not notice: where it breaks, and keys that come twice.
    const read = checkText(named, draft, options);
    const broken = read.issues.filter(isAboutJson);
    const report: Report = broken.some(({ severity }) => severity === "error")
      ? { kind: named, ok: false, issues: broken.map((issue) => placed(issue, start)), omitted: 0 }
      : build<Sent>(named, JSON.parse(draft.replace(/^\ufeff/, "")) as never, options);
    const where = parts ? `${file}:${start.line}` : file;
    const judged: Judged = { file: where, kind: named, issues: report.issues, lines: all.split(LINE_END), firstLine: 1, report, source };
    for (const issue of report.issues) await tell(shown`${finding(issue.span ? { ...judged, file } : judged, issue, words)}\n`);
    if (report.ok) await write(`${report.text}\n`);
    refused ||= !report.ok;
  }
  return refused ? 1 : 0;
}

/** The rows of a table, a block at a time; what is wrong is told by row, column and header. */
async function buildTable(file: string, { table }: Table, kind: Sent, options: Options, words: Words): Promise<number> {
  let refused = false;
  for await (const records of tableBlocks(table, kind, options)) {
    const judged: Judged = { file, kind, issues: records.issues, lines: [], firstLine: 1, records };
    for (const issue of records.issues) await tell(shown`${finding(judged, issue, words)}\n`);
    await write(records.output);
    refused ||= records.invalid > 0;
  }
  return refused ? 1 : 0;
}

/** The lines that are not blank, each with its place. */
function linesOf(text: string): Element[] {
  let offset = 0;
  return text.split("\n").flatMap((line, index): Element[] => {
    const start = { offset, line: index + 1, column: 1 };
    offset += line.length + 1;
    return line.trim() === "" ? [] : [{ text: line, start }];
  });
}

function isAboutJson({ code }: Issue): boolean {
  return code.startsWith("json.") && code !== "json.bom";
}

function isSent(kind: KindId | undefined): kind is Sent {
  return (sentKinds as readonly (KindId | undefined)[]).includes(kind);
}
