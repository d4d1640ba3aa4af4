/**
 * What an entry speaks of: here all systems, in both languages. The small entries have scopes of their own in
 * `generated/small`, with the same exports; tool/bundle.js puts them in the place of this one.
 */
import type { Code, Messages } from "./generated/codes.js";
import { messages as en } from "./messages/en.js";
import { messages as fr } from "./messages/fr.js";
import type { Locale } from "./types.js";

/** The one system of a small entry. */
export const ownSystem: string | undefined = undefined;

/** The sentences; the first language is spoken unless a call asks for another. */
export const languages: Partial<Record<Locale, Messages>> = { en, fr };

/** All codes, each at its number in the module: in the order of their pages. */
export const codes = Object.keys(en) as Code[];
