/**
 * The options of a call: checked, and written as the JSON that the module reads.
 *
 * Whether a zone is known is the module's business; everything else that is wrong is a `TypeError` here.
 */
import { isPointer } from "./pointer.js";
import type { Code } from "./generated/codes.js";
import type { Labels } from "./labels.js";
import { nearWord } from "./near.js";
import { codes, languages, ownSystem } from "./scope.js";
import type { Also, Locale, Options, Rules } from "./types.js";
import { wire } from "./wire.js";

export type Settings = {
  locale: Locale;
  labels?: Labels | undefined;
  maxBytes: number;
  maxDepth: number;
  maxIssues: number;
  also?: Also | undefined;
  /** For the module. */
  text: string;
};

/** The module's own limits. */
const MAX_BYTES = 16 << 20;
const MAX_DEPTH = 64;
const MAX_ISSUES = 1000;

/** The options of a call. */
export const KNOWN = ["locale", "labels", "zone", "fold", "dayFirst", "now", "severity", "rules", "also", "maxBytes", "maxDepth", "maxIssues"] as const;

/** The languages of this entry. */
function locales(): Locale[] {
  return Object.keys(languages) as Locale[];
}

/** Reads the options; `pointer` is the place of a single field. */
export function settings(options: Options | undefined, pointer?: string): Settings {
  if (options === undefined) {
    const text = pointer === undefined ? `{"now":${Date.now()}}` : JSON.stringify({ pointer, now: Date.now() });
    return { locale: locales()[0]!, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH, maxIssues: MAX_ISSUES, text };
  }
  const { locale = locales()[0]!, labels, zone, fold, dayFirst, now, severity, rules, also, maxBytes, maxDepth, maxIssues } = only(options, KNOWN);
  oneOf("locale", locale, locales());
  if (zone !== undefined && typeof zone !== "string") {
    throw new TypeError(`option zone must be a text such as "Europe/Paris" or "+04:00", not ${shown(zone)}`);
  }
  if (dayFirst !== undefined && typeof dayFirst !== "boolean") throw new TypeError(`option dayFirst must be true or false, not ${shown(dayFirst)}`);
  if (fold !== undefined) oneOf("fold", fold, ["earlier", "later", "reject"]);
  for (const [name, given] of Object.entries({ rules, also })) {
    if (ownSystem && given !== undefined) throw new TypeError(`quitus/small/${ownSystem} has no option ${name}; import quitus`);
  }
  if (also !== undefined && typeof also !== "function") throw new TypeError(`option also must be a function, not ${shown(also)}`);
  const limits = { maxBytes, maxDepth, maxIssues };
  for (const [name, limit] of Object.entries(limits)) {
    // No issue listed is a wish like another: then they are counted.
    const least = name === "maxIssues" ? 0 : 1;
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= least && limit < 2 ** 32)) {
      throw new TypeError(`option ${name} must be a whole number from ${least} to 4294967295, not ${shown(limit)}`);
    }
  }
  return {
    locale,
    labels: labelsOf(labels),
    maxBytes: maxBytes ?? MAX_BYTES,
    maxDepth: maxDepth ?? MAX_DEPTH,
    maxIssues: maxIssues ?? MAX_ISSUES,
    also,
    text: JSON.stringify({ pointer, now: instant(now), zone, fold, dayFirst, severity: severities(severity), rules: plain(rules), ...limits }),
  };
}

/** Rules as plain data, and nobody else's; what they say is the module's business. */
export function plain(rules: Rules | undefined): Rules | undefined {
  if (rules === undefined) return undefined;
  const written = wire(rules, { maxBytes: 1 << 20, maxDepth: 8 });
  const text = typeof written === "string" ? written : written.pieces.join("");
  const [, outside] = /"\\ud800quitus:([^"]*)"/.exec(text) ?? [];
  if (outside !== undefined) throw new TypeError(`option rules must be what JSON can hold, not ${outside}`);
  return JSON.parse(text) as Rules;
}

/**
 * The options, when they are an object and each has a name that is known: its own members alone, each read once.
 * What somebody has put on `Object.prototype` is no option.
 */
export function only<T extends object>(options: T, known?: readonly string[]): T {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`options must be an object, not ${shown(options)}`);
  }
  const own = Object.create(null) as T;
  for (const name of Object.keys(options) as (keyof T & string)[]) {
    if (known && !known.includes(name)) throw new TypeError(`unknown option ${shown(name)}; the options are ${known.join(", ")}`);
    own[name] = options[name];
  }
  return own;
}

/** The language of a call that takes nothing else. */
export function localeOf(options: { locale?: Locale | undefined }): Locale {
  const { locale = locales()[0]! } = only(options, KNOWN);
  oneOf("locale", locale, locales());
  return locale;
}

/** The option `labels`, when it is one. */
export function labelsOf(labels: unknown): Labels | undefined {
  if (labels === undefined) return undefined;
  if (typeof labels !== "object" || labels === null || Array.isArray(labels)) {
    throw new TypeError(`option labels must be an object of texts by field, not ${shown(labels)}`);
  }
  const given: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, label] of Object.entries(labels)) {
    if (label === undefined) continue;
    if (name === "" || (name.startsWith("/") && !isPointer(name))) {
      throw new TypeError(`option labels: ${shown(name)} is neither a JSON Pointer nor the name of a field`);
    }
    if (typeof label !== "string" || label.trim() === "") throw new TypeError(`option labels[${shown(name)}] must be a text, not ${shown(label)}`);
    given[name] = label;
  }
  return given;
}

function severities(severity: unknown): Record<string, string> | undefined {
  if (severity === undefined) return undefined;
  if (typeof severity !== "object" || severity === null || Array.isArray(severity)) {
    throw new TypeError(`option severity must be an object of codes, not ${shown(severity)}`);
  }
  const given: Record<string, string> = {};
  for (const [code, weight] of Object.entries(severity)) {
    const number = codes.indexOf(code as Code);
    if (number < 0) {
      const near = nearWord(code, codes);
      throw new TypeError(`option severity: unknown code ${shown(code)}${near ? `; did you mean ${near}?` : ""}`);
    }
    if (weight === undefined) continue;
    oneOf(`severity[${shown(code)}]`, weight, ["error", "warning", "note", "off"]);
    // The small modules do not have the names of codes.
    given[ownSystem ? number : code] = weight;
  }
  return given;
}

/** Epoch milliseconds. */
function instant(now: unknown): number {
  if (now === undefined) return Date.now();
  if (typeof now === "string" && /T.*(Z|[+-]\d\d:?\d\d)$/i.test(now) && !Number.isNaN(Date.parse(now))) return Date.parse(now);
  if (now instanceof Date && !Number.isNaN(now.getTime())) return now.getTime();
  const what = now instanceof Date ? "an invalid Date" : shown(now);
  throw new TypeError(`option now must be a Date or a text such as "2020-10-07T15:18:00Z", not ${what}`);
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (typeof value === "string" && allowed.includes(value)) return;
  throw new TypeError(`option ${name} must be ${allowed.map((one) => `"${one}"`).join(" or ")}, not ${shown(value)}`);
}

/** A value as it would stand in source code, cut. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 64 ? `${value.slice(0, 63)}…` : value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
