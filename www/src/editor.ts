/**
 * The editor. It lives in a shadow tree, where its styles are adopted sheets: the page's policy allows no inline ones.
 */
import { defaultKeymap, history, historyKeymap, undo, undoDepth } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, codeFolding, foldGutter, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Text } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, MatchDecorator, placeholder, tooltips, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { KindId } from "quitus";
import { breath, h } from "./dom.js";
import { knowing } from "./knowing.js";
import { phrases } from "./phrases.js";
import { state } from "./state.js";
import { wordsOf } from "./words.js";

/** A text that is ready to be put in. */
export type Ready = string | { text: string; doc: Text };
export type Editor = {
  host: HTMLElement;
  text(): string;
  /** Makes a text of megabytes ready piece by piece, so that the page is held up by none of them. */
  ready(text: string): Promise<Ready>;
  /** Replaces the whole text; one step of the undo history. */
  put(text: Ready): void;
  undo(): void;
  /** Whether there is anything to undo. */
  canUndo(): boolean;
  mark(diagnostics: readonly Diagnostic[]): void;
  jump(from: number, to: number): void;
  name(label: string): void;
  focus(): void;
};

const look = EditorView.theme({
  "&": { height: "100%", backgroundColor: "transparent", color: "var(--ink)", fontSize: "0.84375rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65" },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--faint)", border: "none", paddingInlineStart: "0.25rem" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--tint)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--select)" },
  ".cm-foldGutter span": { color: "var(--faint)" },
  ".cm-whole": { whiteSpace: "nowrap" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--select)", outline: "none" },
  ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline 2px", textUnderlineOffset: "4px", textDecorationSkipInk: "none" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecorationColor: "var(--error)", backgroundColor: "var(--error-back)" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecorationColor: "var(--warning)", backgroundColor: "var(--warning-back)" },
  ".cm-lintRange-info": { backgroundImage: "none", textDecorationColor: "var(--note)", textDecorationStyle: "dotted" },
  ".cm-gutter-lint": { width: "1rem" },
  // Beside the first row of a line that has several.
  ".cm-gutter-lint .cm-gutterElement": { padding: "calc((1.65em - 0.5rem) / 2) 0 0", display: "grid", placeItems: "start center" },
  ".cm-lint-marker": { width: "0.5rem", height: "0.5rem", borderRadius: "50%", content: "none" },
  ".cm-lint-marker-error": { content: "none", backgroundColor: "var(--error)" },
  ".cm-lint-marker-warning": { content: "none", backgroundColor: "var(--warning)", borderRadius: "1px", transform: "rotate(45deg)" },
  ".cm-lint-marker-info": { content: "none", border: "2px solid var(--note)", boxSizing: "border-box" },
  ".cm-tooltip": {
    maxWidth: "min(30rem, 86vw)",
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "0.6rem",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
  },
  ".cm-field": { padding: "0.5rem 0.9rem", fontFamily: "var(--sans)", fontSize: "0.875rem", lineHeight: "1.5" },
  ".cm-field div": { color: "var(--soft)" },
  ".cm-field .cm-words": { fontFamily: "var(--mono)", fontSize: "0.75rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxWidth: "min(40rem, 86vw)", fontFamily: "var(--mono)", fontSize: "0.8125rem", maxHeight: "14rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.7rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--select)", color: "var(--ink)" },
  "li[aria-selected] > .cm-completionDetail.cm-completionDetail": { color: "inherit" },
  ".cm-completionDetail": { fontFamily: "var(--sans)", fontStyle: "normal", color: "var(--soft)" },
  ".cm-tooltip-lint": { padding: "0.25rem 0" },
  ".cm-diagnostic": { padding: "0.5rem 0.9rem", borderLeft: "3px solid var(--line)", fontFamily: "var(--sans)", fontSize: "0.875rem", lineHeight: "1.5" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warning)" },
  ".cm-diagnostic-info": { borderLeftColor: "var(--note)" },
  ".cm-diagnosticSource": { fontFamily: "var(--mono)", fontSize: "0.75rem", color: "var(--soft)", opacity: "1" },
  ".cm-diagnosticAction": {
    margin: "0.4rem 0 0",
    padding: "0.2rem 0.6rem",
    border: "1px solid var(--line)",
    borderRadius: "0.4rem",
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    font: "inherit",
    cursor: "pointer",
    display: "block",
  },
  ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panels-top": { borderBottomColor: "var(--line)" },
  ".cm-panel input, .cm-panel button": { font: "inherit", color: "inherit", backgroundImage: "none", backgroundColor: "var(--sheet)" },
  ".cm-textfield, .cm-button": { padding: "0.25rem 0.6rem", border: "1px solid var(--line)", borderRadius: "0.4rem" },
  ".cm-textfield": { borderColor: "var(--edge)" },
  ".cm-textfield::placeholder, .cm-placeholder": { color: "var(--faint)", opacity: "1" },
  ".cm-panel.cm-search": { padding: "0.5rem 2rem 0.5rem 0.75rem", fontFamily: "var(--sans)", fontSize: "0.8125rem" },
  ".cm-panel.cm-search label": { fontSize: "inherit", whiteSpace: "nowrap", display: "inline-flex", alignItems: "center", gap: "0.25rem" },
  ".cm-panel.cm-search input[type=checkbox]": { margin: "0" },
  ".cm-panel.cm-search [name=close]": { padding: "0 0.6rem", fontSize: "1.1rem", backgroundColor: "transparent" },
});

