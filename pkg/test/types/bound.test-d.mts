// Compiled, never run: reports of several kinds, kinds with options of their own, and their rules.

import {
  build,
  check,
  checkField,
  checkText,
  fix,
  intent,
  isValid,
  kare,
  kinds,
  type Also,
  type Drafts,
  type IntentLog,
  type IntentQuotation,
  type IntentStep,
  type Issue,
  type KareUnplanned,
  type Kind,
  type KindId,
  type Options,
  type OwnIssue,
  type Payloads,
  type Report,
  type ReportOf,
  type Rules,
  type Step,
} from "quitus";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

// Of several kinds, the kind tells which value it is.
declare const either: "intent.log" | "kare.unplanned";
const report = check(either, {});
same<typeof report.kind, "intent.log" | "kare.unplanned">(true);
if (report.ok && report.kind === "intent.log") same<typeof report.value, IntentLog>(true);
if (report.ok && report.kind === "kare.unplanned") same<typeof report.value, KareUnplanned>(true);
if (report.ok) same<typeof report.value, IntentLog | KareUnplanned>(true);
// @ts-expect-error: it was not checked as that
if (report.kind === "obapi.query") report;

declare const any: KindId;
for (const read of [check(any, {}), checkText(any, "{}"), fix(any, "{}").report]) {
  if (read.ok && read.kind === "intent.history") same<typeof read.value, (IntentLog | IntentQuotation)[]>(true);
}
switch (report.kind) {
  case "intent.log":
  case "kare.unplanned":
    break;
  default:
    same<typeof report, never>(true);
}

// One kind is one kind.
const log = check(intent.log, {});
same<typeof log, Report<IntentLog, "intent.log">>(true);
same<typeof log.kind, "intent.log">(true);
same<ReportOf<"intent.log">, typeof log>(true);
const field = checkField(intent.log, "/reference", "x");
same<typeof field, Report<unknown, "intent.log">>(true);
const built = build(kare.unplanned, { companyId: 1, siteIds: 1, ruleIds: 1, signature: {}, provider: {} });
same<typeof built.kind, "kare.unplanned">(true);
const wide: Report = log;

/** What a caller of all kinds writes. */
function checked<K extends KindId>(kind: K | Kind<K>, value: unknown): Payloads[K] | undefined {
  const report = check(kind, value);
  return report.ok ? (report.value as Payloads[K]) : undefined;
}
same<ReturnType<typeof checked<"intent.log">>, IntentLog | undefined>(true);

// Kinds with options of their own.
const rules: Rules = { require: ["/description"], forbid: ["/origin"], allow: { "/serviceCode": ["P902", 1] }, maxLength: { "/description": 9 } };
const house = intent.log.with({ locale: "fr", zone: "Indian/Reunion", fold: "later", severity: { "rule.required": "warning" }, rules, maxIssues: 1 });
same<typeof house, Kind<"intent.log">>(true);
const again: Kind<"intent.log"> = house.with({ rules: {} }).with({});
const one: Kind = house;
const all: readonly Kind[] = [...kinds, house];
isValid(house, {}, { rules, also: undefined });
const also: Also = (_, { ok }) => (ok ? [] : [{ code: "house.a", message: "a" }]);
intent.log.with({ also });
intent.log.with({
  also(value, report) {
    same<typeof value, unknown>(true);
    same<typeof report, ReportOf<"intent.log">>(true);
    if (report.ok) return [{ code: "house.floor", message: report.value.serviceCode, pointer: "/description", severity: "note" }];
    const known: Issue[] = report.issues;
    return known;
  },
});
const own: OwnIssue = { code: "date.gap", message: "a", path: ["contacts", 0] };
const options: Options = { rules, also };
// @ts-expect-error: there is no such rule
intent.log.with({ rules: { requires: [] } });
// @ts-expect-error: a list of pointers
intent.log.with({ rules: { require: "/description" } });
// @ts-expect-error: a number
intent.log.with({ rules: { maxLength: { "/description": "9" } } });
// @ts-expect-error: there is no such option
intent.log.with({ localle: "fr" });
// @ts-expect-error: nothing to bind
intent.log.with();
// @ts-expect-error: no list of issues
intent.log.with({ also: () => undefined });
// @ts-expect-error: an issue says what is wrong
intent.log.with({ also: () => [{ code: "house.a" }] });

// Steps.
same<Step, IntentStep>(true);
const step: Step = "closed/done";
// @ts-expect-error: no source shows that pair
const none: Step = "open/done";
same<Drafts["intent.log"]["reference"], string>(true);

void [wide, again, one, all, own, options, step, none, house];
