/** Which kind a payload is: as the caller says, or as it looks. */
import { detect, kinds, type KindId } from "../index.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

/** An array that looks this much like a kind is one payload, not many. */
const LIKELY = 0.5;

/** The kinds that are arrays. */
const ARRAYS: readonly KindId[] = ["intent.history", "intent.webhook"];

export function kindNamed(name: string, words: Words): KindId {
  const kind = kinds.find(({ id }) => id === name);
  if (!kind) throw new Usage(words.unknownKind(name, kinds.map(({ id }) => id).join(", ")));
  return kind.id;
}

export function looksLike(text: string | Uint8Array): KindId | undefined {
  return detect(text)[0]?.kind;
}

/** Whether an array is one payload. */
export function isOne(text: string | Uint8Array, named: KindId | undefined): boolean {
  if (named !== undefined) return ARRAYS.includes(named);
  const [best] = detect(text);
  return best !== undefined && ARRAYS.includes(best.kind) && best.score >= LIKELY;
}
