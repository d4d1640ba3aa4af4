/** The elements of a JSON array as stretches of its text, so that findings keep their places in the file. */
import type { Issue, Position } from "../index.js";

export type Element = { text: string; start: Position };

/** The elements of a text that is a JSON array; undefined when it is anything else, or no JSON. */
export function elements(text: string): Element[] | undefined {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  try {
    if (!Array.isArray(JSON.parse(text.slice(start)))) return undefined;
  } catch {
    return undefined;
  }
  let place: Position = { offset: 0, line: 1, column: 1 };
  return stretches(text, start).map(([from, to]) => {
    place = moved(place, text, from);
    return { text: text.slice(from, to), start: place };
  });
}

/** An issue of an element, placed in the whole text. */
export function placed(issue: Issue, { offset, line, column }: Position): Issue {
  if (!issue.span) return issue;
  const move = (position: Position): Position => ({
    offset: position.offset + offset,
    line: position.line + line - 1,
    column: position.line === 1 ? position.column + column - 1 : position.column,
  });
  return { ...issue, span: { start: move(issue.span.start), end: move(issue.span.end) } };
}

/** Where the elements start and end; the text is known to be a JSON array. */
function stretches(text: string, from: number): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = -1;
  let end = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === " " || letter === "\t" || letter === "\n" || letter === "\r") continue;
    if (depth === 1 && (letter === "," || letter === "]")) {
      if (start >= 0) found.push([start, end]);
      start = -1;
    } else if (depth > 0 && start < 0) start = at;
    if (letter === "[" || letter === "{") depth++;
    else if (letter === "]" || letter === "}") depth--;
    else if (letter === '"') while (text[++at] !== '"') if (text[at] === "\\") at++;
    end = at + 1;
  }
  return found;
}

/** A later place in the text. CR, LF and CRLF each end a line. */
export function moved({ offset, line, column }: Position, text: string, to: number): Position {
  for (; offset < to; offset++) {
    const letter = text[offset];
    if (letter === "\n" || (letter === "\r" && text[offset + 1] !== "\n")) [line, column] = [line + 1, 1];
    else column++;
  }
  return { offset, line, column };
}
