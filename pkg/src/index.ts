/**
 * The front door of the package, with the module's bytes inside: import and call.
 *
 * Nothing runs on import: each export is a pure value, so that what is not used leaves no trace in a bundle.
 */
import { applyFix } from "./apply.js";
import { buildDraft } from "./build.js";
import { formatContact, parseContact } from "./contact.js";
import { create } from "./core.js";
import { parseDate, type Dates } from "./date.js";
import type { ToRequest } from "./delivery.js";
import { detectKinds } from "./detect.js";
import type { Build } from "./draft.js";
import { extractAll, type Extract } from "./extract.js";
import { fixText } from "./fix.js";
import { flatten } from "./flatten.js";
import { makeKinds, system } from "./kinds.js";
import { linesReport, linesStream } from "./lines.js";
import { load } from "./load.js";
import { judgeRequest, type CheckRequest } from "./request-check.js";
import { requestFor } from "./request.js";
import { jsonSchema } from "./schema.js";
import { steps, stepsAfter } from "./steps.js";
import { story, type Timeline } from "./timeline.js";
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
  Options,
  System,
} from "./types.js";
import * as verbs from "./verbs.js";

const core = /* @__PURE__ */ create(load);

/** Checks a JavaScript value as the JSON that would go over the wire. */
export const check: Check = (kind, value, options) => verbs.check(core, kind, value, options);

/** Checks JSON text, a string or UTF-8; the issues carry a `span`. */
export const checkText: CheckText = (kind, text, options) => verbs.checkText(core, kind, text, options);

/** Checks one field, for a form's blur event; the report's `value` is the field's normal form. */
export const checkField: CheckField = (kind, pointer, value, options) => verbs.checkField(core, kind, pointer, value, options);

/** Whether a value has no errors; stops at the first one. */
export const isValid: IsValid = (kind, value, options) => verbs.isValid(core, kind, value, options);

/** Checks newline-delimited JSON, one payload a line. */
export const checkLines: CheckLines = (kind, text, options) => linesReport(core, kind, text, options);

/** The same as a stream, for files that do not fit memory: one report for each chunk that completes a record. */
export const lineStream: LineStream = (kind, options) => linesStream(core, kind, options);

/** Builds a payload from a friendly draft; the report's `value` is ready to send. */
export const build: Build = (kind, draft, options) => buildDraft(core, kind, draft, options);

/** Applies the safe fixes to JSON text; nothing else of the text changes. */
export const fix: FixText = (kind, text, options) => fixText(core, kind, text, options);

/** The request that delivers a payload, ready for `fetch`. Sends nothing; throws a `PayloadError` for a payload with errors. */
export const toRequest: ToRequest = (kind, payload, options) => requestFor(core, kind, payload, options);

/** Checks a request, or the text in which one was pasted: curl, HTTP, `fetch`, HAR, Postman. */
export const checkRequest: CheckRequest = (request, options) => judgeRequest(core, request, options);

/** The payloads and requests in whatever was pasted. */
export const extract: Extract = (text) => extractAll(core, text);

/** Which kinds a value looks like, best first; a string or bytes are JSON text. */
export const detect: Detect = (value, options) => detectKinds(core, value, options);

/** vCards as fields, and fields as vCards. */
export const contact: Contacts = /* @__PURE__ */ Object.freeze<Contacts>({
  parse: (text, options) => parseContact(core, text, options),
  format: (fields, options) => formatContact(core, fields, options),
});

/** Dates outside of a payload. */
export const date: Dates = /* @__PURE__ */ Object.freeze<Dates>({
  parse: (text, options) => parseDate(core, text, options),
});

/** The steps that may follow in an Intent operation; only its last log counts. */
export const nextSteps: NextSteps = (logs) => stepsAfter(core, logs);

/** What happened in an Intent operation: its steps, or the operation as it is read back → each step with its times. */
export function timeline(logs: unknown, options?: Options): Timeline {
  return story(core, logs, options);
}

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

export { applyFix, flatten, steps };
export { PayloadError, QuitusError } from "./error.js";
export type { DateOptions, DateProfile, Dates } from "./date.js";
export type { Flattened } from "./flatten.js";
export type { Category } from "./shape.js";
export type { Step } from "./steps.js";
export type { Timeline, TimelineStep } from "./timeline.js";
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
