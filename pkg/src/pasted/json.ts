/** The members and elements of JSON as stretches of its text: what is not asked for is passed over, not read. */
import { Letters, stretch, type Mapped } from "./mapped.js";

const BLANK = /[\s,:]*/y;

function next(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(text);
  return BLANK.lastIndex;
}

/** Behind the value that starts there. */
export function behind(text: string, at: number): number {
  let depth = 0;
  do {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === "{" || letter === "[") depth++, at++;
    else if (letter === "}" || letter === "]") depth--, at++;
    else {
      const from = at;
      while (at < text.length && !/["{}[\],:\s]/.test(text[at]!)) at++;
      if (at === from) at++;
    }
    if (depth > 0) at = next(text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

function endOfString(text: string, at: number): number {
  for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
  return Math.min(at + 1, text.length);
}

/** Where the values of an object stand, by their keys. */
export function members(text: string, at: number): Map<string, number> {
  const found = new Map<string, number>();
  if (text[at] !== "{") return found;
  for (at = next(text, at + 1); at < text.length && text[at] === '"'; ) {
    const end = endOfString(text, at);
    const key = text.slice(at + 1, end - 1);
    at = next(text, end);
    found.set(key, at);
    at = next(text, behind(text, at));
  }
  return found;
}

/** Where the elements of an array stand. */
export function* elements(text: string, at: number | undefined): Generator<number> {
  if (at === undefined || text[at] !== "[") return;
  for (at = next(text, at + 1); at < text.length && text[at] !== "]"; ) {
    yield at;
    const end = behind(text, at);
    if (end <= at) return;
    at = next(text, end);
  }
}

/** What the string that starts there says. */
export function string(text: string, at: number | undefined): Mapped | undefined {
  if (at === undefined || text[at] !== '"') return undefined;
  const end = endOfString(text, at) - 1;
  if (!text.slice(at, end).includes("\\")) return stretch(text, at + 1, end);
  const letters = new Letters();
  letters.open(at);
  for (at++; at < end; ) {
    const escape = text[at] === "\\" ? (/^u[\da-fA-F]{4}/.exec(text.slice(at + 1, at + 6))?.[0] ?? text[at + 1] ?? "") : "";
    const said = escape.length > 1 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[escape] ?? (escape || text[at]!));
    letters.add(said, at);
    at += 1 + escape.length;
  }
  return letters.done(end);
}
