/** The map of an operation's documented steps: the way it went, where it stands, what may follow. */
import { nextSteps, type IntentStep, type KindId } from "quitus";
import { h } from "../dom.js";
import type { Words } from "../words.js";
import { panel } from "./panel.js";
import { logsIn, type Category } from "./timeline.js";

/** Every documented pair; TypeScript refuses a list that lacks one. */
export const CATEGORIES = {
  "open/requested": "requested",
  "open/proposed": "requested",
  "open/acknowledged": "accepted",
  "open/planned": "scheduled",
  "pending/replanned": "scheduled",
  "pending/on_site": "progress",
  "pending/start": "progress",
  "pending/end": "progress",
  "hold/occupant_absent": "hold",
  "closed/done": "completed",
  "closed/partial_repair": "failed",
  "closed/occupant_absent": "failed",
  "closed/formal_notice": "notified",
  "denied/canceled": "cancelled",
} as const satisfies Record<IntentStep, Category>;

const STATUSES = ["open", "pending", "hold", "closed", "denied"] as const;

export function stepsPanel(kind: KindId, value: unknown, words: Words): HTMLElement | undefined {
  if (!["intent.log", "intent.history", "intent.operation"].includes(kind)) return undefined;
  const logs = logsIn(value);
  const last = logs.at(-1);
  if (!last) return undefined;
  const here = `${String(last["status"])}/${String(last["event"])}`;
  const passed = new Set(logs.slice(0, -1).map(({ status, event }) => `${String(status)}/${String(event)}`));
  const next = nextSteps(logs);
  const follows = new Set(next.filter(({ documented }) => documented).map(({ status, event }) => `${status}/${event}`));
  const inferred = next.filter(({ documented }) => !documented).map(({ status, event }) => `${status}/${event}`);
  const documented = Object.entries(CATEGORIES);

  const column = (status: string) =>
    h(
      "div",
      { class: "column" },
      h("h3", {}, status),
      h(
        "ul",
        {},
        documented
          .filter(([pair]) => pair.startsWith(`${status}/`))
          .map(([pair, category]) => {
            const is = pair === here ? "current" : follows.has(pair) ? "possible" : passed.has(pair) ? "passed" : "";
            const signs = [is && words[is as "current"], is !== "passed" && pair !== here && passed.has(pair) && words.passed].filter(Boolean).join(", ");
            return h(
              "li",
              { class: `step ${is} ${passed.has(pair) ? "was" : ""}`, "data-category": category, "aria-current": pair === here ? "step" : undefined },
              h("span", { class: "dot", "aria-hidden": "true" }),
              h("span", { class: "event" }, pair.slice(status.length + 1)),
              signs && h("small", {}, signs),
            );
          }),
      ),
    );

  return panel(
    "map",
    words.map,
    undefined,
    h("p", { class: "soft" }, next.length === 0 ? words.mapEnd : words.mapHint),
    h("div", { class: "columns" }, STATUSES.map(column)),
    inferred.length > 0 && h("details", { class: "inferred" }, h("summary", {}, words.alsoPossible.replace(/[\s:]+$/, "")), h("p", {}, inferred.join(", "))),
  );
}
