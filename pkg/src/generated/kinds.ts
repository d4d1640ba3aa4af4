/** The kinds, in the order in which the module numbers them. */
export const kindIds = ["intent.log", "kare.unplanned"] as const;

/** The normal forms. */
export type Payloads = {
  "intent.log": IntentLog;
  "kare.unplanned": KareUnplanned;
};

/** One step of an Intent operation. Unknown members are kept. */
export type IntentLog = {
  reference: string;
  contractReference: string;
  status: "open" | "pending" | "hold" | "closed" | "denied";
  event: string;
  eventDate: string;
  logDate: string;
  serviceCode: string;
  location: { assetReference: string; [member: string]: unknown };
  workType: string;
  description?: string;
  contacts?: string[];
  criticalLevel?: number;
  visitAttempt?: number;
  equipmentWorkingOrder?: string;
  equipmentStatus?: string;
  occupantSignature?: string;
  origin?: string;
  [member: string]: unknown;
};

/** The body of Karé's "create unplanned preventive intervention". Unknown members are kept. */
export type KareUnplanned = {
  companyId: number;
  siteIds: number[];
  ruleIds: number[];
  signature: { name?: string; mimeType?: string; size?: number; [member: string]: unknown };
  provider: {
    firstName?: string;
    lastName?: string;
    actionComment?: string;
    email?: string;
    comment?: string;
    [member: string]: unknown;
  };
  actualStart?: string;
  [member: string]: unknown;
};
