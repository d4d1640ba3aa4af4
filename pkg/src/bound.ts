/**
 * Kinds with options of their own, as `kind.with(options)` makes them.
 *
 * The options lie on the kind under a symbol that all copies of this package share: a kind that one entry has bound is
 * bound for every other.
 */
import { only } from "./options.js";
import type { KindOrId, Options, Rules } from "./types.js";

export const BOUND: unique symbol = Symbol.for("quitus.options") as never;

/** The options that a kind brings along. */
export function boundTo(kind: KindOrId): Options | undefined {
  return typeof kind === "object" && kind !== null ? (kind as { [BOUND]?: Options })[BOUND] : undefined;
}

/** The options of a call with this kind. */
export function optionsOf<T extends object = Options>(kind: KindOrId, given: T | undefined): (T & Options) | undefined {
  const own = boundTo(kind);
  if (given === undefined) return own as (T & Options) | undefined;
  return own ? merged(own, given) : given;
}

/** Those that are given later win; of severities and labels, one by one. */
export function merged<T extends object>(own: Options | undefined, given: T): T & Options {
  const more = only<Options>(given);
  for (const name of Object.keys(more) as (keyof Options)[]) if (more[name] === undefined) delete more[name];
  const both = Object.assign(Object.create(null), own, more) as T & Options;
  if (isObject(more.severity)) both.severity = { ...own?.severity, ...more.severity };
  if (isObject(own?.labels) && isObject(more.labels)) both.labels = { ...own.labels, ...more.labels };
  return both;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The rules that a kind brings along. */
export function rulesOf(kind: KindOrId): Rules | undefined {
  return boundTo(kind)?.rules;
}
