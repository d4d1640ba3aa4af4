/**
 * The small entries: one system, one language, and no more than a form needs. Kinds are named by their ids.
 *
 * They are all made of this file; tool/bundle.js gives each a module and a scope of its own.
 */
import { create } from "./core.js";
import { load } from "./load.js";
import { second } from "./second.js";
import type { Check, CheckField, CheckText, IsValid } from "./types.js";
import * as verbs from "./verbs.js";

const core = /* @__PURE__ */ create(load, second);

/**
 * Checks a JavaScript value as the JSON that would go over the wire.
 *
 * @example
 * const report = check("intent.log", payload);
 * if (report.ok) send(report.value);
 * else for (const { pointer, message } of report.issues) console.log(pointer, message);
 */
export const check: Check = (kind, value, options) => verbs.check(core, kind, value, options);

/**
 * Checks JSON text, a string or UTF-8; the issues carry a `span`.
 *
 * @example
 * const { issues } = checkText("kare.unplanned", await readFile("visit.json"));
 * for (const { span, message } of issues) console.log(span?.start.line, message);
 */
export const checkText: CheckText = (kind, text, options) => verbs.checkText(core, kind, text, options);

/**
 * Checks one field, for a form's blur event; the report's `value` is the field's normal form.
 *
 * @example
 * const report = checkField("intent.log", "/location/assetReference", input.value, { locale: "fr" });
 * input.setCustomValidity(report.issues[0]?.message ?? "");
 */
export const checkField: CheckField = (kind, pointer, value, options) => verbs.checkField(core, kind, pointer, value, options);

/**
 * Whether a value has no errors; stops at the first one.
 *
 * @example
 * const good = payloads.filter((payload) => isValid("intent.log", payload));
 */
export const isValid: IsValid = (kind, value, options) => verbs.isValid(core, kind, value, options);

/**
 * Prepares the module ahead of the first call, asynchronously. Optional; may be called any number of times.
 *
 * `cards` brings the reader of contacts that are not plainly vCard 3.0, where the system has contacts. Before, such a
 * contact is kept as it is, with the note `vcard.not-read`: the verdict says nothing about it.
 *
 * @example
 * await ready({ cards: true });
 */
export async function ready({ cards = false }: { cards?: boolean } = {}): Promise<void> {
  await Promise.all([core.ready(), cards && second?.bring()]);
}

export { fields } from "./fields.js";
export type { Field, FieldType } from "./fields.js";
export { QuitusError } from "./error.js";
export type { Code, Severity } from "./generated/codes.js";
export type * from "./generated/kinds.js";
export type * from "./types.js";
