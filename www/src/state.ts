/** What the page is about right now. */
import { kinds, type KindId, type Locale } from "quitus";
import { choice } from "./kept.js";

export type View = "check" | "build" | "files" | "codes";
export type Theme = "auto" | "light" | "dark";
export type Fold = "earlier" | "later" | "reject";

export type State = {
  view: View;
  /** The code whose page is open. */
  code: string;
  locale: Locale;
  theme: Theme;
  text: string;
  /** The kind that was chosen; empty while it is detected. */
  chosen: KindId | "";
  zone: string;
  fold: Fold;
};

// What the address asks for goes before what was chosen here once.
const asked = new URLSearchParams(location.search);
const language = asked.get("lang") ?? choice("locale") ?? navigator.language;
const theme = asked.get("theme") ?? choice("theme");

export const state: State = {
  view: "check",
  code: "",
  locale: language.startsWith("fr") ? "fr" : "en",
  theme: (["light", "dark"] as const).find((one) => one === theme) ?? "auto",
  text: "",
  chosen: "",
  zone: "Europe/Paris",
  fold: "earlier",
};

/** What one does with a payload of a kind; TypeScript refuses a table that lacks one. */
export const ROLES = {
  "intent.log": "sent",
  "intent.history": "list",
  "intent.webhook": "answer",
  "intent.operation": "answer",
  "intent.document": "sent",
  "kare.unplanned": "sent",
  "kare.created": "answer",
  "obapi.query": "sent",
  "obapi.list": "answer",
  "obapi.intervention": "answer",
  "obapi.error": "answer",
  "intent.quotation": "sent",
  "intent.reservation": "sent",
  "kare.curative": "sent",
  "kare.routine": "sent",
  "kare.preventive-update": "sent",
  "kare.training-update": "sent",
} as const satisfies Record<KindId, "sent" | "answer" | "list">;

export const kindIds: readonly KindId[] = kinds.map(({ id }) => id);

/** Kinds whose payloads are lists themselves. */
export const isListKind = (kind: KindId | undefined) => kind === "intent.history" || kind === "intent.webhook";

export function isKind(id: unknown): id is KindId {
  return (kindIds as readonly unknown[]).includes(id);
}

/** Zones that a list proposes; others can be typed. */
export const ZONES = [
  "Europe/Paris",
  "America/Guadeloupe",
  "America/Martinique",
  "America/Cayenne",
  "America/Miquelon",
  "Indian/Reunion",
  "Indian/Mayotte",
  "Pacific/Noumea",
  "Pacific/Tahiti",
  "UTC",
  "+00:00",
];
