/** The controls of a form that carry fields of a kind: what they hold, and what they can say of a field. */
import type { Field } from "../fields.js";
import type { Place, Places } from "./names.js";

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** These carry nothing that could be a field. */
const IDLE = ["button", "submit", "reset", "image", "file"];
/** Where HTML knows `pattern`. */
const PATTERNED = ["text", "search", "tel", "url", "email", "password"];
const RANGED = ["number", "range"];

export function isControl(element: unknown): element is Control {
  const { localName, type } = element as Control;
  return ["input", "select", "textarea"].includes(localName) && !IDLE.includes(type);
}

/** The controls that have a place, in the order of the page. */
export function controlsOf(form: HTMLFormElement, placeOf: Places): Map<Control, Place> {
  const found = new Map<Control, Place>();
  // A control named `elements` would hide the property.
  const elements = Reflect.get(HTMLFormElement.prototype, "elements", form) as HTMLFormControlsCollection;
  for (const element of elements) {
    const place = isControl(element) && element.name !== "" ? placeOf(element.name) : undefined;
    if (place) found.set(element as Control, place);
  }
  return found;
}

export function isTicked(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}

/** Reads a time without offset, as the pickers of browsers write it. */
export type ReadTime = (control: Control, field: Field, text: string) => string;

/** What a control holds, as a payload would say it: no value, one, or several. */
export function held(control: Control, field: Field, readTime: ReadTime): unknown[] {
  const { type } = field;
  if (isTicked(control)) {
    if (control.type === "checkbox" && type === "boolean") return control.indeterminate ? [] : [control.checked];
    return control.checked ? [typed(control.value, type)] : [];
  }
  if (control.localName === "select") {
    const chosen = [...(control as HTMLSelectElement).options].filter(({ selected, value }) => selected && value !== "");
    return chosen.map(({ value }) => typed(value, type));
  }
  // The browser shows something and gives nothing: no payload may pass for it.
  if (control.validity.badInput) return [Number.NaN];
  if (control.value === "") return [];
  if (control.type !== "datetime-local") return [typed(control.value, type)];
  // The picker leaves out seconds that are zero.
  return [readTime(control, field, /T\d\d:\d\d$/.test(control.value) ? `${control.value}:00` : control.value)];
}

function typed(text: string, type: Field["type"]): unknown {
  if (type === "number" && /^\s*-?\d+(\.\d+)?\s*$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

/**
 * Writes the constraints of a field on its control, and returns what takes them off again.
 *
 * What the author of the page has written stays.
 */
export function constrain(control: Control, field: Field, required: boolean): () => void {
  const undo: (() => void)[] = [];
  const set = (name: string, value: string | number) => {
    if (control.hasAttribute(name)) return;
    control.setAttribute(name, String(value));
    undo.push(() => control.removeAttribute(name));
  };

  // On a box it would mean that it must be ticked.
  if (required && control.type !== "checkbox" && control.type !== "hidden") set("required", "");
  if (control.localName === "select") {
    if (field.enum) undo.push(offer(control as HTMLSelectElement, field.enum));
  } else if (control.localName === "input") {
    if (RANGED.includes(control.type)) {
      if (field.min !== undefined) set("min", field.min);
      if (field.max !== undefined) set("max", field.max);
    }
    if (PATTERNED.includes(control.type)) {
      if (field.pattern !== undefined) set("pattern", field.pattern);
      if (field.min !== undefined) set("inputmode", "numeric");
      if (field.enum && !control.hasAttribute("list")) undo.push(suggest(control as HTMLInputElement, field));
    }
  }
  return () => undo.forEach((step) => step());
}

/** Fills a list of choices that has none. */
function offer(select: HTMLSelectElement, words: readonly string[]): () => void {
  if (select.options.length > 0) return () => {};
  const options = ["", ...words].map((word) => {
    const option = select.ownerDocument.createElement("option");
    option.value = option.textContent = word;
    return option;
  });
  if (select.multiple) options.shift();
  select.append(...options);
  return () => options.forEach((option) => option.remove());
}

function suggest(input: HTMLInputElement, field: Field): () => void {
  const list = input.ownerDocument.createElement("datalist");
  list.id = freshId();
  for (const word of field.enum ?? []) {
    const option = input.ownerDocument.createElement("option");
    option.value = word;
    list.append(option);
  }
  input.form?.append(list);
  input.setAttribute("list", list.id);
  return () => {
    input.removeAttribute("list");
    list.remove();
  };
}

let ids = 0;

export function freshId(): string {
  return `quitus-${++ids}`;
}
