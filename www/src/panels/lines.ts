/** The lines of an OBAPI intervention with their durations. */
import type { KindId } from "quitus";
import { h, s } from "../dom.js";
import type { Words } from "../words.js";
import { isObject, panel, textOf } from "./panel.js";

export function linesPanel(kind: KindId, value: unknown, words: Words): HTMLElement | undefined {
  if (kind !== "obapi.intervention" || !isObject(value)) return undefined;
  const intervention = isObject(value["intervention"]) ? value["intervention"] : value;
  const lines = (Array.isArray(intervention["lines"]) ? intervention["lines"] : []).filter(isObject);
  if (lines.length === 0) return undefined;
  const seconds = (given: unknown) => (typeof given === "number" && Number.isFinite(given) && given >= 0 ? given : 0);
  const sum = lines.reduce((total, { duration }) => total + seconds(duration), 0);
  const declared = intervention["duration"];
  const longest = Math.max(1, ...lines.map(({ duration }) => seconds(duration)));
  return panel(
    "lines",
    words.lines,
    undefined,
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, [words.position, words.description, words.duration].map((title) => h("th", { scope: "col" }, title)))),
      h(
        "tbody",
        {},
        lines.map((line, index) =>
          h(
            "tr",
            {},
            h("td", {}, String(line["position"] ?? index + 1)),
            h("td", {}, textOf(line["description"]), h("small", {}, textOf(line["product_ref"]), line["product_ref"] && line["date"] ? " · " : "", h("span", { class: "whole" }, textOf(line["date"])))),
            h("td", { class: "amount" }, told(seconds(line["duration"])), bar(seconds(line["duration"]) / longest)),
          ),
        ),
      ),
      h(
        "tfoot",
        {},
        h("tr", {}, h("th", { scope: "row", colspan: 2 }, words.sum), h("td", { class: "amount" }, told(sum))),
        typeof declared === "number" &&
          h("tr", { class: declared === sum ? undefined : "differs" }, h("th", { scope: "row", colspan: 2 }, words.declared), h("td", { class: "amount" }, told(declared))),
      ),
    ),
  );
}

function bar(share: number): SVGElement {
  return s(
    "svg",
    { class: "share", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
    s("rect", { width: 100, height: 4, class: "rest" }),
    s("rect", { width: Math.round(share * 100), height: 4, class: "part" }),
  );
}

function told(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = seconds % 60;
  return [hours && `${hours} h`, minutes && `${minutes} min`, (rest || seconds === 0) && `${rest} s`].filter(Boolean).join(" ");
}
