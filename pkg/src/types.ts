/** The types of the public interface. */
import type { Code, Severity } from "./generated/codes.js";
import type { Contact, IntentEvent, IntentStatus, IntentStep, kindIds, Payloads } from "./generated/kinds.js";

declare global {
  /** Declared here too, so that the types of this package need neither the DOM's nor Node's. */
  interface TransformStream<I = any, O = any> {}
}

/** `system.payload` */
export type KindId = (typeof kindIds)[number];

/** One payload of one system. Also a Standard Schema. */
export interface Kind<K extends KindId = KindId> {
  readonly id: K;
  readonly "~standard": StandardProps<Payloads[K]>;
  /**
   * The same kind with options of its own: the house rules of a contract, a language, a zone. Those of a call win;
   * severities are merged, code by code. A rule that names no field is a `TypeError` here.
   *
   * @example
   * const log = intent.log.with({ locale: "fr", rules: { require: ["/description"], allow: { "/serviceCode": ["P902"] } } });
   */
  with(options: KindOptions<K>): Kind<K>;
}

/** The options that a kind can have of its own. */
export type KindOptions<K extends KindId = KindId> = Omit<Options, "also"> & {
  /** What a program has to say of a payload beyond what data can. */
  also?: ((value: unknown, report: ReportOf<K>) => readonly (OwnIssue | Issue)[]) | undefined;
};

/**
 * What a contract asks of a payload beyond its kind. Pointers are JSON Pointers (RFC 6901) to fields of the kind, with `*`
 * for every element of a list: `"/serviceCode"`, `"/contacts/*"`, in a history `"/*\/serviceCode"`.
 */
export interface Rules {
  /** Fields that must be given: neither absent nor `null`, no blank text and no empty list. */
  readonly require?: readonly string[] | undefined;
  /** Fields that must not be there. */
  readonly forbid?: readonly string[] | undefined;
  /** The only values that a field may have. */
  readonly allow?: { readonly [pointer: string]: readonly (string | number)[] } | undefined;
  /** The most Unicode characters that a text may have. */
  readonly maxLength?: { readonly [pointer: string]: number } | undefined;
}

/**
 * What a program has to say of a payload beyond what data can: `value` is the normal form, of a refused payload what was
 * given. Its issues stand in the report among the others. Not asked about single fields, nor about what is no JSON.
 */
export type Also = (value: unknown, report: Report) => readonly (OwnIssue | Issue)[];

