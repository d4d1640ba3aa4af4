/** `contact.parse` and `contact.format`: a vCard as fields, and fields as a vCard. */
import { CONTACT_FORMAT, CONTACT_PARSE, type Core } from "./core.js";
import type { Contact } from "./generated/kinds.js";
import { settings, shown } from "./options.js";
import { jsonReport, report } from "./report.js";
import type { Options, Report } from "./types.js";
import { answer } from "./verbs.js";
import { wire } from "./wire.js";

/** The module wants the number of a kind with every verb; these do not look at it. */
const ANY = 0;

export function parseContact(core: Core, text: string, options?: Options): Report<Contact, "contact"> {
  if (typeof text !== "string") throw new TypeError(`text must be a string, not ${shown(text)}`);
  const set = settings(options);
  return report("contact", answer(core, CONTACT_PARSE, ANY, set, text), set, text);
}

export function formatContact(core: Core, contact: Contact, options?: Options): Report<string, "contact"> {
  const set = settings(options);
  return jsonReport("contact", answer(core, CONTACT_FORMAT, ANY, set, wire(contact, set)), set);
}
