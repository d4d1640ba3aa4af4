/** What a format of findings does: each method answers with the text to print now. */
import type { Judged } from "./judge.js";
import type { Counted, Totals } from "./totals.js";
import type { Shown } from "./visible.js";

export interface Format {
  /** One payload, or some lines of them. */
  add(judged: Judged): Shown;
  /** A file has been read to its end, or as far as it could be. */
  file(file: Counted): Shown;
  /** All files have. */
  end(totals: Totals): Shown;
}
