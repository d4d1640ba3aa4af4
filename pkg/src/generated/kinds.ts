// Generated from the shapes of the core (src/kinds) by `cargo pkg codes`; edit those instead.

/** The kinds, in the order in which the module numbers them. */
export const kindIds = [
  "intent.log",
  "intent.history",
  "intent.webhook",
  "intent.operation",
  "intent.document",
  "kare.unplanned",
  "kare.created",
  "obapi.query",
  "obapi.list",
  "obapi.intervention",
  "obapi.error",
  "intent.quotation",
  "intent.reservation",
  "kare.curative",
  "kare.routine",
  "kare.preventive-update",
  "kare.training-update",
] as const;

/** Those that a client sends. */
export const sentKinds = ["intent.log", "intent.history", "intent.document", "kare.unplanned", "obapi.query", "intent.quotation", "intent.reservation", "kare.curative", "kare.routine", "kare.preventive-update", "kare.training-update"] as const;

/** Those that are lists. */
export const listKinds = ["intent.history", "intent.webhook"] as const;

/** The normal forms. Members that are not known are kept; they are `unknown`. */
export type Payloads = {
  "intent.log": IntentLog;
  "intent.history": (IntentLog | IntentQuotation)[];
  "intent.webhook": IntentWebhook[];
  "intent.operation": IntentOperation;
  "intent.document": IntentDocument;
  "kare.unplanned": KareUnplanned;
  "kare.created": KareCreated;
  "obapi.query": ObapiQuery;
  "obapi.list": ObapiList;
  "obapi.intervention": ObapiIntervention;
  "obapi.error": ObapiError;
  "intent.quotation": IntentQuotation;
  "intent.reservation": IntentReservation;
  "kare.curative": KareCurative;
  "kare.routine": KareRoutine;
  "kare.preventive-update": KarePreventiveUpdate;
  "kare.training-update": KareTrainingUpdate;
};

/** A vocabulary to which the receiver may add words. */
export type Open<Word extends string> = Word | (string & {});

export type IntentStatus = "open" | "pending" | "hold" | "closed" | "denied";

export type IntentEvent =
  | "requested"
  | "acknowledged"
  | "planned"
  | "client_planned"
  | "replanned"
  | "postponed"
  | "on_site"
  | "start"
  | "end"
  | "occupant_absent"
  | "occupant_denial"
  | "missing_item"
  | "technical_issue"
  | "temporary_repair"
  | "partial_repair"
  | "done"
  | "solved"
  | "formal_notice"
  | "canceled"
  | "dismissed"
  | "non_contractual"
  | "quote_request"
  | "proposed"
  | "extension_request"
  | "precisions_requested"
  | "due"
  | "updated"
  | "commented";

export type IntentWorkType = Open<"corrective" | "preventive">;

export type IntentEquipmentWorkingOrder = Open<"operational" | "not_operational">;

export type ObapiStatus = "draft" | "validated" | "done" | "billed";

/** Every pair of status and event that a source shows. */
export type IntentStep =
  | "open/requested"
  | "open/acknowledged"
  | "open/planned"
  | "open/proposed"
  | "pending/on_site"
  | "pending/start"
  | "pending/end"
  | "pending/replanned"
  | "hold/occupant_absent"
  | "closed/done"
  | "closed/partial_repair"
  | "closed/occupant_absent"
  | "closed/formal_notice"
  | "denied/canceled";

