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
  const sentences = sentencesOf(messages, code);
  const reason = own(params, "reason");
  const special = typeof reason === "string" && reason !== "fix" ? sentences.get(reason) : undefined;
  return fill(special ?? sentences.get("") ?? [plain(code)], params);
}

/** The title of a fix, as one would write it on a button. */
export function filledTitle(messages: Messages, code: Code, params: Params): string {
  return fill(sentencesOf(messages, code).get("fix") ?? [], params);
}

/** A part of a template: texts and, between them, the names of parameters. */
type Part = { optional: boolean; texts: string[]; names: string[] };

const plain = (text: string): Part => ({ optional: false, texts: [text], names: [] });

/** The sentences of a code, taken apart: by reason, that of all others by "", the title of the fix by "fix". */
type Sentences = ReadonlyMap<string, readonly Part[]>;

/** Of codes that have been told: there are a few hundred at most. */
const known = /* @__PURE__ */ new WeakMap<Messages, Map<Code, Sentences>>();

function sentencesOf(messages: Messages, code: Code): Sentences {
  let codes = known.get(messages);
  if (!codes) known.set(messages, (codes = new Map()));
  let sentences = codes.get(code);
  if (!sentences) {
    const templates = own(messages, code) ?? {};
    sentences = new Map(Object.entries(templates).map(([name, template]) => [name, partsOf(template)]));
    // A code from elsewhere may be any text.
    if (own(messages, code)) codes.set(code, sentences);
  }
  return sentences;
}

function fill(parts: readonly Part[], params: Params): string {
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
