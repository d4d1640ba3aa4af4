/** `quitus build`: a draft → a payload on standard output, and what there is to say about it on standard error. */
import { sentKinds } from "../generated/kinds.js";
import { build, checkText, type Issue, type KindId, type Options, type Report } from "../index.js";
import { tableReader, type TableReport } from "../table.js";
import { asked, type Arguments } from "./check.js";
import { elements, placed, type Element } from "./elements.js";
import { refuseInputs } from "./inputs.js";
import { LINE_END, type Judged } from "./judge.js";
import { tell, write } from "./output.js";
import { finding } from "./pretty.js";
import { input, open, text } from "./read.js";
import { Usage } from "./usage.js";
import { shown, visible } from "./visible.js";
import type { Words } from "./words.js";

/** The kinds that a client sends. */
type Sent = (typeof sentKinds)[number];

export async function buildPayload([name = "-", ...more]: string[], args: Arguments, words: Words): Promise<number> {
  const { named, options } = asked(args, words);
  if (!isSent(named)) throw new Usage(words.noDraftKind(sentKinds.join(", ")));
  if (more.length > 0) throw new Usage(words.oneDraft);
  refuseInputs([name], undefined, words);
  const file = name === "-" ? words.stdin : name;
  if (/\.(csv|tsv)$/i.test(name)) return buildTable(name, named, options, words);
  const { bytes: source, lines } = await whole(name, file, words);
  const all = text(source);
  const parts = lines ? linesOf(all) : named === "intent.history" ? undefined : elements(all);
  let refused = false;
  for (const { text: draft, start } of parts ?? [{ text: all, start: { offset: 0, line: 1, column: 1 } }]) {
    let report: Report;
    try {
      // What JavaScript's own reader would not notice: where it breaks, and keys that come twice.
      const read = checkText(named, draft, options);
      const broken = read.issues.filter(isAboutJson);
      report = broken.some(({ severity }) => severity === "error")
        ? { kind: named, ok: false, issues: broken.map((issue) => placed(issue, start)), omitted: 0 }
        : build<Sent>(named, JSON.parse(draft.replace(/^\ufeff/, "")) as never, options);
    } catch (error) {
      // A zone that nobody knows.
      throw error instanceof TypeError ? new Usage(error.message) : error;
    }
    const where = parts ? `${file}:${start.line}` : file;
    const judged: Judged = { file: where, kind: named, issues: report.issues, lines: all.split(LINE_END), firstLine: 1, report, source };
    for (const issue of report.issues) await tell(shown`${finding(issue.span ? { ...judged, file } : judged, issue, words)}\n`);
    if (report.ok) await write(`${report.text}\n`);
    refused ||= !report.ok;
  }
  return refused ? 1 : 0;
}

/** The rows of a table, a block at a time; what is wrong is told by row, column and header. */
async function buildTable(name: string, kind: Sent, options: Options, words: Words): Promise<number> {
  const reader = tableReader(kind, options);
  let refused = false;
  const take = async (report: TableReport | undefined) => {
    if (!report) return;
    for (const { severity, code, message, row, column, header } of report.issues) {
      const place = column === undefined ? `${row}` : `${row}:${column}`;
      const said = `${name}:${place}: ${words.severity[severity]}${words.colon}${header === undefined ? "" : `${header}${words.colon}`}${message} [${code}]`;
      await tell(shown`${visible(said)}\n`);
    }
    await write(report.output);
    refused ||= report.invalid > 0;
  };
  for await (const chunk of input(name, words)) await take(reader.add(chunk));
  await take(reader.end());
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

async function whole(name: string, file: string, words: Words): Promise<{ bytes: Uint8Array; lines: boolean }> {
  try {
    const source = await open(name, words);
    if ("bytes" in source) return { bytes: source.bytes, lines: false };
    const pieces: Uint8Array[] = [];
    for await (const { bytes } of source.pieces) pieces.push(bytes);
    return { bytes: Buffer.concat(pieces), lines: true };
  } catch (error) {
    throw error instanceof Usage ? new Usage(`${file}: ${error.message}`) : error;
  }
}

function isAboutJson({ code }: Issue): boolean {
  return code.startsWith("json.") && code !== "json.bom";
}

function isSent(kind: KindId | undefined): kind is Sent {
  return (sentKinds as readonly (KindId | undefined)[]).includes(kind);
}
