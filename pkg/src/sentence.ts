/** Sentences, in the language of the call. */
import type { Code, Messages } from "./generated/codes.js";
import { messages as en } from "./messages/en.js";
import { messages as fr } from "./messages/fr.js";
import * as template from "./template.js";
import type { Locale } from "./types.js";

/** All sentences of a language. */
export function messages(locale: Locale): Messages {
  return locale === "fr" ? fr : en;
}

/** All codes, in the order in which the module numbers them: that of their pages. */
export const codes = Object.keys(en) as Code[];

/** The finding as a sentence. */
export function sentence(locale: Locale, code: Code, params: template.Params): string {
  return template.filled(messages(locale), code, params);
}

/** The title of a fix, as one would write it on a button. */
export function fixTitle(locale: Locale, code: Code, params: template.Params): string {
  return template.filledTitle(messages(locale), code, params);
}
