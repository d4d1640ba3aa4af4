/** Everything the command line says itself, in the language of the caller. */
import type { Locale } from "../index.js";
import { visible, type Shown } from "./visible.js";
import { help as helpEn, type Help } from "./help.en.js";
import { help as helpFr } from "./help.fr.js";
import { en } from "./words.en.js";
import { fr } from "./words.fr.js";

/** Our own sentences can be shown as they are; what is put into them is made visible. */
export type Words = Omit<Sealed<typeof en>, "locale"> & { locale: Locale };

type Sealed<T> = T extends (...values: infer V) => string ? (...values: V) => Shown : T extends string ? Shown : { [K in keyof T]: Sealed<T[K]> };

const [english, french] = [sealed(en), sealed(fr)];

export function wordsFor(locale: Locale): Words {
  return locale === "fr" ? french : english;
}

export function helpFor(locale: Locale): Help {
  return locale === "fr" ? helpFr : helpEn;
}

function sealed(sentences: typeof en): Words {
  const seen = (value: unknown) => (typeof value === "string" ? visible(value) : value);
  const entries = Object.entries(sentences).map(([name, sentence]) => {
    if (typeof sentence !== "function") return [name, sentence];
    const spoken = sentence as (...values: unknown[]) => string;
    return [name, (...values: unknown[]) => spoken(...values.map(seen))];
  });
  return Object.fromEntries(entries) as Words;
}

export function isLocale(text: string): text is Locale {
  return text === "en" || text === "fr";
}

/** The language of the terminal, as POSIX looks it up. */
export function environmentLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("fr") ? "fr" : "en";
}
