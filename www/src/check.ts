/** The first view: a payload on one side; on the other what is wrong with it, and what it says. */
import type { Diagnostic } from "@codemirror/lint";
import type { KindId, Severity } from "quitus";
import { LONGEST, type Checker } from "./checker.js";
import { breath, h, labelled, select } from "./dom.js";
import type { Editor, Ready } from "./editor.js";
import { codeDialog } from "./export.js";
import type { Checked, Failure, Finding, Given, Listed } from "./judging.js";
import { contactsPanel } from "./panels/contacts.js";
import { findingsPanel } from "./panels/findings.js";
import { linesPanel } from "./panels/lines.js";
import { normalPanel } from "./panels/normal.js";
import { partsPanel } from "./panels/parts.js";
import type { Shown } from "./panels/panel.js";
import { stepsPanel } from "./panels/steps.js";
import { timelinePanel } from "./panels/timeline.js";
import { keepText } from "./kept.js";
import { samples, type Sample } from "./samples.js";
import { shareDialog } from "./share.js";
import { sheet } from "./sheet.js";
import { kindIds, ROLES, state, ZONES, type Fold } from "./state.js";
import { wordsOf, type Words } from "./words.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
/** After a key the check waits so long for the next one; and a check that takes longer than this says so. */
const [PAUSE, QUICK] = [60, 400];

/** For bench/page.js; the last measurement only. */
function timed(name: string, start: number): void {
  performance.clearMeasures(name);
  performance.measure(name, { start });
}

/** What is asked of the text at hand. */
export function question(part?: number, last?: KindId): Given & { ask: "check" } {
  const { text, chosen, locale, zone, fold } = state;
  return { ask: "check", text, part, chosen, last, options: { locale, zone, fold } };
}

