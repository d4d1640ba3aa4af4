/** The types of drafts: the keys of their payloads, in friendlier types. Undocumented steps and misspelt keys do not compile. */
import type {
  Contact,
  IntentDocument,
  IntentEvent,
  IntentLog,
  IntentQuotation,
  IntentReservation,
  IntentStatus,
  IntentStep,
  KareCurative,
  KarePreventiveUpdate,
  KareRoutine,
  KareTrainingUpdate,
  KareUnplanned,
  ObapiQuery,
} from "./generated/kinds.js";
import type { KindOrId, Options, ReportOf } from "./types.js";

/**
 * A `Date`, epoch milliseconds, or text as the payload has it. The first two are written in the zone of the call.
 * Where a receiver takes UTC alone, text with an offset is written in UTC.
 */
export type DateDraft = Date | number | string;

/** vCard text, plain text, or fields. */
export type ContactDraft = string | Contact;

/** A whole number, or its digits. */
export type WholeDraft = number | `${number}`;

/** The documented members alone. */
type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

/** The same members with other values. */
type With<T, K extends keyof T, Value> = { [P in keyof Pick<T, K>]: Value };

/** Status and event in one word, or each on its own. */
export type StepDraft =
  | {
      /** Status and event in one word: `"closed/done"` */
      step: IntentStep;
      /** Status */
      status?: IntentStatus;
      /** Event */
      event?: IntentEvent;
    }
  | {
      step?: never;
      /** Status */
      status: IntentStatus;
      /** Event */
      event: IntentEvent;
    };

/** The dwelling or equipment in short, or in full. */
export type PlaceDraft =
  | {
      /** The dwelling or equipment: `location.assetReference` in short */
      asset: string;
      /** Location, with more than the asset */
      location?: { assetReference?: string; [member: string]: unknown };
    }
  | {
      asset?: never;
      /** Location */
      location: { assetReference: string; [member: string]: unknown };
    };

/** The members of a log that do not say what happened, nor where. */
type MembersOf<Log> = Omit<
  Known<Log>,
  "status" | "event" | "location" | "assetReference" | "eventDate" | "logDate" | "contacts" | "criticalLevel" | "visitAttempt"
> & {
  /** Date of the event. Default: `logDate` */
  eventDate?: DateDraft;
  /** Date of the log. Default: now */
  logDate?: DateDraft;
  /** Contacts, one or several: vCards, plain text, or fields */
  contacts?: ContactDraft | readonly ContactDraft[] | null;
};

type LogMembers = MembersOf<IntentLog> & With<IntentLog, "criticalLevel" | "visitAttempt", WholeDraft | null>;

/** One step of an Intent operation. */
export type IntentLogDraft = LogMembers & StepDraft & PlaceDraft;

/** One step of a quotation. */
export type IntentQuotationDraft = MembersOf<IntentQuotation> & StepDraft & PlaceDraft;

/** One step of a reservation. */
export type IntentReservationDraft = MembersOf<IntentReservation> & StepDraft & PlaceDraft;

/** What may differ in the next step of an operation. */
export type IntentLogChanges = Partial<LogMembers> & { [K in "asset" | "location"]?: IntentLogDraft[K] };

/** The form fields that go with a file to Intent. */
export type IntentDocumentDraft = Omit<Known<IntentDocument>, "intent_creationDate"> &
  With<IntentDocument, "intent_creationDate", DateDraft | null>;

type Ids = WholeDraft | readonly WholeDraft[];

/** Dates, whole numbers and lists of them in friendlier types; the rest as it is. */
type Friendly<T> = {
  [K in keyof T]: K extends "scheduledStart" | "scheduledEnd" | "actualStart"
    ? DateDraft
    : T[K] extends number[] | null | undefined
      ? Ids
      : T[K] extends number | null | undefined
        ? WholeDraft
        : T[K];
};

/** An unplanned preventive intervention. */
export type KareUnplannedDraft = Friendly<Omit<Known<KareUnplanned>, "signature" | "provider">> & {
  /** Signature: the file that holds it */
  signature: Friendly<Known<KareUnplanned["signature"]>>;
  /** Provider: who has been there */
  provider: Known<KareUnplanned["provider"]>;
};

/** A curative intervention. */
export type KareCurativeDraft = Friendly<Known<KareCurative>>;

/** A visit of a routine. */
export type KareRoutineDraft = Friendly<Known<KareRoutine>>;

/** What changes in a preventive intervention. */
export type KarePreventiveUpdateDraft = Friendly<Known<KarePreventiveUpdate>>;

/** What changes in a training exercise. */
export type KareTrainingUpdateDraft = Friendly<Known<KareTrainingUpdate>>;

/** The parameters of a list of OBAPI interventions. */
export type ObapiQueryDraft = Omit<Known<ObapiQuery>, "date_start" | "date_end"> &
  With<ObapiQuery, "date_start" | "date_end", DateDraft>;

/** The kinds that a client sends, and what their drafts may hold. */
export type Drafts = {
  "intent.log": IntentLogDraft;
  "intent.history": readonly IntentLogDraft[];
  "intent.quotation": IntentQuotationDraft;
  "intent.reservation": IntentReservationDraft;
  "intent.document": IntentDocumentDraft;
  "kare.unplanned": KareUnplannedDraft;
  "kare.curative": KareCurativeDraft;
  "kare.routine": KareRoutineDraft;
  "kare.preventive-update": KarePreventiveUpdateDraft;
  "kare.training-update": KareTrainingUpdateDraft;
  "obapi.query": ObapiQueryDraft;
};

/** A draft → a report whose `value` is ready to send. */
export type Build = <K extends keyof Drafts>(kind: KindOrId<K>, draft: Drafts[K], options?: Options) => ReportOf<K>;
