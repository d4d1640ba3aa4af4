/** Which kind a payload is: as the caller says, or as it looks. */
import { listKinds } from "../generated/kinds.js";
import { detect, kinds, type KindId } from "../index.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

export function kindNamed(name: string, words: Words): KindId {
  const kind = kinds.find(({ id }) => id === name);
  if (!kind) throw new Usage(words.unknownKind(name, kinds.map(({ id }) => id).join(", ")));
  return kind.id;
}

export function looksLike(text: string | Uint8Array): KindId | undefined {
  return detect(text)[0]?.kind;
}

/** Whether an array with these elements is one payload. */
export function isOne(text: string | Uint8Array, elements: readonly string[], named: KindId | undefined): boolean {
  const best = named ?? looksLike(text);
  if (best === undefined || !(listKinds as readonly KindId[]).includes(best)) return false;
  const fits = (element: string) => looksLike(`[${element}]`) === best || looksLike(element) === undefined;
  return named !== undefined || elements.every(fits);
}