/** `begun` is the answer to the first question, if one was asked while the page was still being made. */
export function checkView(checker: Checker, begun: Promise<Checked | Failure | undefined> | undefined): { element: HTMLElement; speak(): void; open(text: string, kind: KindId | ""): void } {
  const element = h("main", { class: "check", id: "main" });
  const shown: Shown = new Map();
  let words: Words = wordsOf(state.locale);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  /** What is shown, and of which text; undefined before the first answer. */
  let latest: { text: string; answer: Checked | Failure } | undefined;
  let isPut = false;
  /** Whether the text is no later version of the one that is shown. */
  let isOther = false;
  let said = "";
  /** The part of the text that is looked at; all of it without one. */
  let part: number | undefined;
  let parts: ReturnType<typeof build>;
  const text: Editor = sheet(state.text, typed, () => state.chosen || lastKind());

  function typed(): void {
    if (isPut) return;
    said = "";
    part = undefined;
    parts.sample.value = "";
    parts.results.setAttribute("aria-busy", "true");
    parts.undo.disabled = !text.canUndo();
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  }

  /** Replaces the text; what is shown of it begins anew unless the text is only mended. */
  function put(next: Ready, isMended = false): void {
    isPut = true;
    text.put(next);
    parts.undo.disabled = !text.canUndo();
    isPut = false;
    if (!isMended) {
      shown.clear();
      part = undefined;
    }
    isOther ||= !isMended;
    said = "";
  }

  /** Puts another version in the place of the text that was asked about; whether that text was still there. */
  async function mendedTo(next: string, asked: string): Promise<boolean> {
    const ready = await text.ready(next);
    if (text.text() !== asked) return false;
    put(ready, true);
    await breath();
    return true;
  }

  function build() {
    const groups = samples(words);
    const sample = h("select", { id: "sample" }, h("option", { value: "" }, words.ownText));
    for (const { label, of } of groups) sample.append(h("optgroup", { label }, of.map(({ id, name }) => h("option", { value: id }, name))));
    sample.addEventListener("change", () => {
      const found = groups.flatMap(({ of }) => of).find(({ id }) => id === sample.value);
      if (found) take(found);
    });
    const kind = select({ id: "kind" }, [["", words.undetected], ...kindIds.map((id) => [id, id] as const)], state.chosen);
    kind.addEventListener("change", () => {
      state.chosen = kind.value as KindId | "";
      void check();
    });
    const zone = h("input", { id: "zone", list: "zones", autocomplete: "off", spellcheck: "false", "aria-describedby": "mistake" });
    zone.value = state.zone;
    zone.addEventListener("input", () => {
      state.zone = zone.value.trim();
      check();
    });
    const fold = select({ id: "fold" }, Object.entries(words.folds), state.fold);
    fold.addEventListener("change", () => {
      state.fold = fold.value as Fold;
      check();
    });
    const undo = h("button", { type: "button", class: "quiet", id: "undo", title: "Ctrl+Z", disabled: !text.canUndo(), onclick: undoLast }, words.undo);
    // What needs a text to work on.
    const acts = [
      h("button", { type: "button", class: "quiet", id: "format", onclick: format }, words.format),
      h("button", { type: "button", class: "quiet", id: "as-code", title: words.asCodeHint, onclick: asCode }, words.asCode),
      h("button", { type: "button", class: "quiet", id: "clear", onclick: clear }, words.clear),
      h("button", { type: "button", class: "quiet", id: "share", onclick: share }, words.share),
    ];
    const mistake = h("p", { id: "mistake", class: "notice", role: "alert", hidden: true });
    const verdict = h("h1", { id: "verdict", tabindex: "-1" }, words.checking);
    const counts = h("p", { id: "counts", class: "soft" });
    const status = h("div", { role: "status", class: "verdict", "data-verdict": "none" }, verdict, counts);
    const results = h("div", { class: "results" });
    const wide = (document.querySelector(".options") as HTMLDetailsElement | null)?.open ?? false;
    element.replaceChildren(
      h(
        "section",
        { class: "source", "aria-label": words.payload },
        h("div", { class: "bar" }, labelled(words.sample, sample), labelled(words.kind, kind)),
        h(
          "div",
          { class: "sheet frame" },
          text.host,
          h(
            "div",
            { class: "foot" },
            h(
              "details",
              { class: "options", open: wide },
              h("summary", {}, words.options),
              h("div", { class: "bar" }, labelled(words.zone, zone), labelled(words.fold, fold)),
              h("datalist", { id: "zones" }, ZONES.map((value) => h("option", { value }))),
              mistake,
            ),
            h(
              "div",
              { class: "acts" },
              undo,
              acts,
            ),
          ),
        ),
      ),
      h("section", { class: "outcome", "aria-labelledby": "verdict" }, status, results),
    );
    text.name(words.editor);
    return { sample, kind, zone, fold, mistake, undo, acts, verdict, counts, status, results, groups };
  }

  async function format(): Promise<void> {
    const asked = text.text();
    said = "";
    wait();
    const answer = await checker.ask({ ask: "format", text: asked });
    if (answer === undefined || text.text() !== asked) return;
    if ("failed" in answer) return show(answer);
    if (answer.text !== undefined && !(await mendedTo(answer.text, asked))) return;
    await check();
    if (answer.text === undefined) parts.counts.textContent = words.notFormatted;
  }

  function asCode(): void {
    const answer = latest && "kind" in latest.answer ? latest.answer : undefined;
    const kind = state.chosen || answer?.kind || "intent.log";
    const value = answer?.ok ? (JSON.parse(answer.pictures?.normal?.text ?? "null") as unknown) : undefined;
    codeDialog(text.text(), kind, value ?? undefined, words);
  }

  function share(): void {
    state.text = text.text();
    shareDialog(words);
  }

  function clear(): void {
    open("", "");
    text.focus();
  }

  function take(sample: Sample): void {
    state.chosen = "";
    parts.kind.value = "";
    put(sample.text);
    parts.sample.value = sample.id;
    check();
  }

  function as(kind: KindId | ""): void {
    state.chosen = kind;
    parts.kind.value = kind;
    void check();
    parts.verdict.focus({ preventScroll: true });
  }

  function open(next: string, kind: KindId | ""): void {
    state.chosen = kind;
    parts.kind.value = kind;
    put(next);
    parts.sample.value = "";
    parts.zone.value = state.zone;
    parts.fold.value = state.fold;
    check();
  }

  const lastKind = () => (latest && "kind" in latest.answer ? latest.answer.kind : undefined);

  /** What is shown is of an older text from now on; if that lasts, the page says so. */
  function wait(): void {
    parts.results.setAttribute("aria-busy", "true");
    slow ??= setTimeout(() => {
      parts.status.dataset["verdict"] = "none";
      parts.status.classList.add("late");
      parts.verdict.textContent = words.checking;
      parts.counts.textContent = "";
      if (isOther) parts.results.replaceChildren();
    }, QUICK);
  }

  async function check(): Promise<void> {
    clearTimeout(timer);
    wait();
    state.text = text.text();
    keepText(state.text);
    await answered(state.text, checker.ask(question(part, lastKind())), performance.now());
  }

  async function answered(asked: string, answering: Promise<Checked | Failure | undefined>, start: number): Promise<void> {
    const answer = await answering;
    if (answer === undefined) return;
    timed("quitus:check", start);
    latest = { text: asked, answer };
    show(answer);
    timed("quitus:verdict", start);
  }

  function show(answer: Checked | Failure): void {
    clearTimeout(slow);
    slow = undefined;
    isOther = false;
    const { results, status, verdict, counts } = parts;
    results.setAttribute("aria-busy", "false");
    status.classList.remove("late");
    if ("failed" in answer) {
      status.dataset["verdict"] = "none";
      verdict.textContent = words.notChecked;
      counts.textContent = answer.failed === "ended" ? words.ended(LONGEST / 1000) : words.brokeDown;
      text.mark([]);
      return results.replaceChildren();
    }
    const { kind, ok, mistake } = answer;
    parts.mistake.hidden = mistake === "";
    // The zone is all that one can mistype.
    const badZone = mistake && words.badZoneHint(state.zone);
    parts.mistake.textContent = badZone;
    parts.zone.setAttribute("aria-invalid", String(mistake !== ""));
    const first = parts.kind.options[0];
    const isSeveral = answer.all > 1 && part === undefined;
    const isContact = ok !== undefined && !kind && answer.sure && !isSeveral;
    const detected = kind ? (answer.sure ? words.detected : words.likely)(kind) : isContact ? words.detected(words.whats.contact.toLowerCase()) : isSeveral ? words.detectedSeveral : words.undetected;
    if (first) first.textContent = state.chosen || ok === undefined || answer.assumed ? words.undetected : detected;
    text.mark([...answer.serious, ...answer.notes].flatMap(diagnostic));

    const empty = state.text.trim() === "";
    for (const act of parts.acts) act.disabled = state.text === "";
    const isUnsure = ok !== undefined && !answer.sure && answer.kind !== undefined;
    status.dataset["verdict"] = ok === undefined ? (empty ? "none" : "unsure") : isUnsure ? "unsure" : ok ? "good" : "bad";
    const role = ROLES[kind ?? "intent.log"];
    const title = isUnsure ? words.unsure : ok !== undefined ? (isContact ? words.contactIs(ok) : (ok ? words.good : words.bad)[role]) : empty ? words.empty : badZone ? words.badZone : words.unknownKind;
    verdict.textContent = isSeveral ? words.several(answer.good, answer.all) : part !== undefined && answer.all > 1 ? words.ofParts(title, part + 1) : title;
    // A number stays with its word.
    const told: (Node | string)[] = SEVERITIES.filter((severity) => answer.counts[severity] > 0).map((severity) => h("span", { class: "whole" }, words.counts[severity](answer.counts[severity])));
    if (answer.omitted > 0) told.push(words.notShown(answer.omitted));
    const found = told.length > 0 ? told.flatMap((each, index) => (index > 0 ? [" · ", each] : [each])) : [words.clean];
    counts.replaceChildren(...(isUnsure ? [`${words.unsureHint(kind ?? "")} `, ...(told.length > 0 ? found : [])] : ok !== undefined ? found : [empty ? words.emptyHint : badZone || words.unknownHint]));
    results.replaceChildren(
      ...(answer.other ? [h("p", { class: "starts" }, words.otherKind(answer.other), chip(answer.other))] : []),
      ...(answer.parts.length > 0 ? [partsPanel(answer, part, words, shown, choose)] : []),
      ...(ok !== undefined ? [findingsPanel(answer, said, words, shown, { jump: text.jump, mend, undo: undoLast }), ...pictures(answer, kind ?? "contact")] : answer.parts.length > 0 || badZone ? [] : [h("p", { class: "starts" }, empty ? starts() : known())]),
    );
  }

  async function choose(one: Listed | undefined): Promise<void> {
    part = one?.which;
    await check();
    if (one) text.jump(one.from, one.from);
    parts.results.querySelector<HTMLElement>(".found [aria-pressed=true]")?.focus({ preventScroll: true });
  }

  function starts(): HTMLElement[] {
    const [typical, pasted] = parts.groups;
    return [...(typical?.of.slice(0, 2) ?? []), ...(pasted?.of ?? [])].map((sample) =>
      h("button", { type: "button", class: "chip", onclick: () => take(sample) }, sample.name),
    );
  }

  /** The kinds, for a text that looks like none. */
  function known(): HTMLElement[] {
    return kindIds.map(chip);
  }

  function chip(id: KindId): HTMLElement {
    return h("button", { type: "button", class: "chip", onclick: () => as(id) }, id);
  }

  function pictures({ pictures }: Checked, kind: string): HTMLElement[] {
    if (!pictures) return [];
    const { story, durations, cards, normal, way } = pictures;
    return [
      story && timelinePanel(story, words, shown, ({ from, to }) => from !== undefined && text.jump(from, to)),
      durations && linesPanel(durations, words, shown),
      cards && contactsPanel(cards, words),
      normal && normalPanel(normal, kind, words, shown),
      way && stepsPanel(way, words),
    ].filter((panel) => panel !== undefined);
  }

  function diagnostic({ which, place, severity, message, code, mend: fix }: Finding): Diagnostic[] {
    if (!place) return [];
    return [
      {
        from: place.from,
        to: place.to,
        severity: severity === "note" ? "info" : severity,
        message,
        source: code,
        actions: fix ? [{ name: fix.title, apply: () => void mend(which) }] : [],
      },
    ];
  }

  function undoLast(): void {
    text.undo();
    parts.verdict.focus({ preventScroll: true });
  }

  /** Mends what is shown; nothing when the text is another one by now. */
  async function mend(which: number | "safe" | "all"): Promise<void> {
    if (latest?.text !== text.text()) return;
    const asked = latest.text;
    wait();
    const answer = await checker.ask({ ...question(part, lastKind()), ask: "mend", which, text: asked });
    if (answer === undefined || text.text() !== asked) return;
    if ("failed" in answer) return show(answer);
    if (answer.text !== undefined) {
      if (!(await mendedTo(answer.text, asked))) return;
      parts.sample.value = "";
    }
    said = answer.count > 0 ? words.mended(answer.count) : "";
    await check();
    parts.verdict.focus({ preventScroll: true });
  }

  // The editor and the other fields undo what was typed in them; everywhere else it is the text that is meant.
  element.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    if (!isUndo || event.target === text.host || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    text.undo();
  });
  parts = build();
  parts.sample.value = parts.groups.flatMap(({ of }) => of).find(({ text: sample }) => sample === state.text)?.id ?? "";
  if (begun) {
    wait();
    void answered(state.text, begun, performance.now());
  }
  return {
    element,
    open,
    speak() {
      words = wordsOf(state.locale);
      const chosen = parts.sample.value;
      parts = build();
      parts.sample.value = chosen;
      said = "";
      // Its sentences follow in a moment; its verdict is the same.
      if (latest) show(latest.answer);
      void check();
    },
  };
}
