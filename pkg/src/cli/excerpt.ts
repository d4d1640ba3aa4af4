/** A source line with carets under a stretch of it, cut around the stretch when the line is long. */
import { cells, type Cell } from "./cells.js";
import { joined, shown, visible, type Shown } from "./visible.js";

/** `from` and `to` count UTF-16 units in the line, `room` columns; an empty stretch gets one caret. */
export function excerpt(line: string, from: number, to: number, room: number): { line: Shown; carets: Shown } {
  // A line may be the whole of a large file: only what can be shown is looked at.
  const near = room * 4;
  const start = Math.max(0, from - near);
  const all = cells(line.slice(start, from + near));
  const index = (found: number) => (found < 0 ? all.length : found);
  const first = index(all.findIndex((cell) => start + cell.from + cell.units > from));
  const behind = index(all.findIndex((cell) => start + cell.from >= Math.max(to, from + 1)));

  // The stretch first, then as much as fits on both sides; a column is kept for each ellipsis.
  let [left, right] = [first, first];
  let free = room - 2;
  const take = (cell: Cell | undefined): boolean => {
    if (cell === undefined || cell.width > free) return false;
    free -= cell.width;
    return true;
  };
  while (right < behind && take(all[right])) right++;
  for (let more = true; more; ) {
    more = false;
    if (take(all[left - 1])) {
      left--;
      more = true;
    }
    if (take(all[right])) {
      right++;
      more = true;
    }
  }

  const before = visible(left > 0 || start > 0 ? "…" : "");
  const after = visible(right < all.length || from + near < line.length ? "…" : "");
  const width = (some: readonly Cell[]) => some.reduce((sum, cell) => sum + cell.width, 0);
  const indent = before.length + width(all.slice(left, first));
  const marked = Math.max(1, width(all.slice(first, Math.min(behind, right))));
  const middle = joined(all.slice(left, right).map((cell) => cell.shown));
  return { line: shown`${before}${middle}${after}`, carets: visible(" ".repeat(indent) + "^".repeat(marked)) };
}
