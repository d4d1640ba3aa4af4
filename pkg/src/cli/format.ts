/** What a format of findings does: each method answers with the text to print now. */
import type { Severity } from "../index.js";
import type { Counted } from "./check.js";
import type { Judged } from "./judge.js";

export interface Format {
  /** One payload, or some lines of them. */
  add(judged: Judged): string;
  /** A file has been read to its end. */
  file(file: Counted): string;
  /** All files have. */
  end(totals: Totals): string;
}

export type Totals = { files: number; payloads: number; refused: number } & Record<Severity, number>;
