/**
 * The story of an operation as a picture: one row for each step, drawn along a line whose colour is the step's category,
 * with an arc from a planned visit to what really happened.
 */
import { checkField, type Issue, type KindId, type Report } from "quitus";
import { h, s } from "../dom.js";
import { state } from "../state.js";
import type { Words } from "../words.js";
import { isObject, panel, textOf, type Json } from "./panel.js";
import { CATEGORIES } from "./steps.js";

export type Category = "requested" | "accepted" | "scheduled" | "progress" | "hold" | "completed" | "failed" | "notified" | "cancelled" | "unknown";

type Step = {
  log: Json;
  index: number;
  category: Category;
  at: number | undefined;
  planned: number | undefined;
  /** The row of the plan that this step answers, and how much later it came. */
  plan: number | undefined;
  delay: number | undefined;
  gap: number | undefined;
  issues: Issue[];
};

/** Events that speak of a visit to come. */
const PLANS = ["planned", "replanned", "client_planned", "postponed"];
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
/** Rows that are drawn; a longer history is read as text. */
const MOST = 200;

/** The logs in a payload of Intent. */
export function logsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isObject).filter(({ status, event }) => status !== undefined && event !== undefined);
  if (!isObject(value)) return [];
  if (Array.isArray(value["logs"])) return logsIn(value["logs"]);
  return value["status"] !== undefined && value["event"] !== undefined ? [value] : [];
}

export function timelinePanel(kind: KindId, value: unknown, report: Report, words: Words, jump: (issue: Issue) => void): HTMLElement | undefined {
  if (kind !== "intent.history" && kind !== "intent.operation") return undefined;
  const logs = logsIn(value).slice(0, MOST);
  if (logs.length < 2) return undefined;
  const list = kind === "intent.operation" && isObject(value) ? value["logs"] : value;
  const steps = story(logs, Array.isArray(list) ? list : [], kind, report);
  const rows = steps.map((step) => row(step, words, jump));
  const drawing = s("svg", { class: "drawing", "aria-hidden": "true" });
  const picture = h("div", { class: "picture" }, drawing, h("ol", {}, rows));
  const draw = () => paint(drawing, picture, rows, steps);
  new ResizeObserver(draw).observe(picture);
  const reference = textOf(logs[0]?.["reference"]) || (isObject(value) ? textOf(value["reference"]) : "");
  return panel("timeline", words.timeline, reference && h("span", { class: "soft" }, words.operation(reference)), picture);
}

function story(logs: Json[], list: readonly unknown[], kind: KindId, report: Report): Step[] {
  let plan: { row: number; at: number } | undefined;
  let before: number | undefined;
  return logs.map((log, row) => {
    const [status, event] = [textOf(log["status"]), textOf(log["event"])];
    const [happens, written] = [instant("eventDate", log), instant("logDate", log)];
    const isPlan = PLANS.includes(event) && happens !== undefined && written !== undefined && happens > written;
    const at = isPlan ? written : (happens ?? written);
    const index = list.indexOf(log);
    const step: Step = {
      log,
      index,
      category: (CATEGORIES as Record<string, Category>)[`${status}/${event}`] ?? "unknown",
      at,
      planned: isPlan ? happens : undefined,
      plan: undefined,
      delay: undefined,
      gap: at === undefined || before === undefined ? undefined : at - before,
      issues: report.issues.filter(({ path, severity }) => severity !== "note" && path[kind === "intent.operation" ? 1 : 0] === index && (kind !== "intent.operation" || path[0] === "logs")),
    };
    if (isPlan) plan = { row, at: happens };
    else if (plan && at !== undefined && ["pending", "hold", "closed"].includes(status)) {
      step.plan = plan.row;
      step.delay = at - plan.at;
      plan = undefined;
    }
    before = at ?? before;
    return step;
  });
}

function instant(name: "eventDate" | "logDate", log: Json): number | undefined {
  if (typeof log[name] !== "string") return undefined;
  try {
    const report = checkField("intent.log", `/${name}`, log[name], { zone: state.zone, fold: state.fold });
    const at = report.ok && typeof report.value === "string" ? Date.parse(report.value) : NaN;
    return Number.isNaN(at) ? undefined : at;
  } catch {
    return undefined;
  }
}

