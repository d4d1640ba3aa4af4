/** The normal form, line by line, with what it changes in the author's text. */
import { brief } from "./brief.js";
import { isObject } from "./json.js";

/** A piece of a line; `rows` are the lines of a text that has several. */
export type Piece = { is: "" | "key" | "del" | "ins"; text: string } | { is: "rows"; rows: { is: "" | "del" | "ins"; text: string }[] };
export type NormalForm = {
  text: string;
  changes: number;
  /** The first lines. */
  lines: Piece[][];
  /** How many there are. */
  all: number;
};

const MOST = 1000;
/** Letters of one value, and of all lines together. */
const LETTERS = 2000;
const ALL_LETTERS = 200_000;
/** Lines of a text that are compared one by one. */
const ROWS = 200;

export function normalForm(written: unknown, report: { ok: boolean; value?: unknown; text?: string | undefined }): NormalForm | undefined {
  if (!report.ok || report.text === undefined) return undefined;
  const lines: Piece[][] = [[]];
  let [all, letters, changes] = [1, 0, 0];
  const isFull = () => all > MOST || letters > ALL_LETTERS;

  const put = (piece: Piece) => {
    if (isFull()) return;
    letters += piece.is === "rows" ? piece.rows.reduce((sum, { text }) => sum + text.length, 0) : piece.text.length;
    lines.at(-1)?.push(piece);
  };
  const say = (text: string, is: "" | "key" | "del" | "ins" = "") => put({ is, text: brief(text, LETTERS) });
  const wrap = (indent: string) => {
    all++;
    if (!isFull()) lines.push([]);
    say(indent);
  };

  const leaf = (now: unknown, before: unknown) => {
    if (now !== before) changes++;
    // Far down nobody looks.
    if (isFull()) return;
    if (now === before) return say(JSON.stringify(now));
    if (typeof now === "string" && typeof before === "string" && /\n/.test(now + before)) return put({ is: "rows", rows: compared(now, before) });
    if (before !== undefined) say(JSON.stringify(before), "del");
    if (before !== undefined) say(" ");
    say(JSON.stringify(now), "ins");
  };

  const walk = (now: unknown, before: unknown, indent: string): void => {
    const isList = Array.isArray(now);
    if (!isList && !isObject(now)) return leaf(now, before);
    const old = (isList ? Array.isArray(before) : isObject(before)) ? (before as Record<string, unknown>) : {};
    const members = Object.entries(now);
    say(isList ? "[" : "{");
    for (const [index, [key, item]] of members.entries()) {
      wrap(`${indent}  `);
      if (!isList) {
        say(JSON.stringify(key), "key");
        say(": ");
      }
      walk(item, Object.hasOwn(old, key) ? old[key] : undefined, `${indent}  `);
      if (index < members.length - 1) say(",");
    }
    if (members.length > 0) wrap(indent);
    say(isList ? "]" : "}");
  };

  walk(report.value, written, "");
  return { text: report.text, changes, lines, all };
}

/** Two texts of several lines: what stayed, what went, what came. */
function compared(now: string, before: string): { is: "" | "del" | "ins"; text: string }[] {
  const cut = (text: string) => text.split(/\r?\n/, ROWS).map((line) => brief(line, 300));
  const [to, from] = [cut(now), cut(before)];
  const common: number[][] = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = from.length - 1; row >= 0; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      const cell = from[row] === to[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      (common[row] as number[])[column] = cell;
    }
  }
  const shown: { is: "" | "del" | "ins"; text: string }[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    if (row < from.length && column < to.length && from[row] === to[column]) {
      shown.push({ is: "", text: from[row] ?? "" });
      row++;
      column++;
    } else if (row < from.length && (column === to.length || at(row + 1, column) >= at(row, column + 1))) {
      shown.push({ is: "del", text: from[row++] || " " });
    } else {
      shown.push({ is: "ins", text: to[column++] || " " });
    }
  }
  return shown;
}