/** One step of an Intent operation. */
export type IntentLog = {
  /** Reference */
  reference: string;
  /** Description */
  description?: string | null;
  /** Contract reference */
  contractReference: string;
  /** Status */
  status: IntentStatus;
  /** Event */
  event: IntentEvent;
  /** Date of the event: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate: string;
  /** Date of the log: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate: string;
  /** Service code */
  serviceCode: string;
  /** Location */
  location: {
    /** Asset */
    assetReference: string;
    [member: string]: unknown;
  };
  /** Type of work */
  workType: IntentWorkType;
  /** Contacts: vCard 3.0, or plain text */
  contacts?: string[] | null;
  /** Critical level */
  criticalLevel?: number | null;
  /** Visit attempt */
  visitAttempt?: number | null;
  /** Equipment in working order */
  equipmentWorkingOrder?: IntentEquipmentWorkingOrder | null;
  /** Equipment status */
  equipmentStatus?: string | null;
  /** Occupant’s signature */
  occupantSignature?: string | null;
  /** Origin */
  origin?: string | null;
  /** Technical reason */
  technicalReason?: string | null;
  /** Parent reference */
  parentReference?: string | null;
  /** Tags */
  tags?: Record<string, string> | null;
  /** Asset (webhook form) */
  assetReference?: string | null;
  [member: string]: unknown;
};

