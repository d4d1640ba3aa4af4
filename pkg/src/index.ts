/**
 * The front door of the package, with the module's bytes inside: import and call.
 *
 * Nothing runs on import: each export is a pure value, so that what is not used leaves no trace in a bundle.
 */
import { builder } from "./build.js";
import { contacts } from "./contact.js";
import { create } from "./core.js";
import type { ToRequest } from "./delivery.js";
import { detector } from "./detect.js";
import type { Build } from "./draft.js";
import { extractor, type Extract } from "./extract.js";
import { fixer } from "./fix.js";
import { makeKinds, system } from "./kinds.js";
import { lineChecker, lineStreamer } from "./lines.js";
import { load } from "./load.js";
import { requestChecker, type CheckRequest } from "./request-check.js";
import { requester } from "./request.js";
import { jsonSchema } from "./schema.js";
import { stepper } from "./steps.js";
import type {
  Check,
  CheckField,
  CheckLines,
  CheckText,
  Contacts,
  Detect,
  FixText,
  IsValid,
  Kind,
  LineStream,
  NextSteps,
  System,
} from "./types.js";
import { checker, fieldChecker, textChecker, validity } from "./verbs.js";

const core = /* @__PURE__ */ create(load);

/** Checks a JavaScript value as the JSON that would go over the wire. */
export const check: Check = /* @__PURE__ */ checker(core);

/** Checks JSON text, a string or UTF-8; the issues carry a `span`. */
export const checkText: CheckText = /* @__PURE__ */ textChecker(core);

/** Checks one field, for a form's blur event; the report's `value` is the field's normal form. */
export const checkField: CheckField = /* @__PURE__ */ fieldChecker(core);

/** Whether a value has no errors; stops at the first one. */
export const isValid: IsValid = /* @__PURE__ */ validity(core);

/** Checks newline-delimited JSON, one payload a line. */
export const checkLines: CheckLines = /* @__PURE__ */ lineChecker(core);

/** The same as a stream, for files that do not fit memory: one report for each chunk that completes a record. */
export const lineStream: LineStream = /* @__PURE__ */ lineStreamer(core);

/** Builds a payload from a friendly draft; the report's `value` is ready to send. */
export const build: Build = /* @__PURE__ */ builder(core);

/** Applies the safe fixes to JSON text; nothing else of the text changes. */
export const fix: FixText = /* @__PURE__ */ fixer(core);

/** The request that delivers a payload, ready for `fetch`. Sends nothing; throws a `PayloadError` for a payload with errors. */
export const toRequest: ToRequest = /* @__PURE__ */ requester(core);

/** Checks a request, or the text in which one was pasted: curl, HTTP, `fetch`, HAR, Postman. */
export const checkRequest: CheckRequest = /* @__PURE__ */ requestChecker(core);

/** The payloads and requests in whatever was pasted. */
export const extract: Extract = /* @__PURE__ */ extractor(core);

/** Which kinds a value looks like, best first; a string or bytes are JSON text. */
export const detect: Detect = /* @__PURE__ */ detector(core);

/** vCards as fields, and fields as vCards. */
export const contact: Contacts = /* @__PURE__ */ contacts(core);

/** The steps that may follow in an Intent operation; only its last log counts. */
export const nextSteps: NextSteps = /* @__PURE__ */ stepper(core);

/** All kinds. Each is a Standard Schema and a Standard JSON Schema, and is accepted wherever its id is. */
export const kinds: readonly Kind[] = /* @__PURE__ */ makeKinds(check, jsonSchema);

/** Kinds of Intent Technologies. */
export const intent: System<"intent"> = /* @__PURE__ */ system(kinds, "intent");

/** Kinds of Karé. */
export const kare: System<"kare"> = /* @__PURE__ */ system(kinds, "kare");

/** Kinds of the Open Business API. */
export const obapi: System<"obapi"> = /* @__PURE__ */ system(kinds, "obapi");

/** Prepares the module ahead of the first call, asynchronously. Optional; may be called any number of times. */
export function ready(): Promise<void> {
  return core.ready();
}

export { PayloadError, QuitusError } from "./error.js";
export type { Extract, Extracted, PastedRequest } from "./extract.js";
export type { CheckRequest, RequestCheckOptions, RequestLike } from "./request-check.js";
export { explain } from "./explain.js";
export type { PreparedRequest, RequestOptions, ToRequest } from "./delivery.js";
export type * from "./draft.js";
export { fields } from "./fields.js";
export type { Field, FieldType } from "./fields.js";
export { history } from "./history.js";
export type { History } from "./history.js";
export { jsonSchema };
export type { JsonSchema, JsonSchemaOptions, JsonSchemaTarget } from "./schema.js";
export type { Code, Severity } from "./generated/codes.js";
export type * from "./generated/kinds.js";
export type * from "./types.js";
