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
 * const good = payloads.filter((payload) => isValid(intent.log, payload));
 */
export const isValid: IsValid = (kind, value, options) => verbs.isValid(core, kind, value, options);

/**
 * Checks newline-delimited JSON, one payload a line.
 *
 * @example
 * const { output, rejects, issues } = checkLines("intent.log", await readFile("logs.ndjson"));
 * for (const { line, code } of issues) console.log(line, code);
 */
export const checkLines: CheckLines = (kind, text, options) => linesReport(core, kind, text, options);

/**
 * The same as a stream, for files that do not fit memory: one report for each chunk that completes a record.
 *
 * @example
 * for await (const { invalid } of file.stream().pipeThrough(lineStream("intent.log"))) refused += invalid;
 */
export const lineStream: LineStream = (kind, options) => linesStream(core, kind, options);

/**
 * Builds a payload from a friendly draft; the report's `value` is ready to send.
 *
 * @example
 * const report = build(intent.log, {
 *   reference: "INTER-0500",
 *   contractReference: "contract1",
 *   step: "closed/done",
 *   eventDate: new Date(),
 *   serviceCode: "P902",
 *   asset: "LOGEMENT_002",
 *   workType: "corrective",
 * });
 */
export const build: Build = (kind, draft, options) => buildDraft(core, kind, draft, options);

/**
 * Applies the safe fixes to JSON text; nothing else of the text changes.
 *
 * @example
 * const { text, applied, report } = fix("intent.log", await readFile("log.json", "utf8"));
 * if (applied.length > 0) await writeFile("log.json", text);
 */
export const fix: FixText = (kind, text, options) => fixText(core, kind, text, options);

/**
 * The request that delivers a payload, ready for `fetch`. Sends nothing; throws a `PayloadError` for a payload with errors.
 *
 * @example
 * const request = toRequest("intent.log", payload, { baseUrl: "https://apisandbox.hubintent.com", token });
 * const response = await fetch(request.url, request);
 */
export const toRequest: ToRequest = (kind, payload, options) => requestFor(core, kind, payload, options);

/**
 * Checks a request, or the text in which one was pasted: curl, HTTP, `fetch`, HAR, Postman.
 *
 * @example
 * const { issues } = checkRequest(`curl -X POST https://example.com/api/operations/v2/interventions/logs -d '{}'`);
 */
export const checkRequest: CheckRequest = (request, options) => judgeRequest(core, request, options);

/**
 * The payloads and requests in whatever was pasted.
 *
 * @example
 * for (const { kind, text } of extract(mail)) if (kind) console.log(checkText(kind, text).issues);
 */
export const extract: Extract = (text) => extractAll(core, text);

/**
 * Which kinds a value looks like, best first; a string or bytes are JSON text.
 *
 * @example
 * const [likely] = detect(payload);
 * if (likely?.sure) check(likely.kind, payload);
 */
export const detect: Detect = (value, options) => detectKinds(core, value, options);

/**
 * vCards as fields, and fields as vCards.
 *
 * @example
 * const card = contact.format({ fn: "Ada Martin", tel: [{ number: "+33 1 23 45 67 89", types: ["WORK"] }] }).value;
 * const { value } = contact.parse(card);
 */
export const contact: Contacts = /* @__PURE__ */ Object.freeze<Contacts>({
  parse: (text, options) => parseContact(core, text, options),
  format: (fields, options) => formatContact(core, fields, options),
});

/**
 * Dates outside of a payload.
 *
 * @example
 * const { ok, value, issues } = date.parse("07/10/2020 15:18", { zone: "Indian/Reunion" });
 */
export const date: Dates = /* @__PURE__ */ Object.freeze<Dates>({
  parse: (text, options) => parseDate(core, text, options),
});

/**
 * The steps that may follow in an Intent operation; only its last log counts.
 *
 * @example
 * const choices = nextSteps(logs).filter(({ documented }) => documented);
 */
export const nextSteps: NextSteps = (logs) => stepsAfter(core, logs);

/**
 * What happened in an Intent operation: its steps, or the operation as it is read back → each step with its times.
 *
 * @example
 * const story = timeline(logs, { locale: "fr" });
 */
export function timeline(logs: unknown, options?: Options): Timeline {
  return story(core, logs, options);
}

/** All kinds. Each is a Standard Schema and a Standard JSON Schema, and is accepted wherever its id is. */
export const kinds: readonly Kind[] = /* @__PURE__ */ makeKinds(check, jsonSchema);

/**
 * Kinds of Intent Technologies.
 *
 * @example
 * const report = check(intent.log, payload);
 */
export const intent: System<"intent"> = /* @__PURE__ */ system(kinds, "intent");

/**
 * Kinds of Karé.
 *
 * @example
 * const report = check(kare.unplanned, payload);
 */
export const kare: System<"kare"> = /* @__PURE__ */ system(kinds, "kare");

/**
 * Kinds of the Open Business API.
 *
 * @example
 * const report = check(obapi.query, Object.fromEntries(url.searchParams));
 */
export const obapi: System<"obapi"> = /* @__PURE__ */ system(kinds, "obapi");

/**
 * Prepares the module ahead of the first call, asynchronously. Optional; may be called any number of times.
 *
 * @example
 * await ready();
 */
export function ready(): Promise<void> {
  return core.ready();
}

export { applyFix, flatten, steps };
export { PayloadError, QuitusError } from "./error.js";
export type { DateOptions, DateProfile, Dates } from "./date.js";
export type { Flattened } from "./flatten.js";
export type { Category } from "./shape.js";
export type { DocumentedStep } from "./steps.js";
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
