/**
 * The story of an operation as a picture: one row for each step, drawn along a line whose colour is the step's category,
 * with an arc from a planned visit to what really happened.
 */
import { h, s } from "../dom.js";
import type { Remark, Step, Story } from "../facts/story.js";
import { state } from "../state.js";
import { sentence } from "../unbroken.js";
import type { Words } from "../words.js";
import { gradually, panel, type Shown } from "./panel.js";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const [FIRST, MORE] = [50, 100];

export function timelinePanel({ reference, steps, all }: Story, words: Words, shown: Shown, jump: (remark: Remark) => void): HTMLElement {
  const drawing = s("svg", { class: "drawing", "aria-hidden": "true" });
  const list = h("ol");
  const picture = h("div", { class: "picture" }, drawing, list);
  const rest = gradually(list, { name: "timeline", shown, first: FIRST, step: MORE, all, words }, steps, (step) => row(step, words, jump));
  // More rows make the picture larger.
  new ResizeObserver(() => paint(drawing, picture, [...list.children], steps)).observe(picture);
  return panel("timeline", words.timeline, reference && h("span", { class: "soft" }, words.operation(reference)), picture, rest);
}

function row(step: Step, words: Words, jump: (remark: Remark) => void): HTMLElement {
  const { pair, at, planned, delay, gap, category, attempt, description, remarks, found } = step;
  const facts = [
    planned !== undefined && words.plannedFor(wall(planned, words)),
    attempt > 0 && words.attempt(attempt),
    delay !== undefined && (Math.abs(delay) < MINUTE ? words.onTime : delay > 0 ? words.late(span(delay, words)) : words.early(span(delay, words))),
  ].filter((fact) => fact !== false);
  return h(
    "li",
    { "data-category": category },
    h("p", { class: "when" }, at === undefined ? words.undated : wall(at, words), gap !== undefined && gap >= MINUTE && h("small", {}, words.after(span(gap, words)))),
    h("h3", {}, words.categories[category], h("code", {}, pair)),
    facts.length > 0 && h("p", { class: delay !== undefined && delay > HOUR ? "facts late" : "facts" }, facts.join(" · ")),
    description && h("p", { class: "soft said" }, description),
    remarks.map((remark) => h("button", { type: "button", class: `remark ${remark.severity}`, onclick: () => jump(remark) }, sentence(remark.message))),
    found > remarks.length && h("p", { class: "soft" }, words.others(found - remarks.length)),
  );
}

/** The line, the steps on it, and the arcs from plans to what came of them; measured from the rows. */
function paint(drawing: SVGElement, picture: HTMLElement, rows: readonly Element[], steps: readonly Step[]): void {
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
    if (step.worst) shapes.push(s("circle", { class: `ring ${step.worst}`, cx: x, cy: y, r: 10 }));
    if (step.planned !== undefined) shapes.push(s("rect", { class: "plan", x: x - 5, y: y - 5, width: 10, height: 10, rx: 2, transform: `rotate(45 ${x} ${y})`, "data-category": step.category }));
    else shapes.push(s("circle", { class: "stop", cx: x, cy: y, r: 6, "data-category": step.category }));
  }
  drawing.replaceChildren(...shapes);
}

/** A day and its time, which stay on one line. */
function wall(at: number, words: Words): string {
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(state.zone);
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * HOUR + Number(offset[3]) * MINUTE) : 0;
  const style = { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat(words.locale === "fr" ? "fr-FR" : "en-GB", { ...style, timeZone: offset ? "UTC" : state.zone }).format(at + shift).replaceAll(" ", "\u00a0");
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
