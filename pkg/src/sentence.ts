/** Sentences, in the language of the call. */
import type { Code, Messages } from "./generated/codes.js";
import { labelled, type Speech } from "./labels.js";
import { languages } from "./scope.js";
import * as template from "./template.js";
import type { Locale } from "./types.js";

/** All sentences of a language that this entry has. */
function messages(locale: Locale): Messages {
  return languages[locale]!;
}

/** The finding as a sentence. */
export function sentence({ locale, labels }: Speech, code: Code, params: template.Params, path: readonly (string | number)[]): string {
  return template.filled(messages(locale), code, labels ? labelled(params, path, labels) : params);
}

/** The title of a fix, as one would write it on a button. */
export function fixTitle(locale: Locale, code: Code, params: template.Params): string {
  return template.filledTitle(messages(locale), code, params);
}
