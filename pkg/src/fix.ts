/** The verb `fix`: the safe fixes, applied to the author's own text. */
import { textOf } from "./bytes.js";
import { FIX, FIX_UNSAFE, type Core } from "./core.js";
import { decoded } from "./decoded.js";
import { KNOWN, only, shown } from "./options.js";
import { told } from "./report.js";
import type { FixedOf, KindId, KindOrId, Options } from "./types.js";
import { answer, calling, checkText } from "./verbs.js";

export function fixText<K extends KindId>(
  core: Core,
  kind: KindOrId<K>,
  given: string | Uint8Array,
  options?: Options & { unsafe?: boolean | undefined },
): FixedOf<K> {
  const text = textOf(given);
  const { unsafe = false, ...own } = options ? only(options, [...KNOWN, "unsafe"]) : {};
  if (typeof unsafe !== "boolean") throw new TypeError(`option unsafe must be true or false, not ${shown(unsafe)}`);
  const { id, set } = calling(kind, own);
  const found = answer(core, unsafe ? FIX_UNSAFE : FIX, id, set, text);
  // Without a text of its own, nothing was mended.
  const mended = found.text || (typeof text === "string" ? text : decoded(isPlain(text.buffer) ? text : text.slice()));
  const applied = told(found.report, set);
  return { text: mended, applied, report: checkText(core, kind, found.text ? mended : text, own) } as unknown as FixedOf<K>;
}

/** Of memory that is shared, or may change its size, browsers decode a copy only. */
function isPlain(buffer: ArrayBuffer): boolean {
  return Object.prototype.toString.call(buffer) === "[object ArrayBuffer]" && !(buffer as { resizable?: boolean }).resizable;
}
