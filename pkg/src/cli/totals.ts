/** What is counted of files while they are judged. */
import type { KindId, Severity } from "../index.js";

/** Requests and rows are among the payloads. */
export type Totals = { files: number; payloads: number; requests: number; rows: number; refused: number } & Record<Severity, number>;

/** Of one file. `whole`: it was read to its end. */
export type Counted = Totals & { name: string; kinds: Set<KindId>; many: boolean; unsure: boolean; whole: boolean };

export function noTotals(): Totals {
  return { files: 0, payloads: 0, requests: 0, rows: 0, refused: 0, error: 0, warning: 0, note: 0 };
}
