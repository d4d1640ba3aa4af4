/** The module's answer as a report: plain objects, sentences in the locale of the call. */
import type { Answer } from "./core.js";
import { fixTitle, sentence } from "./sentence.js";
import type { Issue, KindId, Locale, Report } from "./types.js";

/** An issue as the module writes it: everything but the sentences. */
type Bare = Omit<Issue, "message" | "fix"> & { fix?: Omit<NonNullable<Issue["fix"]>, "title"> };

export function report<T>(kind: KindId, answer: Answer, locale: Locale): Report<T> {
  const issues = answer.report ? (JSON.parse(answer.report) as Bare[]).map((bare) => issue(bare, locale)) : [];
  if (!answer.ok) return { kind, ok: false, issues };
  return { kind, ok: true, issues, value: JSON.parse(answer.text) as T, text: answer.text };
}

function issue(bare: Bare, locale: Locale): Issue {
  const { code, severity, path, pointer, params, span, inner, fix } = bare;
  return {
    code,
    severity,
    path,
    pointer,
    message: sentence(locale, code, params),
    params,
    ...(span && { span }),
    ...(inner && { inner }),
    ...(fix && { fix: { title: fixTitle(locale, code, params), ...fix } }),
  };
}
