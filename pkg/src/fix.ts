/** The verb `fix`: the safe fixes, applied to the author's own text. */
import { textOf } from "./bytes.js";
import { FIX, type Core } from "./core.js";
import { KNOWN, only, settings } from "./options.js";
import { sentences, type Bare } from "./report.js";
import type { FixText } from "./types.js";
import { answer, idOf, textChecker } from "./verbs.js";

export function fixer(core: Core): FixText {
  const check = textChecker(core);
  return (kind, given, options) => {
    const text = textOf(given);
    const own = options && only(options, KNOWN);
    const before = check(kind, text, own);
    const set = settings(own);
    const found = before.issues.some(({ fix }) => fix?.safe) ? answer(core, FIX, idOf(kind), set, text) : undefined;
    if (!found?.report) return { text: typeof text === "string" ? text : decoded(text), applied: [], report: before };
    const applied = sentences(JSON.parse(found.report) as Bare[], set.locale);
    return { text: found.text, applied, report: check(kind, found.text, own) };
  };
}

/** A copy is decoded: browsers decode no shared memory. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.slice());
}
