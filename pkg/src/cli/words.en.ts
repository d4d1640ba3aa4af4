/** The command line in English. */
import type { KindId, Locale, Severity } from "../index.js";
import type { Category } from "../shape.js";
import type { Totals } from "./totals.js";

const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** What was found in files: 1 request, 2 payloads. */
export const holding = (several: (count: number, one: string) => string, called: { request: string; payload: string; row: string }) => ({ payloads, requests, rows }: Found): string => {
  const counts = [[requests, called.request], [payloads - requests - rows, called.payload], [rows, called.row]] as const;
  return counts.filter(([count]) => count > 0).map(([count, what]) => several(count, what)).join(", ") || several(0, called.payload);
};
const holds = holding(several, { request: "request", payload: "payload", row: "row" });
type Found = Pick<Totals, "files" | "payloads" | "requests" | "rows">;
/** Whether each file held a payload and nothing else. */
export const isPlain = ({ files, payloads, requests, rows }: Found) => payloads === files && requests + rows === 0;

const REASONS: Record<string, string> = {
  EACCES: "not allowed",
  EPERM: "not allowed",
  EROFS: "everything there can only be read",
  ENOSPC: "no space left",
  EDQUOT: "no space left to you",
  };
const because = (code: string) => (REASONS[code] === undefined ? code : `${REASONS[code]}, ${code}`);

