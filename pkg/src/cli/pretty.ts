/** Findings for people, like a good compiler's. */
import { visible } from "./cells.js";
import { bold, faint, severe } from "./colour.js";
import { excerpt } from "./excerpt.js";
import type { Format } from "./format.js";
import type { Found, Judged } from "./judge.js";
import { columns } from "./output.js";
import type { Words } from "./words.js";

/** Nobody reads more of one file. */
const MOST = 1000;

export function prettyFormat(words: Words): Format {
  let shown = 0;
  return {
    add(judged) {
      const some = judged.issues.slice(0, Math.max(0, MOST - shown));
      shown += judged.issues.length;
      return some.map((issue) => `${finding(judged, issue, words)}\n`).join("");
    },
    file({ name, kinds, many, payloads, refused, error, warning, note }) {
      const more = shown - MOST;
      const kind = [...kinds].join(", ");
      shown = 0;
      const omitted = more > 0 ? `${words.omitted(visible(name), more)}\n` : "";
      if (many) return `${omitted}${words.payloads(visible(name), kind, payloads - refused, refused)}\n`;
      return omitted || (error + warning + note === 0 ? `${words.valid(visible(name), kind)}\n` : "");
    },
    end(totals) {
      return totals.files > 0 ? `${bold(words.summary(totals))}\n` : "";
    },
  };
}

/** One finding: place, severity, sentence, code; then the line with carets, and the fix. */
export function finding(judged: Judged, issue: Found, words: Words): string {
  const { code, severity, message, span, inner, fix, pointer } = issue;
  const file = visible(judged.file);
  const place = span ? `${file}:${span.start.line}:${span.start.column}` : `${file} ${pointer}`;
  let text = `${bold(place)}: ${severe(severity, words.severity[severity])}${words.colon}${visible(message)} ${faint(`[${code}]`)}\n`;
  let margin = " ";
  if (span) {
    const { start, end } = span;
    const number = String(start.line);
    margin = " ".repeat(number.length);
    const line = judged.lines[start.line - judged.firstLine] ?? "";
    const to = end.line === start.line ? end.column - 1 : line.length;
    const room = Math.max(40, columns() - number.length - 4);
    const shown = excerpt(line, start.column - 1, to, room);
    text += `${faint(`${number} |`)} ${shown.line}\n${faint(`${margin} |`)} ${severe(severity, shown.carets)}\n`;
  }
  const remarks = [
    ...(inner ? [words.inCard(inner.line, inner.column)] : []),
    ...(judged.report && judged.index !== undefined ? [words.at(visible(`/${judged.index}${pointer}`))] : []),
    ...(issue.record === undefined ? [] : [words.inRecord(issue.record)]),
    ...(fix ? [`${words.fix}${words.colon}${visible(fix.title)}`] : []),
  ];
  for (const remark of remarks) text += span ? `${faint(`${margin} =`)} ${remark}\n` : `  ${remark}\n`;
  return text;
}
