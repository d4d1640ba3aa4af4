/** Sentences, in the language of the call. */
import type { Code, Messages } from "./generated/codes.js";
import { labelled, type Speech } from "./labels.js";
import { languages } from "./scope.js";
import * as template from "./template.js";
import type { Fix, Issue, Locale } from "./types.js";

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

/** An issue as the module tells it: everything but the sentences. */
export type RawIssue = Omit<Issue, "message" | "fix"> & { fix?: Omit<Fix, "title"> };

/** An issue with its sentences. */
export function withMessage(raw: RawIssue, speech: Speech): Issue {
  const { code, severity, path, pointer, params, span, inner, fix } = raw;
  const issue: Issue = { code, severity, path, pointer, message: sentence(speech, code, params, path), params };
  if (span) issue.span = span;
  if (inner) issue.inner = inner;
  if (fix) issue.fix = { title: fixTitle(speech.locale, code, params), ...fix };
  return issue;
}
