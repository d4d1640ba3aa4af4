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
  const reason = own(params, "reason");
  const special = typeof reason === "string" && reason !== "fix" ? taken(messages, code, reason) : undefined;
  return fill(special ?? taken(messages, code, "") ?? [plain(code)], params);
}

/** The title of a fix, as one would write it on a button. */
export function filledTitle(messages: Messages, code: Code, params: Params): string {
  return fill(taken(messages, code, "fix") ?? [], params);
}

/** A part of a template: texts and, between them, the names of parameters. */
type Part = { optional: boolean; texts: string[]; names: string[] };

const plain = (text: string): Part => ({ optional: false, texts: [text], names: [] });

/** Templates that have been taken apart, by code and by reason: there are a few hundred at most. */
const known = /* @__PURE__ */ new WeakMap<Messages, Map<string, Map<string, Part[]>>>();

/** A sentence of a code, taken apart; none when the page of the code has none of that name. */
function taken(messages: Messages, code: Code, name: string): Part[] | undefined {
  let codes = known.get(messages);
  if (!codes) known.set(messages, (codes = new Map()));
  const parts = codes.get(code)?.get(name);
  if (parts) return parts;
  const template = own<string | undefined>(own(messages, code) ?? {}, name);
  if (template === undefined) return undefined;
  const made = partsOf(template);
  if (!codes.has(code)) codes.set(code, new Map());
  codes.get(code)!.set(name, made);
  return made;
}

function fill(parts: readonly Part[], params: Params): string {
  let out = "";
  for (const part of parts) out += part.names.length === 0 ? part.texts[0]! : filledPart(part, params);
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
