/** Everything the command line says itself, in the language of the caller. */
import type { Locale } from "../index.js";
import { en } from "./words.en.js";
import { fr } from "./words.fr.js";

export type Words = typeof en;

export function wordsFor(locale: Locale): Words {
  return locale === "fr" ? fr : en;
}

export function isLocale(text: string): text is Locale {
  return text === "en" || text === "fr";
}

/** The language of the terminal, as POSIX looks it up. */
export function environmentLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("fr") ? "fr" : "en";
}
