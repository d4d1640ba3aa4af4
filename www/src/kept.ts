/**
 * What is kept: language and theme, once they were chosen; and the text, in this tab alone, so that a reload loses nothing.
 * A browser that stores nothing is no trouble.
 */
import type { Locale } from "quitus";

const TEXT = "quitus.text";
/** Browsers keep a few megabytes for each page. */
const MOST = 2 << 20;

export function choice(name: "locale" | "theme"): string | undefined {
  return quietly(() => localStorage.getItem(`quitus.${name}`) ?? undefined);
}

export function keepChoice(name: "locale" | "theme", value: Locale | "auto" | "light" | "dark"): void {
  quietly(() => localStorage.setItem(`quitus.${name}`, value));
}

export function keptText(): string | undefined {
  return quietly(() => sessionStorage.getItem(TEXT) ?? undefined);
}

/** An empty text is forgotten, and one that is too long. */
export function keepText(text: string): void {
  quietly(() => (text === "" || text.length > MOST ? sessionStorage.removeItem(TEXT) : sessionStorage.setItem(TEXT, text)));
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
