/**
 * `applyFix`: one fix, applied to the text. The rest of the text stays as its author wrote it.
 *
 * The edits of `checkText` fit the text that was checked. The patch of any other check fits every text of the same value:
 * where a pointer leads is sought in the text itself.
 */
import { shown } from "./options.js";
import { stepsOf } from "./pointer.js";
import type { Edit, Issue, Patch } from "./types.js";

/**
 * A text with one of its issues mended.
 *
 * @example
 * const { issues } = checkText("intent.log", text);
 * const issue = issues.find(({ fix }) => fix);
 * if (issue) text = applyFix(text, issue);
 */
export function applyFix(text: string, issue: Pick<Issue, "fix">): string {
  if (typeof text !== "string") throw new TypeError(`text must be a string, not ${shown(text)}`);
  const fix = (issue as Partial<Issue> | null | undefined)?.fix;
  if (typeof fix !== "object" || fix === null) throw new TypeError("the issue has no fix");
  if (fix.edits) return edited(text, fix.edits);
  return fix.patch.reduce((mended, patch) => edited(mended, [editOf(mended, patch)]), text);
}

function edited(text: string, edits: readonly Edit[]): string {
  let [out, at] = ["", 0];
  for (const { start, end, text: other } of edits) {
    if (!(start >= at && end >= start && end <= text.length)) throw otherText();
    out += text.slice(at, start) + other;
    at = end;
  }
  return out + text.slice(at);
}

function otherText(): TypeError {
  return new TypeError("the fix is of another text");
}

/** A change of the payload as a change of its text. */
function editOf(text: string, { op, path, value }: Patch): Edit {
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw otherText();
  }
  const steps = stepsOf(path);
  const name = steps.pop();
  const root = skipped(text, 0);
  if (name === undefined) return { ...root, text: JSON.stringify(value) };
  const parent = steps.reduce<Place | undefined>((place, step) => place && child(text, place, step), root);
  if (!parent) throw otherText();
  const node = child(text, parent, name);
  const isList = text[parent.start] === "[";
  if (op === "remove") {
    if (!node) throw otherText();
    return removal(text, parent, node);
  }
  if (node && (op === "replace" || !isList)) return { start: node.start, end: node.end, text: JSON.stringify(value) };
  if (op === "replace") throw otherText();
  const written = isList ? JSON.stringify(value) : `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  if (node) return { start: node.first, end: node.first, text: `${written}, ` };
  return appended(text, parent, written);
}

/** Where a value stands; of a member, where its name begins. */
type Place = { start: number; end: number };
type Child = Place & { first: number };

const SPACE = /[ \t\n\r\ufeff]*/y;
const TOKEN = /"(?:[^"\\]|\\[^])*"|[[\]{}:,]|[^\s"[\]{}:,]+/y;

/** Where the text goes on behind white space; an index behind the token that stands there. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** The value that stands at a place or behind white space there; however deep it is. */
function skipped(text: string, at: number): Place {
  const start = behind(SPACE, text, at);
  let [end, depth] = [start, 0];
  do {
    end = behind(SPACE, text, end);
    const letter = text[end];
    end = behind(TOKEN, text, end);
    if (letter === "[" || letter === "{") depth++;
    else if (letter === "]" || letter === "}") depth--;
  } while (depth > 0);
  return { start, end };
}

/** Elements, or members with their names, in the order of the text. */
function* children(text: string, { start }: Place): Generator<Child & { name: string }> {
  const isList = text[start] === "[";
  let at = behind(SPACE, text, start + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}"; index++) {
    const first = at;
    let name = String(index);
    if (!isList) {
      const end = behind(TOKEN, text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = behind(SPACE, text, end) + 1;
    }
    const place = skipped(text, at);
    yield { ...place, first, name };
    at = behind(SPACE, text, place.end);
    if (text[at] === ",") at = behind(SPACE, text, at + 1);
  }
}

/** Of members with one name the last one counts, as for `JSON.parse`. */
function child(text: string, parent: Place, step: string): Child | undefined {
  if (text[parent.start] !== "[" && text[parent.start] !== "{") return undefined;
  let found: Child | undefined;
  for (const { name, ...place } of children(text, parent)) if (name === step) found = place;
  return found;
}

/** A child with the comma before it, or with the one behind it when it is the first. */
function removal(text: string, parent: Place, { first, end }: Child): Edit {
  let before: Child | undefined;
  for (const one of children(text, parent)) {
    if (one.first > first) return before ? { start: before.end, end, text: "" } : { start: first, end: one.first, text: "" };
    if (one.first < first) before = one;
  }
  return before ? { start: before.end, end, text: "" } : { start: first, end: behind(SPACE, text, end), text: "" };
}

/** Behind the last child, on a line of its own where the others have one. */
function appended(text: string, parent: Place, written: string): Edit {
  let last: Child | undefined;
  let gap = "";
  let from = parent.start + 1;
  for (const one of children(text, parent)) {
    gap = /[ \t\n\r]*$/.exec(text.slice(from, one.first))![0];
    from = one.end;
    last = one;
  }
  if (!last) return { start: parent.start + 1, end: parent.start + 1, text: written };
  return { start: last.end, end: last.end, text: `,${gap || " "}${written}` };
}
