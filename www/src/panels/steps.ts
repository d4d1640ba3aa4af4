/** The map of an operation: every documented step, the moves that lead on, the way it went, where it stands, what may follow. */
import { h, s } from "../dom.js";
import { eventOf, STATUSES, statusOf, type Place, type Way } from "../facts/steps.js";
import type { Words } from "../words.js";
import { drawMoves } from "./moves.js";
import { panel } from "./panel.js";

const TONES = ["went", "may", "other"] as const;

export function stepsPanel({ status: here, places, moves, isEnd, inferred }: Way, words: Words): HTMLElement {
  const node = ({ pair, category, is, was }: Place) => {
    const signs = [is && words[is], was && words.passed].filter(Boolean).join(", ");
    return h(
      "li",
      { class: `step ${is} ${was ? "was" : ""}`, "data-category": category, "aria-current": is === "current" ? "step" : undefined },
      h("span", { class: "dot", "aria-hidden": "true" }),
      h("span", { class: "event" }, eventOf(pair).split("_").flatMap((part, index) => (index === 0 ? [part] : ["_", h("wbr"), part]))),
      signs && h("small", {}, signs),
    );
  };

  const groups = new Map(
    STATUSES.map((status) => {
      const leads = moves.filter(({ from }) => from === status).map(({ to }) => to);
      const group = h(
        "section",
        { class: `status ${here === status ? "here" : ""}`, "data-status": status, "aria-labelledby": `status-${status}` },
        h("h3", { id: `status-${status}` }, status),
        h("ul", {}, places.filter(({ pair }) => statusOf(pair) === status).map(node)),
        h("p", { class: "hidden" }, words.leadsTo(leads.join(", "))),
      );
      return [status as string, group];
    }),
  );
  const drawing = s("svg", { class: "moves", "aria-hidden": "true" });
  const chart = h("div", { class: "chart" }, drawing, [...groups.values()]);
  new ResizeObserver(() => drawMoves(drawing, chart, groups, moves)).observe(chart);

  return panel(
    "map",
    words.map,
    undefined,
    h("p", { class: "soft" }, isEnd ? words.mapEnd : words.mapHint),
    h(
      "ul",
      { class: "legend", "aria-hidden": "true" },
      TONES.filter((tone) => moves.some((move) => move.tone === tone)).map((tone) =>
        h("li", {}, s("svg", { class: `move ${tone}`, viewBox: "0 0 32 10" }, s("path", { d: "M1 5H29" }), s("path", { class: "tip", d: "M25 1L31 5L25 9Z" })), words.moves[tone]),
      ),
    ),
    chart,
    inferred.length > 0 && h("details", { class: "inferred" }, h("summary", {}, words.alsoPossible.replace(/[\s:]+$/, "")), h("p", {}, inferred.join(", "))),
  );
}
