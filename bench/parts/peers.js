// What one writes without quitus: zod for the shape, ical.js for the contacts, luxon for the dates.

import ICAL from "../../pkg/node_modules/ical.js/dist/ical.js";
import { DateTime } from "../../pkg/node_modules/luxon/build/node/luxon.js";
import { z } from "../../pkg/node_modules/zod/index.js";

/** `intent.log` as far as these tools go: the calendar and the pairs are not looked at. */
export const log = z.looseObject({
  reference: z.string().min(1),
  contractReference: z.string().min(1),
  status: z.enum(["open", "pending", "hold", "closed", "denied"]),
  event: z.string().min(1),
  eventDate: z.iso.datetime({ offset: true, local: true }),
  logDate: z.iso.datetime({ offset: true, local: true }),
  serviceCode: z.string().min(1),
  location: z.looseObject({ assetReference: z.string().min(1) }),
  workType: z.string().min(1),
  description: z.string().optional(),
  contacts: z.array(z.string().min(1).transform(contact)).optional(),
  criticalLevel: z.int().optional(),
  visitAttempt: z.int().min(0).optional(),
  equipmentWorkingOrder: z.string().optional(),
  equipmentStatus: z.string().optional(),
  occupantSignature: z.string().optional(),
});

const instant = z.iso.datetime({ offset: true, local: true }).transform((text, context) => {
  const date = DateTime.fromISO(text, { zone: "Europe/Paris", setZone: /(Z|[+-]\d\d:\d\d)$/.test(text) });
  if (date.isValid) return date.toISO({ suppressMilliseconds: true });
  context.addIssue({ code: "custom", message: date.invalidExplanation ?? "no date" });
  return z.NEVER;
});

/** The same with dates read and written. */
const dated = log.extend({ eventDate: instant, logDate: instant });

/** A contact that is no card stays as it is. */
function contact(text) {
  return text.startsWith("BEGIN:VCARD") ? card(text) : text;
}

/** A card, read and written again. */
function card(text) {
  return ICAL.stringify(ICAL.parse(text));
}

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