const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: "var(--key)" },
    { tag: tags.string, color: "var(--text)" },
    { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
    { tag: [tags.separator, tags.squareBracket, tags.brace, tags.punctuation], color: "var(--soft)" },
  ]),
);

/** Behind the end of a line inside a text, such as a card. */
class Break extends WidgetType {
  override toDOM(): HTMLElement {
    return h("wbr");
  }
  override eq(): boolean {
    return true;
  }
}
const [whole, lineEnd] = [Decoration.mark({ class: "cm-whole" }), Decoration.widget({ widget: new Break(), side: 1 })];

/** A line may break behind an escaped line end, behind what parts values, and neither inside a date nor at the hyphen of a short word. */
const breaks = new MatchDecorator({
  regexp: /\\n|(?:[,;@]|(?<="):)(?=\S)|(?<=\w)\/(?=[a-z]{2})|"?\d{4}-\d\d-\d\d[T\d:.+-]{0,24}Z?"?|(?<![\w-])\w{0,12}-{1,2}\w[\w-]{0,10}(?![\w-])/g,
  decorate: (add, from, to, [found]) => (/-/.test(found) ? add(from, to, whole) : add(to, to, lineEnd)),
});
const wrapping = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = breaks.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = breaks.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** So far from the edge of the screen stays what pops up. */
const EDGE = 8;

/** So much of a text is made ready at once. */
const PIECE = 1 << 20;

async function inPieces(given: string): Promise<{ text: string; doc: Text }> {
  const text = given.replace(/\r\n?/g, "\n");
  let doc = Text.empty;
  for (let at = 0; at < text.length; at += PIECE) {
    await breath();
    doc = doc.append(Text.of(text.slice(at, at + PIECE).split("\n")));
  }
  return { text, doc };
}

/** What is pasted, as long as that it would hold the page up. */
const longPaste = EditorView.domEventHandlers({
  paste(event, view) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= PIECE) return false;
    event.preventDefault();
    void inPieces(text).then(({ doc }) => view.dispatch(view.state.replaceSelection(doc), { userEvent: "input.paste", scrollIntoView: true }));
    return true;
  },
});

/** In `host`, whose own children are seen no more. `kind` is that of the text, as far as it is known. */
export function editor(host: HTMLElement, text: string, changed: () => void, kind: () => KindId | undefined): Editor {
  const root = host.attachShadow({ mode: "open" });
  const label = new Compartment();
  const named = (name: string) => [EditorView.contentAttributes.of({ "aria-label": name, tabindex: "0", spellcheck: "false", autocapitalize: "off" }), EditorState.phrases.of(phrases[state.locale]), placeholder(wordsOf(state.locale).pasteHere)];
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        codeFolding(),
        foldGutter({ openText: "⌄", closedText: "›" }),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        history(),
        drawSelection(),
        tooltips({ tooltipSpace: () => ({ top: 0, left: EDGE, right: document.documentElement.clientWidth - EDGE, bottom: innerHeight }) }),
        bracketMatching(),
        search({ top: true }),
        json(),
        knowing(kind),
        colours,
        wrapping,
        longPaste,
        look,
        EditorView.lineWrapping,
        keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap]),
        label.of(named("JSON")),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed();
        }),
      ],
    }),
  });
  /** The text of the document that was asked for last: of megabytes it is put together once. */
  let written: { doc: Text; text: string } | undefined;
  function textNow(): string {
    const { doc } = view.state;
    if (written?.doc !== doc) written = { doc, text: doc.toString() };
    return written.text;
  }
  return {
    host,
    text: textNow,
    ready: async (text) => (text.length > PIECE ? await inPieces(text) : text),
    put(given) {
      const next = typeof given === "string" ? given : given.text;
      // Only what differs is replaced, so that cursor and scroll stay.
      const old = textNow();
      const most = Math.min(old.length, next.length);
      const from = reach(most, (at, to) => old.slice(at, to) === next.slice(at, to));
      const end = reach(most - from, (at, to) => old.slice(old.length - to, old.length - at) === next.slice(next.length - to, next.length - at));
      view.dispatch({ changes: { from, to: old.length - end, insert: (typeof given === "string" ? given : given.doc).slice(from, next.length - end) }, userEvent: "input" });
      if (!next.includes("\r")) written = { doc: view.state.doc, text: next };
    },
    undo: () => void undo(view),
    canUndo: () => undoDepth(view.state) > 0,
    mark(diagnostics) {
      const end = view.state.doc.length;
      const within = diagnostics.filter(({ from, to }) => from <= to && to <= end);
      view.dispatch(setDiagnostics(view.state, within));
    },
    jump(from, to) {
      const end = view.state.doc.length;
      const selection = { anchor: Math.min(from, end), head: Math.min(to, end) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }) });
      host.scrollIntoView({ block: "nearest", behavior: calm() ? "instant" : "smooth" });
      view.focus();
    },
    name: (name) => view.dispatch({ effects: label.reconfigure(named(name)) }),
    focus: () => view.focus(),
  };
}

/** How far two texts are the same, at most so far; in long strides first, since texts may have megabytes. */
function reach(most: number, isSame: (at: number, to: number) => boolean): number {
  let at = 0;
  for (let stride = 1 << 20; stride > 0; stride >>= 4) while (at + stride <= most && isSame(at, at + stride)) at += stride;
  return at;
}

/** Whether the reader asked for less movement. */
export function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
