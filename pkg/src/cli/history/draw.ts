/** A story as a timeline: dates and gaps on the left of a line, what happened on its right. */
import type { Category, Issue, TimelineStep as Step } from "../../index.js";
import { cells } from "../cells.js";
import { bold, faint, painted, severe, type Style } from "../colour.js";
import { joined, shown, visible, type Shown } from "../visible.js";
import { wrapped } from "../wrap.js";
import type { Words } from "../words.js";
import { LATE, span, wall } from "./clock.js";
import { text } from "./collect.js";
import type { Story } from "./story.js";

const SIGNS: Record<Category, [sign: string, style: Style]> = {
  requested: ["◇", "cyan"],
  accepted: ["◆", "cyan"],
  scheduled: ["◷", "blue"],
  "in-progress": ["▶", "blue"],
  "on-hold": ["‖", "yellow"],
  completed: ["✔", "green"],
  "cannot-complete": ["✘", "red"],
  notified: ["✉", "magenta"],
  cancelled: ["⊘", "red"],
};
const UNKNOWN: [sign: string, style: Style] = ["○", "white"];
const MARKS = { error: "✖", warning: "▲", note: "•" };

/** From this width on, details stand beside the steps instead of below them. */
const WIDE = 110;
/** What a step takes there. */
const STEP = 38;
/** No line of text is longer, however wide the terminal is. */
const READABLE = 150;

const NOTHING = visible("");
const RAIL = faint(visible("│"));

/** Line by line, as there may be many steps. */
export function* drawn(story: Story, zone: string, room: number, words: Words): Generator<Shown> {
  const width = Math.min(room, READABLE);
  const days = story.steps.map(({ at }) => (at === undefined ? undefined : wall(at, zone, words)));
  const dates = days.reduce((most, day) => Math.max(most, length(day ? visible(day.day) : words.undated)), 0);
  // Date, two spaces, time, two spaces.
  const gutter = dates + 9;
  const wide = width >= WIDE;
  const left = wide ? STEP : 0;
  const textRoom = Math.max(24, width - gutter - 2 - left);

  yield* heading(story, width, zone, words);
  yield NOTHING;
  let before = "";
  for (const [index, step] of story.steps.entries()) {
    const day = days[index];
    const date = day === undefined ? words.undated : visible(day.day === before ? "" : day.day);
    before = day?.day ?? before;
    if (step.gap !== undefined && Math.abs(step.gap) >= 60_000) {
      const gap = `${step.gap < 0 ? "−" : ""}${span(step.gap, words)}`;
      yield shown`${faint(visible(gap.padStart(gutter - 2)))}  ${RAIL}`;
    }
    const when = shown`${bold(padded(date, dates))}  ${visible((day?.time ?? "").padStart(5))}  `;
    const [sign, style] = step.category ? SIGNS[step.category] : UNKNOWN;
    const category = step.category ? painted(style, words.category[step.category]) : NOTHING;
    const details = detailed(step, zone, textRoom, words);
    // In narrow terminals the category may not fit beside the step.
    const title = shown`${painted(style, visible(sign))} ${bold(visible(`${step.status}/${step.event}`))}`;
    const rail = index === story.steps.length - 1 ? visible(" ") : RAIL;
    const indent = visible(" ".repeat(gutter));
    if (wide) {
      const heads = [title, ...(category ? [shown`${rail} ${category}`] : [])];
      for (let row = 0; row < Math.max(details.length, heads.length); row++) {
        const head = padded(heads[row] ?? rail, left + 2);
        yield shown`${row === 0 ? when : indent}${head}${details[row] ?? NOTHING}`.trimEnd() as Shown;
      }
    } else {
      yield category ? shown`${when}${title}  ${category}` : shown`${when}${title}`;
      for (const detail of details) yield shown`${indent}${rail} ${detail}`;
    }
  }
  yield NOTHING;
  yield* ending(story, width, words);
}

