/** `history(logs).next(step, changes)`: the next step of an Intent operation, as a draft. */
import type { IntentLogChanges, IntentLogDraft } from "./draft.js";
import type { IntentLog, IntentStep } from "./generated/kinds.js";
import { shown } from "./options.js";

/** What stays the same from one step of an operation to the next. */
const LASTING = ["reference", "contractReference", "serviceCode", "location", "workType"] as const;

type Lasting = Pick<IntentLog, (typeof LASTING)[number]>;

export interface History {
  /** A draft of the next step; `changes` add to what stays the same, or take its place. `build` judges it. */
  next(step: IntentStep, changes?: IntentLogChanges): IntentLogDraft;
}

/**
 * Continues an operation after its last log.
 *
 * @example
 * const report = build("intent.log", history(logs).next("closed/done", { description: "Tap replaced" }));
 */
export function history(logs: readonly Lasting[]): History {
  const last = Array.isArray(logs) ? (logs.at(-1) as Lasting | null | undefined) : undefined;
  if (typeof last !== "object" || last === null) {
    throw new TypeError(`logs must be an array with at least one log, not ${Array.isArray(logs) ? "an empty one" : shown(logs)}`);
  }
  const lasting = Object.fromEntries(LASTING.filter((name) => last[name] !== undefined).map((name) => [name, last[name]]));
  return Object.freeze<History>({
    next(step, changes = {}) {
      const { location, ...rest } = structuredClone(lasting);
      // Another asset stands elsewhere.
      const place = changes.asset === undefined && location !== undefined ? { location } : {};
      return { ...rest, ...place, ...changes, step } as IntentLogDraft;
    },
  });
}
