/** The verb `nextSteps`: what may follow in an Intent operation. */
import { NEXT_STEPS, type Core } from "./core.js";
import { shown } from "./options.js";
import type { NextStep, NextSteps } from "./types.js";

export function stepper(core: Core): NextSteps {
  return (logs) => {
    if (!Array.isArray(logs)) throw new TypeError(`logs must be an array of steps, not ${shown(logs)}`);
    const last = logs.at(-1) as { status?: unknown; event?: unknown } | null | undefined;
    const word = (value: unknown) => (typeof value === "string" ? value : "");
    const step = logs.length > 0 ? [word(last?.status), word(last?.event)] : [];
    const { text } = core.run(NEXT_STEPS, 0, "", JSON.stringify(step));
    type Row = [NextStep["status"], NextStep["event"], boolean];
    return (JSON.parse(text) as Row[]).map(([status, event, documented]) => ({ status, event, documented }));
  };
}
