/** The verbs, each made for a module: with the bytes inside, or without. */
import { CHECK_FIELD, CHECK_TEXT, CHECK_VALUE, IS_VALID, type Answer, type Core } from "./core.js";
import { kindIds } from "./generated/kinds.js";
import { settings, shown, type Settings } from "./options.js";
import { report } from "./report.js";
import type { Check, CheckField, CheckText, IsValid, KindId, KindOrId } from "./types.js";
import { wire } from "./wire.js";

export function checker(core: Core): Check {
  return (kind, value, options) => {
    const id = idOf(kind);
    const set = settings(options);
    return report(id, answer(core, CHECK_VALUE, id, set, wire(value, set)), set.locale);
  };
}

export function textChecker(core: Core): CheckText {
  return (kind, text, options) => {
    const id = idOf(kind);
    if (typeof text !== "string" && !isBytes(text)) {
      throw new TypeError(`text must be a string or a Uint8Array, not ${shown(text)}; for a JavaScript value there is check`);
    }
    const set = settings(options);
    return report(id, answer(core, CHECK_TEXT, id, set, text), set.locale);
  };
}

export function fieldChecker(core: Core): CheckField {
  return (kind, pointer, value, options) => {
    const id = idOf(kind);
    if (typeof pointer !== "string" || !/^(\/([^~]|~[01])*)?$/s.test(pointer)) {
      throw new TypeError(`pointer must be a JSON Pointer such as "/location/assetReference", not ${shown(pointer)}`);
    }
    const set = settings(options, pointer);
    // A member that is undefined would not go over the wire; a hole in a list cannot.
    const left = value === undefined && !/(^|\/\d+)$/.test(pointer);
    return report(id, answer(core, CHECK_FIELD, id, set, left ? "" : wire(value, set)), set.locale);
  };
}

export function validity(core: Core): IsValid {
  return (kind, value, options) => {
    const set = settings(options);
    return answer(core, IS_VALID, idOf(kind), set, wire(value, set)).ok;
  };
}

/** Runs a verb; what the module calls the caller's mistake is thrown. */
export function answer(core: Core, op: number, id: KindId, set: Pick<Settings, "text">, text: string | Uint8Array): Answer {
  const found = core.run(op, kindIds.indexOf(id), set.text, text);
  if (found.mistake) throw new TypeError(JSON.parse(found.report) as string);
  return found;
}

export function idOf(kind: KindOrId): KindId {
  const id: unknown = typeof kind === "object" && kind !== null ? kind.id : kind;
  if (kindIds.includes(id as KindId)) return id as KindId;
  throw new TypeError(`unknown kind ${shown(id)}; the kinds are ${kindIds.join(", ")}`);
}

/** Also of another realm: test runners give each test file its own `Uint8Array`. */
export function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}
