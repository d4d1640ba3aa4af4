/** The page of a code. */
import type { Code } from "./generated/codes.js";
import { en } from "./generated/pages.en.js";
import { fr } from "./generated/pages.fr.js";
import { localeOf, shown } from "./options.js";
import type { Locale, Page } from "./types.js";

/**
 * What a code means, why it matters and how to mend it.
 *
 * @example
 * const { title, body } = explain(issue.code, { locale: "fr" });
 */
export function explain(code: Code, options: { locale?: Locale | undefined } = {}): Page {
  const pages = localeOf(options) === "fr" ? fr : en;
  if (!Object.hasOwn(pages, code)) throw new TypeError(`unknown code ${shown(code)}`);
  const { severity, title, body } = pages[code];
  return { code, severity, title, body };
}
