// Compiled, never run: what drafts, histories and requests promise, and what they must refuse.

import {
  build,
  fix,
  history,
  intent,
  kare,
  obapi,
  PayloadError,
  toRequest,
  type Contact,
  type Fixed,
  type IntentLog,
  type IntentLogDraft,
  type Issue,
  type KareUnplanned,
  type PreparedRequest,
  type Refused,
  type Report,
} from "quitus";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const log = { reference: "r", contractReference: "c", serviceCode: "s", workType: "corrective", asset: "a" } as const;
const contact: Contact = { name: { family: "F" }, tel: [{ number: "01", types: ["WORK"] }] };

const report = build(intent.log, { ...log, step: "closed/done" });
same<typeof report, Report<IntentLog, "intent.log">>(true);
build("intent.log", { ...log, status: "open", event: "postponed" }, { zone: "+04:00" });
build(intent.log, { ...log, step: "closed/done", status: "closed", event: "done" });
build(intent.log, { ...log, asset: "a", location: { floor: 3 }, step: "open/planned" });
build(intent.log, { ...log, step: "pending/end", logDate: new Date(), eventDate: 1583505326000, criticalLevel: "3", visitAttempt: 1 });
build(intent.log, { ...log, step: "pending/end", contacts: "M. X", workType: "maintenance", tags: { a: "b" } });
build(intent.log, { ...log, step: "pending/end", contacts: ["BEGIN:VCARD…", contact] });
build(intent.history, [{ ...log, step: "open/planned" }]);
build(intent.document, { elementType: "contract", elementReference: "r", intent_creationDate: new Date() });
build(obapi.query, { date_start: new Date(), status: "done", per_page: "50" });
same<ReturnType<typeof build<"kare.unplanned">>, Report<KareUnplanned, "kare.unplanned">>(true);
build(kare.unplanned, { companyId: "1", siteIds: 1, ruleIds: [1, "2"], signature: { size: "1" }, provider: {}, actualStart: 1 });

// @ts-expect-error: no source shows that pair
build(intent.log, { ...log, step: "open/done" });
// @ts-expect-error: one l
build(intent.log, { ...log, step: "denied/cancelled" });
// @ts-expect-error: nothing says what happened
build(intent.log, { ...log });
// @ts-expect-error: a status without an event
build(intent.log, { ...log, status: "open" });
// @ts-expect-error: there is no such status
build(intent.log, { ...log, status: "opened", event: "planned" });
// @ts-expect-error: a slip of the pen
build(intent.log, { ...log, step: "closed/done", desciption: "x" });
// @ts-expect-error: another one
build(intent.log, { ...log, stpe: "closed/done" });
// @ts-expect-error: nothing says where
build(intent.log, { reference: "r", contractReference: "c", serviceCode: "s", workType: "corrective", step: "closed/done" });
// @ts-expect-error: the reference is missing
build(intent.log, { contractReference: "c", serviceCode: "s", workType: "corrective", asset: "a", step: "closed/done" });
// @ts-expect-error: the asset of a webhook
build(intent.log, { ...log, step: "closed/done", assetReference: "a" });
// @ts-expect-error: a contact is no number
build(intent.log, { ...log, step: "closed/done", contacts: [7] });
// @ts-expect-error: a slip of the pen inside a contact
build(intent.log, { ...log, step: "closed/done", contacts: { fnn: "x" } });
// @ts-expect-error: no client sends webhooks
build(intent.webhook, []);
// @ts-expect-error: a company is missing
build(kare.unplanned, { siteIds: 1, ruleIds: 1, signature: {}, provider: {} });
// @ts-expect-error: a slip of the pen inside
build(kare.unplanned, { companyId: 1, siteIds: 1, ruleIds: 1, signature: { mimetype: "x" }, provider: {} });
// @ts-expect-error: no such order
build(obapi.query, { sort: "up" });

const draft: IntentLogDraft = history([{} as IntentLog]).next("pending/start", { eventDate: new Date(), asset: "b" });
history([report.value!]).next("closed/done");
// @ts-expect-error: no source shows that pair
history([report.value!]).next("open/done");
// @ts-expect-error: the step is the first argument
history([report.value!]).next("open/planned", { step: "closed/done" });
// @ts-expect-error: a slip of the pen
history([report.value!]).next("open/planned", { evendDate: 1 });
// @ts-expect-error: these are no logs
history([{ reference: "r" }]);

const fixed = fix(intent.log, "{}");
same<typeof fixed, Fixed<IntentLog, "intent.log">>(true);
const applied: Issue[] = fix("obapi.query", new Uint8Array(), { locale: "fr" }).applied;
// @ts-expect-error: a value is no text
fix(intent.log, {});

const baseUrl = "https://example.com";
declare const file: Blob;
const request: PreparedRequest = toRequest(intent.log, report.value, { baseUrl });
toRequest("intent.document", {}, { baseUrl, file, fileName: "a.pdf", token: "t" });
toRequest(kare.unplanned, {}, { baseUrl, token: "t", sessionToken: "s" });
toRequest(obapi.query, {}, { baseUrl, id: "42", check: { locale: "fr" } });
declare function fetch(url: string, init: { method: string; headers: Record<string, string>; body?: string | FormData }): unknown;
const answer = fetch(request.url, request);
// @ts-expect-error: the session's token is missing
toRequest(kare.unplanned, {}, { baseUrl, token: "t" });
// @ts-expect-error: the file is missing
toRequest(intent.document, {}, { baseUrl });
// @ts-expect-error: an option of another kind
toRequest(intent.log, {}, { baseUrl, sessionToken: "s" });
// @ts-expect-error: nobody sends it
toRequest(intent.operation, {}, { baseUrl });

function refused(error: unknown): Refused | undefined {
  return error instanceof PayloadError ? error.report : undefined;
}

void [draft, applied, answer, refused(1)];
