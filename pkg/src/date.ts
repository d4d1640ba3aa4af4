/** `date.parse`: a date as one system takes it. */
import { DATE_PARSE, type Core } from "./core.js";
import { KNOWN, only, settings, shown } from "./options.js";
import { report } from "./report.js";
import type { Options, Report } from "./types.js";
import { answer } from "./verbs.js";
import { wire } from "./wire.js";

/** The kinds of dates, each at its number in the module. */
const PROFILES = ["intent", "kare", "day", "utc"] as const;

/**
 * Whose dates: `intent` takes RFC 3339 and wall time of `zone`, `kare` the pattern of its contract, `day` a calendar day,
 * `utc` an instant ending in `Z`.
 */
export type DateProfile = (typeof PROFILES)[number];

export interface DateOptions extends Options {
  /** Default `"intent"`. */
  profile?: DateProfile | undefined;
}

/** Dates on their own, outside of a payload. */
export interface Dates {
  /** A date → a report whose `value` is its normal form; its codes are those of payloads. */
  parse(text: string, options?: DateOptions): Report<string, "date">;
}

export function parseDate(core: Core, text: string, options?: DateOptions): Report<string, "date"> {
  if (typeof text !== "string") throw new TypeError(`text must be a string, not ${shown(text)}`);
  const { profile = "intent", ...own } = options === undefined ? {} : only(options, [...KNOWN, "profile"]);
  const number = PROFILES.indexOf(profile);
  if (number < 0) {
    throw new TypeError(`option profile must be ${PROFILES.map((name) => `"${name}"`).join(" or ")}, not ${shown(profile)}`);
  }
  const set = settings(own);
  return report("date", answer(core, DATE_PARSE, number, set, wire(text, set)), set, text);
}

/** The instant of a date of Intent, in epoch milliseconds; undefined when it is none. */
export function instant(core: Core, text: unknown, options?: Options): number | undefined {
  if (typeof text !== "string") return undefined;
  const { ok, value } = parseDate(core, text, options);
  const at = ok ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : at;
}
