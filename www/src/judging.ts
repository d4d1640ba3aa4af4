/**
 * The questions about one text and their answers, worked out in the worker. An answer is what the page draws and no more:
 * however large the text and however much is wrong with it, the page stays quick.
 */
import { fix, type Code, type Edit, type KindId, type Severity } from "quitus";
import { brief } from "./facts/brief.js";
import { cardsIn, type Cards } from "./facts/cards.js";
import { durations, type Durations } from "./facts/durations.js";
import { normalForm, type NormalForm } from "./facts/normal.js";
import { stepsOf, type Way } from "./facts/steps.js";
import { storyOf, toldOf, type Story } from "./facts/story.js";
import { formatted } from "./format.js";
import { judgePart, judgeTable, partsOf, tableKind, type Choice, type Judged, type Part, type Shape, type Told, type What } from "./pasted.js";
import { redact, type Redacted } from "./redact.js";

/** A text with what was chosen for it; `last` is the kind that a text gets which is no JSON and names none. */
export type Given = Choice & { text: string; /** The part that is looked at; all of them without it. */ part: number | undefined };
export type Question = (Given & { ask: "check" }) | (Given & { ask: "mend"; which: number | "safe" | "all" }) | { ask: "redact"; text: string } | { ask: "format"; text: string };

export type Failure = { failed: "ended" | "broken" };
export type AnswerTo<Q extends Question> = Q extends { ask: "check" } ? Checked : Q extends { ask: "mend" } ? Mended : Q extends { ask: "format" } ? Formatted : Redacted;

export type Finding = {
  /** Its number among all findings of the text. */
  which: number;
  code: Code;
  severity: Severity;
  pointer: string;
  message: string;
  place?: { from: number; to: number; line: number; inner: number | undefined };
  /** `first`: no finding before it has the same mend; `together`: how many have it, and `pointer` is that of all of them. */
  mend?: { title: string; first: boolean; together: number; pointer: string };
  /** It stands behind the first with the same mend. */
  follows: boolean;
};

export type Pictures = { story: Story | undefined; durations: Durations | undefined; cards: Cards | undefined; normal: NormalForm | undefined; way: Way | undefined };
/** A part of what was pasted, in a list of them. */
export type Listed = { which: number; what: What; title: string; kind: KindId | undefined; verdict: "good" | "bad" | "unsure"; from: number; to: number; line: number; counts: Record<Severity, number> };
export type Checked = {
  shape: Shape;
  kind: KindId | undefined;
  /** Undefined when there was nothing to judge. */
  ok: boolean | undefined;
  counts: Record<Severity, number>;
  /** How many findings are in none of those: beyond a bound, they are not even looked at one by one. */
  omitted: number;
  safe: number;
  /** Mends that are no more than likely. */
  guesses: number;
  /** Whether the kind was chosen, or is plain; and whether the text names none at all. */
  sure: boolean;
  assumed: boolean;
  /** The one kind that all of it plainly looks like, if another was chosen and it does not fit that one. */
  other: KindId | undefined;
  /** The first of several parts, how many there are, and how many are in order. */
  parts: Listed[];
  all: number;
  good: number;
  /** The first of those that are errors or warnings, and of the notes. */
  serious: Finding[];
  notes: Finding[];
  pictures: Pictures | undefined;
  /** What is wrong with the options. */
  mistake: string;
};
export type Mended = { text: string | undefined; count: number };
/** Undefined when it is no JSON. */
export type Formatted = { text: string | undefined };

/** Findings of each list that the page gets, and parts. */
const [MOST, PARTS] = [500, 500];
/** Findings that are told apart by their weight. */
const COUNTED = 100_000;

export function answered(question: Question): AnswerTo<Question> | Failure {
  try {
    switch (question.ask) {
      case "redact":
        return redact(question.text);
      case "format":
        return { text: formatted(question.text) };
      case "mend":
        return mended(question);
      case "check":
        return checked(question);
    }
  } catch {
    return { failed: "broken" };
  }
}

type Found = { shape: Shape; parts: readonly Part[]; judged: readonly Judged[]; mistake: string };

/** The last text with what was found in it: who mends has just seen the check of it. */
let latest: { given: string; text: string; found: Found } | undefined;

function judged({ text, chosen, last, options }: Given): Found {
  const given = JSON.stringify([chosen, last, options]);
  if (latest?.text !== text || latest.given !== given) latest = { given, text, found: judge(text, { chosen, last, options: { ...options, maxIssues: COUNTED } }) };
  return latest.found;
}

/** A mistake in the options is told, not thrown. */
function judge(text: string, choice: Choice): Found {
  if (text.trim() === "") return { shape: "payload", parts: [], judged: [], mistake: "" };
  const table = tableKind(text, choice.chosen);
  const { shape, parts } = table ? { shape: "table" as const, parts: [] } : partsOf(text);
  try {
    if (table) return { shape, ...judgeTable(text, table, choice.options), mistake: "" };
    return { shape, parts, judged: parts.map((part) => judgePart(text, part, choice)), mistake: "" };
  } catch (error) {
    if (error instanceof TypeError) return { shape, parts: [], judged: [], mistake: error.message };
    throw error;
  }
}

/** Which parts are looked at: the one that was chosen, or all. */
const inView = ({ part }: Given, all: readonly Judged[]) => (part !== undefined && all[part] ? [all[part]] : all);

