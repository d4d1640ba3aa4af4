/**
 * The arrows of the map, between the frames of the statuses: one row for open, one for pending and hold, one for closed and
 * denied. What skips the middle row goes around it, so that no arrow crosses another or a word. Measured from the frames.
 */
import { s } from "../dom.js";
import type { Move } from "../facts/steps.js";

type Box = { left: number; right: number; top: number; bottom: number };
type Arrow = { path: string; tip: string };

const BEND = 12;
/** How far from the edge the lanes run that go around the middle row. */
const LANE = 10;

export function drawMoves(drawing: SVGElement, chart: HTMLElement, groups: ReadonlyMap<string, HTMLElement>, moves: readonly Move[]): void {
  const frame = chart.getBoundingClientRect();
  const boxes = new Map(
    [...groups].map(([status, group]) => {
      const { left, right, top, bottom } = group.getBoundingClientRect();
      return [status, { left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top }];
    }),
  );
  drawing.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
  // The way that was gone lies over what might have been, and what may follow over both.
  const order = ["other", "went", "may"];
  const sorted = moves.toSorted((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone));
  drawing.replaceChildren(
    ...sorted.flatMap(({ from, to, tone }) => {
      const [a, b] = [boxes.get(from), boxes.get(to)];
      const arrow = a && b && way(`${from} ${to}`, a, b, frame.width);
      return arrow ? [s("g", { class: `move ${tone}`, "data-move": `${from} ${to}` }, s("path", { d: arrow.path }), s("path", { class: "tip", d: arrow.tip }))] : [];
    }),
  );
}

function way(move: string, a: Box, b: Box, width: number): Arrow | undefined {
  const middle = ({ left, right }: Box) => (left + right) / 2;
  const level = ({ top, bottom }: Box) => (top + bottom) / 2;
  const share = ({ left, right }: Box, of: number) => left + (right - left) * of;
  switch (move) {
    case "open pending":
    case "open hold":
      return fall(middle(b), a.bottom, middle(b), b.top);
    case "pending closed":
      return fall(share(b, 0.4), a.bottom, share(b, 0.4), b.top);
    case "hold closed":
      return fall(share(a, 0.25), a.bottom, share(b, 0.8), b.top);
    case "hold denied":
      return fall(share(b, 0.6), a.bottom, share(b, 0.6), b.top);
    case "open closed":
      return around(a.left, level(a), LANE, b.left, level(b));
    case "open denied":
      return around(a.right, level(a), width - LANE, b.right, level(b));
    case "pending hold":
      return across(a.right, b.left, level(b) - 7);
    case "hold pending":
      return across(a.left, b.right, level(a) + 7);
  }
  return a === b ? loop(a.left + 14, a.top) : undefined;
}

/** From one row down to the next. */
function fall(x: number, y: number, toX: number, toY: number): Arrow {
  const half = (y + toY) / 2;
  return { path: x === toX ? `M${x} ${y}V${toY - 2}` : `M${x} ${y}C${x} ${half + 6} ${toX} ${half - 6} ${toX} ${toY - 2}`, tip: down(toX, toY) };
}

function across(x: number, toX: number, y: number): Arrow {
  const side = Math.sign(toX - x);
  return { path: `M${x} ${y}H${toX - 2 * side}`, tip: sideways(toX, y, side) };
}

function around(x: number, y: number, lane: number, toX: number, toY: number): Arrow {
  const side = Math.sign(x - lane);
  const bend = lane + BEND * side;
  return { path: `M${x} ${y}H${bend}Q${lane} ${y} ${lane} ${y + BEND}V${toY - BEND}Q${lane} ${toY} ${bend} ${toY}H${toX - 2 * side}`, tip: sideways(toX, toY, side) };
}

/** Back to the same status. */
function loop(x: number, y: number): Arrow {
  return { path: `M${x} ${y}C${x - 2} ${y - 20} ${x + 20} ${y - 20} ${x + 18} ${y - 2}`, tip: down(x + 18, y) };
}

const down = (x: number, y: number) => `M${x - 4} ${y - 7}L${x} ${y - 1}L${x + 4} ${y - 7}Z`;
const sideways = (x: number, y: number, side: number) => `M${x - 7 * side} ${y - 4}L${x - side} ${y}L${x - 7 * side} ${y + 4}Z`;
