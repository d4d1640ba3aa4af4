/** The verb `fix`: the safe fixes, applied to the author's own text. */
import { FIX, type Core } from "./core.js";
import { settings } from "./options.js";
import { sentences, type Bare } from "./report.js";
import type { FixText } from "./types.js";
import { answer, idOf, textChecker } from "./verbs.js";

export function fixer(core: Core): FixText {
  const check = textChecker(core);
  return (kind, text, options) => {
    const before = check(kind, text, options);
    const set = settings(options);
    const found = before.issues.some(({ fix }) => fix?.safe) ? answer(core, FIX, idOf(kind), set, text) : undefined;
    if (!found?.report) return { text: typeof text === "string" ? text : decoded(text), applied: [], report: before };
    const applied = sentences(JSON.parse(found.report) as Bare[], set.locale);
    return { text: found.text, applied, report: check(kind, found.text, options) };
  };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
