/** Payloads as the rows of a table. */
import Papa from "papaparse";
import { fields, type KindId } from "../index.js";

/** Payloads, one a line, as Intent takes them by FTP: commas, UTF-8, one row a log, the type first (docs/domain.md §1.11). */
export function written(id: KindId, ndjson: string): string {
  const rows = ndjson.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
  const type = TYPES[id];
  const names = fields(id).map(({ name }) => name);
  const values = rows.map((one) => new Map(leaves(one, "")));
  // What nobody has a value for needs no column; what no field is called comes last.
  const used = [...new Set([...names, ...values.flatMap((value) => [...value.keys()])])].filter((name) => values.some((value) => value.has(name)));
  const cells = values.map((value) => [...(type ? [type] : []), ...used.map((name) => value.get(name) ?? "")]);
  return `${Papa.unparse([[...(type ? ["type"] : []), ...used], ...cells], { newline: "\n" })}\n`;
}

/** What Intent calls them there. */
export const TYPES: Partial<Record<KindId, string>> = { "intent.log": "intervention", "intent.quotation": "quotation", "intent.reservation": "reservation" };

function* leaves(value: unknown, name: string): Generator<[string, string]> {
  if (Array.isArray(value)) {
    if (value.length > 0) yield [`${name}[]`, value.length === 1 ? String(value[0]) : value.map(String).join("; ")];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, name === "" ? key : `${name}.${key}`);
  } else if (value !== null && value !== undefined) yield [name, String(value)];
}
