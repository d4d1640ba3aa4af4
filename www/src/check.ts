/** The first view: a payload on one side; on the other what is wrong with it, and what it says. */
import type { Diagnostic } from "@codemirror/lint";
import { checkText, detect, fix, type Issue, type KindId, type Options, type Report, type Severity } from "quitus";
import { h, labelled, select } from "./dom.js";
import { editor, type Editor } from "./editor.js";
import { contactsPanel } from "./panels/contacts.js";
import { linesPanel } from "./panels/lines.js";
import { normalPanel } from "./panels/normal.js";
import { stepsPanel } from "./panels/steps.js";
import { timelinePanel } from "./panels/timeline.js";
import { samples, type Sample } from "./samples.js";
import { shareDialog } from "./share.js";
import { kindIds, state, ZONES, type Fold } from "./state.js";
import { wordsOf, type Words } from "./words.js";

/** Findings that a list shows at first. */
const FIRST = 30;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export type Checked = { kind: KindId | undefined; report: Report | undefined; mistake: string };

export function options(): Options {
  return { locale: state.locale, zone: state.zone, fold: state.fold };
}

/** The check of the text as it is; a mistake in the options is told, not thrown. */
export function judge(text: string): Checked {
  if (text.trim() === "") return { kind: undefined, report: undefined, mistake: "" };
  const kind = state.chosen || detect(text)[0]?.kind || kindOf(text);
  try {
    return { kind, report: kind && checkText(kind, text, options()), mistake: "" };
  } catch (error) {
    return { kind, report: undefined, mistake: error instanceof Error ? error.message : String(error) };
  }
}

/** For bench/page.js; the last measurement only. */
function timed(name: string, start: number): void {
  performance.clearMeasures(name);
  performance.measure(name, { start });
}

/** A text that is no JSON has no kind; its words tell it all the same, so that the fault in it can be shown. */
let last: KindId | undefined;
function kindOf(text: string): KindId | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const signs: [RegExp, KindId][] = [
      [/"(siteIds|companyId|ruleIds)"/, "kare.unplanned"],
      [/"operations:intervention/, "intent.webhook"],
      [/"_links"|"creationDate"/, "intent.operation"],
      [/"elementReference"/, "intent.document"],
      [/^\s*\[[^]*"eventDate"/, "intent.history"],
      [/"(eventDate|serviceCode|workType)"/, "intent.log"],
    ];
    return signs.find(([sign]) => sign.test(text))?.[1] ?? last ?? "intent.log";
  }
}

