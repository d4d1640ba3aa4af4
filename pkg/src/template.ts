/**
 * Sentences from the templates of the code pages.
 *
 * `{name}` stands for a parameter. A part in `[` `]` is left out when a parameter inside it is
 * missing. A list is joined by commas. The crate's `report/sentence.rs` fills the same templates.
 */
import type { Code, Messages } from "./generated/codes.js";

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** The finding as a sentence. */
export function filled(messages: Messages, code: Code, params: Params): string {
  const sentences = own(messages, code) ?? {};
  const reason = own(params, "reason");
  const fits = typeof reason === "string" && reason !== "fix" ? own(sentences, reason) : undefined;
  return fill(fits ?? sentences[""] ?? code, params);
}

/** The title of a fix, as one would write it on a button. */
export function filledTitle(messages: Messages, code: Code, params: Params): string {
  return fill(own(messages, code)?.["fix"] ?? "", params);
}

/** A part of a template: texts and, between them, the names of parameters. */
type Part = { optional: boolean; texts: string[]; names: string[] };

/** Templates that have been taken apart: there are a few hundred at most. */
const known = /* @__PURE__ */ new Map<string, Part[]>();

function fill(template: string, params: Params): string {
  let parts = known.get(template);
  if (!parts) known.set(template, (parts = partsOf(template)));
  let out = "";
  for (const part of parts) out += filledPart(part, params);
  return out;
}

/** An optional part is empty when one of its parameters is missing. */
function filledPart({ optional, texts, names }: Part, params: Params): string {
  let out = texts[0]!;
  for (let at = 0; at < names.length; at++) {
    const value = own(params, names[at]!);
    if (value === undefined && optional) return "";
    out += (typeof value === "object" ? value.join(", ") : (value ?? "")) + texts[at + 1]!;
  }
  return out;
}

function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of template.split(/[[\]]/).entries()) {
    // Between brackets stands every second piece; between braces every second text is a name.
    const pieces = piece.split(/[{}]/);
    const every = (odd: number) => pieces.filter((_, at) => at % 2 === odd);
    parts.push({ optional: index % 2 === 1, texts: every(0), names: every(1) });
  }
  return parts;
}

/** The messages and the parameters are looked up by names from elsewhere. */
function own<T>(object: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