function row(step: Step, words: Words, jump: (issue: Issue) => void): HTMLElement {
  const { log, at, planned, delay, gap, category, issues } = step;
  const facts = [
    planned !== undefined && words.plannedFor(wall(planned, words)),
    typeof log["visitAttempt"] === "number" && log["visitAttempt"] > 0 && words.attempt(log["visitAttempt"]),
    delay !== undefined && (Math.abs(delay) < MINUTE ? words.onTime : delay > 0 ? words.late(span(delay, words)) : words.early(span(delay, words))),
  ].filter((fact) => fact !== false);
  return h(
    "li",
    { "data-category": category },
    h("p", { class: "when" }, at === undefined ? words.undated : wall(at, words), gap !== undefined && gap >= MINUTE && h("small", {}, words.after(span(gap, words)))),
    h("h3", {}, words.categories[category], h("code", {}, `${textOf(log["status"])}/${textOf(log["event"])}`)),
    facts.length > 0 && h("p", { class: delay !== undefined && delay > HOUR ? "facts late" : "facts" }, facts.join(" · ")),
    textOf(log["description"]) && h("p", { class: "soft said" }, textOf(log["description"])),
    issues.slice(0, 4).map((issue) => h("button", { type: "button", class: `remark ${issue.severity}`, onclick: () => jump(issue) }, issue.message)),
    issues.length > 4 && h("p", { class: "soft" }, `+ ${issues.length - 4}`),
  );
}

/** The line, the steps on it, and the arcs from plans to what came of them; measured from the rows. */
function paint(drawing: SVGElement, picture: HTMLElement, rows: readonly HTMLElement[], steps: readonly Step[]): void {
  const top = picture.getBoundingClientRect().top;
  const height = Math.round(picture.getBoundingClientRect().height);
  const middles = rows.map((row) => Math.round(row.getBoundingClientRect().top - top) + 14);
  const x = 26;
  drawing.setAttribute("viewBox", `0 0 44 ${height}`);
  drawing.setAttribute("height", String(height));
  const shapes: SVGElement[] = [];
  for (const [index, y] of middles.entries()) {
    const step = steps[index];
    const below = middles[index + 1];
    if (step === undefined) continue;
    const { category } = step;
    // A long wait is a dashed line, and going back in time a red one.
    const gap = steps[index + 1]?.gap ?? 0;
    const kind = gap < 0 ? "line back" : gap >= DAY ? "line long" : "line";
    if (below !== undefined) shapes.push(s("path", { class: kind, d: `M${x} ${y + 9}V${below - 9}`, "data-category": category }));
    if (step.plan !== undefined) {
      const from = middles[step.plan] ?? y;
      shapes.push(s("path", { class: (step.delay ?? 0) > HOUR ? "arc late" : "arc", d: `M${x - 9} ${from}C${x - 26} ${from} ${x - 26} ${y} ${x - 11} ${y}` }));
      shapes.push(s("path", { class: (step.delay ?? 0) > HOUR ? "tip late" : "tip", d: `M${x - 15} ${y - 4}l4 4l-4 4` }));
    }
  }
  for (const [index, y] of middles.entries()) {
    const step = steps[index];
    if (step === undefined) continue;
    const worst = step.issues.some(({ severity }) => severity === "error") ? "error" : step.issues.length > 0 ? "warning" : "";
    if (worst) shapes.push(s("circle", { class: `ring ${worst}`, cx: x, cy: y, r: 10 }));
    if (step.planned !== undefined) shapes.push(s("rect", { class: "plan", x: x - 5, y: y - 5, width: 10, height: 10, rx: 2, transform: `rotate(45 ${x} ${y})`, "data-category": step.category }));
    else shapes.push(s("circle", { class: "stop", cx: x, cy: y, r: 6, "data-category": step.category }));
  }
  drawing.replaceChildren(...shapes);
}

function wall(at: number, words: Words): string {
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(state.zone);
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * HOUR + Number(offset[3]) * MINUTE) : 0;
  const style = { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat(words.locale === "fr" ? "fr-FR" : "en-GB", { ...style, timeZone: offset ? "UTC" : state.zone }).format(at + shift);
  } catch {
    return new Date(at).toISOString();
  }
}

function span(milliseconds: number, { units }: Words): string {
  const length = Math.abs(milliseconds);
  const two = (big: number, bigName: string, small: number, smallName: string) => {
    const rest = Math.floor((length % big) / small);
    return `${Math.floor(length / big)} ${bigName}${rest > 0 ? ` ${rest} ${smallName}` : ""}`;
  };
  if (length >= DAY) return two(DAY, units.day, HOUR, units.hour);
  if (length >= HOUR) return two(HOUR, units.hour, MINUTE, units.minute);
  return two(MINUTE, units.minute, 1000, units.second);
}
