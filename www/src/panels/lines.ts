/** The lines of an OBAPI intervention with their durations. */
import { h, s } from "../dom.js";
import type { Durations } from "../facts/durations.js";
import type { Words } from "../words.js";
import { gradually, panel, type Shown } from "./panel.js";

const [FIRST, MORE] = [50, 100];

export function linesPanel({ lines, all, sum, longest, declared }: Durations, words: Words, shown: Shown): HTMLElement {
  const body = h("tbody");
  const rest = gradually(body, { name: "lines", shown, first: FIRST, step: MORE, all, words }, lines, ({ position, description, product, date, seconds }) =>
    h(
      "tr",
      {},
      h("td", {}, position),
      h("td", {}, description, h("small", {}, product, product && date ? " · " : "", h("span", { class: "whole" }, date))),
      h("td", { class: "amount" }, told(seconds), bar(seconds / longest)),
    ),
  );
  return panel(
    "lines",
    words.lines,
    undefined,
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, [words.position, words.description, words.duration].map((title) => h("th", { scope: "col" }, title)))),
      body,
      h(
        "tfoot",
        {},
        h("tr", {}, h("th", { scope: "row", colspan: 2 }, words.sum), h("td", { class: "amount" }, told(sum))),
        declared !== undefined &&
          h("tr", { class: declared === sum ? undefined : "differs" }, h("th", { scope: "row", colspan: 2 }, words.declared), h("td", { class: "amount" }, told(declared))),
      ),
    ),
    rest,
  );
}

function bar(share: number): SVGElement {
  return s(
    "svg",
    { class: "share", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
    s("rect", { width: 100, height: 4, class: "rest" }),
    s("rect", { width: Math.round(share * 100), height: 4, class: "filled" }),
  );
}

function told(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = seconds % 60;
  return [hours && `${hours} h`, minutes && `${minutes} min`, (rest || seconds === 0) && `${rest} s`].filter(Boolean).join(" ");
}
