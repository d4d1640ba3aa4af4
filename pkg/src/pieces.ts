/** A long value as text, piece by piece: copies take many times as much memory, and so does a text put together at last. */

/** A text in pieces, none of which ends inside of a character. */
export type Pieces = { pieces: string[]; length: number };

export type Holder = Record<string, unknown> | unknown[];

/** A container that has not ended. */
export type Open = {
  /** What it holds that has not become text yet. */
  copy: Holder;
  /** Whether its bracket, and whether something behind that, has become text. */
  begun?: boolean;
  filled?: boolean;
};

/** So many values are copied at most before they become text. */
const PIECE = 1024;

/** From the root to the innermost container, and what of them has become text. */
export class Writing {
  /** How many values are copies yet. */
  #waiting = 0;
  readonly #open: Open[] = [];
  readonly #pieces: string[] = [];

  begin(copy: Holder): Open {
    const level = { copy };
    this.#open.push(level);
    return level;
  }

  /** Before each value that a container holds. */
  go(): void {
    if (++this.#waiting > PIECE) this.#empty("");
  }

  end({ begun }: Open, bracket: string): void {
    if (begun) this.#empty(bracket);
    this.#open.pop();
  }

  text(root: unknown): string | Pieces {
    const pieces = this.#pieces;
    if (pieces.length === 0) return JSON.stringify(root);
    // One that ended early need not be whole.
    if (this.#open.length > 0) this.#empty("");
    return { pieces, length: pieces.reduce((length, piece) => length + piece.length, 0) };
  }

  /** Makes text of all copies. */
  #empty(bracket: string): void {
    const open = this.#open;
    let from = 0;
    while (open[from + 1]?.begun) from++;
    const { copy, begun, filled } = open[from]!;
    // None of them ends yet; the outermost may have begun before.
    let text = JSON.stringify(copy).slice(begun ? 1 : 0, from - open.length);
    if (filled && text) text = "," + text;
    if (text + bracket) this.#pieces.push(text + bracket);
    for (const level of open.slice(from)) {
      level.begun = true;
      level.filled ||= Object.keys(level.copy).length > 0;
      level.copy = Array.isArray(level.copy) ? [] : {};
    }
    this.#waiting = 0;
  }
}
