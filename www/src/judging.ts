/**
 * The questions about one text and their answers, worked out in the worker. An answer is what the page draws and no more:
 * however large the text and however much is wrong with it, the page stays quick.
 */
import { applyFix, checkText, detect, fix, type Code, type Issue, type KindId, type Options, type Report, type Severity } from "quitus";
import { brief } from "./facts/brief.js";
import { cardsIn, type Cards } from "./facts/cards.js";
import { durations, type Durations } from "./facts/durations.js";
import { normalForm, type NormalForm } from "./facts/normal.js";
import { stepsOf, type Way } from "./facts/steps.js";
import { storyOf, toldOf, type Story } from "./facts/story.js";
import { redact, type Redacted } from "./redact.js";

/** A text with what was chosen for it; `last` is the kind that a text gets which is no JSON and names none. */
export type Given = { text: string; chosen: KindId | ""; last: KindId | undefined; options: Options };
export type Question = (Given & { ask: "check" }) | (Given & { ask: "mend"; which: number | "safe" }) | { ask: "redact"; text: string };

export type Failure = { failed: "ended" | "broken" };
export type AnswerTo<Q extends Question> = Q extends { ask: "check" } ? Checked : Q extends { ask: "mend" } ? Mended : Redacted;

export type Finding = {
  /** Its number among all findings of the text. */
  which: number;
  code: Code;
  severity: Severity;
  pointer: string;
  message: string;
  place?: { from: number; to: number; line: number; inner: number | undefined };
  /** `first`: no finding before it has the same mend. */
  mend?: { title: string; first: boolean };
};

export type Pictures = { story: Story | undefined; durations: Durations | undefined; cards: Cards | undefined; normal: NormalForm | undefined; way: Way | undefined };
export type Checked = {
  kind: KindId | undefined;
  /** Undefined when there was nothing to judge. */
  ok: boolean | undefined;
  counts: Record<Severity, number>;
  /** How many findings are in none of those: beyond a bound, they are not even looked at one by one. */
  omitted: number;
  safe: number;
  /** The first of those that are errors or warnings, and of the notes. */
  serious: Finding[];
  notes: Finding[];
  pictures: Pictures | undefined;
  /** What is wrong with the options. */
  mistake: string;
};
export type Mended = { text: string | undefined; count: number };

/** Findings of each list that the page gets. */
const MOST = 500;
/** Findings that are told apart by their weight. */
const COUNTED = 100_000;

export function answered(question: Question): AnswerTo<Question> | Failure {
  try {
    if (question.ask === "redact") return redact(question.text);
    return question.ask === "check" ? checked(question) : mended(question);
  } catch {
    return { failed: "broken" };
  }
}

function checked(given: Given): Checked | Failure {
  const { kind, report, mistake } = judged(given);
  const issues = report?.issues ?? [];
  const counts: Checked["counts"] = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity]++;
  const mends = new Set<string>();
  const list = (isNote: boolean) => {
    const found: Finding[] = [];
    for (const [which, issue] of issues.entries()) {
      if (found.length === MOST) break;
      if ((issue.severity === "note") === isNote) found.push(finding(issue, which, mends));
    }
    return found;
  };
  return {
    kind,
    ok: report?.ok,
    counts,
    omitted: report?.omitted ?? 0,
    safe: issues.filter(({ fix }) => fix?.safe).length,
    serious: list(false),
    notes: list(true),
    pictures: kind && report && pictures(kind, given, report),
    mistake,
  };
}

/** The last text with its report: who mends has just seen the check of it. */
let latest: { given: Given; found: ReturnType<typeof judge> } | undefined;

function judged(given: Given): ReturnType<typeof judge> {
  const isSame = latest && latest.given.text === given.text && JSON.stringify({ ...latest.given, text: "" }) === JSON.stringify({ ...given, text: "" });
  if (!latest || !isSame) latest = { given, found: judge(given) };
  return latest.found;
}

/** A mistake in the options is told, not thrown. */
function judge({ text, chosen, last, options }: Given): { kind: KindId | undefined; report: Report | undefined; mistake: string } {
  if (text.trim() === "") return { kind: undefined, report: undefined, mistake: "" };
  const kind = chosen || detect(text)[0]?.kind || kindOf(text, last);
  try {
    return { kind, report: kind && checkText(kind, text, { ...options, maxIssues: COUNTED }), mistake: "" };
  } catch (error) {
    if (error instanceof TypeError) return { kind, report: undefined, mistake: error.message };
    throw error;
  }
}

/** A text that is no JSON has no kind; its words tell it all the same, so that the fault in it can be shown. */
function kindOf(text: string, last: KindId | undefined): KindId | undefined {
  if (valueOf(text) !== undefined) return undefined;
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

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One repair of a card or a date answers several findings; one button is enough. */
function finding({ code, severity, pointer, message, span, inner, fix: mend }: Issue, which: number, mends: Set<string>): Finding {
  const patch = mend && JSON.stringify(mend.patch);
  const isFirst = patch !== undefined && !mends.has(patch);
  if (patch !== undefined) mends.add(patch);
  return {
    which,
    code,
    severity,
    pointer: brief(pointer, 200),
    message: brief(message, 1000),
    ...(span && { place: { from: span.start.offset, to: span.end.offset, line: span.start.line, inner: inner?.line } }),
    ...(mend && { mend: { title: brief(mend.title, 200), first: isFirst } }),
  };
}

function pictures(kind: KindId, { text, options }: Given, report: Report): Pictures | undefined {
  const value = valueOf(text);
  if (value === undefined) return undefined;
  const normal = report.value ?? value;
  const told = toldOf(kind, value, options);
  return {
    story: told && storyOf(kind, told, report),
    durations: durations(kind, normal),
    cards: cardsIn(normal, options),
    normal: normalForm(value, report),
    way: told && stepsOf(told),
  };
}

function mended(given: Given & { which: number | "safe" }): Mended {
  const { kind, report } = judged(given);
  if (given.which === "safe") {
    const { text, applied } = kind ? fix(kind, given.text, given.options) : { text: undefined, applied: [] };
    return { text, count: applied.length };
  }
  const issue = report?.issues[given.which];
  return issue?.fix ? { text: applyFix(given.text, issue), count: 1 } : { text: undefined, count: 0 };
}
