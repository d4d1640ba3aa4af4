/** What a fix changes, as a unified diff. */
import { structuredPatch } from "diff";
import { painted } from "./colour.js";
import { joined, shown, visible, type Shown } from "./visible.js";

/** Whether people read it: then what they could not see is shown with escapes; `patch` wants it as it is. */
const forPeople = () => process.stdout.isTTY;

/** Writes the head of a file once, and the hunks of each of its pieces. */
export class Diff {
  readonly #name: string;
  #begun = false;
  /** How many lines there were before this piece, and how many there are now. */
  #lines = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Lines stay lines: a fix adds none to a file of many. */
  piece(before: string, after: string): Shown {
    const first = this.#lines;
    this.#lines += before.split("\n").length - 1;
    if (before === after) return visible("");
    const { hunks } = structuredPatch("", "", before, after, "", "", { context: 3 });
    const said = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
      const head = `@@ -${oldStart + first},${oldLines} +${newStart + first},${newLines} @@`;
      return joined([paint("cyan", visible(head)), ...lines.map(line)].map((one) => shown`${one}\n`));
    });
    const head = this.#begun ? "" : joined([paint("bold", shown`--- ${visible(this.#name)}`), paint("bold", shown`+++ ${visible(this.#name)}`)].map((one) => shown`${one}\n`));
    this.#begun = true;
    return joined([head as Shown, ...said]);
  }
}

function line(text: string): Shown {
  const seen = forPeople() ? visible(text) : (text as Shown);
  return text.startsWith("-") ? paint("red", seen) : text.startsWith("+") ? paint("green", seen) : seen;
}

function paint(style: "red" | "green" | "cyan" | "bold", text: Shown): Shown {
  return painted(style, text);
}
