/** The verb `build`: a friendly draft → a payload that is ready to send. */
import { extended } from "./also.js";
import { BUILD, type Core } from "./core.js";
import type { Drafts } from "./draft.js";
import { jsonReport } from "./report.js";
import type { KindOrId, Options, ReportOf } from "./types.js";
import { answer, calling } from "./verbs.js";
import { wire } from "./wire.js";

export function buildDraft<K extends keyof Drafts>(core: Core, kind: KindOrId<K>, draft: Drafts[K], options?: Options): ReportOf<K> {
  const { id, set } = calling(kind, options);
  const report = jsonReport(id, answer(core, BUILD, id, set, wire(draft, set, true)), set);
  // Of a draft there is no payload yet when it is refused; and a value that nobody asks for is not read.
  return (report.ok && set.also ? extended(report, set.also, report.value, set.maxIssues) : report) as unknown as ReportOf<K>;
}
