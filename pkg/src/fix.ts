/** The verb `fix`: the safe fixes, applied to the author's own text. */
import { textOf } from "./bytes.js";
import { FIX, FIX_UNSAFE, type Core } from "./core.js";
import { KNOWN, only, shown } from "./options.js";
import { fromJson, withMessage } from "./report.js";
import type { FixedOf, FixText } from "./types.js";
import { answer, calling, textChecker } from "./verbs.js";

export function fixer(core: Core): FixText {
  const check = textChecker(core);
  return (kind, given, options) => {
    const text = textOf(given);
    const { unsafe = false, ...own } = options ? only(options, [...KNOWN, "unsafe"]) : {};
    if (typeof unsafe !== "boolean") throw new TypeError(`option unsafe must be true or false, not ${shown(unsafe)}`);
    const { id, set } = calling(kind, own);
    const found = answer(core, unsafe ? FIX_UNSAFE : FIX, id, set, text);
    // Without a text of its own, nothing was mended.
    const mended = found.text || (typeof text === "string" ? text : decoded(text));
    const applied = fromJson(found.refused ? { ...found, refused: undefined } : found).issues.map((issue) => withMessage(issue, set.locale));
    return { text: mended, applied, report: check(kind, found.text ? mended : text, own) } as unknown as FixedOf<typeof id>;
  };
}

/** A copy is decoded: browsers decode no shared memory. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.slice());
}
