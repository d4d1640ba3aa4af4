/**
 * A row as a payload: JSON text is put together of its cells, as no object is needed on the way. Its pieces are joined
 * once a block, which costs a third of what adding strings does.
 *
 * An empty cell is not given. Numbers, dates with the day first and lists are read as the fields want them.
 */
import type { Column } from "./columns.js";
import type { Field } from "../index.js";

export type Plan = {
  columns: readonly Reading[];
  /** The members in which they stand. */
  root: Member[];
  /** Whether a list stands in several columns. */
  several: boolean;
};

export type Reading = Column & {
  /** Whether its texts stand in the payload as they stand in the cell, and whether they are dates. */
  plain: boolean;
  isDate: boolean;
  /** Lists of contacts hold one. */
  isList: boolean;
  dayFirst: boolean;
  /** Whether it was said that its days come first. */
  told: boolean;
  /** Whether it was said that a zone is assumed where its dates have no offset. */
  assumed: boolean;
  /** The cell before, and what was made of it. */
  last: string;
  made: string;
};

/** `more`: the other columns of a list. */
export type Member = { name: string; key: string; column: number; part: 0 | 1; inner?: Member[]; more?: number[] };

/** Says something about a cell. */
export type TellCell = (code: "table.day-first" | "table.digits", column: number, params: Record<string, string | number>) => void;

const FRENCH = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?\s*$/;
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

export function plan(columns: readonly Column[]): Plan {
  const root: Member[] = [];
  let several = false;
  for (const [column, { gives }] of columns.entries()) {
    for (const [part, name] of gives.entries()) {
      // What stands behind `tags.` is one name, whatever is in it.
      const steps = name.startsWith("tags.") ? ["tags", name.slice(5)] : name.split(".");
      let members = root;
      for (const [depth, step] of steps.entries()) {
        let member = members.find((one) => one.name === step);
        if (!member) members.push((member = { name: step, key: `${JSON.stringify(step)}:`, column, part: part as 0 | 1 }));
        else if (depth === steps.length - 1) {
          (member.more ??= []).push(column);
          several = true;
        }
        if (depth < steps.length - 1) members = member.inner ??= [];
      }
    }
  }
  const readings = columns.map((column): Reading => {
    const { field, gives } = column;
    const isDate = field?.type === "date" || field?.type === "datetime";
    const isList = field?.name.endsWith("[]") ?? false;
    const plain = gives.length === 1 && (field === undefined || (isList ? field.type === "contact" : ["text", "texts", "any", "date", "datetime", "contact"].includes(field.type)));
    return { ...column, plain, isDate, isList, dayFirst: false, told: false, assumed: false, last: "", made: "" };
  });
  return { columns: readings, root, several };
}

/** Whether a date has no other reading than with the day first. */
export function isDayFirst(cell: string): boolean {
  return Number(FRENCH.exec(cell)?.[1]) > 12;
}

/** Adds the members of a row, with braces around them. */
export function payload({ columns, root }: Plan, cells: readonly string[], into: string[], tell: TellCell): void {
  into.push("{");
  members(root, columns, cells, into, tell);
  into.push("}");
}

function members(some: readonly Member[], columns: readonly Reading[], cells: readonly string[], into: string[], tell: TellCell): void {
  let between = "";
  for (let index = 0; index < some.length; index++) {
    const { key, column, part, inner, more } = some[index]!;
    if (inner) {
      const before = into.length;
      into.push(between, key, "{");
      const empty = into.length;
      members(inner, columns, cells, into, tell);
      if (into.length === empty) into.length = before;
      else {
        into.push("}");
        between = ",";
      }
      continue;
    }
    let value = cellOf(columns, cells, column, part, tell);
    if (more) {
      const lists = [value, ...more.map((column) => cellOf(columns, cells, column, part, tell))].filter((list) => list !== "");
      value = lists.length > 1 ? `[${lists.map((list) => list.slice(1, -1)).join(",")}]` : lists.join("");
    }
    if (value === "") continue;
    into.push(between, key, value);
    between = ",";
  }
}

function cellOf(columns: readonly Reading[], cells: readonly string[], column: number, part: 0 | 1, tell: TellCell): string {
  const cell = cells[column]!;
  return cell === "" ? "" : valueOf(columns[column]!, part, cell, column, tell);
}

/** A cell as JSON; nothing when it is blank. The same text often follows itself. */
export function valueOf(reading: Reading, part: 0 | 1, cell: string, column: number, tell: TellCell): string {
  if (reading.gives.length > 1) {
    const [status, ...behind] = cell.split("/");
    const half = (part === 0 ? status! : behind.join("/")).trim();
    return half === "" ? "" : quoted(half);
  }
  if (cell === reading.last) return reading.made;
  reading.last = cell;
  // What there is something to say about is said again when it comes again.
  const say: TellCell = (...said) => {
    reading.last = "";
    tell(...said);
  };
  return (reading.made = cell.trim() === "" ? "" : json(reading, cell, column, say));
}

function json({ field, dayFirst }: Reading, cell: string, column: number, tell: TellCell): string {
  if (!field?.name.endsWith("[]")) return one(field, cell, dayFirst, column, tell);
  const each = field.type === "contact" ? [cell] : cell.split(/[,;|\s]+/).filter(Boolean);
  return `[${each.map((element) => one(field, element, false, column, tell)).join(",")}]`;
}

function one(field: Field | undefined, cell: string, dayFirst: boolean, column: number, tell: TellCell): string {
  const text = cell.trim();
  switch (field?.type) {
    case "number":
      return /^-?(0|[1-9]\d{0,14})$/.test(text) ? text : quoted(text);
    case "boolean":
      return /^(true|vrai)$/i.test(text) ? "true" : /^(false|faux)$/i.test(text) ? "false" : quoted(text);
    case "date":
    case "datetime": {
      const [, day = "", month = "", year = "", hour, minute = "", second = "00"] = FRENCH.exec(text) ?? [];
      if (day === "" || !(dayFirst || Number(day) > 12)) return quoted(text);
      const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      const normal = field.type === "date" ? date : `${date}T${(hour ?? "0").padStart(2, "0")}:${minute || "00"}:${second}`;
      tell("table.day-first", column, { normal });
      return quoted(normal);
    }
    case "contact":
      // As a spreadsheet leaves 0786220276.
      if (/^[1-9]\d{8}$/.test(text)) tell("table.digits", column, { reason: "zero" });
      return quoted(cell);
    default:
      if (/^-?\d[.,]\d+E\+\d+$/i.test(text)) tell("table.digits", column, { reason: "exponent" });
      return quoted(text);
  }
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
