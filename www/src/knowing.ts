/** What the editor knows of the fields of a kind: names and words to complete, and what a name means when one points at it. */
import { autocompletion, closeCompletion, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, Prec } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap } from "@codemirror/view";
import { fields, type Field, type KindId } from "quitus";
import { h } from "./dom.js";
import { state } from "./state.js";
import { wordsOf } from "./words.js";

type Node = ReturnType<ReturnType<typeof syntaxTree>["resolveInner"]>;

/** `kind` is asked each time: it changes while one types. */
export function knowing(kind: () => KindId | undefined): Extension {
  return [
    autocompletion({ override: [(context) => completed(context, kind())], icons: false, aboveCursor: false }),
    // What scrolls can be reached. The cursor keys lead through the list from the text; Tab goes on from there, past it.
    EditorView.updateListener.of(({ view }) => view.dom.querySelector(".cm-tooltip-autocomplete > ul")?.setAttribute("tabindex", "0")),
    Prec.high(keymap.of([{ key: "Tab", shift: closed, run: closed }])),
    hoverTooltip((view, at) => {
      const node = syntaxTree(view.state).resolveInner(at, 1);
      const id = kind();
      if (node.name !== "PropertyName" || !id) return null;
      const way = wayTo(view.state, node.parent);
      const field = known(id).find(({ way: [...one] }) => isSame(one, way) || isSame(one, [...way, "[]"]));
      return field ? { pos: node.from, end: node.to, above: true, create: () => ({ dom: card(field) }) } : null;
    }, { hoverTime: 250 }),
  ];
}

function closed(view: EditorView): boolean {
  closeCompletion(view);
  return false;
}

type Known = Field & { way: string[] };
const isSame = (one: readonly string[], other: readonly string[]) => one.join("\n") === other.join("\n");

/** The fields of a kind, each with its way: `contacts[]` is `contacts`, `[]`. */
function known(kind: KindId): Known[] {
  return fields(kind, { locale: state.locale }).map((field) => ({ ...field, way: field.name.split(/\.|(?=\[\])/).filter(Boolean) }));
}

/** The way from the top to a property or an element. */
function wayTo(text: EditorState, from: Node | null): string[] {
  const way: string[] = [];
  for (let node = from; node; node = node.parent) {
    if (node.name === "Property") {
      const name = node.getChild("PropertyName");
      if (name) way.unshift(unquoted(text.sliceDoc(name.from, name.to)));
    } else if (node.name === "Array") way.unshift("[]");
  }
  return way;
}

function completed(context: CompletionContext, kind: KindId | undefined): CompletionResult | null {
  if (!kind) return null;
  const { state: text, pos } = context;
  // A text that is being typed is no JSON yet: its letters tell more than its tree.
  const word = context.matchBefore(/"\w*/);
  if (!word && !context.explicit) return null;
  const from = word?.from ?? pos;
  const to = pos + (/^\w*"/.exec(text.sliceDoc(pos, pos + 80))?.[0].length ?? 0);
  const before = text.sliceDoc(Math.max(0, from - 200), from);
  const node = syntaxTree(text).resolveInner(from, -1);
  const all = known(kind);
  // Behind a colon stands a value, behind a brace or a comma in an object a name.
  if (/:\s*$/.test(before)) {
    const way = wayTo(text, node);
    const field = all.find((one) => isSame(one.way, way));
    const words = field?.enum ?? (field?.type === "boolean" ? ["true", "false"] : []);
    if (words.length === 0) return null;
    return { from, to, options: words.map((word) => ({ label: field?.type === "boolean" ? word : JSON.stringify(word) })), validFor: /^"?[\w ]*"?$/ };
  }
  if (!/[{,]\s*$/.test(before)) return null;
  const object = objectAround(node);
  if (!object) return null;
  const way = wayTo(text, object.parent);
  const taken = new Set(object.getChildren("Property").flatMap((property) => {
    const name = property.getChild("PropertyName");
    return name && !(name.from <= pos && pos <= name.to) ? [unquoted(text.sliceDoc(name.from, name.to))] : [];
  }));
  const options = new Map<string, Completion>();
  for (const field of all) {
    const [name] = field.way.slice(way.length);
    if (name === undefined || name === "[]" || taken.has(name) || options.has(name) || !isSame(field.way.slice(0, way.length), way)) continue;
    const isWhole = field.way.length === way.length + 1;
    const behind = /^\s*:/.test(text.sliceDoc(to, to + 20)) ? "" : ": ";
    options.set(name, {
      label: `"${name}"`,
      apply: `"${name}"${behind}`,
      detail: isWhole ? field.label : "",
      ...(field.required && { boost: 1 }),
    });
  }
  return options.size > 0 ? { from, to, options: [...options.values()], validFor: /^"?\w*"?$/ } : null;
}

function objectAround(from: Node | null): Node | undefined {
  for (let node = from; node; node = node.parent) if (node.name === "Object") return node;
  return undefined;
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replaceAll('"', "");
  }
}

function card({ name, label, type, required, enum: words, open, min, max }: Field): HTMLElement {
  const said = wordsOf(state.locale);
  const range = min !== undefined || max !== undefined ? `${min ?? "…"} – ${max ?? "…"}` : "";
  return h(
    "div",
    { class: "cm-field" },
    h("strong", {}, label || name),
    h("div", {}, [said.types[type], required ? said.required : "", range].filter(Boolean).join(" · ")),
    words && h("div", { class: "cm-words" }, words.slice(0, 12).join(", "), words.length > 12 || open ? " …" : ""),
  );
}
