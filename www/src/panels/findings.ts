/** What is wrong with a payload, as a list with fixes. */
import { h, type Child } from "../dom.js";
import type { Checked, Finding } from "../judging.js";
import type { Words } from "../words.js";
import { gradually, type Shown } from "./panel.js";
import { pointed, sentence } from "../unbroken.js";

const [FIRST, MORE] = [30, 100];
/** Whoever unfolds the notes wants to see those of the next text, too. */
let isUnfolded = false;

export type Acts = { jump(from: number, to: number): void; mend(which: number | "safe" | "all"): void; undo(): void };

/** `said`: what was just mended. */
export function findingsPanel({ serious, notes, counts, safe, guesses }: Checked, said: string, words: Words, shown: Shown, acts: Acts): HTMLElement {
  const wrong = counts.error + counts.warning;
  const list = (name: string, of: readonly Finding[], all: number, id?: string): Child[] => {
    const element = h("ol", { class: "findings", id });
    return [element, gradually(element, { name, shown, first: FIRST, step: MORE, all, words }, of, (one) => finding(one, words, acts))];
  };
  const folded = (content: Child[]) =>
    h(
      "details",
      { class: "notes", open: isUnfolded, ontoggle: (event: Event) => (isUnfolded = (event.target as HTMLDetailsElement).open) },
      h("summary", {}, `${words.notes} (${counts.note})`),
      content,
    );
  const main = wrong > 0 ? list("serious", serious, wrong, "findings") : list("notes", notes, counts.note, "findings");
  return h(
    "section",
    { class: "panel plain", "aria-label": words.findings },
    (safe > 0 || guesses > 0 || said !== "") &&
      h(
        "div",
        { class: "mend" },
        safe > 0 && h("button", { type: "button", class: "primary", id: "mend-all", onclick: () => acts.mend("safe") }, words.mendAll, h("span", { class: "badge" }, safe)),
        guesses > 0 && h("button", { type: "button", class: "quiet", id: "mend-guesses", onclick: () => acts.mend("all") }, safe > 0 ? words.guessToo : words.guess, h("span", { class: "badge" }, safe + guesses)),
        // What was done and its undoing stay on one line.
        h("div", { class: "acts" }, h("p", { class: "soft", role: "status" }, said), said !== "" && h("button", { type: "button", class: "quiet", id: "undo-mend", title: "Ctrl+Z", onclick: acts.undo }, words.undo)),
      ),
    wrong === 0 && counts.note > 3 ? folded(main) : main,
    wrong > 0 && counts.note > 0 && folded(list("notes", notes, counts.note)),
  );
}

/** Findings that one fix answers stand in one frame: its head with the fix, and a line for each. */
function finding({ which, code, severity, pointer, message, place, mend, follows }: Finding, words: Words, { jump, mend: mendOne }: Acts): HTMLElement {
  const isOne = follows || (mend?.together ?? 1) > 1;
  const head = (weight: string, at: string, ...rest: Child[]) =>
    h("p", { class: "place" }, h("strong", {}, weight), h("span", { class: "pointer" }, at ? pointed(at) : words.whole), rest);
  const where = place && (isOne && place.inner ? words.inner(place.inner) : place.inner ? `${words.line(place.line)} · ${words.inner(place.inner)}` : words.line(place.line));
  const to = place && h("button", { type: "button", class: "jump", onclick: () => jump(place.from, place.to) }, where);
  const fix = mend?.first && h("button", { type: "button", class: "fix", onclick: () => mendOne(which) }, mend.title);
  const page = h("a", { href: `#/codes/${code}`, class: "code", "aria-label": words.readCode(code) }, code);
  if (!isOne) return h("li", { class: `finding ${severity}`, "data-code": code }, head(words.severity[severity], pointer, to), h("p", { class: "message" }, sentence(message)), h("p", { class: "acts" }, fix, page));
  return h(
    "li",
    { class: `finding ${severity} ${follows ? "follows" : "leads"}`, "data-code": code },
    !follows && [head(words.together(mend?.together ?? 1), mend?.pointer ?? ""), h("p", { class: "acts" }, fix)],
    h("p", { class: "message" }, h("span", { class: `mark ${severity}`, role: "img", "aria-label": words.severity[severity] }), h("span", {}, sentence(message))),
    h("p", { class: "acts" }, to, page),
  );
}
