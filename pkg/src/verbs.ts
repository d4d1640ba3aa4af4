/** The verbs that judge. Each is handed its module, with the bytes inside or without: an entry binds them to its own. */
import { textOf } from "./bytes.js";
import { CHECK_FIELD, CHECK_LINES, CHECK_TEXT, CHECK_VALUE, CONTACT_PARSE, IS_VALID, type Answer, type Core } from "./core.js";
import { kindIds, type Payloads } from "./generated/kinds.js";
import { settings, shown, type Settings } from "./options.js";
import { decoded, report, tooLarge } from "./report.js";
import { ownSystem } from "./scope.js";
import type { KindId, KindOrId, Options, Report } from "./types.js";
import { wire } from "./wire.js";
import { utf8Length } from "./wtf8.js";

export function check<K extends KindId>(core: Core, kind: KindOrId<K>, value: unknown, options?: Options): Report<Payloads[K]> {
  const id = idOf(kind);
  const set = settings(options);
  return report(id, answer(core, CHECK_VALUE, id, set, wire(value, set)), set);
}

export function checkText<K extends KindId>(core: Core, kind: KindOrId<K>, text: string | Uint8Array, options?: Options): Report<Payloads[K]> {
  const id = idOf(kind);
  const given = textOf(text, "; for a JavaScript value there is check");
  const set = settings(options);
  return report(id, answer(core, CHECK_TEXT, id, set, given), set);
}

export function checkField(core: Core, kind: KindOrId, pointer: string, value: unknown, options?: Options): Report {
  const id = idOf(kind);
  if (typeof pointer !== "string" || !/^(\/([^~]|~[01])*)?$/s.test(pointer)) {
    throw new TypeError(`pointer must be a JSON Pointer such as "/location/assetReference", not ${shown(pointer)}`);
  }
  const set = settings(options, pointer);
  // A member that is undefined would not go over the wire; a hole in a list cannot.
  const left = value === undefined && !/(^|\/\d+)$/.test(pointer);
  return report(id, answer(core, CHECK_FIELD, id, set, left ? "" : wire(value, set)), set);
}

export function isValid(core: Core, kind: KindOrId, value: unknown, options?: Options): boolean {
  const set = settings(options);
  return answer(core, IS_VALID, idOf(kind), set, wire(value, set)).ok;
}

/**
 * Runs a verb; what the module calls the caller's mistake is thrown. A text over the limit does not even go into the
 * module: it would be encoded and copied first. A text has no more units than bytes.
 */
export function answer(core: Core, op: number, kind: KindId | number, set: Pick<Settings, "text" | "maxBytes">, text: string | Uint8Array): Answer {
  // Of lines, each has the limit for itself.
  const large = op !== CHECK_LINES && text.length > set.maxBytes;
  const found = core.run(op, typeof kind === "number" ? kind : kindIds.indexOf(kind), set.text, large ? "" : text);
  if (found.mistake) throw new TypeError(JSON.parse(decoded(found.report)) as string);
  if (!large) return found;
  // The text of a value was ended early: how long it would have become nobody knows.
  const whole = op === CHECK_TEXT || op === CONTACT_PARSE;
  const size = typeof text === "string" ? utf8Length(text) : text.length;
  return { ...found, ok: false, text: "", refused: tooLarge(set.maxBytes, whole ? size : undefined) };
}

export function idOf(kind: KindOrId): KindId {
  const id: unknown = typeof kind === "object" && kind !== null ? kind.id : kind;
  if (kindIds.includes(id as KindId)) {
    const [system] = (id as KindId).split(".");
    if (!ownSystem || system === ownSystem) return id as KindId;
    throw new TypeError(`quitus/small/${ownSystem} does not have the kind ${shown(id)}; import quitus/small/${system}, or quitus for all kinds`);
  }
  throw new TypeError(`unknown kind ${shown(id)}; the kinds are ${kindIds.join(", ")}`);
}
