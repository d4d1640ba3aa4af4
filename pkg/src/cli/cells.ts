/** What a text takes on a terminal. */
import { visible, type Shown } from "./visible.js";

/** A character as a person sees it. */
export type Cell = {
  /** Where it starts, in UTF-16 units. */
  from: number;
  /** Its length in UTF-16 units. */
  units: number;
  /** What is printed for it. */
  shown: Shown;
  /** How many columns that takes: wide characters and emoji two, combining marks none, a tab four, escapes their length. */
  width: number;
};

const TAB = visible("    ");

/** East Asian Width W and F (Unicode TR 11), by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NARROW = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;
/** Between two letters of ASCII cells always part: only the rest is worth a segmenter, with its neighbours. */
const RUNS = /[ -~]+(?=[ -~]|$)|[^]+?[ -~](?=[ -~]|$)|[^]+/g;
const ASCII_ONLY = /^[ -~]+$/;

let segmenter: Intl.Segmenter | undefined;

/** The cells of a line. */
export function cells(line: string): Cell[] {
  const found: Cell[] = [];
  let from = 0;
  const add = (text: string) => {
    // There alone it is a command, see `visible`.
    const shown = text === "[" && line.startsWith("##[", from - 2) ? (visible("##[").slice(2) as Shown) : undefined;
    found.push(shown && shown !== text ? { from, units: 1, shown, width: shown.length } : cell(text, from));
    from += text.length;
  };
  for (const [run] of line.matchAll(RUNS)) {
    if (ASCII_ONLY.test(run)) for (const letter of run) add(letter);
    else for (const { segment } of (segmenter ??= new Intl.Segmenter()).segment(run)) add(segment);
  }
  return found;
}

function cell(text: string, from: number): Cell {
  const shown = text === "\t" ? TAB : visible(text);
  const width = shown !== text ? shown.length : ASCII_ONLY.test(text) ? 1 : NARROW.test(text) ? 0 : WIDE.test(text) ? 2 : 1;
  return { from, units: text.length, shown, width };
}
