/** What a format of findings does: each method answers with the text to print now. */
import type { Severity } from "../index.js";
import type { Counted } from "./check.js";
import type { Judged } from "./judge.js";
import type { Shown } from "./visible.js";

export interface Format {
  /** One payload, or some lines of them. */
  add(judged: Judged): Shown;
  /** A file has been read to its end, or as far as it could be. */
  file(file: Counted): Shown;
  /** All files have. */
  end(totals: Totals): Shown;
}

/** Requests and rows are among the payloads. */
export type Totals = { files: number; payloads: number; requests: number; rows: number; refused: number } & Record<Severity, number>;

export function noTotals(): Totals {
  return { files: 0, payloads: 0, requests: 0, rows: 0, refused: 0, error: 0, warning: 0, note: 0 };
}
