/** A story as a timeline: dates and gaps on the left of a line, what happened on its right. */
import type { Issue } from "../../index.js";
import type { Category } from "../../shape.js";
import { cells, visible } from "../cells.js";
import { bold, faint, painted, severe, type Style } from "../colour.js";
import { wrapped } from "../wrap.js";
import type { Words } from "../words.js";
import { LATE, span, wall } from "./clock.js";
import { text } from "./collect.js";
import type { Step, Story } from "./story.js";

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

export function drawn(story: Story, zone: string, room: number, words: Words): string {
  const width = Math.min(room, READABLE);
  const days = story.steps.map(({ at }) => (at === undefined ? undefined : wall(at, zone, words)));
  const dates = Math.max(...days.map((day) => length(day?.day ?? words.undated)));
  // Date, two spaces, time, two spaces.
  const gutter = dates + 9;
  const wide = width >= WIDE;
  const left = wide ? STEP : 0;
  const textRoom = Math.max(24, width - gutter - 2 - left);

  const lines = [...heading(story, width, zone, words), ""];
  let shown = "";
  for (const [index, step] of story.steps.entries()) {
    const last = index === story.steps.length - 1;
    const day = days[index];
    const date = day === undefined ? words.undated : day.day === shown ? "" : day.day;
    shown = day?.day ?? shown;
    if (step.gap !== undefined && Math.abs(step.gap) >= 60_000) {
      const gap = `${step.gap < 0 ? "−" : ""}${span(step.gap, words)}`;
      lines.push(`${faint(gap.padStart(gutter - 2))}  ${faint("│")}`);
    }
    const when = `${bold(padded(date, dates))}  ${(day?.time ?? "").padStart(5)}  `;
    const [sign, style] = step.category ? SIGNS[step.category] : UNKNOWN;
    const name = `${step.status}/${step.event}`;
    const category = step.category ? words.category[step.category] : "";
    const details = detailed(step, zone, textRoom, words);
    // In narrow terminals the category may not fit beside the step.
    const title = `${painted(style, sign)} ${bold(visible(name))}`;
    const rail = last ? " " : faint("│");
    if (wide) {
      const beside = details.length > 0 ? details : [""];
      const heads = [`${title}`, ...(category ? [`${rail} ${painted(style, category)}`] : [])];
      for (let row = 0; row < Math.max(beside.length, heads.length); row++) {
        const head = heads[row] ?? rail;
        const before = row === 0 ? when : " ".repeat(gutter);
        lines.push(`${before}${padded(head, left + 2)}${beside[row] ?? ""}`.trimEnd());
      }
    } else {
      lines.push(`${when}${title}${category && `  ${painted(style, category)}`}`);
      for (const detail of details) lines.push(`${" ".repeat(gutter)}${rail} ${detail}`);
    }
  }
  lines.push("", ...ending(story, width, words));
  return `${lines.join("\n")}\n`;
}

function heading(story: Story, width: number, zone: string, words: Words): string[] {
  const { reference, contract, steps, absences } = story;
  const [first, last] = [steps[0]?.at, steps.at(-1)?.at];
  const lasted = first === undefined || last === undefined || last - first < 60_000 ? "" : span(last - first, words);
  const facts = [words.steps(steps.length, lasted), ...(absences > 0 ? [words.absences(absences)] : []), words.timesIn(zone)];
  const title = visible([reference || "?", contract].filter((part) => part !== "").join(" · "));
  return [`${bold(title)}${faint(subject(story))}`, faint(facts.join(" · ")), faint("─".repeat(Math.min(width, 80)))];
}

/** What the operation is about, as its first log says. */
function subject({ logs }: Story): string {
  const { location, serviceCode, workType } = logs[0] ?? {};
  const { assetReference } = (location ?? {}) as { assetReference?: unknown };
  return [assetReference, serviceCode, workType].map(text).filter((part) => part !== "").map((part) => ` · ${visible(part)}`).join("");
}

/** What is to be said of a step beyond its name. */
function detailed(step: Step, zone: string, room: number, words: Words): string[] {
  const facts: string[] = [];
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
  const lines = facts.length > 0 ? wrapped(facts.join(" · "), room) : [];
  if (step.description) lines.push(...wrapped(words.quoted(visible(step.description.replace(/\s+/g, " "))), room, 4).map(faint));
  return [...lines, ...step.issues.flatMap((issue) => told(issue, room, words))];
}

function told({ severity, message, code }: Issue, room: number, words: Words): string[] {
  const [first = "", ...more] = wrapped(`${words.severity[severity]}${words.colon}${visible(message)} [${code}]`, room - 2);
  return [`${severe(severity, MARKS[severity])} ${first}`, ...more.map((line) => `  ${line}`)];
}

function ending({ issues, other, next }: Story, width: number, words: Words): string[] {
  const lines = issues.flatMap((issue) => told(issue, width, words));
  const names = (wanted: boolean) =>
    next.filter(({ documented }) => documented === wanted).map(({ status, event }) => `${status}/${event}`).join(", ");
  const list = (label: string, text: string, style: (text: string) => string) =>
    text === "" ? [] : wrapped(`${label}${words.colon}${text}`, width - 2).map((line, row) => style(row === 0 ? line : `  ${line}`));
  if (next.length === 0) lines.push(words.nothingFollows);
  lines.push(...list(words.mayFollow, names(true), (line) => line), ...list(words.alsoPossible, names(false), faint));
  if (other > 0) lines.push(faint(words.other(other)));
  return lines;
}

/** Columns; colours take none. */
function length(text: string): number {
  return cells(text.replace(/\u001b\[\d+m/g, "")).reduce((sum, { width }) => sum + width, 0);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - length(text)));
}
