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

/**
 * Checks a JavaScript value as the JSON that would go over the wire.
 *
 * @example
 * const report = check("intent.log", payload);
 * if (report.ok) send(report.value);
 * else for (const { pointer, message } of report.issues) console.log(pointer, message);
 */
export const check: Check = /* @__PURE__ */ checker(core);

/**
 * Checks JSON text, a string or UTF-8; the issues carry a `span`.
 *
 * @example
 * const { issues } = checkText("kare.unplanned", await readFile("visit.json"));
 * for (const { span, message } of issues) console.log(span?.start.line, message);
 */
export const checkText: CheckText = /* @__PURE__ */ textChecker(core);

/**
 * Checks one field, for a form's blur event; the report's `value` is the field's normal form.
 *
 * @example
 * const report = checkField("intent.log", "/location/assetReference", input.value, { locale: "fr" });
 * input.setCustomValidity(report.issues[0]?.message ?? "");
 */
export const checkField: CheckField = /* @__PURE__ */ fieldChecker(core);

/**
 * Whether a value has no errors; stops at the first one.
 *
 * @example
 * const good = payloads.filter((payload) => isValid(intent.log, payload));
 */
export const isValid: IsValid = /* @__PURE__ */ validity(core);

/**
 * Checks newline-delimited JSON, one payload a line.
 *
 * @example
 * const { output, rejects, issues } = checkLines("intent.log", await readFile("logs.ndjson"));
 * for (const { line, code } of issues) console.log(line, code);
 */
export const checkLines: CheckLines = /* @__PURE__ */ lineChecker(core);

/**
 * The same as a stream, for files that do not fit memory: one report for each chunk that completes a record.
 *
 * @example
 * for await (const { invalid } of file.stream().pipeThrough(lineStream("intent.log"))) refused += invalid;
 */
export const lineStream: LineStream = /* @__PURE__ */ lineStreamer(core);

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
export const build: Build = /* @__PURE__ */ builder(core);

/**
 * Applies the safe fixes to JSON text; nothing else of the text changes.
 *
 * @example
 * const { text, applied, report } = fix("intent.log", await readFile("log.json", "utf8"));
 * if (applied.length > 0) await writeFile("log.json", text);
 */
export const fix: FixText = /* @__PURE__ */ fixer(core);

/**
 * The request that delivers a payload, ready for `fetch`. Sends nothing; throws a `PayloadError` for a payload with errors.
 *
 * @example
 * const request = toRequest("intent.log", payload, { baseUrl: "https://apisandbox.hubintent.com", token });
 * const response = await fetch(request.url, request);
 */
export const toRequest: ToRequest = /* @__PURE__ */ requester(core);

/**
 * Checks a request, or the text in which one was pasted: curl, HTTP, `fetch`, HAR, Postman.
 *
 * @example
 * const { issues } = checkRequest(`curl -X POST https://example.com/api/operations/v2/interventions/logs -d '{}'`);
 */
export const checkRequest: CheckRequest = /* @__PURE__ */ requestChecker(core);

/**
 * The payloads and requests in whatever was pasted.
 *
 * @example
 * for (const { kind, text } of extract(mail)) if (kind) console.log(checkText(kind, text).issues);
 */
export const extract: Extract = /* @__PURE__ */ extractor(core);

/**
 * Which kinds a value looks like, best first; a string or bytes are JSON text.
 *
 * @example
 * const [likely] = detect(payload);
 * if (likely?.sure) check(likely.kind, payload);
 */
export const detect: Detect = /* @__PURE__ */ detector(core);

/**
 * vCards as fields, and fields as vCards.
 *
 * @example
 * const card = contact.format({ fn: "Ada Martin", tel: [{ number: "+33 1 23 45 67 89", types: ["WORK"] }] }).value;
 * const { value } = contact.parse(card);
 */
export const contact: Contacts = /* @__PURE__ */ contacts(core);

/**
 * The steps that may follow in an Intent operation; only its last log counts.
 *
 * @example
 * const choices = nextSteps(logs).filter(({ documented }) => documented);
 */
export const nextSteps: NextSteps = /* @__PURE__ */ stepper(core);

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
