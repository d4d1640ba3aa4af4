/** A report for people, like a good compiler's. */
import type { Issue, Report } from "../index.js";
import { visible } from "./cells.js";
import { bold, faint, severe } from "./colour.js";
import { excerpt } from "./excerpt.js";
import type { Words } from "./words.js";

/** As the module counts: CR, LF and CRLF each end a line. */
const LINE_END = /\r\n|\r|\n/;

export function pretty({ file, bytes, report }: { file: string; bytes: Uint8Array; report: Report }, words: Words): string {
  const name = visible(file);
  if (report.issues.length === 0) return `${words.valid(name, report.kind)}\n`;
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split(LINE_END);
  return report.issues.map((issue) => `${finding(name, lines, issue, words)}\n`).join("");
}

/** The last line. */
export function summary(reports: readonly Report[], words: Words): string {
  const issues = reports.flatMap(({ issues }) => issues);
  const count = (wanted: Issue["severity"]) => issues.filter(({ severity }) => severity === wanted).length;
  return `${bold(words.summary(reports.length, count("error"), count("warning"), count("note")))}\n`;
}

function finding(file: string, lines: readonly string[], issue: Issue, words: Words): string {
  const { code, severity, message, span, inner, fix, pointer } = issue;
  const place = span ? `${file}:${span.start.line}:${span.start.column}` : `${file} ${pointer}`;
  let text = `${bold(place)}: ${severe(severity, words.severity[severity])}${words.colon}${visible(message)} ${faint(`[${code}]`)}\n`;
  if (span) {
    const { start, end } = span;
    const number = String(start.line);
    const margin = " ".repeat(number.length);
    const line = lines[start.line - 1] ?? "";
    const to = end.line === start.line ? end.column - 1 : line.length;
    const room = Math.max(40, (process.stdout.columns ?? 100) - number.length - 4);
    const shown = excerpt(line, start.column - 1, to, room);
    text += `${faint(`${number} |`)} ${shown.line}\n${faint(`${margin} |`)} ${severe(severity, shown.carets)}\n`;
    if (inner) text += `${faint(`${margin} =`)} ${words.inCard(inner.line, inner.column)}\n`;
    if (fix) text += `${faint(`${margin} =`)} ${words.fix}${words.colon}${visible(fix.title)}\n`;
  } else if (fix) {
    text += `  ${words.fix}${words.colon}${visible(fix.title)}\n`;
  }
  return text;
}