function counted(issues: readonly Told[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}

function checked(given: Given): Checked {
  const { shape, parts, judged: all, mistake } = judged(given);
  const view = inView(given, all);
  const issues = view.flatMap(({ issues }) => issues);
  const lineOf = lines(given.text);
  const verdict = ({ ok, sure }: Judged) => (!sure ? "unsure" : ok ? "good" : "bad") as Listed["verdict"];
  const kinds = new Set(view.map(({ kind }) => kind));
  const isSeveral = parts.length > 1 || shape === "request";
  const [one] = view;
  return {
    shape,
    kind: kinds.size === 1 ? one?.kind : undefined,
    // A lone text of no kind is not judged.
    ok: view.length > 1 || one?.kind || one?.sure ? view.every(({ ok }) => ok) : undefined,
    counts: counted(issues),
    omitted: view.reduce((sum, { omitted }) => sum + omitted, 0),
    sure: view.every(({ sure }) => sure),
    assumed: view.some(({ assumed }) => assumed === true),
    other: view.every(({ other }) => other === one?.other) ? one?.other : undefined,
    safe: issues.filter(({ safe }) => safe).length,
    guesses: issues.filter(({ safe }) => safe === false).length,
    parts: all.slice(0, isSeveral ? PARTS : 0).flatMap((found, which) => {
      const part = parts[which];
      if (!part) return [];
      const { what, title, from, to } = part;
      return [{ which, what, title: brief(title, 120), kind: found.kind, verdict: verdict(found), from, to, line: lineOf(from), counts: counted(found.issues) }];
    }),
    all: parts.length,
    good: all.filter((found) => verdict(found) === "good").length,
    serious: listed(issues, false, lineOf),
    notes: listed(issues, true, lineOf),
    pictures: view.length === 1 && one ? pictures(one, given) : undefined,
    mistake,
  };
}

/** One repair of a card or a date answers several findings; one button is enough. */
function listed(issues: readonly Told[], isNote: boolean, lineOf: (at: number) => number): Finding[] {
  let count = 0;
  const groups = new Map<string, Finding[]>();
  for (const [which, { code, severity, pointer, message, place, inner, mend }] of issues.entries()) {
    if (count === MOST) break;
    if ((severity === "note") !== isNote) continue;
    const key = mend ? `mend ${mend.key}` : String(which);
    const group = groups.get(key) ?? [];
    const [first] = group;
    const next: Finding = {
      which,
      code,
      severity,
      pointer: brief(pointer, 200),
      message: brief(message, 1000),
      ...(place && { place: { ...place, line: lineOf(place.from), inner } }),
      ...(mend && { mend: { title: brief(mend.title, 200), first: first === undefined, together: 1, pointer: brief(pointer, 200) } }),
      follows: first !== undefined,
    };
    if (first?.mend) {
      first.mend.together++;
      if (first.mend.pointer !== next.pointer) first.mend.pointer = "";
    }
    group.push(next);
    groups.set(key, group);
    count++;
  }
  return [...groups.values()].flat();
}

/** The line on which a place of the text lies, from 1. */
function lines(text: string): (at: number) => number {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function pictures({ kind, ok, issues, written, value, normal }: Judged, { options }: Given): Pictures | undefined {
  if (written === undefined) return undefined;
  const told = kind && toldOf(kind, written, options);
  return {
    story: kind && told && storyOf(kind, told, issues),
    durations: kind && durations(kind, value),
    cards: cardsIn(kind ? value : { contacts: [value] }, options),
    normal: normalForm(written, { ok, value, text: normal }),
    way: told && stepsOf(told),
  };
}

/** The text with these edits; of two that overlap, the first. */
function edited(text: string, edits: readonly Edit[]): { text: string; count: number } {
  const pieces: string[] = [];
  let [at, count] = [0, 0];
  for (const { start, end, text: other } of edits.toSorted((one, next) => one.start - next.start || one.end - next.end)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), other);
    at = end;
    count++;
  }
  return { text: pieces.join("") + text.slice(at), count };
}

function mended(given: Given & { which: number | "safe" | "all" }): Mended {
  const { which, text, part: chosen, options } = given;
  const { parts, judged: all } = judged(given);
  const view = inView(given, all);
  if (typeof which === "number") {
    const edits = view.flatMap(({ issues }) => issues)[which]?.mend?.edits ?? [];
    return edits.length > 0 ? { text: edited(text, edits).text, count: 1 } : { text: undefined, count: 0 };
  }
  const unsafe = which === "all";
  let count = 0;
  const edits = all.flatMap(({ kind, issues }, index): readonly Edit[] => {
    const part = parts[index];
    if (!part || (chosen !== undefined && all[chosen] && index !== chosen)) return [];
    const { from, to, what } = part;
    if (what === "payload" && kind && text.slice(from, to) === part.text) {
      const { text: next, applied } = fix(kind, part.text, { ...options, unsafe });
      count += applied.length;
      return next === part.text ? [] : [{ start: from, end: to, text: next }];
    }
    // One mend of a card answers several findings.
    const taken = issues.filter(({ safe }) => safe || (unsafe && safe === false));
    const mends = new Map(taken.flatMap(({ mend }) => (mend ? [[mend.key, mend.edits] as const] : [])));
    count += taken.length;
    return [...mends.values()].flat();
  });
  return edits.length > 0 ? { text: edited(text, edits).text, count } : { text: undefined, count: 0 };
}
