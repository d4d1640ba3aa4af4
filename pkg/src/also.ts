/**
 * Option `also`: what a program has to say of a payload beyond what data can.
 *
 * Its findings stand among the others in the order of the document, and weigh as much. What it throws, and what is no
 * finding, is a mistake of the program.
 */
import { shown } from "./options.js";
import { isPointer, pointerOf, stepsOf } from "./pointer.js";
import type { Also, Issue, OwnIssue, Report } from "./types.js";

/**
 * The report with what `also` finds; `document` is the payload as it was given. Of what could not be read at all, it is
 * not asked.
 */
export function extended<R>(found: R, also: Also | undefined, document: unknown, most: number): R {
  if (!also) return found;
  const report = found as Report;
  if ((!report.ok && document === undefined) || report.issues.some(({ code }) => code === "json.too-large")) return found;
  const { kind, ok, issues, omitted } = report;
  const own = asked(also, report.ok ? report.value : document, report, document);
  if (own.length === 0) return found;
  const merged = [...issues];
  for (const issue of own) {
    const next = merged.findIndex(({ path }) => compared(document, issue.path, path) < 0);
    merged.splice(next < 0 ? merged.length : next, 0, issue);
  }
  // Errors go first when not all can be told.
  let others = most - merged.filter(({ severity }) => severity === "error").length;
  let errors = most;
  const told = merged.filter(({ severity }) => (severity === "error" ? errors-- : others--) > 0);
  const rest = { issues: told, omitted: omitted + merged.length - told.length };
  if (!ok || own.some(({ severity }) => severity === "error")) return { kind, ok: false, ...rest } as R;
  return { kind, ok, ...rest, value: report.value, text: report.text } as R;
}

function asked(also: Also, value: unknown, report: Report, document: unknown): Issue[] {
  let found: unknown;
  try {
    found = also(value, report);
  } catch (error) {
    throw new TypeError(`option also threw: ${error instanceof Error ? error.message : shown(error)}`, { cause: error });
  }
  if (!Array.isArray(found)) {
    const what = typeof (found as PromiseLike<unknown> | null)?.then === "function" ? "a promise" : shown(found);
    throw new TypeError(`option also must return an array of issues, not ${what}`);
  }
  return found.map((issue: unknown, index) => completed(issue, `issue ${index} of option also`, document));
}

function completed(given: unknown, name: string, document: unknown): Issue {
  if (typeof given !== "object" || given === null) throw new TypeError(`${name} must be an object, not ${shown(given)}`);
  const { code, severity = "error", message, path, pointer, params = {}, ...rest } = given as Partial<OwnIssue>;
  for (const [member, text] of Object.entries({ code, message })) {
    if (typeof text !== "string" || text === "") throw new TypeError(`${name} must have a ${member}, not ${shown(text)}`);
  }
  if (!["error", "warning", "note"].includes(severity)) {
    throw new TypeError(`severity of ${name} must be "error" or "warning" or "note", not ${shown(severity)}`);
  }
  if (typeof params !== "object" || params === null) throw new TypeError(`params of ${name} must be an object, not ${shown(params)}`);
  const steps = path ?? (pointer === undefined ? [] : stepsIn(pointer, document));
  if (!Array.isArray(steps) || !steps.every((step) => typeof step === "string" || Number.isSafeInteger(step))) {
    throw new TypeError(path === undefined ? `pointer of ${name} must be a JSON Pointer, not ${shown(pointer)}` : `path of ${name} must be an array of keys and indices, not ${shown(path)}`);
  }
  const own = { code, severity, path: [...steps], pointer: pointerOf(steps), message, params, ...rest };
  return own as Issue;
}

/** The steps of a JSON Pointer; digits are an index where the document has a list. */
function stepsIn(pointer: unknown, document: unknown): (string | number)[] | undefined {
  if (typeof pointer !== "string" || !isPointer(pointer)) return undefined;
  let at = document;
  return stepsOf(pointer).map((step) => {
    const key = Array.isArray(at) && /^\d+$/.test(step) ? Number(step) : step;
    at = inside(at, key);
    return key;
  });
}

/** Which place comes first in a document: what holds something before what it holds, what is not there at the beginning. */
function compared(document: unknown, one: readonly (string | number)[], other: readonly (string | number)[]): number {
  let at = document;
  for (let step = 0; step < Math.min(one.length, other.length); step++) {
    const [a, b] = [one[step]!, other[step]!];
    if (a !== b) return place(at, a) - place(at, b);
    at = inside(at, a);
  }
  return one.length - other.length;
}

function place(holder: unknown, step: string | number): number {
  if (Array.isArray(holder)) return Number(step);
  return typeof holder === "object" && holder !== null ? Object.keys(holder).indexOf(String(step)) : -1;
}

function inside(holder: unknown, step: string | number): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, step) ? (holder as Record<string, unknown>)[step] : undefined;
}
