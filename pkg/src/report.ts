/**
 * The module's answer as a report: plain data, sentences in the language and with the labels of the call.
 *
 * Issues are made when they are read for the first time: whoever only asks `report.ok` pays for none of them.
 */
import type { Answer } from "./core.js";
import { decoded } from "./decoded.js";
import type { Speech } from "./labels.js";
import { Numbers, copied } from "./numbers.js";
import { withMessage, type RawIssue } from "./sentence.js";
import type { Accepted, Issue, KindId, Report } from "./types.js";

/** `whole`: of verbs that read a text which is no JSON, that text; what mends it all stands in `edits` too. */
export function report<T, K extends string = KindId>(kind: K, answer: Answer, speech: Speech, whole?: string): Report<T, K> {
  const { ok, text, refused } = answer;
  const numbers = answer.report.length > 0 ? new Numbers(answer.report) : undefined;
  const found = () => {
    const issues = refused ? [withMessage(refused, speech)] : (numbers?.issues(speech) ?? []);
    if (whole !== undefined) for (const { fix } of issues) if (fix) fix.edits = [{ start: 0, end: whole.length, text: String(fix.patch[0]?.value) }];
    return issues;
  };
  return made(kind, ok, text, numbers?.omitted ?? 0, numbers || refused ? found : undefined);
}

/** The issues of a verb that answers with them in numbers, and with no report. */
export function told(bytes: Answer["report"], speech: Speech): Issue[] {
  return bytes.length > 0 ? new Numbers(bytes).issues(speech) : [];
}

/** The same of the verbs that answer in JSON. */
export function jsonReport<T, K extends string = KindId>(kind: K, answer: Answer, speech: Speech): Report<T, K> {
  const { issues, omitted } = fromJson(answer);
  return made(kind, answer.ok, answer.text, omitted, issues.length > 0 ? () => issues.map((issue) => withMessage(issue, speech)) : undefined);
}

/** What a verb that answers in JSON has found. */
export function fromJson({ report, refused }: Answer): { issues: RawIssue[]; omitted: number } {
  if (refused) return { issues: [refused], omitted: 0 };
  if (report.length === 0) return { issues: [], omitted: 0 };
  const found = JSON.parse(decoded(report)) as { issues: RawIssue[]; omitted: number };
  let last: RawIssue["fix"];
  for (const issue of found.issues) {
    // `true` stands for the fix of the issue before.
    if (last && (issue.fix as unknown) === true) issue.fix = { ...last, ...copied(last) };
    last = issue.fix ?? last;
  }
  return found;
}

function made<T, K extends string>(kind: K, ok: boolean, text: string, omitted: number, found: (() => Issue[]) | undefined): Report<T, K> {
  if (!ok && !found) return { kind, ok, issues: [], omitted } as unknown as Report<T, K>;
  const report = { kind, ok } as Partial<Accepted<T, K>> & Lazy;
  if (found) Object.defineProperty(report, "issues", ISSUES);
  else report.issues = [];
  report.omitted = omitted;
  if (ok) {
    // A single field that the normal form leaves out has no value.
    if (text === "") report.value = undefined as T;
    else Object.defineProperty(report, "value", VALUE);
    report.text = text;
  }
  Object.defineProperty(report, LATER, { value: { found, issues: undefined, text, value: undefined } satisfies Later });
  return Object.defineProperty(report, INSPECT, SHOW) as unknown as Report<T, K>;
}

/**
 * What a report keeps out of sight: issues and value, or how they are made when they are read for the first time. All
 * reports share their getters: an engine makes a hidden class for each object with a getter of its own, and keeps all that
 * this getter has seen until it looks at old objects.
 */
const LATER = Symbol("later");
type Later = { found: (() => Issue[]) | undefined; issues: Issue[] | undefined; text: string | undefined; value: unknown };
type Lazy = { [LATER]?: Later };

const ISSUES: PropertyDescriptor & ThisType<Lazy> = {
  get() {
    const later = this[LATER]!;
    return (later.issues ??= later.found!());
  },
  set(issues: Issue[]) {
    this[LATER]!.issues = issues;
  },
  enumerable: true,
  configurable: true,
};

const VALUE: PropertyDescriptor & ThisType<Lazy> = {
  get() {
    const later = this[LATER]!;
    if (later.text !== undefined) [later.value, later.text] = [JSON.parse(later.text), undefined];
    return later.value;
  },
  set(value: unknown) {
    const later = this[LATER]!;
    [later.value, later.text] = [value, undefined];
  },
  enumerable: true,
  configurable: true,
};

/** By this name Node, Deno and Bun ask a value what the console shall show: the issues themselves, not a getter. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");
const SHOW: PropertyDescriptor & ThisType<object> = {
  value() {
    return { ...this };
  },
};

/** What the module says of a text that is longer than the limit; the size in bytes, where it is known. */
export function tooLarge(limit: number, size?: number): RawIssue {
  const params = { limit, ...(size !== undefined && { size }) };
  return { code: "json.too-large", severity: "error", path: [], pointer: "", params };
}
