// What one writes without quitus: zod for the shape, ical.js for the contacts.

import ICAL from "../../pkg/node_modules/ical.js/dist/ical.js";
// Bundlers leave out what is not used, which they cannot with `{ z }`.
import * as z from "../../pkg/node_modules/zod/index.js";

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

/** A contact that is no card stays as it is. */
function contact(text) {
  return text.startsWith("BEGIN:VCARD") ? card(text) : text;
}

/** A card, read and written again. */
function card(text) {
  return ICAL.stringify(ICAL.parse(text));
}
