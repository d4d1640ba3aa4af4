/** `quitus history`: the timeline of each operation. */
import { checkText, type Options } from "../../index.js";
import { asked, type Arguments } from "../arguments.js";
import { placed } from "../elements.js";
import { refuseInputs } from "../inputs.js";
import { LINE_END, tooLong, type Found, type Judged } from "../judge.js";
import { columns, say, tell } from "../output.js";
import { finding } from "../pretty.js";
import { openText, text, type Piece } from "../read.js";
import { complain, Usage } from "../usage.js";
import { joined, shown, type Shown } from "../visible.js";
import type { Words } from "../words.js";
import { gathered, operations, type Log } from "./collect.js";
import { drawn } from "./draw.js";
import { story } from "./story.js";

export async function showHistory(files: string[], args: Arguments, words: Words): Promise<number> {
  if (files.length === 0) throw new Usage(words.noFile);
  const { options } = asked(args, words);
  refuseInputs(files, undefined, words);
  let [unreadable, broken] = [false, false];
  const found: Log[][] = [];
  for (const name of files) {
    const file = name === "-" ? words.stdin : name;
    try {
      const logs: Log[] = [];
      let none = true;
      for await (const part of texts(name, words)) {
        const value = parsed(part);
        if (value) for (const log of gathered(value.json)) logs.push(log);
        else await tell(syntax(file, part, options, words));
        broken ||= !value;
        none &&= value !== undefined;
      }
      if (logs.length === 0 && none) await complain(words.noLog, file);
      found.push(logs);
    } catch (error) {
      if (!(error instanceof Usage)) throw error;
      await complain(error.message, file);
      unreadable = true;
    }
  }
  const zone = options.zone ?? "Europe/Paris";
  try {
    for (const [index, operation] of operations(found, options).entries()) {
      const told = story(operation, options);
      broken ||= !told.report.ok;
      if (index > 0) await say(shown`\n\n`);
      for (const lines of some(drawn(told, zone, columns(), words))) await say(shown`${joined(lines, "\n")}\n`);
    }
  } catch (error) {
    // A zone that nobody knows.
    throw error instanceof TypeError || error instanceof RangeError ? new Usage(error.message) : error;
  }
  return unreadable ? 2 : broken ? 1 : 0;
}

/** Lines, so many at a time that writing them is worth it. */
function* some(lines: Iterable<Shown>): Generator<Shown[]> {
  let gathered: Shown[] = [];
  for (const line of lines) {
    gathered.push(line);
    if (gathered.length < 1000) continue;
    yield gathered;
    gathered = [];
  }
  if (gathered.length > 0) yield gathered;
}

type Part = { json: string; firstLine: number; long?: NonNullable<Piece["long"]> };

/** The JSON texts of a file: one, or one a line; of a line that is too long only its end. */
async function* texts(name: string, words: Words): AsyncGenerator<Part> {
  const source = await openText(name, words);
  if ("bytes" in source) return yield { json: text(source.bytes), firstLine: 1 };
  let firstLine = 1;
  for await (const { bytes, long } of source.pieces) {
    if (long?.ended) yield { json: "", firstLine, long };
    const lines = long ? [] : text(bytes).split("\n");
    for (const [index, json] of lines.entries()) if (json.trim() !== "") yield { json, firstLine: firstLine + index };
    firstLine += long ? Number(long.ended) : lines.length - 1;
  }
}

function parsed({ json, long }: Part): { json: unknown } | undefined {
  try {
    return long ? undefined : { json: JSON.parse(json.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}

/** Why a text is no JSON. */
function syntax(file: string, { json, firstLine, long }: Part, options: Options, words: Words): Shown {
  const report = checkText("intent.log", json, options);
  const errors = report.issues.filter(({ code, severity }) => severity === "error" && code.startsWith("json."));
  const first = { offset: 0, line: firstLine, column: 1 };
  const issues: Found[] = long ? [{ ...tooLong(long, options), line: firstLine }] : errors.map((issue) => placed(issue, first));
  const judged: Judged = { file, kind: report.kind, issues, lines: json.split(LINE_END), firstLine, report, source: new Uint8Array() };
  return joined(issues.map((issue) => shown`${finding(judged, issue, words)}\n`));
}
