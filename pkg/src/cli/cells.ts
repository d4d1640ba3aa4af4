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
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The cells of a line. */
export function cells(line: string): Cell[] {
  return [...new Intl.Segmenter().segment(line)].map(({ segment, index }) => {
    const shown = segment === "\t" ? TAB : visible(segment);
    const width = segment === "\t" ? TAB.length : NARROW.test(shown) ? 0 : WIDE.test(shown) ? 2 : 1;
    return { from: index, units: segment.length, shown, width };
  });
}

/** Text whose control characters can be seen: a file must not be able to move the cursor. */
export function visible(text: string): string {
  return text.replace(CONTROL, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}
