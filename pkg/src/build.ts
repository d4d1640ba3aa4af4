/** The verb `build`: a friendly draft → a payload that is ready to send. */
import { BUILD, type Core } from "./core.js";
import type { Drafts } from "./draft.js";
import type { Payloads } from "./generated/kinds.js";
import { settings } from "./options.js";
import { jsonReport } from "./report.js";
import type { KindOrId, Options, Report } from "./types.js";
import { answer, idOf } from "./verbs.js";
import { wire } from "./wire.js";

export function buildDraft<K extends keyof Drafts>(core: Core, kind: KindOrId<K>, draft: Drafts[K], options?: Options): Report<Payloads[K]> {
  const id = idOf(kind);
  const set = settings(options);
  return jsonReport(id, answer(core, BUILD, id, set, wire(draft, set, true)), set);
}