export function checkView(): { element: HTMLElement; speak(): void; open(text: string, kind: KindId | ""): void } {
  const text: Editor = editor(state.text, typed);
  const element = h("main", { class: "check", id: "main" });
  let words: Words = wordsOf(state.locale);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = FIRST;
  let isSample = false;
  let said = "";
  let unfolded = false;
  let parts: ReturnType<typeof build>;

  function typed(next: string): void {
    state.text = next;
    said = "";
    if (!isSample) parts.sample.value = "";
    clearTimeout(timer);
    timer = setTimeout(check, 60);
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
      check();
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
    const mistake = h("p", { id: "mistake", class: "notice", role: "alert", hidden: true });
    const verdict = h("h1", { id: "verdict", tabindex: "-1" });
    const counts = h("p", { id: "counts", class: "soft" });
    const status = h("div", { role: "status", class: "verdict" }, verdict, counts);
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
            h("button", { type: "button", class: "quiet", id: "clear", onclick: () => open("", "") }, words.clear),
            h("button", { type: "button", class: "quiet", id: "share", onclick: () => shareDialog(words) }, words.share),
          ),
        ),
      ),
      h("section", { class: "outcome", "aria-labelledby": "verdict" }, status, results),
    );
    text.name(words.editor);
    return { sample, kind, zone, fold, mistake, verdict, counts, status, results, groups };
  }

  function take(sample: Sample): void {
    isSample = true;
    state.chosen = "";
    parts.kind.value = "";
    text.put(sample.text);
    isSample = false;
    parts.sample.value = sample.id;
    shown = FIRST;
    said = "";
    check();
  }

  function open(next: string, kind: KindId | ""): void {
    state.chosen = kind;
    parts.kind.value = kind;
    text.put(next);
    parts.zone.value = state.zone;
    parts.fold.value = state.fold;
    said = "";
    check();
  }

  function check(): void {
    clearTimeout(timer);
    state.text = text.text();
    const start = performance.now();
    const checked = judge(state.text);
    timed("quitus:check", start);
    last = checked.kind ?? last;
    show(checked);
    timed("quitus:verdict", start);
  }

  function show({ kind, report, mistake }: Checked): void {
    const { verdict, counts, status, results } = parts;
    const issues = report?.issues ?? [];
    parts.mistake.hidden = mistake === "";
    parts.mistake.textContent = mistake;
    parts.zone.setAttribute("aria-invalid", String(mistake !== ""));
    const first = parts.kind.options[0];
    if (first) first.textContent = kind && !state.chosen ? words.detected(kind) : words.undetected;
    text.mark(issues.flatMap((issue) => diagnostic(issue)));

    const empty = state.text.trim() === "";
    status.dataset["verdict"] = report ? (report.ok ? "good" : "bad") : "none";
    verdict.textContent = report ? (report.ok ? words.good : words.bad) : empty ? words.empty : words.unknownKind;
    const told = SEVERITIES.map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length] as const)
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => words.counts[severity](count));
    counts.textContent = report ? told.join(" · ") || words.clean : empty ? words.emptyHint : words.unknownHint;
    results.replaceChildren(
      ...(report && kind
        ? [findings(issues), ...panels(kind, report)]
        : [h("p", { class: "starts" }, starts())]),
    );
  }

  function starts(): HTMLElement[] {
    const [typical] = parts.groups;
    return (typical?.of.slice(0, 4) ?? []).map((sample) =>
      h("button", { type: "button", class: "chip", onclick: () => take(sample) }, sample.name),
    );
  }

  function panels(kind: KindId, report: Report): HTMLElement[] {
    let value: unknown;
    try {
      value = JSON.parse(state.text);
    } catch {
      return [];
    }
    const jump = (issue: Issue) => issue.span && text.jump(issue.span.start.offset, issue.span.end.offset);
    return [
      timelinePanel(kind, value, report, words, jump),
      linesPanel(kind, report.value ?? value, words),
      contactsPanel(report.value ?? value, words),
      normalPanel(value, report, words),
      stepsPanel(kind, value, words),
    ].filter((panel) => panel !== undefined);
  }

  function findings(issues: readonly Issue[]): HTMLElement {
    const safe = issues.filter(({ fix }) => fix?.safe).length;
    const [notes, serious] = [true, false].map((is) => issues.filter(({ severity }) => (severity === "note") === is));
    const rest = serious?.length ? (notes ?? []) : [];
    const told = serious?.length ? serious : (notes ?? []);
    // One repair of a card or a date answers several findings; one button is enough.
    const mends = new Set<string>();
    const item = (issue: Issue) => {
      const mend = JSON.stringify(issue.fix?.edits);
      const again = mends.has(mend);
      mends.add(mend);
      return finding(issue, again);
    };
    const all = told.slice(0, shown).map(item);
    const more = told.length - shown;
    const isQuiet = serious?.length === 0 && told.length > 3;
    const list = h("ol", { class: "findings", id: "findings" }, all);
    const folded = (content: HTMLElement) =>
      h("details", { class: "notes", open: unfolded, ontoggle: (event: Event) => (unfolded = (event.target as HTMLDetailsElement).open) }, h("summary", {}, words.notes), content);
    return h(
      "section",
      { class: "panel plain", "aria-label": words.findings },
      (safe > 0 || said !== "") &&
        h(
          "div",
          { class: "mend" },
          safe > 0 && h("button", { type: "button", class: "primary", id: "mend-all", onclick: mendAll }, words.mendAll, h("span", { class: "badge" }, safe)),
          h("p", { class: "soft", role: "status" }, said),
        ),
      isQuiet ? folded(list) : list,
      rest.length > 0 && folded(h("ol", { class: "findings" }, rest.slice(0, shown).map(item))),
      more > 0 &&
        h("button", { type: "button", class: "quiet", onclick: () => ((shown += 200), check()) }, words.more(Math.min(more, 200))),
    );
  }

  function finding(issue: Issue, again: boolean): HTMLElement {
    const { span, inner, fix: mend } = issue;
    const place = span ? words.line(span.start.line) : words.whole;
    return h(
      "li",
      { class: `finding ${issue.severity}`, "data-code": issue.code },
      h(
        "p",
        { class: "place" },
        h("strong", {}, words.severity[issue.severity]),
        h("span", { class: "pointer" }, issue.pointer || words.whole),
        span
          ? h("button", { type: "button", class: "jump", onclick: () => text.jump(span.start.offset, span.end.offset) }, inner ? `${place} · ${words.inner(inner.line)}` : place)
          : undefined,
      ),
      h("p", { class: "message" }, issue.message),
      h(
        "p",
        { class: "acts" },
        mend && !again && h("button", { type: "button", class: "fix", onclick: () => mendOne(issue) }, mend.title),
        h("a", { href: `#/codes/${issue.code}`, class: "code", "aria-label": words.readCode(issue.code) }, issue.code),
      ),
    );
  }

  function diagnostic(issue: Issue): Diagnostic[] {
    if (!issue.span) return [];
    const { start, end } = issue.span;
    return [
      {
        from: start.offset,
        to: end.offset,
        severity: issue.severity === "note" ? "info" : issue.severity,
        message: issue.message,
        source: issue.code,
        actions: issue.fix ? [{ name: issue.fix.title, apply: () => mendOne(issue) }] : [],
      },
    ];
  }

  function mendOne(issue: Issue): void {
    const edits = issue.fix?.edits ?? [];
    if (edits.length === 0) return;
    const next = edits.reduceRight((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), state.text);
    text.put(next);
    said = words.mended(1);
    check();
    parts.verdict.focus({ preventScroll: true });
  }

  function mendAll(): void {
    const { kind } = judge(state.text);
    if (!kind) return;
    const mended = fix(kind, state.text, options());
    text.put(mended.text);
    said = words.mended(mended.applied.length);
    check();
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
  return {
    element,
    open,
    speak() {
      words = wordsOf(state.locale);
      const chosen = parts.sample.value;
      parts = build();
      parts.sample.value = chosen;
      said = "";
      check();
    },
  };
}