/** What Intent sends when an operation is shared or updated. */
export type IntentWebhook = {
  /** Kind of message */
  type: Open<"operations:intervention:share" | "operations:intervention:update">;
  /** Identifier */
  id?: string | null;
  /** Event */
  event: {
    /** Kind of event */
    type?: string | null;
    /** Body */
    body: {
      /** Identifier */
      id?: string | null;
      /** Reference */
      reference: string;
      /** Contract reference */
      contractReference: string;
      /** Kind of operation */
      type?: Open<"intervention" | "quotation" | "reservation"> | null;
      /** Description */
      description?: string | null;
      /** Status */
      status?: IntentStatus | null;
      /** Event */
      event?: IntentEvent | null;
      /** Service code */
      serviceCode?: string | null;
      /** Type of work */
      workType?: IntentWorkType | null;
      /** Asset */
      assetReference?: string | null;
      /** Critical level */
      criticalLevel?: string | number | null;
      /** Issuer */
      issuer?: unknown;
      /** Address of the operation */
      operation_url?: string | null;
      [member: string]: unknown;
    };
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** An Intent operation as GET operation_url answers it. */
export type IntentOperation = {
  /** Links */
  _links?: unknown;
  /** Reference */
  reference: string;
  /** Description */
  description?: string | null;
  /** Critical level */
  criticalLevel?: string | number | null;
  /** Issuer */
  issuer?: unknown;
  /** Contract */
  contract?: {
    /** Reference */
    reference?: string | null;
    /** Label */
    label?: string | null;
    /** Topic */
    topic?: string | null;
    /** Parties */
    entities?: unknown;
    [member: string]: unknown;
  } | null;
  /** Service */
  service?: unknown;
  /** Type of work */
  workType?: IntentWorkType | null;
  /** Date of the event: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate?: string | null;
  /** Date of the log: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate?: string | null;
  /** Location */
  location?: {
    /** Asset */
    assetReference?: string | null;
    /** Owner of the asset */
    assetOwner?: string | null;
    [member: string]: unknown;
  } | null;
  /** Contacts: vCard 3.0, or plain text */
  contacts?: string[] | null;
  /** Equipment in working order */
  equipmentWorkingOrder?: IntentEquipmentWorkingOrder | null;
  /** Logs */
  logs?: {
    /** Reference */
    reference?: string | null;
    /** Description */
    description?: string | null;
    /** Contract reference */
    contractReference?: string | null;
    /** Status */
    status?: IntentStatus | null;
    /** Event */
    event?: IntentEvent | null;
    /** Date of the event: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
    eventDate?: string | null;
    /** Date of the log: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
    logDate?: string | null;
    /** Service code */
    serviceCode?: string | null;
    /** Location */
    location?: {
      /** Asset */
      assetReference?: string | null;
      /** Owner of the asset */
      assetOwner?: string | null;
      [member: string]: unknown;
    } | null;
    /** Type of work */
    workType?: IntentWorkType | null;
    /** Contacts: vCard 3.0, or plain text */
    contacts?: string[] | null;
    /** Critical level */
    criticalLevel?: number | null;
    /** Visit attempt */
    visitAttempt?: number | null;
    /** Equipment in working order */
    equipmentWorkingOrder?: IntentEquipmentWorkingOrder | null;
    /** Equipment status */
    equipmentStatus?: string | null;
    /** Occupant’s signature */
    occupantSignature?: string | null;
    /** Origin */
    origin?: string | null;
    /** Technical reason */
    technicalReason?: string | null;
    /** Parent reference */
    parentReference?: string | null;
    /** Tags */
    tags?: Record<string, string> | null;
    /** Asset (webhook form) */
    assetReference?: string | null;
    [member: string]: unknown;
  }[] | null;
  /** Date of creation: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  creationDate?: string | null;
  /** Date of the last update: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  lastUpdateDate?: string | null;
  [member: string]: unknown;
};

/** The form fields that go with a file to Intent. */
export type IntentDocument = {
  /** Title */
  title?: string | null;
  /** Kind of element */
  elementType: Open<"intervention" | "quotation" | "reservation" | "contract">;
  /** Reference of the element */
  elementReference: string;
  /** Description */
  description?: string | null;
  /** Contract reference */
  intent_contractReference?: string | null;
  /** Kind of document */
  intent_documentType?: string | null;
  /** Family of documents */
  intent_documentFamily?: string | null;
  /** Date of creation: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  intent_creationDate?: string | null;
  [member: string]: unknown;
};

/** The body of Karé's "create unplanned preventive intervention". */
export type KareUnplanned = {
  /** Company */
  companyId: number;
  /** Sites */
  siteIds: number[];
  /** Rules */
  ruleIds: number[];
  /** Signature */
  signature: {
    /** File name */
    name?: string;
    /** Media type */
    mimeType?: string;
    /** Size in bytes */
    size?: number;
    [member: string]: unknown;
  };
  /** Provider */
  provider: {
    /** First name */
    firstName?: string;
    /** Last name */
    lastName?: string;
    /** Comment on the action */
    actionComment?: string;
    /** E-mail */
    email?: string;
    /** General comment */
    comment?: string;
    [member: string]: unknown;
  };
  /** Actual start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  actualStart?: string;
  [member: string]: unknown;
};

/** Karé's answer 201 to that request. */
export type KareCreated = {
  /** Intervention */
  data: {
    /** Identifier */
    id: number;
    /** Status */
    status?: number | null;
    /** Type */
    type?: number | null;
    /** Description */
    description?: string | null;
    /** Signature image */
    imgSignature?: string | null;
    /** PIN code */
    codePin?: number | null;
    /** Created automatically */
    autoCreated?: boolean | null;
    /** Status of creation */
    creationStatus?: number | null;
    /** Scheduled start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    scheduledStart?: string | null;
    /** Scheduled end: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    scheduledEnd?: string | null;
    /** Actual start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    actualStart?: string | null;
    /** Actual end: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    actualEnd?: string | null;
    /** Provider’s name */
    providerName?: string | null;
    /** Provider’s e-mail */
    providerEmail?: string | null;
    /** Comment on the action */
    providerActionComment?: string | null;
    /** General comment */
    providerGeneralComment?: string | null;
    /** Assigned contact */
    assignedCompanyContactId?: number | null;
    /** Assigned user */
    assignedUserId?: number | null;
    /** Verified by */
    verifiedByUserId?: number | null;
    /** Verified at: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    verifiedAt?: string | null;
    /** Comment on the decision */
    decisionComment?: string | null;
    /** Attendees */
    attendeeCount?: number | null;
    /** Routine */
    routineId?: number | null;
    /** Organization */
    organizationId?: number | null;
    /** Created by */
    createdByUserId?: number | null;
    /** Archived at: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    archivedAt?: string | null;
    /** Updated at: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    updatedAt?: string | null;
    /** Created at: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    createdAt?: string | null;
    [member: string]: unknown;
  };
  /** Upload address */
  presignedUrl?: string | null;
  [member: string]: unknown;
};

/** The parameters of a list of OBAPI interventions. */
export type ObapiQuery = {
  /** Page */
  page?: string | number;
  /** Per page */
  per_page?: string | number;
  /** From: `YYYY-MM-DD` */
  date_start?: string;
  /** To: `YYYY-MM-DD` */
  date_end?: string;
  /** Status */
  status?: ObapiStatus;
  /** Order */
  sort?: "date_asc" | "date_desc" | "ref_asc" | "ref_desc";
  [member: string]: unknown;
};

/** A page of OBAPI interventions. */
export type ObapiList = {
  /** Items */
  items: {
    /** Identifier */
    id: string;
    /** Reference */
    ref?: string | null;
    /** Date: `YYYY-MM-DD` */
    date_intervention?: string | null;
    /** Duration in seconds */
    duration?: number | null;
    /** Status */
    status?: ObapiStatus | null;
    [member: string]: unknown;
  }[];
  /** Pagination */
  pagination?: {
    /** Page */
    page?: number | null;
    /** Per page */
    per_page?: number | null;
    /** Items in all */
    total_items?: number | null;
    /** Pages in all */
    total_pages?: number | null;
    [member: string]: unknown;
  } | null;
  [member: string]: unknown;
};

/** One OBAPI intervention with its lines. */
export type ObapiIntervention = {
  /** Intervention */
  intervention: {
    /** Identifier */
    id: string;
    /** Reference */
    ref?: string | null;
    /** Customer’s reference */
    customer_ref?: string | null;
    /** Date: `YYYY-MM-DD` */
    date_intervention?: string | null;
    /** Start: `YYYY-MM-DD` */
    date_start?: string | null;
    /** End: `YYYY-MM-DD` */
    date_end?: string | null;
    /** Contract */
    contract_ref?: string | null;
    /** Description */
    description?: string | null;
    /** Duration in seconds */
    duration?: number | null;
    /** Validated at: `YYYY-MM-DDTHH:MM:SS[.fff]Z` */
    validated_at?: string | null;
    /** Created at: `YYYY-MM-DDTHH:MM:SS[.fff]Z` */
    created_at?: string | null;
    /** Updated at: `YYYY-MM-DDTHH:MM:SS[.fff]Z` */
    updated_at?: string | null;
    /** Status */
    status?: ObapiStatus | null;
    /** Public note */
    public_note?: string | null;
    /** Lines */
    lines?: {
      /** Identifier */
      id?: string | null;
      /** Position */
      position?: number | null;
      /** Description */
      description?: string | null;
      /** Date: `YYYY-MM-DD` */
      date?: string | null;
      /** Duration in seconds */
      duration?: number | null;
      /** Product */
      product_ref?: string | null;
      [member: string]: unknown;
    }[] | null;
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** What OBAPI answers when it refuses. */
export type ObapiError = {
  /** Error */
  error: {
    /** Type */
    type: Open<
      | "authentication_error"
      | "authorization_error"
      | "not_found"
      | "invalid_request"
      | "method_not_allowed"
      | "rate_limit"
      | "server_error"
      | "service_unavailable"
    >;
    /** Code */
    code?: unknown;
    /** Message */
    message?: string | null;
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** One step of an Intent quotation. */
export type IntentQuotation = {
  /** Reference */
  reference: string;
  /** Description */
  description?: string | null;
  /** Contract reference */
  contractReference: string;
  /** Status */
  status: IntentStatus;
  /** Event */
  event: IntentEvent;
  /** Date of the event: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate: string;
  /** Date of the log: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate: string;
  /** Location */
  location: {
    /** Asset */
    assetReference: string;
    [member: string]: unknown;
  };
  /** Contacts: vCard 3.0, or plain text */
  contacts?: string[] | null;
  /** Origin */
  origin?: string | null;
  /** Asset (webhook form) */
  assetReference?: string | null;
  /** Parent reference */
  parentReference?: string | null;
  /** Tags */
  tags?: Record<string, string> | null;
  [member: string]: unknown;
};

/** One step of an Intent reservation. */
export type IntentReservation = {
  /** Reference */
  reference: string;
  /** Description */
  description?: string | null;
  /** Contract reference */
  contractReference: string;
  /** Status */
  status: IntentStatus;
  /** Event */
  event: IntentEvent;
  /** Date of the event: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate: string;
  /** Date of the log: `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate: string;
  /** Location */
  location: {
    /** Asset */
    assetReference: string;
    [member: string]: unknown;
  };
  /** Contacts: vCard 3.0, or plain text */
  contacts?: string[] | null;
  /** Origin */
  origin?: string | null;
  /** Asset (webhook form) */
  assetReference?: string | null;
  [member: string]: unknown;
};

/** The body of Karé's "create curative intervention". */
export type KareCurative = {
  /** Scheduled start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string | null;
  /** Scheduled end: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string | null;
  /** Anomalies */
  anomalyIds?: number[] | null;
  /** Status of creation */
  creationStatus?: number | null;
  /** Description */
  description?: string;
  /** Assigned contact */
  assignedCompanyContactId?: number;
  /** Assigned user */
  assignedUserId?: number;
  /** Assigned profile */
  assignedProfileId?: number;
  [member: string]: unknown;
};

/** The body of Karé's "create routine preventive intervention". */
export type KareRoutine = {
  /** Scheduled start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string | null;
  /** Scheduled end: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string | null;
  /** Status of creation */
  creationStatus?: number | null;
  /** Routine */
  routineId?: number | null;
  [member: string]: unknown;
};

/** The body of Karé's "update preventive intervention". */
export type KarePreventiveUpdate = {
  /** Description */
  description?: string;
  /** Scheduled start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string;
  /** Scheduled end: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string;
  /** Rules of sites */
  siteRuleIds?: number[];
  /** Status of creation */
  creationStatus?: number;
  /** Assigned contact */
  assignedCompanyContactId?: number;
  /** Assigned profile */
  assignedProfileId?: number;
  /** Tell the assignee by e-mail */
  sendUpdateEmailToCurrentAssignee?: boolean;
  /** Notice to the previous assignee */
  previousAssigneeNotification?: {
    /** Send an e-mail */
    sendEmail?: boolean;
    /** Reason */
    reason?: string;
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** The body of Karé's "update training exercise". */
export type KareTrainingUpdate = {
  /** Description */
  description?: string;
  /** Scheduled start: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string;
  /** Scheduled end: `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string;
  /** Rule */
  ruleId?: number;
  /** Sites */
  siteIds?: number[];
  /** Status of creation */
  creationStatus?: number;
  /** Assigned contact */
  assignedCompanyContactId?: number;
  /** Assigned user */
  assignedUserId?: number;
  /** Validate the intervention */
  validateIntervention?: boolean;
  [member: string]: unknown;
};

/** A vCard as fields; what is empty is left out. */
export type Contact = {
  /** Name */
  name?: {
    /** Family name */
    family?: string;
    /** Given name */
    given?: string;
    /** Further names */
    additional?: string;
    /** Prefix */
    prefix?: string;
    /** Suffix */
    suffix?: string;
  };
  /** Full name */
  fn?: string;
  /** Role */
  role?: string;
  /** Organization */
  org?: string;
  /** Telephone */
  tel?: {
    /** Number */
    number: string;
    /** Types */
    types?: string[];
  }[];
  /** E-mail */
  email?: {
    /** Address */
    address: string;
    /** Types */
    types?: string[];
  }[];
  /** Address */
  adr?: {
    /** Post-office box */
    poBox?: string;
    /** Flat, floor, building */
    extended?: string;
    /** Number and street */
    street?: string;
    /** Town */
    locality?: string;
    /** Region */
    region?: string;
    /** Postcode */
    postalCode?: string;
    /** Country */
    country?: string;
    /** Types */
    types?: string[];
  }[];
  /** Last revision */
  rev?: string;
  /** Other lines */
  other?: string[];
};
