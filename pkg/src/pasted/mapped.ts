/** A text that was read out of another one, its quotes and escapes undone, each letter with its place there. */
export type Mapped = {
  text: string;
  /** Where each letter stands in the pasted text, and where the last one ends; none when there is no such text. */
  places?: readonly number[] | number | undefined;
};

/** The place in the pasted text of a letter; of its length, the end. */
export function placeOf({ text, places }: Mapped, at: number): number | undefined {
  if (typeof places !== "object") return places === undefined ? undefined : places + at;
  return places[Math.min(at, text.length)];
}

/** A stretch of the pasted text as it stands. */
export function stretch(text: string, start: number, end: number): Mapped {
  return { text: text.slice(start, end), places: start };
}

/** A part of it. */
export function part(mapped: Mapped, start: number, end = mapped.text.length): Mapped {
  const { text, places } = mapped;
  const own = typeof places === "object" ? places.slice(start, end + 1) : places === undefined ? undefined : places + start;
  return { text: text.slice(start, end), places: own };
}

/** Several, one behind the other. */
export function joined(all: readonly Mapped[], between: string): Mapped {
  if (all.length === 1) return all[0]!;
  const letters = new Letters();
  for (const [index, one] of all.entries()) {
    if (index > 0) letters.add(between, placeOf(one, 0) ?? 0);
    for (let at = 0; at < one.text.length; at++) letters.add(one.text[at]!, placeOf(one, at) ?? 0);
  }
  const last = all.at(-1)!;
  return letters.done(placeOf(last, last.text.length) ?? 0);
}

/** Gathers letters with their places. */
export class Letters {
  #text: string[] = [];
  #places: number[] = [];
  start = -1;
  /** Behind the last letter, before the quote that closes it. */
  end = 0;

  /** Letters that all stand at one place. */
  add(letters: string, at: number): void {
    this.open(at);
    this.end = at + 1;
    for (let index = 0; index < letters.length; index++) {
      this.#text.push(letters[index]!);
      this.#places.push(at);
    }
  }

  /** A word begins, maybe an empty one. */
  open(at: number): void {
    if (this.start < 0) this.start = at;
  }

  done(end: number): Mapped {
    this.#places.push(end);
    return { text: this.#text.join(""), places: this.#places };
  }
}
