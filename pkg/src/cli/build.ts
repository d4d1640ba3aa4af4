/** `quitus build`: a draft → a payload on standard output, and what there is to say about it on standard error. */
import { build, checkText, type Issue, type KindId, type Report } from "../index.js";
import { asked, type Arguments } from "./check.js";
import { refuseInputs } from "./inputs.js";
import { LINE_END, type Judged } from "./judge.js";
import { tell, write } from "./output.js";
import { finding } from "./pretty.js";
import { open, text } from "./read.js";
import { Usage } from "./usage.js";
import { shown } from "./visible.js";
import type { Words } from "./words.js";

/** The kinds that a client sends. */
const SENT = [
  "intent.log",
  "intent.history",
  "intent.quotation",
  "intent.reservation",
  "intent.document",
  "kare.unplanned",
  "kare.curative",
  "kare.routine",
  "kare.preventive-update",
  "kare.training-update",
  "obapi.query",
] as const;
type Sent = (typeof SENT)[number];

export async function buildPayload([name = "-", ...more]: string[], args: Arguments, words: Words): Promise<number> {
  const { named, options } = asked(args, words);
  if (!isSent(named)) throw new Usage(words.noDraftKind(SENT.join(", ")));
  if (more.length > 0) throw new Usage(words.oneDraft);
  refuseInputs([name], undefined, words);
  const file = name === "-" ? words.stdin : name;
  const source = await whole(name, file, words);
  const draft = text(source);
  let report: Report;
  try {
    // What JavaScript's own reader would not notice: where it breaks, and keys that come twice.
    const read = checkText(named, source, options);
    const broken = read.issues.filter(isAboutJson);
    report = broken.some(({ severity }) => severity === "error")
      ? { kind: named, ok: false, issues: broken, omitted: 0 }
      : build<Sent>(named, JSON.parse(draft.replace(/^\ufeff/, "")) as never, options);
  } catch (error) {
    // A zone that nobody knows.
    throw error instanceof TypeError ? new Usage(error.message) : error;
  }
  const judged: Judged = { file, kind: named, issues: report.issues, lines: draft.split(LINE_END), firstLine: 1, report, source };
  for (const issue of report.issues) await tell(shown`${finding(judged, issue, words)}\n`);
  if (report.ok) await write(`${report.text}\n`);
  return report.ok ? 0 : 1;
}

async function whole(name: string, file: string, words: Words): Promise<Uint8Array> {
  try {
    const source = await open(name, words);
    if ("bytes" in source) return source.bytes;
    const pieces: Uint8Array[] = [];
    for await (const { bytes } of source.pieces) pieces.push(bytes);
    return Buffer.concat(pieces);
  } catch (error) {
    throw error instanceof Usage ? new Usage(`${file}: ${error.message}`) : error;
  }
}

function isAboutJson({ code }: Issue): boolean {
  return code.startsWith("json.") && code !== "json.bom";
}

function isSent(kind: KindId | undefined): kind is Sent {
  return (SENT as readonly (KindId | undefined)[]).includes(kind);
}
