/** Text in lines of so many columns. */
import { cells } from "./cells.js";
import { joined, shown, visible, type Shown } from "./visible.js";

/** Breaks at spaces, and inside words that are longer than a line; at most `most` lines, the last of them cut. */
export function wrapped(text: Shown, room: number, most = Infinity): Shown[] {
  const lines: Shown[] = [];
  let [line, used] = [visible(""), 0];
  // More than can be shown is not looked at.
  for (const word of text.slice(0, most * room * 4).split(" ")) {
    if (lines.length > most) break;
    const all = cells(word);
    let width = all.reduce((sum, cell) => sum + cell.width, 0);
    if (used > 0 && used + 1 + width > room) {
      lines.push(line);
      [line, used] = [visible(""), 0];
    } else if (used > 0) {
      line = shown`${line} `;
      used++;
    }
    let from = 0;
    while (width > room) {
      let to = from;
      let fit = 0;
      for (let cell = all[to]; cell && (to === from || fit + cell.width <= room); cell = all[to]) {
        fit += cell.width;
        to++;
      }
      lines.push(joined(all.slice(from, to).map((cell) => cell.shown)));
      from = to;
      width -= fit;
    }
    line = joined([line, ...all.slice(from).map((cell) => cell.shown)]);
    used += width;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? "")];
  return [...lines.slice(0, most - 1), visible(`${(last.length < room ? last : last.slice(0, room - 1)).join("")}…`)];
}