/** An issue as a program may write it; what is left out is filled in. */
export interface OwnIssue {
  /** A code of the program's own, or a known one. */
  readonly code: Code | (string & {});
  /** Default `"error"`. */
  readonly severity?: Severity | undefined;
  readonly message: string;
  /** Keys and indices from the root; or `pointer`, the same as a JSON Pointer. Default: the whole payload. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly pointer?: string | undefined;
  readonly params?: Record<string, string | number | string[]> | undefined;
  readonly span?: Span | undefined;
  readonly inner?: Issue["inner"];
  readonly fix?: Fix | undefined;
}

/** A kind, or its id. */
export type KindOrId<K extends KindId = KindId> = K | Kind<K>;

/** The kinds of one system, by the second half of their ids: `kare.trainingUpdate` is the kind `kare.training-update`. */
export type System<S extends string> = {
  readonly [K in KindId as K extends `${S}.${infer Payload}` ? Camel<Payload> : never]: Kind<K>;
};

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** A JavaScript value → a report. */
export type Check = <K extends KindId>(kind: KindOrId<K>, value: unknown, options?: Options) => ReportOf<K>;

/** JSON text → a report whose issues have spans. */
export type CheckText = <K extends KindId>(
  kind: KindOrId<K>,
  text: string | Uint8Array,
  options?: Options,
) => ReportOf<K>;

/** One field, by its JSON Pointer → a report about that field. */
export type CheckField = <K extends KindId>(
  kind: KindOrId<K>,
  pointer: string,
  value: unknown,
  options?: Options,
) => Report<unknown, K>;

/** JSON text → the same text with its safe fixes applied; with `unsafe`, those that are a guess as well. */
export type FixText = <K extends KindId>(
  kind: KindOrId<K>,
  text: string | Uint8Array,
  options?: Options & { unsafe?: boolean | undefined },
) => FixedOf<K>;

/** A JavaScript value → whether it has no errors. */
export type IsValid = (kind: KindOrId, value: unknown, options?: Options) => boolean;

/** Newline-delimited JSON → a report of all its records. */
export type CheckLines = (kind: KindOrId, text: string | Uint8Array, options?: Options) => LinesReport;

/**
 * Newline-delimited JSON in pieces → a report of the records that each piece completes. A line longer than `maxBytes` is
 * handed on in `rejects` as it comes, and counts when it ends.
 */
export type LineStream = (kind: KindOrId, options?: Options) => TransformStream<Uint8Array, LinesReport>;

/** A JavaScript value, or JSON text → the kinds it looks like, best first. Of a long text, what stands before `maxBytes`. */
export type Detect = (value: unknown, options?: Options) => Likeness[];

export interface Likeness {
  kind: KindId;
  /** From 0 (not at all, never listed) to 1 (every key is the kind's, and none is missing). */
  score: number;
  /** Whether it is plainly this kind: the first, nearly complete, and clearly ahead of the second. */
  sure: boolean;
}

/** Steps of an operation → the steps that may follow. */
export type NextSteps = (logs: readonly { readonly status?: unknown; readonly event?: unknown }[]) => NextStep[];

/** A step of an operation in one word, as drafts have it: every pair of status and event that a source shows. */
export type Step = IntentStep;

export interface NextStep {
  status: IntentStatus;
  event: IntentEvent;
  /** Whether a source shows the pair; otherwise its status is inferred. */
  documented: boolean;
}

/** vCards as fields, and back. */
export interface Contacts {
  /** vCard text, or a plain name → a contact. */
  parse(text: string, options?: Options): Report<Contact, "contact">;
  /** A contact → its vCard text. */
  format(contact: Contact, options?: Options): Report<string, "contact">;
}

export type Locale = "en" | "fr";

export interface Options {
  /** The language of the sentences; default `"en"`. */
  locale?: Locale | undefined;
  /**
   * What sentences call the fields: « Entreprise » in the place of `companyId`. By JSON Pointer, whose `*` is any element
   * of a list, or by name, alone or with what holds it. A label is plain text.
   */
  labels?: { readonly [field: string]: string | undefined } | undefined;
  /** Where a date without offset was written; default `"Europe/Paris"`. A zone name or a fixed `"+04:00"`. */
  zone?: string | undefined;
  /** Which of the two instants a wall time in the autumn overlap stands for; default `"earlier"`. */
  fold?: "earlier" | "later" | "reject" | undefined;
  /** Whether `06/03/2020` is 6 March where dates come from: it is refused all the same, with that one reading as its fix. */
  dayFirst?: boolean | undefined;
  /** The time of the check, for the rules that look at the clock; default now. A text needs an offset. */
  now?: string | Date | undefined;
  /** Codes that weigh more, less or nothing in this call. */
  severity?: { readonly [C in Code]?: Severity | "off" | undefined } | undefined;
  /** What a contract asks beyond the kind. */
  rules?: Rules | undefined;
  /** What a program has to say of a payload beyond what data can. */
  also?: Also | undefined;
  /** The longest text that is looked at; default 16 MiB. */
  maxBytes?: number | undefined;
  /** The deepest nesting that is read; default 64. */
  maxDepth?: number | undefined;
  /** How many issues are told, errors before warnings and notes; default 1000. */
  maxIssues?: number | undefined;
}

/** What a check of a kind found; of several kinds, `report.kind` tells which `value` it is. */
export type ReportOf<K extends KindId> = K extends KindId ? Report<Payloads[K], K> : never;

/** What a check found: a normal form when `ok`, and everything worth saying about the payload. */
export type Report<T = unknown, K extends string = KindId> = Accepted<T, K> | Refused<K>;

export interface Accepted<T = unknown, K extends string = KindId> {
  kind: K;
  ok: true;
  /** Warnings and notes, in document order. */
  issues: Issue[];
  /** How many findings there are beside those, when there are more than `maxIssues`. */
  omitted: number;
  /** Normal form. */
  value: T;
  /** Normal form as JSON text. */
  text: string;
}

export interface Refused<K extends string = KindId> {
  kind: K;
  ok: false;
  /** Errors, warnings and notes, in document order. */
  issues: Issue[];
  /** How many findings there are beside those, when there are more than `maxIssues`. */
  omitted: number;
  value?: never;
  text?: never;
}

/** What `fix` makes of a text of a kind; of several kinds, `report.kind` tells which `value` it is. */
export type FixedOf<K extends KindId> = K extends KindId ? Fixed<Payloads[K], K> : never;

/** A text whose safe fixes have been applied. */
export interface Fixed<T = unknown, K extends string = KindId> {
  /** The mended text: nothing but the stretches of the fixes has changed. */
  text: string;
  /** What is gone. Issues that came to light by an earlier fix have no `span`. */
  applied: Issue[];
  /** What a check says of the mended text. */
  report: Report<T, K>;
}

/** What a check of lines found. */
export interface LinesReport {
  /** Blank lines are no records. */
  records: number;
  valid: number;
  invalid: number;
  /** The normal forms, one a line, in order. */
  output: Uint8Array<ArrayBuffer>;
  /** The refused lines as they were: output and rejects together hold every record. */
  rejects: Uint8Array<ArrayBuffer>;
  /** In order; at most `maxIssues`, which is 1000 by default. Spans count from the start of the line. */
  issues: LineIssue[];
  /** How many findings there are beside those; errors are told before warnings and notes. */
  omitted: number;
}

export interface LineIssue extends Issue {
  /** Which record, from 1. */
  record: number;
  /** Which line, from 1. */
  line: number;
}

export interface Issue {
  /** What was found: logic hangs on this, never on the sentence. */
  code: Code;
  severity: Severity;
  /** Keys and indices from the root. */
  path: (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). */
  pointer: string;
  /** The finding as a sentence, in the locale of the call. */
  message: string;
  /** What the sentence speaks of: received, expected, allowed, suggestion … */
  params: Record<string, string | number | string[]>;
  /** Where in the JSON text; only when text was checked. */
  span?: Span;
  /** Where inside a vCard, from 1. */
  inner?: { line: number; column: number };
  fix?: Fix;
}

/** A stretch of the text; `end` is the first place behind it. */
export interface Span {
  start: Position;
  end: Position;
}

export interface Position {
  /** UTF-16 units from the start of the text: an index into a JavaScript string. */
  offset: number;
  /** From 1. */
  line: number;
  /** UTF-16 units from the start of the line, from 1. */
  column: number;
}

export interface Fix {
  /** As one would write it on a button. */
  title: string;
  /** Whether it may be applied without asking. */
  safe: boolean;
  /** JSON Patch (RFC 6902). */
  patch: Patch[];
  /** The same as changes of the text, in order; only when a text was checked. */
  edits?: Edit[];
}

/** Other text for a stretch of the text, in UTF-16 units: indices into a JavaScript string. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Patch {
  op: "add" | "replace" | "remove";
  path: string;
  value?: unknown;
}

/** What a code means, why it matters and how to mend it. */
export interface Page {
  code: Code;
  severity: Severity;
  title: string;
  /** Markdown. */
  body: string;
}

/** Standard Schema v1 and Standard JSON Schema v1, https://standardschema.dev. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "quitus";
  readonly jsonSchema: StandardJsonSchema;
  readonly validate: (value: unknown, options?: StandardOptions | undefined) => StandardResult<T>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

/** What is accepted, and the normal form, as JSON Schema. */
export interface StandardJsonSchema {
  readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
}

export interface StandardJsonSchemaOptions {
  /** `"draft-2020-12"`, `"draft-07"` or `"openapi-3.0"`; others throw. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

export interface StandardOptions {
  /** The {@link Options} of the call. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

export type StandardResult<T> = StandardSuccess<T> | StandardFailure;

export interface StandardSuccess<T> {
  readonly value: T;
  readonly issues?: undefined;
}

export interface StandardFailure {
  readonly issues: readonly StandardIssue[];
}

/** One error. Received values stay out of `params`: some servers echo issues to the caller. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly code?: Code | "internal.panic" | "internal.blocked";
  readonly severity?: Severity;
  readonly pointer?: string;
  readonly params?: Record<string, string | number | string[]>;
}