export const en = {
  locale: "en" as Locale,
  severity: { error: "error", warning: "warning", note: "note" } as Record<Severity, string>,
  colon: ": ",
  quoted: (text: string) => `“${text}”`,

  // Findings
  fix: "fix",
  inCard: (line: number, column: number) => `line ${line}, column ${column} of the card`,
  at: (pointer: string) => `at ${pointer}`,
  inRecord: (record: number) => `in record ${record}`,
  valid: (file: string, kind: string) => `${file}: valid ${kind}`,
  inRow: (row: number, column: number | undefined, header: string | undefined) => `row ${row}${column === undefined ? "" : `, column ${column}${header && ` (${header})`}`}`,
  payloads: (file: string, kind: string, found: Totals, refused: number) => `${file}: ${holds(found)} (${kind}), ${found.payloads - refused} valid, ${refused} refused`,
  omitted: (file: string, count: number) => `${file}: and ${several(count, "more finding")}; --format ndjson lists all`,
  either: (kinds: readonly string[]) => kinds.join(" or "),
  guessed: (file: string, kind: string) => `quitus: ${file} looks like ${kind}; -k names another kind`,
  asOther: (file: string, kind: string, named: string) => `quitus: ${file} looks like ${kind}, and was checked as ${named}, as asked`,
  unknownTexts: (file: string, count: number) => `quitus: ${file} holds ${several(count, "JSON text")} more that ${count === 1 ? "looks" : "look"} like no kind; -k names one`,
  summary: ({ error, warning, note, ...found }: Totals) =>
    `${several(found.files, "file")}${isPlain(found) ? "" : `, ${holds(found)}`} checked: ` +
    `${several(error, "error")}, ${several(warning, "warning")}, ${several(note, "note")}`,
  mended: (file: string, applied: number, { error, warning, note }: Record<Severity, number>) =>
    `${file}: ${several(applied, "finding")} mended; ${several(error, "error")}, ${several(warning, "warning")}, ${several(note, "note")} left`,
  mendable: (file: string, applied: number, { error, warning, note }: Record<Severity, number>) =>
    `${file}: ${several(applied, "finding")} can be mended; ${several(error, "error")}, ${several(warning, "warning")}, ${several(note, "note")} would be left`,
  refused: (count: number, payloads: number) => `${count} of ${several(payloads, "payload")} refused`,

  // Progress
  percent: (count: number) => `${count}%`,
  megabytes: (count: number) => `${count} MB`,

  // The timeline
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  units: { day: "d", hour: "h", minute: "min", second: "s" },
  category: {
    requested: "requested",
    accepted: "accepted",
    scheduled: "scheduled",
    "in-progress": "in progress",
    "on-hold": "on hold",
    completed: "completed",
    "cannot-complete": "not completed",
    notified: "notified",
    cancelled: "cancelled",
  } as Record<Category, string>,
  steps: (count: number, span: string) => `${several(count, "step")}${span && ` in ${span}`}`,
  absences: (count: number) => several(count, "absence"),
  timesIn: (zone: string) => `times in ${zone}`,
  visitFor: (when: string) => `visit planned for ${when}`,
  onTime: "at the time planned",
  late: (span: string) => `${span} after the time planned`,
  early: (span: string) => `${span} before the time planned`,
  absence: (count: number) => `absence ${count}`,
  attempt: (count: number) => `visit ${count}`,
  logged: (span: string) => `logged ${span} later`,
  undated: "no date",
  other: (count: number) => `${several(count, "other finding")} in the payloads; quitus check shows them`,
  mayFollow: "may follow",
  alsoPossible: "also possible, though undocumented",
  nothingFollows: "nothing may follow",
  unknownFollows: "what may follow is not documented",
  noLog: "no log of an operation in it",

  // Mistakes
  stdin: "<standard input>",
  noCommand: "name a command: quitus check FILE, or quitus --help",
  unknownCommand: (name: string, near: string) => `unknown command ${name}; ${near && `did you mean ${near}? `}${near ? "See" : "see"} quitus --help`,
  unknownOption: (name: string, near: string, command: string) =>
    `unknown option ${name}; ${near && `did you mean ${near}? `}${near ? "See" : "see"} quitus ${command && `${command} `}--help`,
  optionValue: (name: string) => `option ${name} is used wrongly; see quitus --help`,
  optionElsewhere: (name: string, command: string) => `option ${name} does not belong to quitus ${command}; see quitus ${command} --help`,
  notTogether: (one: string, other: string) => `options ${one} and ${other} do not go together`,
  notNumber: (option: string, value: string) => `option ${option} takes a whole number, not ${value}`,
  unknownLocale: (name: string) => `unknown locale ${name}; there are en and fr`,
  unknownFormat: (name: string, formats: string) => `unknown format ${name}; there are ${formats}`,
  unknownFold: (name: string) => `unknown fold ${name}; there are earlier, later and reject`,
  unknownKind: (name: string, near: string, kinds: string) => `unknown kind ${name}; ${near ? `did you mean ${near}?` : `there are ${kinds}`}`,
  unknownCode: (name: string, near: string) => `unknown code ${name}${near && `; near it: ${near}`}`,
  unknownWeight: (name: string, weights: string) => `unknown severity ${name}; there are ${weights}`,
  unknownKey: (name: string, near: string, keys: string) => `unknown key “${name}”; ${near ? `did you mean “${near}”?` : `there are ${keys}`}`,
  unknownShell: (name: string, near: string, shells: string) => `unknown shell ${name}; ${near ? `did you mean ${near}?` : `there are ${shells}`}`,
  noShell: (shells: string) => `name a shell: ${shells}`,
  configType: (key: string, what: string) => `“${key}” must be ${what}`,
  types: { object: "an object", text: "a text", boolean: "true or false" },
  configThere: "it is there already, and is left as it is",
  configWritten: (file: string) => `quitus: ${file} is written; quitus help check says what reads it`,
  noMatch: (glob: string) => `no file matches ${glob}`,
  noFileIn: (folder: string) => `${folder}: no file in it that could hold payloads; name it by itself, or by a glob`,
  unreadableFolder: (why: string) => `this folder cannot be read (${because(why)})`,
  strange: (files: string, count: number) => `quitus: nothing known in ${files}${count > 3 ? ` and ${several(count - 3, "other file")}` : ""}`,
  watchStdin: "option --watch needs files; standard input does not change",
  watching: "quitus: waiting for changes; Ctrl+C ends it",
  tooManyWarnings: (count: number, most: number) => `${several(count, "warning")}, and --max-warnings allows ${most}`,
  unknownTarget: (name: string, targets: string) => `unknown target ${name}; there are ${targets}`,
  unknownIo: (name: string) => `unknown side ${name}; there are input and output`,
  noCode: "name one code: quitus explain date.no-such-day",
  noKind: "name one kind: quitus schema intent.log",
  noDraftKind: (kinds: string) => `name the kind of the payload with -k; drafts are for ${kinds}`,
  oneDraft: "name one draft, or none for standard input",
  writeStdin: "option --write needs files; standard input cannot be replaced",
  notFile: "this is no regular file; only those can be replaced",
  tooMany: "this command takes no names",
  noFile: "name at least one file, or - for standard input",
  missing: "there is no such file",
  directory: "this is a directory; name the files in it",
  forbidden: "this file may not be read",
  unreadable: (why: string) => `this file cannot be read (${why})`,
  unwritable: (why: string) => `this file cannot be written (${because(why)})`,
  unwritableFolder: (why: string) => `nothing can be written beside this file (${because(why)})`,
  unwritableOutput: (why: string) => `the output cannot be written (${because(why)})`,
  failed: (why: string) => `this should not have happened: ${why}`,
  stdout: "<standard output>",
  outputIsInput: (output: string, input: string) => `${output} is the input ${input}; name another file`,
  sameOutput: (file: string) => `${file} is the standard output; name another file`,
  manyNames: (count: number) => `this file has ${count} names (hard links); replacing it would part them`,
  ownerLost: (user: number, group: number) => `only its owner can replace this file, which belongs to user ${user} and group ${group}`,
  modeLost: (mode: string) => `this file cannot be replaced: its mode ${mode} could not be kept`,
  changedMeanwhile: "another program changed this file meanwhile; it is left as it is",
  leftBeside: (file: string, beside: string) => `quitus: ${file} is left as it was; what was refused so far is in ${beside}`,
  leftover: (file: string) => `quitus: a run that was cut off left ${file} behind; it may be removed`,
  tooLarge: (most: number) => `more than ${most} MB in one text; many payloads are better sent as lines (NDJSON)`,
  empty: "nothing in it",
  unlike: "this looks like no kind that is known; name one with -k, from quitus kinds",
  utf16Table: "this is UTF-16; save it as “CSV UTF-8”",
  request: "there is a request in this text; fix mends payloads alone, quitus check says what is wrong in requests as well",
  table: "this is a table; quitus build -k KIND makes payloads of its rows, quitus check checks them",
  unlikeTable: "no column of this table is called like a field; name the kind with -k, from quitus kinds",
  utf16: "this is UTF-16; JSON is written in UTF-8 (RFC 8259 §8.1): save it as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8",
  binary: "this looks like a binary file, not like JSON",

  kinds: {
    "intent.log": "one step of an Intent operation",
    "intent.history": "all steps of one Intent operation: a JSON array of logs",
    "intent.webhook": "what Intent sends when an operation is shared or updated: a JSON array",
    "intent.operation": "an Intent operation as GET operation_url answers it",
    "intent.document": "the form fields that go with a file to Intent",
    "kare.unplanned": "the body of Karé’s “create unplanned preventive intervention”",
    "kare.created": "its 201 answer",
    "obapi.query": "the parameters of a list of OBAPI interventions",
    "obapi.list": "a page of OBAPI interventions",
    "obapi.intervention": "one OBAPI intervention with its lines",
    "obapi.error": "what OBAPI answers when it refuses",
    "intent.quotation": "one step of an Intent quotation",
    "intent.reservation": "one step of an Intent reservation",
    "kare.curative": "the body of Karé's request that creates a curative intervention",
    "kare.routine": "the body of Karé's request that creates a visit of a routine",
    "kare.preventive-update": "the body of Karé's request that changes a preventive intervention",
    "kare.training-update": "the body of Karé's request that changes a training exercise",
  } as Record<KindId, string>,
};
