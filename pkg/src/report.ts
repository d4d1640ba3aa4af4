/** The module's answer as a report: plain objects, sentences in the locale of the call. */
import type { Answer } from "./core.js";
import { fixTitle, sentence } from "./sentence.js";
import type { Fix, Issue, KindId, Locale, Report } from "./types.js";

/** An issue as the module writes it: everything but the sentences. A fix may be that of another issue, by its index. */
export type Bare = Omit<Issue, "message" | "fix"> & { fix?: BareFix | { same: number } };
type BareFix = Omit<Fix, "title">;

export function report<T, K extends string = KindId>(kind: K, answer: Answer, locale: Locale): Report<T, K> {
  const issues = answer.report ? sentences(JSON.parse(answer.report) as Bare[], locale) : [];
  if (!answer.ok) return { kind, ok: false, issues };
  // A single field that the normal form leaves out has none.
  const value = (answer.text === "" ? undefined : JSON.parse(answer.text)) as T;
  return { kind, ok: true, issues, value, text: answer.text };
}

/** What the module says of a text that is longer than the limit; the size in bytes, where it is known. */
export function tooLarge(limit: number, size?: number): Bare {
  const params = { limit, ...(size !== undefined && { size }) };
  return { code: "json.too-large", severity: "error", path: [], pointer: "", params };
}

/** Adds the sentences. */
export function sentences(bares: readonly Bare[], locale: Locale): Issue[] {
  return bares.map((bare) => spoken(bare, bares, locale));
}

/** One of several issues with its sentences. */
export function spoken(bare: Bare, all: readonly Bare[], locale: Locale): Issue {
  const { code, severity, path, pointer, params, span, inner } = bare;
  const issue: Issue = { code, severity, path, pointer, message: sentence(locale, code, params), params };
  if (span) issue.span = span;
  if (inner) issue.inner = inner;
  const fix = fixOf(bare, all);
  if (fix) issue.fix = { title: fixTitle(locale, code, params), ...fix };
  return issue;
}

/** Its own; or a copy of another's, so that whoever changes one leaves the other alone. */
function fixOf({ fix }: Bare, bares: readonly Bare[]): BareFix | undefined {
  if (!fix || !("same" in fix)) return fix;
  const other = bares[fix.same]?.fix;
  if (!other || "same" in other) return undefined;
  return { safe: other.safe, patch: other.patch.map((patch) => ({ ...patch })) };
}
