/** The normal form, with what it changes in the author's text. */
import type { Report } from "quitus";
import { copyButton, download, h, type Child } from "../dom.js";
import type { Words } from "../words.js";
import { isObject, panel } from "./panel.js";

export function normalPanel(written: unknown, report: Report, words: Words): HTMLElement | undefined {
  if (!report.ok) return undefined;
  const { text, value, kind } = report;
  let changes = 0;

  const leaf = (now: unknown, before: unknown): Child => {
    const [told, was] = [JSON.stringify(now), before === undefined ? undefined : JSON.stringify(before)];
    if (told === was) return told;
    changes++;
    if (typeof now === "string" && typeof before === "string" && (now.includes("\n") || before.includes("\n"))) return lines(now, before);
    return [was !== undefined && [h("del", {}, was), " "], h("ins", {}, told)];
  };

  const walk = (now: unknown, before: unknown, indent: string): Child => {
    const deeper = `${indent}  `;
    const separated = (members: Child[], open: string, close: string): Child =>
      members.length === 0
        ? open + close
        : [open, "\n", members.map((member, index) => [deeper, member, index < members.length - 1 ? ",\n" : "\n"]), indent, close];
    if (Array.isArray(now)) {
      const old = Array.isArray(before) ? before : [];
      return separated(now.map((item, index) => walk(item, old[index], deeper)), "[", "]");
    }
    if (isObject(now)) {
      const old = isObject(before) ? before : {};
      const members = Object.entries(now).map(([key, item]): Child => [h("span", { class: "key" }, JSON.stringify(key)), ": ", walk(item, old[key], deeper)]);
      return separated(members, "{", "}");
    }
    return leaf(now, before);
  };

  const code = h("code", { id: "normal-text" }, walk(value, written, ""));
  return panel(
    "normal",
    words.normal,
    h(
      "div",
      { class: "acts" },
      copyButton(words.copyLine, words.copied, () => text),
      h("button", { type: "button", class: "quiet", onclick: () => download(`${kind}.json`, [`${text}\n`], "application/json") }, "JSON ↓"),
    ),
    h("p", { class: "soft" }, changes === 0 ? words.normalSame : words.normalChanged(changes)),
    h("pre", { tabindex: "0", role: "group", "aria-labelledby": "normal-title" }, code),
  );
}

/** Two texts of several lines: what stayed, what went, what came. */
function lines(now: string, before: string): Child {
  const [to, from] = [now.split(/\r?\n/), before.split(/\r?\n/)];
  const common: number[][] = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = from.length - 1; row >= 0; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      const cell = from[row] === to[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      (common[row] as number[])[column] = cell;
    }
  }
  const shown: Child[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    if (row < from.length && column < to.length && from[row] === to[column]) {
      shown.push(h("span", { class: "row" }, from[row]));
      row++;
      column++;
    } else if (row < from.length && (column === to.length || at(row + 1, column) >= at(row, column + 1))) {
      shown.push(h("del", { class: "row" }, from[row++] || " "));
    } else {
      shown.push(h("ins", { class: "row" }, to[column++] || " "));
    }
  }
  return h("span", { class: "rows" }, shown);
}
