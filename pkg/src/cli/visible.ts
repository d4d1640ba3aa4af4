/**
 * Text for people: on a terminal, in the log of a build, in an annotation.
 *
 * Whatever is printed there has the type `Shown`, and only this module and our own sentences make it. So no text of
 * somebody else, such as a name of a file or a value of a payload, gets there with a character that moves the cursor,
 * turns the direction of the text or begins a new line.
 */

declare const made: unique symbol;
export type Shown = string & { readonly [made]: true };

/** Control characters, marks of direction (Unicode TR 9), and what else ends a line. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Where lines that begin with `::`, and `##[` anywhere, are commands. */
const IN_ACTIONS = process.env["GITHUB_ACTIONS"] === "true";
const SHORT: Record<string, string> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Somebody else's text, with escapes for what could not be seen. */
export function visible(text: string): Shown {
  const seen = text.replace(UNSEEN, (letter) => SHORT[letter] ?? escape(letter));
  return (IN_ACTIONS ? seen.replace(/:(?=:)/g, "\\x3a").replace(/(?<=##)\[/g, "\\x5b") : seen) as Shown;
}

/** JSON means the same with escapes; line ends come from its layout. */
export function visibleJson(value: unknown, indent?: number): Shown {
  const text = JSON.stringify(value, null, indent);
  return text.replace(UNSEEN, (letter) => (letter === "\n" ? letter : `\\u${hex(letter, 4)}`)) as Shown;
}

/** Our own words around texts that can be seen. */
export function shown(words: TemplateStringsArray, ...texts: readonly (Shown | number)[]): Shown {
  return words.map((word, index) => word + (texts[index] ?? "")).join("") as Shown;
}

export function joined(texts: readonly Shown[], between = ""): Shown {
  return texts.join(between) as Shown;
}

/** The pages and tables of the package. */
export function own(text: string): Shown {
  return joined(text.split("\n").map(visible), "\n");
}

function escape(letter: string): string {
  return letter < "\u0100" ? `\\x${hex(letter, 2)}` : `\\u${hex(letter, 4)}`;
}

function hex(letter: string, digits: number): string {
  return letter.charCodeAt(0).toString(16).padStart(digits, "0");
}
