// What one writes without quitus for lines: zod for the shape, ical.js for the contacts, luxon for the dates.

import { DateTime } from "../../pkg/node_modules/luxon/build/node/luxon.js";
// As a person imports it who counts bytes: `{ z }` would bring all of it.
import * as z from "../../pkg/node_modules/zod/index.js";
import { log } from "./peers.js";

const instant = z.iso.datetime({ offset: true, local: true }).transform((text, context) => {
  const date = DateTime.fromISO(text, { zone: "Europe/Paris", setZone: /(Z|[+-]\d\d:\d\d)$/.test(text) });
  if (date.isValid) return date.toISO({ suppressMilliseconds: true });
  context.addIssue({ code: "custom", message: date.invalidExplanation ?? "no date" });
  return z.NEVER;
});

/** The same with dates read and written. */
const dated = log.extend({ eventDate: instant, logDate: instant });

/** A line checked and in normal form: dates with their offset of the zone. Undefined when it is refused. */
export function written(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { success, data } = dated.safeParse(value);
  return success ? JSON.stringify(data) : undefined;
}
