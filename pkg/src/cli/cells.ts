/** What a text takes on a terminal. */

/** A character as a person sees it. */
export type Cell = {
  /** Where it starts, in UTF-16 units. */
  from: number;
  /** Its length in UTF-16 units. */
  units: number;
  /** What is printed for it. */
  shown: string;
  /** How many columns that takes: wide characters and emoji two, combining marks none, a tab four. */
  width: number;
};

const TAB = "    ";

/** East Asian Width W and F (Unicode TR 11), by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NARROW = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;
/** Between two letters of ASCII cells always part: only the rest is worth a segmenter, with its neighbours. */
const RUNS = /[ -~]+(?=[ -~]|$)|[^]+?[ -~](?=[ -~]|$)|[^]+/g;
const ASCII_ONLY = /^[ -~]+$/;
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

let segmenter: Intl.Segmenter | undefined;

/** The cells of a line. */
export function cells(line: string): Cell[] {
  const found: Cell[] = [];
  let from = 0;
  const add = (text: string) => {
    found.push(cell(text, from));
    from += text.length;
  };
  for (const [run] of line.matchAll(RUNS)) {
    if (ASCII_ONLY.test(run)) for (const letter of run) add(letter);
    else for (const { segment } of (segmenter ??= new Intl.Segmenter()).segment(run)) add(segment);
  }
  return found;
}

function cell(text: string, from: number): Cell {
  if (text.length === 1 && ASCII_ONLY.test(text)) return { from, units: 1, shown: text, width: 1 };
  const shown = text === "\t" ? TAB : visible(text);
  const width = text === "\t" ? TAB.length : NARROW.test(shown) ? 0 : WIDE.test(shown) ? 2 : 1;
  return { from, units: text.length, shown, width };
}

/** Text whose control characters can be seen: a file must not be able to move the cursor. */
export function visible(text: string): string {
  return text.replace(CONTROL, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}
