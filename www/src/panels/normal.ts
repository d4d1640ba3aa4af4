/** The normal form, with what it changes in the author's text. */
import { copyButton, download, h, type Child } from "../dom.js";
import type { NormalForm, Piece } from "../facts/normal.js";
import type { Words } from "../words.js";
import { unbroken } from "../unbroken.js";
import { gradually, panel, type Shown } from "./panel.js";

const [FIRST, MORE] = [120, 200];

export function normalPanel({ text, changes, lines, all }: NormalForm, kind: string, words: Words, shown: Shown): HTMLElement {
  const code = h("code", { id: "normal-text" });
  const rest = gradually(code, { name: "normal", shown, first: FIRST, step: MORE, all, words }, lines, (line, index) =>
    h("span", {}, index > 0 && "\n", line.map(piece)),
  );
  const element = panel(
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
    rest,
  );
  element.classList.toggle("same", changes === 0);
  return element;
}

function piece(of: Piece): Child {
  if (of.is === "rows") return h("span", { class: "rows" }, of.rows.map(({ is, text }) => h(is || "span", { class: "row" }, unbroken(text))));
  if (of.is === "key") return h("span", { class: "key" }, of.text);
  return of.is ? h(of.is, {}, unbroken(of.text)) : unbroken(of.text);
}