function heading(story: Story, width: number, zone: string, words: Words): Shown[] {
  const { reference, contractReference, steps, absences } = story;
  const [first, last] = [steps[0]?.at, steps.at(-1)?.at];
  const lasted = first === undefined || last === undefined || last - first < 60_000 ? NOTHING : span(last - first, words);
  const facts = [words.steps(steps.length, lasted), ...(absences > 0 ? [words.absences(absences)] : []), words.timesIn(zone)];
  const title = visible([reference || "?", contractReference].filter((part) => part !== "").join(" · "));
  const line = visible("─".repeat(Math.min(width, 80)));
  return [shown`${bold(title)}${faint(subject(story))}`, faint(joined(facts, " · ")), faint(line)];
}

/** What the operation is about, as its first log says. */
function subject({ logs }: Story): Shown {
  const { location, serviceCode, workType } = logs[0] ?? {};
  const { assetReference } = (location ?? {}) as { assetReference?: unknown };
  return joined([assetReference, serviceCode, workType].map(text).filter((part) => part !== "").map((part) => shown` · ${visible(part)}`));
}

/** What is to be said of a step beyond its name. */
function detailed(step: Step, zone: string, room: number, words: Words): Shown[] {
  const facts: Shown[] = [];
  if (step.planned !== undefined) {
    const { day, time } = wall(step.planned, zone, words);
    facts.push(words.visitFor(`${day.replace(/ +/g, " ")} ${time}`));
  }
  if (step.absence !== undefined) facts.push(words.absence(step.absence));
  if (step.attempt !== undefined && step.attempt > 0) facts.push(words.attempt(step.attempt));
  if (step.delay !== undefined) {
    const far = span(step.delay, words);
    facts.push(Math.abs(step.delay) < 60_000 ? words.onTime : step.delay > 0 ? words.late(far) : words.early(far));
  }
  if (step.logged !== undefined && step.logged >= LATE) facts.push(words.logged(span(step.logged, words)));
  const lines = facts.length > 0 ? wrapped(joined(facts, " · "), room) : [];
  const description = step.description ? wrapped(words.quoted(step.description.replace(/\s+/g, " ")), room, 4).map(faint) : [];
  return [...lines, ...description, ...step.issues.flatMap((issue) => told(issue, room, words))];
}

function told({ severity, message, code }: Issue, room: number, words: Words): Shown[] {
  const sentence = shown`${words.severity[severity]}${words.colon}${visible(message)} [${visible(code)}]`;
  const [first = NOTHING, ...more] = wrapped(sentence, room - 2);
  return [shown`${severe(severity, visible(MARKS[severity]))} ${first}`, ...more.map((line) => shown`  ${line}`)];
}

function ending({ issues, other, next, steps }: Story, width: number, words: Words): Shown[] {
  const lines = issues.flatMap((issue) => told(issue, width, words));
  const names = (wanted: boolean) =>
    next.filter(({ documented }) => documented === wanted).map(({ status, event }) => `${status}/${event}`).join(", ");
  const list = (label: Shown, text: string, style: (text: Shown) => Shown) =>
    text === "" ? [] : wrapped(shown`${label}${words.colon}${visible(text)}`, width - 2).map((line, row) => style(row === 0 ? line : shown`  ${line}`));
  if (next.length === 0) lines.push(steps.at(-1)?.status === "denied" ? words.nothingFollows : words.unknownFollows);
  lines.push(...list(words.mayFollow, names(true), (line) => line), ...list(words.alsoPossible, names(false), faint));
  if (other > 0) lines.push(faint(words.other(other)));
  return lines;
}

/** Columns; colours take none. */
function length(text: Shown): number {
  return cells(text.replace(/\u001b\[\d+m/g, "")).reduce((sum, { width }) => sum + width, 0);
}

function padded(text: Shown, width: number): Shown {
  return shown`${text}${visible(" ".repeat(Math.max(0, width - length(text))))}`;
}
