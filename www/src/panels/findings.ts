/** What is wrong with a payload, as a list with fixes. */
import { h, type Child } from "../dom.js";
import type { Checked, Finding } from "../judging.js";
import type { Words } from "../words.js";
import { gradually, type Shown } from "./panel.js";

const [FIRST, MORE] = [30, 100];
/** Whoever unfolds the notes wants to see those of the next text, too. */
let isUnfolded = false;

export type Acts = { jump(from: number, to: number): void; mend(which: number | "safe"): void };

/** `said`: what was just mended. */
export function findingsPanel({ serious, notes, counts, safe }: Checked, said: string, words: Words, shown: Shown, acts: Acts): HTMLElement {
  const wrong = counts.error + counts.warning;
  const list = (name: string, of: readonly Finding[], all: number, id?: string): Child[] => {
    const element = h("ol", { class: "findings", id });
    return [element, gradually(element, { name, shown, first: FIRST, step: MORE, all, words }, of, (one) => finding(one, words, acts))];
  };
  const folded = (content: Child[]) =>
    h(
      "details",
      { class: "notes", open: isUnfolded, ontoggle: (event: Event) => (isUnfolded = (event.target as HTMLDetailsElement).open) },
      h("summary", {}, words.notes),
      content,
    );
  const main = wrong > 0 ? list("serious", serious, wrong, "findings") : list("notes", notes, counts.note, "findings");
  return h(
    "section",
    { class: "panel plain", "aria-label": words.findings },
    (safe > 0 || said !== "") &&
      h(
        "div",
        { class: "mend" },
        safe > 0 && h("button", { type: "button", class: "primary", id: "mend-all", onclick: () => acts.mend("safe") }, words.mendAll, h("span", { class: "badge" }, safe)),
        h("p", { class: "soft", role: "status" }, said),
      ),
    wrong === 0 && counts.note > 3 ? folded(main) : main,
    wrong > 0 && counts.note > 0 && folded(list("notes", notes, counts.note)),
  );
}

function finding({ which, code, severity, pointer, message, place, mend }: Finding, words: Words, { jump, mend: mendOne }: Acts): HTMLElement {
  const where = place ? words.line(place.line) : words.whole;
  return h(
    "li",
    { class: `finding ${severity}`, "data-code": code },
    h(
      "p",
      { class: "place" },
      h("strong", {}, words.severity[severity]),
      h("span", { class: "pointer" }, pointer || words.whole),
      place && h("button", { type: "button", class: "jump", onclick: () => jump(place.from, place.to) }, place.inner ? `${where} · ${words.inner(place.inner)}` : where),
    ),
    h("p", { class: "message" }, message),
    h(
      "p",
      { class: "acts" },
      mend?.first && h("button", { type: "button", class: "fix", onclick: () => mendOne(which) }, mend.title),
      h("a", { href: `#/codes/${code}`, class: "code", "aria-label": words.readCode(code) }, code),
    ),
  );
}
