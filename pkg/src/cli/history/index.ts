/** `quitus history`: the timeline of each operation. */
import { checkText, type Options } from "../../index.js";
import { asked, type Arguments } from "../check.js";
import { columns, write } from "../output.js";
import { finding } from "../pretty.js";
import { open, text } from "../read.js";
import { Usage } from "../usage.js";
import type { Words } from "../words.js";
import { logsIn, operations, type Log } from "./collect.js";
import { drawn } from "./draw.js";
import { story } from "./story.js";

export async function showHistory(files: string[], args: Arguments, words: Words): Promise<number> {
  if (files.length === 0) throw new Usage(words.noFile);
  const { options } = asked(args, words);
  let [unreadable, broken] = [false, false];
  const found: Log[][] = [];
  for (const name of files) {
    const file = name === "-" ? words.stdin : name;
    try {
      const logs: Log[] = [];
      for await (const { json, firstLine } of texts(name, words)) {
        const value = parsed(json);
        if (value) logs.push(...logsIn(value.json));
        else {
          broken = true;
          process.stderr.write(syntax(file, json, firstLine, options, words));
        }
      }
      if (logs.length === 0 && !broken) process.stderr.write(`quitus: ${file}: ${words.noLog}\n`);
      found.push(logs);
    } catch (error) {
      if (!(error instanceof Usage)) throw error;
      process.stderr.write(`quitus: ${file}: ${error.message}\n`);
      unreadable = true;
    }
  }
  const zone = options.zone ?? "Europe/Paris";
  try {
    for (const [index, operation] of operations(found, options).entries()) {
      const told = story(operation, options);
      broken ||= !told.ok;
      await write(`${index > 0 ? "\n\n" : ""}${drawn(told, zone, columns(), words)}`);
    }
  } catch (error) {
    // A zone that nobody knows.
    throw error instanceof TypeError || error instanceof RangeError ? new Usage(error.message) : error;
  }
  return unreadable ? 2 : broken ? 1 : 0;
}

type Part = { json: string; firstLine: number };

/** The JSON texts of a file: one, or one a line. */
async function* texts(name: string, words: Words): AsyncGenerator<Part> {
  const source = await open(name, words);
  if ("bytes" in source) return yield { json: text(source.bytes), firstLine: 1 };
  let firstLine = 1;
  for await (const piece of source.pieces) {
    const lines = text(piece).split("\n");
    for (const [index, json] of lines.entries()) if (json.trim() !== "") yield { json, firstLine: firstLine + index };
    firstLine += lines.length - 1;
  }
}

function parsed(json: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(json.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}

/** Why a text is no JSON. */
function syntax(file: string, json: string, firstLine: number, options: Options, words: Words): string {
  const report = checkText("intent.log", json, options);
  const lines = Array<string>(firstLine - 1).concat(json.split(/\r\n|\r|\n/));
  const errors = report.issues.filter(({ code, severity }) => severity === "error" && code.startsWith("json."));
  const judged = { file, kind: report.kind, issues: [], lines, firstLine: 1, report, source: new Uint8Array() };
  return errors
    .map((issue) => {
      const move = <P extends { line: number }>(position: P): P => ({ ...position, line: position.line + firstLine - 1 });
      const moved = issue.span ? { ...issue, span: { start: move(issue.span.start), end: move(issue.span.end) } } : issue;
      return `${finding(judged, moved, words)}\n`;
    })
    .join("");
}
