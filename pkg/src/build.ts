/** The verb `build`: a friendly draft → a payload that is ready to send. */
import { BUILD, type Core } from "./core.js";
import type { Build } from "./draft.js";
import { settings } from "./options.js";
import { jsonReport } from "./report.js";
import { answer, idOf } from "./verbs.js";
import { wire } from "./wire.js";

export function builder(core: Core): Build {
  return (kind, draft, options) => {
    const id = idOf(kind);
    const set = settings(options);
    return jsonReport(id, answer(core, BUILD, id, set, wire(dated(draft), set)), set.locale);
  };
}

/** The draft with epoch milliseconds for each `Date`: as JSON it would be in UTC, whatever the zone of the call. */
function dated(draft: unknown): unknown {
  try {
    return Array.isArray(draft) ? draft.map(log) : log(draft);
  } catch {
    // A getter or a proxy; the way to the wire says where.
    return draft;
  }
}

function log(draft: unknown): unknown {
  if (typeof draft !== "object" || draft === null || "toJSON" in draft || Array.isArray(draft)) return draft;
  const members = Object.entries(draft);
  if (!members.some(([, member]) => isDate(member))) return draft;
  return Object.fromEntries(members.map(([key, member]) => [key, isDate(member) ? Date.prototype.getTime.call(member) : member]));
}

/** Of any realm, and of this world: an invalid one stays, to be told as such. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN(Date.prototype.getTime.call(value));
}
