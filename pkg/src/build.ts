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
    return jsonReport(id, answer(core, BUILD, id, set, wire(draft, set, true)), set.locale);
  };
}
