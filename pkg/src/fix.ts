/** The verb `fix`: the safe fixes, applied to the author's own text. */
import { FIX, type Core } from "./core.js";
import type { Payloads } from "./generated/kinds.js";
import { settings } from "./options.js";
import { sentences, type Bare } from "./report.js";
import type { Issue, KindId, KindOrId, Options, Report } from "./types.js";
import { answer, idOf, textChecker } from "./verbs.js";

export interface Fixed<T = unknown> {
  /** The mended text: nothing but the stretches of the fixes has changed. */
  text: string;
  /** What is gone. Issues that came to light by an earlier fix have no `span`. */
  applied: Issue[];
  /** What a check says of the mended text. */
  report: Report<T>;
}

/** JSON text → the same text with its safe fixes applied. */
export type Fixer = <K extends KindId>(kind: KindOrId<K>, text: string | Uint8Array, options?: Options) => Fixed<Payloads[K]>;

export function fixer(core: Core): Fixer {
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
