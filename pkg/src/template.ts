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

function fill(template: string, params: Params): string {
  let out = "";
  let at = 0;
  for (let open; (open = template.indexOf("[", at)) >= 0; ) {
    const close = closing(template, "]", open);
    out += names(template.slice(at, open), params, false) + names(template.slice(open + 1, close), params, true);
    at = close + 1;
  }
  return out + names(template.slice(at), params, false);
}

/** Fills `{name}`s; an optional part is empty when one of them is missing. */
function names(part: string, params: Params, optional: boolean): string {
  let out = "";
  let at = 0;
  for (let open; (open = part.indexOf("{", at)) >= 0; ) {
    const close = closing(part, "}", open);
    const value = own(params, part.slice(open + 1, close));
    if (value === undefined && optional) return "";
    out += part.slice(at, open) + (typeof value === "object" ? value.join(", ") : (value ?? ""));
    at = close + 1;
  }
  return out + part.slice(at);
}

function closing(text: string, bracket: string, open: number): number {
  const close = text.indexOf(bracket, open);
  return close < 0 ? text.length : close;
}

/** The messages and the parameters are looked up by names from elsewhere. */
function own<T>(object: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
