/** Text in lines of so many columns. */
import { cells } from "./cells.js";

/** Breaks at spaces, and inside words that are longer than a line; at most `most` lines, the last of them cut. */
export function wrapped(text: string, room: number, most = Infinity): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const word of text.split(" ")) {
    let rest = cells(word);
    let width = rest.reduce((sum, cell) => sum + cell.width, 0);
    if (used > 0 && used + 1 + width > room) {
      lines.push(line);
      [line, used] = ["", 0];
    } else if (used > 0) {
      line += " ";
      used++;
    }
    while (width > room) {
      let taken = 0;
      let fit = 0;
      for (const cell of rest) {
        if (taken > 0 && fit + cell.width > room) break;
        fit += cell.width;
        taken++;
      }
      lines.push(rest.slice(0, taken).map(({ shown }) => shown).join(""));
      rest = rest.slice(taken);
      width -= fit;
    }
    line += rest.map(({ shown }) => shown).join("");
    used += width;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? "")];
  return [...lines.slice(0, most - 1), `${(last.length < room ? last : last.slice(0, room - 1)).join("")}…`];
}
