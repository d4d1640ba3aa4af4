/** The verbs that judge. Each is handed its module, with the bytes inside or without: an entry binds them to its own. */
import { extended } from "./also.js";
import { optionsOf } from "./bound.js";
import { textOf } from "./bytes.js";
import { CHECK_FIELD, CHECK_LINES, CHECK_TEXT, CHECK_VALUE, CONTACT_PARSE, IS_VALID, type Answer, type Core } from "./core.js";
import { decoded } from "./decoded.js";
import { kindIds } from "./generated/kinds.js";
import { settings, shown, type Settings } from "./options.js";
import type { Pieces } from "./pieces.js";
import { isPointer } from "./pointer.js";
import { report, tooLarge } from "./report.js";
import { ownSystem } from "./scope.js";
import type { KindId, KindOrId, Options, Report, ReportOf } from "./types.js";
import { wire } from "./wire.js";
import { utf8Length } from "./wtf8.js";

export function check<K extends KindId>(core: Core, kind: KindOrId<K>, value: unknown, options?: Options): ReportOf<K> {
  const { id, set } = calling(kind, options);
  const found = report(id, answer(core, CHECK_VALUE, id, set, wire(value, set)), set);
  return extended(found, set.also, value, set.maxIssues) as unknown as ReportOf<K>;
}

export function checkText<K extends KindId>(core: Core, kind: KindOrId<K>, text: string | Uint8Array, options?: Options): ReportOf<K> {
  const { id, set } = calling(kind, options);
  const given = textOf(text, "; for a JavaScript value there is check");
  const found = report(id, answer(core, CHECK_TEXT, id, set, given), set);
  return extended(found, set.also, set.also && parsed(given), set.maxIssues) as unknown as ReportOf<K>;
}

export function checkField<K extends KindId>(core: Core, kind: KindOrId<K>, pointer: string, value: unknown, options?: Options): Report<unknown, K> {
  if (typeof pointer !== "string" || !isPointer(pointer)) {
    throw new TypeError(`pointer must be a JSON Pointer such as "/location/assetReference", not ${shown(pointer)}`);
  }
  const { id, set } = calling(kind, options, pointer);
  // A member that is undefined would not go over the wire; a hole in a list cannot.
  const left = value === undefined && !/(^|\/\d+)$/.test(pointer);
  return report(id, answer(core, CHECK_FIELD, id, set, left ? "" : wire(value, set)), set);
}

export function isValid(core: Core, kind: KindOrId, value: unknown, options?: Options): boolean {
  const { id, set } = calling(kind, options);
  if (set.also) return check(core, kind, value, options).ok;
  return answer(core, IS_VALID, id, set, wire(value, set)).ok;
}

/** The kind of a call, and its options: those that the kind brings along, and those of the call. */
export function calling<K extends KindId>(kind: KindOrId<K>, options: Options | undefined, pointer?: string): { id: K; set: Settings } {
  return { id: idOf(kind) as K, set: settings(optionsOf(kind as KindOrId, options), pointer) };
}

/** What a text holds; nothing when it is no JSON. */
export function parsed(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : decoded(text.slice())) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Runs a verb; what the module calls the caller's mistake is thrown. A text over the limit does not even go into the
 * module: it would be encoded and copied first. A text has no more units than bytes.
 */
export function answer(core: Core, op: number, kind: KindId | number, set: Pick<Settings, "text" | "maxBytes">, text: string | Uint8Array | Pieces): Answer {
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
