/** A JSON array that is written while its elements come: none of them is kept. */
import { shown, visible, visibleJson, type Shown } from "./visible.js";

export class List {
  readonly #before: Shown;
  readonly #behind: Shown;
  #begun = false;

  /** `depth`: how many columns the line has before it in which the array begins. */
  constructor(depth: number) {
    this.#before = newLine(depth + 2);
    this.#behind = newLine(depth);
  }

  next(element: Shown): Shown {
    const between = visible(this.#begun ? "," : "[");
    this.#begun = true;
    return shown`${between}${this.#before}${element}`;
  }

  end(): Shown {
    return this.#begun ? shown`${this.#behind}]` : visible("[]");
  }
}

/** A value in the middle of other JSON. */
export function nested(value: unknown, depth: number): Shown {
  return visibleJson(value, 2).replaceAll("\n", newLine(depth)) as Shown;
}

function newLine(depth: number): Shown {
  return shown`\n${visible(" ".repeat(depth))}`;
}
