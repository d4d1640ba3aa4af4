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
  "intent.history": IntentLog[];
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
  reference: string;
  description?: string | null;
  contractReference: string;
  status: IntentStatus;
  event: IntentEvent;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate: string;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate: string;
  serviceCode: string;
  location: {
    assetReference: string;
    [member: string]: unknown;
  };
  workType: IntentWorkType;
  /** vCard 3.0, or plain text */
  contacts?: string[] | null;
  criticalLevel?: number | null;
  visitAttempt?: number | null;
  equipmentWorkingOrder?: IntentEquipmentWorkingOrder | null;
  equipmentStatus?: string | null;
  occupantSignature?: string | null;
  origin?: string | null;
  technicalReason?: string | null;
  parentReference?: string | null;
  tags?: Record<string, string> | null;
  assetReference?: string | null;
  [member: string]: unknown;
};

/** What Intent sends when an operation is shared or updated. */
export type IntentWebhook = {
  type: Open<"operations:intervention:share" | "operations:intervention:update">;
  id?: string | null;
  event: {
    type?: string | null;
    body: {
      id?: string | null;
      reference: string;
      contractReference: string;
      type?: Open<"intervention" | "quotation" | "reservation"> | null;
      description?: string | null;
      status?: IntentStatus | null;
      event?: IntentEvent | null;
      serviceCode?: string | null;
      workType?: IntentWorkType | null;
      assetReference?: string | null;
      criticalLevel?: string | number | null;
      issuer?: unknown;
      operation_url?: string | null;
      [member: string]: unknown;
    };
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** An Intent operation as GET operation_url answers it. */
export type IntentOperation = {
  _links?: unknown;
  reference: string;
  description?: string | null;
  criticalLevel?: string | number | null;
  issuer?: unknown;
  contract?: {
    reference?: string | null;
    label?: string | null;
    topic?: string | null;
    entities?: unknown;
    [member: string]: unknown;
  } | null;
  service?: unknown;
  workType?: IntentWorkType | null;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate?: string | null;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate?: string | null;
  location?: {
    assetReference?: string | null;
    assetOwner?: string | null;
    [member: string]: unknown;
  } | null;
  /** vCard 3.0, or plain text */
  contacts?: string[] | null;
  equipmentWorkingOrder?: IntentEquipmentWorkingOrder | null;
  logs?: {
    reference?: string | null;
    description?: string | null;
    contractReference?: string | null;
    status?: IntentStatus | null;
    event?: IntentEvent | null;
    /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
    eventDate?: string | null;
    /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
    logDate?: string | null;
    serviceCode?: string | null;
    location?: {
      assetReference?: string | null;
      assetOwner?: string | null;
      [member: string]: unknown;
    } | null;
    workType?: IntentWorkType | null;
    /** vCard 3.0, or plain text */
    contacts?: string[] | null;
    criticalLevel?: number | null;
    visitAttempt?: number | null;
    equipmentWorkingOrder?: IntentEquipmentWorkingOrder | null;
    equipmentStatus?: string | null;
    occupantSignature?: string | null;
    origin?: string | null;
    technicalReason?: string | null;
    parentReference?: string | null;
    tags?: Record<string, string> | null;
    assetReference?: string | null;
    [member: string]: unknown;
  }[] | null;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  creationDate?: string | null;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  lastUpdateDate?: string | null;
  [member: string]: unknown;
};

/** The form fields that go with a file to Intent. */
export type IntentDocument = {
  title?: string | null;
  elementType: Open<"intervention" | "quotation" | "reservation" | "contract">;
  elementReference: string;
  description?: string | null;
  intent_contractReference?: string | null;
  intent_documentType?: string | null;
  intent_documentFamily?: string | null;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  intent_creationDate?: string | null;
  [member: string]: unknown;
};

/** The body of Karé's "create unplanned preventive intervention". */
export type KareUnplanned = {
  companyId: number;
  siteIds: number[];
  ruleIds: number[];
  signature: {
    name?: string;
    mimeType?: string;
    size?: number;
    [member: string]: unknown;
  };
  provider: {
    firstName?: string;
    lastName?: string;
    actionComment?: string;
    email?: string;
    comment?: string;
    [member: string]: unknown;
  };
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  actualStart?: string;
  [member: string]: unknown;
};

/** Karé's answer 201 to that request. */
export type KareCreated = {
  data: {
    id: number;
    status?: number | null;
    type?: number | null;
    description?: string | null;
    imgSignature?: string | null;
    codePin?: number | null;
    autoCreated?: boolean | null;
    creationStatus?: number | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    scheduledStart?: string | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    scheduledEnd?: string | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    actualStart?: string | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    actualEnd?: string | null;
    providerName?: string | null;
    providerEmail?: string | null;
    providerActionComment?: string | null;
    providerGeneralComment?: string | null;
    assignedCompanyContactId?: number | null;
    assignedUserId?: number | null;
    verifiedByUserId?: number | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    verifiedAt?: string | null;
    decisionComment?: string | null;
    attendeeCount?: number | null;
    routineId?: number | null;
    organizationId?: number | null;
    createdByUserId?: number | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    archivedAt?: string | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    updatedAt?: string | null;
    /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
    createdAt?: string | null;
    [member: string]: unknown;
  };
  presignedUrl?: string | null;
  [member: string]: unknown;
};

/** The parameters of a list of OBAPI interventions. */
export type ObapiQuery = {
  page?: string | number;
  per_page?: string | number;
  /** `YYYY-MM-DD` */
  date_start?: string;
  /** `YYYY-MM-DD` */
  date_end?: string;
  status?: ObapiStatus;
  sort?: "date_asc" | "date_desc" | "ref_asc" | "ref_desc";
  [member: string]: unknown;
};

/** A page of OBAPI interventions. */
export type ObapiList = {
  items: {
    id: string;
    ref?: string | null;
    /** `YYYY-MM-DD` */
    date_intervention?: string | null;
    duration?: number | null;
    status?: ObapiStatus | null;
    [member: string]: unknown;
  }[];
  pagination?: {
    page?: number | null;
    per_page?: number | null;
    total_items?: number | null;
    total_pages?: number | null;
    [member: string]: unknown;
  } | null;
  [member: string]: unknown;
};

/** One OBAPI intervention with its lines. */
export type ObapiIntervention = {
  intervention: {
    id: string;
    ref?: string | null;
    customer_ref?: string | null;
    /** `YYYY-MM-DD` */
    date_intervention?: string | null;
    /** `YYYY-MM-DD` */
    date_start?: string | null;
    /** `YYYY-MM-DD` */
    date_end?: string | null;
    contract_ref?: string | null;
    description?: string | null;
    duration?: number | null;
    /** `YYYY-MM-DDTHH:MM:SS[.fff]Z` */
    validated_at?: string | null;
    /** `YYYY-MM-DDTHH:MM:SS[.fff]Z` */
    created_at?: string | null;
    /** `YYYY-MM-DDTHH:MM:SS[.fff]Z` */
    updated_at?: string | null;
    status?: ObapiStatus | null;
    public_note?: string | null;
    lines?: {
      id?: string | null;
      position?: number | null;
      description?: string | null;
      /** `YYYY-MM-DD` */
      date?: string | null;
      duration?: number | null;
      product_ref?: string | null;
      [member: string]: unknown;
    }[] | null;
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** What OBAPI answers when it refuses. */
export type ObapiError = {
  error: {
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
    code?: unknown;
    message?: string | null;
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** One step of an Intent quotation. */
export type IntentQuotation = {
  reference: string;
  description?: string | null;
  contractReference: string;
  status: IntentStatus;
  event: IntentEvent;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate: string;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate: string;
  location: {
    assetReference: string;
    [member: string]: unknown;
  };
  /** vCard 3.0, or plain text */
  contacts?: string[] | null;
  origin?: string | null;
  assetReference?: string | null;
  parentReference?: string | null;
  tags?: Record<string, string> | null;
  [member: string]: unknown;
};

/** One step of an Intent reservation. */
export type IntentReservation = {
  reference: string;
  description?: string | null;
  contractReference: string;
  status: IntentStatus;
  event: IntentEvent;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  eventDate: string;
  /** `YYYY-MM-DDTHH:MM:SS[.fff]±HH:MM` */
  logDate: string;
  location: {
    assetReference: string;
    [member: string]: unknown;
  };
  /** vCard 3.0, or plain text */
  contacts?: string[] | null;
  origin?: string | null;
  assetReference?: string | null;
  [member: string]: unknown;
};

/** The body of Karé's "create curative intervention". */
export type KareCurative = {
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string | null;
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string | null;
  anomalyIds?: number[] | null;
  creationStatus?: number | null;
  description?: string;
  assignedCompanyContactId?: number;
  assignedUserId?: number;
  assignedProfileId?: number;
  [member: string]: unknown;
};

/** The body of Karé's "create routine preventive intervention". */
export type KareRoutine = {
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string | null;
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string | null;
  creationStatus?: number | null;
  routineId?: number | null;
  [member: string]: unknown;
};

/** The body of Karé's "update preventive intervention". */
export type KarePreventiveUpdate = {
  description?: string;
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string;
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string;
  siteRuleIds?: number[];
  creationStatus?: number;
  assignedCompanyContactId?: number;
  assignedProfileId?: number;
  sendUpdateEmailToCurrentAssignee?: boolean;
  previousAssigneeNotification?: {
    sendEmail?: boolean;
    reason?: string;
    [member: string]: unknown;
  };
  [member: string]: unknown;
};

/** The body of Karé's "update training exercise". */
export type KareTrainingUpdate = {
  description?: string;
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledStart?: string;
  /** `YYYY-MM-DDTHH:MM[:SS[.fff]]Z` */
  scheduledEnd?: string;
  ruleId?: number;
  siteIds?: number[];
  creationStatus?: number;
  assignedCompanyContactId?: number;
  assignedUserId?: number;
  validateIntervention?: boolean;
  [member: string]: unknown;
};

/** A vCard as fields; what is empty is left out. */
export type Contact = {
  name?: {
    family?: string;
    given?: string;
    additional?: string;
    prefix?: string;
    suffix?: string;
  };
  fn?: string;
  role?: string;
  org?: string;
  tel?: {
    number: string;
    types?: string[];
  }[];
  email?: {
    address: string;
    types?: string[];
  }[];
  adr?: {
    poBox?: string;
    extended?: string;
    street?: string;
    locality?: string;
    region?: string;
    postalCode?: string;
    country?: string;
    types?: string[];
  }[];
  rev?: string;
  other?: string[];
};
