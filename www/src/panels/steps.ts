/** The map of an operation: every documented step, the moves that lead on, the way it went, where it stands, what may follow. */
import { nextSteps, type IntentStep, type KindId } from "quitus";
import { h, s } from "../dom.js";
import type { Words } from "../words.js";
import { drawMoves, type Move } from "./moves.js";
import { panel, textOf } from "./panel.js";
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

const DOCUMENTED = Object.keys(CATEGORIES);
const TONES = ["went", "may", "other"] as const;
const STATUSES = ["open", "pending", "hold", "closed", "denied"] as const;

const pairOf = ({ status, event }: { readonly status?: unknown; readonly event?: unknown }) => `${textOf(status)}/${textOf(event)}`;
const statusOf = (pair: string) => pair.slice(0, pair.indexOf("/"));
const eventOf = (pair: string) => pair.slice(pair.indexOf("/") + 1);

/** The moves between statuses, as the package allows them after the documented steps. */
let moves: readonly Move[] | undefined;
function allMoves(): readonly Move[] {
  return (moves ??= STATUSES.flatMap((from) => {
    const after = DOCUMENTED.filter((pair) => statusOf(pair) === from).flatMap((pair) => nextSteps([{ status: from, event: eventOf(pair) }]));
    const statuses = new Set(after.filter(({ documented }) => documented).map(({ status }) => status));
    return STATUSES.filter((to) => statuses.has(to)).map((to): Move => ({ from, to }));
  }));
}

export function stepsPanel(kind: KindId, value: unknown, words: Words): HTMLElement | undefined {
  if (!["intent.log", "intent.history", "intent.operation"].includes(kind)) return undefined;
  const way = logsIn(value).map(pairOf);
  const here = way.at(-1);
  if (here === undefined) return undefined;
  const passed = new Set(way.slice(0, -1));
  const next = nextSteps(logsIn(value));
  const [follows, inferred] = [true, false].map((is) => new Set(next.filter(({ documented }) => documented === is).map(pairOf)));
  // A step that no source documents has its place too, once it was taken.
  const taken = [...new Set(way)].filter((pair) => !DOCUMENTED.includes(pair));
  const pairs = [...DOCUMENTED, ...taken];

  const node = (pair: string) => {
    const is = pair === here ? "current" : follows?.has(pair) ? "possible" : passed.has(pair) ? "passed" : "";
    const was = is !== "passed" && passed.has(pair);
    const signs = [is && words[is], was && words.passed].filter(Boolean).join(", ");
    return h(
      "li",
      { class: `step ${is} ${was ? "was" : ""}`, "data-category": (CATEGORIES as Record<string, Category>)[pair] ?? "unknown", "aria-current": is === "current" ? "step" : undefined },
      h("span", { class: "dot", "aria-hidden": "true" }),
      h("span", { class: "event" }, eventOf(pair).split("_").flatMap((part, index) => (index === 0 ? [part] : ["_", h("wbr"), part]))),
      signs && h("small", {}, signs),
    );
  };

  const groups = new Map(
    STATUSES.map((status) => {
      const leads = allMoves().filter(({ from }) => from === status).map(({ to }) => to);
      const group = h(
        "section",
        { class: `status ${statusOf(here) === status ? "here" : ""}`, "data-status": status, "aria-labelledby": `status-${status}` },
        h("h3", { id: `status-${status}` }, status),
        h("ul", {}, pairs.filter((pair) => statusOf(pair) === status).map(node)),
        h("p", { class: "hidden" }, words.leadsTo(leads.join(", "))),
      );
      return [status as string, group];
    }),
  );
  const went = new Set(way.slice(1).map((pair, index) => `${statusOf(way[index] ?? "")} ${statusOf(pair)}`));
  const open = new Set([...(follows ?? [])].map(statusOf));
  const toned = allMoves().map((move) => ({
    ...move,
    tone: move.from === statusOf(here) && open.has(move.to) ? "may" : went.has(`${move.from} ${move.to}`) ? "went" : "other",
  }) as const);
  const drawing = s("svg", { class: "moves", "aria-hidden": "true" });
  const chart = h("div", { class: "chart" }, drawing, [...groups.values()]);
  new ResizeObserver(() => drawMoves(drawing, chart, groups, toned)).observe(chart);

  return panel(
    "map",
    words.map,
    undefined,
    h("p", { class: "soft" }, next.length === 0 ? words.mapEnd : words.mapHint),
    h(
      "ul",
      { class: "legend", "aria-hidden": "true" },
      TONES.filter((tone) => toned.some((move) => move.tone === tone)).map((tone) =>
        h("li", {}, s("svg", { class: `move ${tone}`, viewBox: "0 0 32 10" }, s("path", { d: "M1 5H29" }), s("path", { class: "tip", d: "M25 1L31 5L25 9Z" })), words.moves[tone]),
      ),
    ),
    chart,
    inferred && inferred.size > 0 && h("details", { class: "inferred" }, h("summary", {}, words.alsoPossible.replace(/[\s:]+$/, "")), h("p", {}, [...inferred].join(", "))),
  );
}
