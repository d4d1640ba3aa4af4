// Compiled, never run: what the types promise, and what they must refuse.

import {
  applyFix,
  check,
  checkField,
  checkLines,
  checkText,
  contact,
  date,
  detect,
  explain,
  fields,
  flatten,
  intent,
  isValid,
  jsonSchema,
  kare,
  kinds,
  lineStream,
  nextSteps,
  QuitusError,
  ready,
  steps,
  timeline,
  type Code,
  type Contact,
  type Field,
  type IntentStep,
  type IntentLog,
  type IntentQuotation,
  type Issue,
  type KareUnplanned,
  type Kind,
  type KindId,
  type LineIssue,
  type LinesReport,
  type Options,
  type Report,
  type DocumentedStep,
  type Timeline,
} from "quitus";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const byKind = check(intent.log, {});
const byId = check("kare.unplanned", {});
same<typeof byKind, Report<IntentLog, "intent.log">>(true);
same<typeof byId, Report<KareUnplanned, "kare.unplanned">>(true);

if (byKind.ok) {
  same<typeof byKind.value, IntentLog>(true);
  same<typeof byKind.text, string>(true);
  same<typeof byKind.value.location.assetReference, string>(true);
} else {
  same<typeof byKind.value, undefined>(true);
}
const maybe: string | undefined = byKind.text;
const perhaps: IntentLog | undefined = byKind.value;
const some: Issue[] = byKind.issues;
const report: Report = checkText(kare.unplanned, new Uint8Array());
const field: Report = checkField("intent.log", "/eventDate", "2020", { locale: "fr" });
const valid: boolean = isValid(intent.log, 1);
const done: Promise<void> = ready();
const all: readonly Kind[] = kinds;
const options: Options = { zone: "+04:00", fold: "later", now: new Date(), severity: { "date.spelling": "off" }, maxBytes: 1 };

for (const { code, span, fix, params } of byKind.issues) {
  const known: Code = code;
  const offset: number | undefined = span?.start.offset;
  const title: string | undefined = fix?.title;
  const received: unknown = params["received"];
  if (code === "date.no-such-day") explain(code, { locale: "fr" }).body.toUpperCase();
  // @ts-expect-error: there is no such code
  if (code === "date.no-such-dya") explain(code);
  void [known, offset, title, received];
}

const lines: LinesReport = checkLines(intent.log, "", { maxIssues: 1 });
const placed: LineIssue | undefined = lines.issues[0];
const bytes: Uint8Array = lines.output;
const likely: KindId | undefined = detect({})[0]?.kind;
const step: IntentStep = "open/planned";
const label: Field["label"] | undefined = fields("obapi.query", { locale: "fr" })[0]?.label;
void [lineStream("intent.log"), jsonSchema(intent.log, { target: "openapi-3.0", io: "input" }), placed, bytes, likely, step, label];
for (const { status, event } of nextSteps([{ status: "open", event: "planned" }])) same<typeof status | typeof event, IntentLog["status"] | IntentLog["event"]>(true);
const history = check(intent.history, []);
if (history.ok) same<typeof history.value, (IntentLog | IntentQuotation)[]>(true);
const read = contact.parse("");
if (read.ok) same<typeof read.value, Contact>(true);
same<typeof read.kind, "contact">(true);
const card: string | undefined = contact.format({ fn: "Ada", tel: [{ number: "1", types: ["CELL"] }] }).value;
void card;
// @ts-expect-error: a telephone has a number
contact.format({ tel: [{}] });
// @ts-expect-error: there is no such pair
const wrongStep: IntentStep = "open/done";
// @ts-expect-error: there is no such target
jsonSchema("intent.log", { target: "draft-04" });
// @ts-expect-error: a value is no text
checkLines(intent.log, {});
void wrongStep;

// A Standard Schema, structurally.
interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string }[] };
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}
const schema: StandardSchema<IntentLog> = intent.log;

// @ts-expect-error: there is no such kind
check("intent.lgo", {});
// @ts-expect-error: there is no such payload
intent.logs;
// @ts-expect-error: there is no such option
check(intent.log, {}, { localle: "fr" });
// @ts-expect-error: there is no such language
check(intent.log, {}, { locale: "de" });
// @ts-expect-error: a value is no text
checkText(intent.log, {});
// @ts-expect-error: kinds are frozen
intent.log.id = "intent.log";

function handled(error: unknown): KindId | undefined {
  if (error instanceof QuitusError && error.code === "internal.panic") return "intent.log";
  return undefined;
}

void [maybe, perhaps, some, report, field, valid, done, all, options, schema, handled(1)];

const flat: { form: Issue[]; fields: Record<string, Issue[]> } = flatten(byKind);
const told: Timeline = timeline([{ status: "open", event: "planned" }], { zone: "UTC" });
const gaps: (number | undefined)[] = told.steps.map(({ gap }) => gap);
const table: readonly DocumentedStep[] = steps;
same<DocumentedStep["step"], IntentStep>(true);
// @ts-expect-error The table is frozen.
steps.push(steps[0]!);
const normal: string | undefined = date.parse("2020-10-07", { profile: "day" }).value;
// @ts-expect-error No such kind of date.
date.parse("2020-10-07", { profile: "us" });
const mendedText: string = applyFix("{}", some[0]!);
void [flat, gaps, table, normal, mendedText];
