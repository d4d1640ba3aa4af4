/** What the page is about right now. Nothing of it is stored anywhere. */
import { kinds, type KindId, type Locale } from "quitus";

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

const asked = new URLSearchParams(location.search);
const language = asked.get("lang") ?? navigator.language;

export const state: State = {
  view: "check",
  code: "",
  locale: language.startsWith("fr") ? "fr" : "en",
  theme: (["light", "dark"] as const).find((theme) => theme === asked.get("theme")) ?? "auto",
  text: "",
  chosen: "",
  zone: "Europe/Paris",
  fold: "earlier",
};

export const kindIds: readonly KindId[] = kinds.map(({ id }) => id);

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
