/**
 * The sheet that the text stands on: plain lines at first, so that no verdict waits for the editor. It takes their place
 * once the first findings are shown, or as soon as somebody turns to it.
 */
import type { KindId } from "quitus";
import { h } from "./dom.js";
import type { Editor } from "./editor.js";

/** So much of a text fills the sheet; and whoever waits longer for findings gets the editor before them. */
const [SEEN, LATEST] = [4000, 2000];

export function sheet(first: string, changed: () => void, kind: () => KindId | undefined): Editor {
  let text = first;
  let name = "";
  let made: Editor | undefined;
  let making: Promise<void> | undefined;
  let isPut = false;
  /** What is asked of the editor before it is there. */
  const asked: ((of: Editor) => void)[] = [];
  const lines = h("pre", { class: "lines", tabindex: "0", role: "group", onfocus: () => soon((editor) => editor.focus()) }, first.slice(0, SEEN));
  const host = h("div", { class: "editor", onpointerdown: () => soon(() => {}) }, lines);

  async function make(): Promise<void> {
    const { editor } = await import("./editor.js");
    made = editor(host, first, () => isPut || changed(), kind);
    lines.remove();
    made.name(name);
    for (const act of asked) act(made);
  }

  function soon(act: (of: Editor) => void): void {
    if (made) return act(made);
    asked.push(act);
    making ??= make();
  }
  setTimeout(() => soon(() => {}), LATEST);

  return {
    host,
    text: () => made?.text() ?? text,
    ready: async (next) => made?.ready(next) ?? next,
    put(next) {
      if (made) return made.put(next);
      // As the editor will have it: findings tell places in this text.
      text = (typeof next === "string" ? next : next.text).replace(/\r\n?/g, "\n");
      lines.textContent = text.slice(0, SEEN);
      asked.push((editor) => {
        isPut = true;
        editor.put(next);
        isPut = false;
      });
    },
    undo: () => soon((editor) => editor.undo()),
    canUndo: () => made?.canUndo() ?? text !== first,
    mark(diagnostics) {
      if (made) return made.mark(diagnostics);
      // Behind the frame that shows the findings.
      requestAnimationFrame(() => setTimeout(() => soon((editor) => editor.mark(diagnostics))));
    },
    jump: (from, to) => soon((editor) => editor.jump(from, to)),
    name(label) {
      name = label;
      lines.setAttribute("aria-label", label);
      made?.name(label);
    },
    focus: () => soon((editor) => editor.focus()),
  };
}
