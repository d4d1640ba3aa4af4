/** The fields of a kind, for forms: the names by which a form would know them, and what a control can say of them. */
import { optionsOf, rulesOf } from "./bound.js";
import { shapes } from "./generated/shapes.js";
import { localeOf } from "./options.js";
import { dates, digits, typedIntent } from "./patterns.js";
import type { Member, Type } from "./shape.js";
import type { KindOrId, Locale, Rules } from "./types.js";
import { idOf } from "./verbs.js";

export interface Field {
  /** `location.assetReference`; `contacts[]` is each element of a list. */
  name: string;
  /** The same as a JSON Pointer, for `checkField`; the first element of a list stands for all: `/contacts/0`. */
  pointer: string;
  type: FieldType;
  /** Whether it must be there when what holds it is there. */
  required: boolean;
  /** What a form would call it, in the language of the call. */
  label: string;
  /** The words of its vocabulary. */
  enum?: readonly string[];
  /** The receiver may know other words too. */
  open?: boolean;
  /** What a text must look like, whole; as in HTML's `pattern`. */
  pattern?: string;
  min?: number;
  max?: number;
  /** The most Unicode characters, by a rule of the kind's own. HTML's `maxlength` counts UTF-16 units instead. */
  maxLength?: number;
  /** A rule of the kind's own says that it must not be given. */
  forbidden?: boolean;
}

/** `date` is a day, `datetime` an instant, `texts` an object whose members are all texts. */
export type FieldType = "text" | "number" | "boolean" | "date" | "datetime" | "contact" | "texts" | "any";

/**
 * The fields of a kind that hold values, in the order of the normal form.
 *
 * @example
 * for (const { name, label, required } of fields("intent.log", { locale: "fr" })) addControl(name, label, required);
 */
export function fields(kind: KindOrId, options: { locale?: Locale | undefined } = {}): Field[] {
  const rules = rulesOf(kind);
  const locale = localeOf(optionsOf(kind, options) ?? options);
  const found: Field[] = [];

  const walk = (type: Type, name: string, pointer: string, member: Member | undefined) => {
    if (type.type === "object") {
      for (const inner of type.fields) {
        const dotted = name === "" ? inner.name : `${name}.${inner.name}`;
        walk(inner, dotted, `${pointer}/${inner.name}`, inner);
      }
    } else if (type.type === "list") {
      walk(type.of, `${name}[]`, `${pointer}/0`, member);
    } else {
      const required = member?.need === "required";
      found.push({ name, pointer, required, label: member?.label[locale] ?? "", ...control(type) });
    }
  };
  walk(shapes[idOf(kind)].shape, "", "", undefined);
  if (rules) for (const field of found) told(field, rules);
  return found;
}

/** What rules say of a field. */
function told(field: Field, { require = [], forbid = [], allow = {}, maxLength = {} }: Rules): void {
  const pointer = field.pointer.replace(/\/0(?=\/|$)/g, "/*");
  const list = pointer.replace(/\/\*$/, "");
  if (require.includes(list)) field.required = true;
  if (forbid.some((one) => `${pointer}/`.startsWith(`${one}/`))) field.forbidden = true;
  const words = allow[pointer];
  if (words) {
    field.enum = words.map(String);
    delete field.open;
  }
  if (maxLength[pointer] !== undefined) field.maxLength = maxLength[pointer];
}

type Leaf = Exclude<Type, { type: "object" | "list" }>;

/** What a control can say of a value. */
function control(type: Leaf): Pick<Field, "type" | "enum" | "open" | "pattern" | "min" | "max"> {
  switch (type.type) {
    case "word":
      return { type: "text", enum: type.words, ...(type.open && { open: true }) };
    case "whole":
      return { type: "number", ...range(type) };
    case "digits":
      return { type: "text", pattern: digits, ...range(type) };
    case "date":
      if (type.profile === "day") return { type: "date", pattern: dates.day };
      return { type: "datetime", pattern: type.profile === "intent" ? typedIntent : dates[type.profile] };
    case "flag":
      return { type: "boolean" };
    default:
      return { type: type.type };
  }
}

function range({ min, max }: { readonly min: number; readonly max?: number }): Pick<Field, "min" | "max"> {
  return { min, ...(max !== undefined && { max }) };
}
