/** Findings for people, like a good compiler's. */
import { bold, faint, severe } from "./colour.js";
import { excerpt } from "./excerpt.js";
import type { Format } from "./format.js";
import type { Found, Judged } from "./judge.js";
import { columns } from "./output.js";
import { joined, shown, visible, type Shown } from "./visible.js";
import type { Words } from "./words.js";

/** Nobody reads more of one file. */
const MOST = 1000;

export function prettyFormat(words: Words): Format {
  let found = 0;
  return {
    add(judged) {
      const some = judged.issues.slice(0, Math.max(0, MOST - found));
      found += judged.issues.length;
      return joined(some.map((issue) => shown`${finding(judged, issue, words)}\n`));
    },
    file(counted) {
      const { name, kinds, many, refused, error, warning, note, whole, unsure } = counted;
      const more = found - MOST;
      const kind = [...kinds].join(", ");
      found = 0;
      const omitted = more > 0 ? shown`${words.omitted(name, more)}\n` : visible("");
      if (!whole) return omitted;
      if (many) return shown`${omitted}${words.payloads(name, kind, counted, refused)}\n`;
      return omitted || (error + warning + note === 0 && !unsure ? shown`${words.valid(name, kind)}\n` : omitted);
    },
    end(totals) {
      return totals.files > 0 ? shown`${bold(words.summary(totals))}\n` : visible("");
    },
  };
}

/** One finding: place, severity, sentence, code; then the line with carets, and the fix. */
export function finding(judged: Judged, issue: Found, words: Words): Shown {
  const { code, severity, message, span, inner, fix, pointer } = issue;
  const file = visible(judged.file);
  const without = issue.line === undefined ? file : shown`${file}:${issue.line}`;
  const place = span ? shown`${file}:${span.start.line}:${span.start.column}` : pointer === "" || issue.row !== undefined ? without : shown`${without} ${visible(pointer)}`;
  const said = shown`${severe(severity, words.severity[severity])}${words.colon}${visible(message)}`;
  let text = shown`${bold(place)}: ${said} ${faint(shown`[${visible(code)}]`)}\n`;
  let margin = visible(" ");
  if (span) {
    const { start, end } = span;
    const number = visible(String(start.line));
    margin = visible(" ".repeat(number.length));
    const line = judged.lines[start.line - judged.firstLine] ?? "";
    const to = end.line === start.line ? end.column - 1 : line.length;
    const room = Math.max(40, columns() - number.length - 4);
    const cut = excerpt(line, start.column - 1, to, room);
    text = shown`${text}${faint(shown`${number} |`)} ${cut.line}\n${faint(shown`${margin} |`)} ${severe(severity, cut.carets)}\n`;
  }
  const remarks = [
    ...(inner ? [words.inCard(inner.line, inner.column)] : []),
    ...(judged.report && judged.index !== undefined ? [words.at(`/${judged.index}${pointer}`)] : []),
    ...(issue.row !== undefined ? [words.inRow(issue.row, issue.column, issue.header)] : issue.record !== undefined ? [words.inRecord(issue.record)] : []),
    ...(fix ? [shown`${words.fix}${words.colon}${visible(fix.title)}`] : []),
  ];
  return joined([text, ...remarks.map((remark) => (span ? shown`${faint(shown`${margin} =`)} ${remark}\n` : shown`  ${remark}\n`))]);
}
