/** What was found in a text that holds more than one payload: a list to choose from. */
import { h, type Child } from "../dom.js";
import type { Checked, Listed } from "../judging.js";
import { pointed } from "../unbroken.js";
import type { Words } from "../words.js";
import { gradually, panel, type Shown } from "./panel.js";

const [FIRST, MORE] = [12, 100];
const SIGNS = { good: "✓", bad: "✕", unsure: "?" };

/** `chosen`: the part that is looked at; `choose` takes one, or undefined for all of them. */
export function partsPanel({ shape, parts, all, good }: Checked, chosen: number | undefined, words: Words, shown: Shown, choose: (part: Listed | undefined) => void): HTMLElement {
  const list = h("ol", { class: "parts" });
  const isMixed = new Set(parts.map(({ kind }) => kind)).size > 1;
  const rest = gradually(list, { name: "parts", shown, first: Math.max(FIRST, (chosen ?? 0) + 1), step: MORE, all, words }, parts, (part) => h("li", {}, row(part, part.which === chosen, all > 1, isMixed, words, choose)));
  const title = words.found[shape as "document"]?.(all) ?? words.found.document(all);
  const whole = h("button", { type: "button", class: "quiet", id: "all-parts", "aria-pressed": String(chosen === undefined), onclick: () => choose(undefined) }, words.allParts);
  return panel("found", title, all > 1 && whole, all > 1 && h("p", { class: "soft" }, words.inOrder(good, all)), list, rest);
}

/** A number tells one of several, a kind one of several kinds. */
function row(part: Listed, isChosen: boolean, isNumbered: boolean, isMixed: boolean, words: Words, choose: (part: Listed) => void): HTMLElement {
  const { which, what, title, kind, verdict, line, counts } = part;
  const told = (["error", "warning"] as const).filter((severity) => counts[severity] > 0).map((severity) => words.counts[severity](counts[severity]));
  const name: Child = title ? h("code", {}, pointed(title)) : words.whats[what];
  return h(
    "button",
    { type: "button", class: "part", "aria-pressed": String(isChosen), onclick: () => choose(part) },
    h("span", { class: `sign ${verdict}`, "aria-hidden": "true" }, SIGNS[verdict]),
    h("span", { class: "name" }, isNumbered && `${which + 1}.\u00a0`, name, isMixed && kind && h("code", { class: "soft" }, kind)),
    h("span", { class: "soft" }, [words.line(line), ...told].join(" · "), h("span", { class: "hidden" }, `, ${words.verdicts[verdict]}`)),
  );
}
