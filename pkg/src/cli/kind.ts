/** Which kind a payload is: as the caller says, or as it looks. */
import { listKinds } from "../generated/kinds.js";
import { detect, kinds, type KindId } from "../index.js";
import { nearWord } from "../near.js";
import { Usage } from "./usage.js";
import type { Words } from "./words.js";

export function kindNamed(name: string, words: Words): KindId {
  const kind = kinds.find(({ id }) => id === name);
  if (!kind) {
    const ids = kinds.map(({ id }) => id);
    throw new Usage(words.unknownKind(name, nearWord(name, ids) ?? "", ids.join(", ")));
  }
  return kind.id;
}

/** Whether nothing but JSON stands where a text begins, so that it is no command or message around it. */
export function beginsAsJson(text: string): boolean {
  return /^\ufeff?\s*["{[]/.test(text);
}

export function looksLike(text: string | Uint8Array): KindId | undefined {
  return detect(text)[0]?.kind;
}

/** What it looks like: one kind that is plain, or all between which nothing decides. */
export function mayBe(text: string | Uint8Array): KindId[] {
  const all = detect(text);
  const [first] = all;
  const near = all.filter(({ score }) => first !== undefined && score > first.score - 0.1);
  return (first?.sure ? [first] : near.length > 1 ? near : all).slice(0, 3).map(({ kind }) => kind);
}

/** Whether it is plainly one kind. */
export function isPlain(text: string | Uint8Array): boolean {
  return detect(text)[0]?.sure ?? false;
}

/** Whether an array with these elements is one payload. */
export function isOne(text: string | Uint8Array, elements: readonly string[], named: KindId | undefined): boolean {
  const best = named ?? looksLike(text);
  if (best === undefined || !(listKinds as readonly KindId[]).includes(best)) return false;
  const fits = (element: string) => looksLike(`[${element}]`) === best || looksLike(element) === undefined;
  return named !== undefined || (elements.every(fits) && (best !== "intent.history" || areOfOne(elements)));
}

/** Whether most logs have one reference: a history has one slip among them, and an export of many operations is none. */
function areOfOne(elements: readonly string[]): boolean {
  const counts = new Map<unknown, number>();
  let most = 0;
  for (const element of elements) {
    const { reference } = (JSON.parse(element) ?? {}) as { reference?: unknown };
    const count = (counts.get(reference) ?? 0) + 1;
    counts.set(reference, count);
    most = Math.max(most, count);
  }
  return most * 2 > elements.length;
}
