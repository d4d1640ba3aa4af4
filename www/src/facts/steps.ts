/** Every documented step, the moves that lead on, the way an operation went, where it stands, and what may follow. */
import { nextSteps, steps, type Category as Documented, type Timeline } from "quitus";
import { brief } from "./brief.js";

export type Category = Documented | "unknown";
export type Move = { from: string; to: string; tone: "went" | "may" | "other" };
export type Place = { pair: string; category: Category; is: "current" | "possible" | "passed" | ""; was: boolean };
export type Way = {
  /** Where the operation stands. */
  status: string;
  places: Place[];
  moves: Move[];
  isEnd: boolean;
  /** What may follow although no source shows it. */
  inferred: string[];
};

const CATEGORIES = new Map<string, Category>(steps.map(({ step, category }) => [step, category]));
export const STATUSES = [...new Set(steps.map(({ status }) => status))];
/** Steps that no source documents and that get a place all the same. */
const MOST = 12;

const pairOf = ({ status, event }: { readonly status: string; readonly event: string }) => `${status}/${event}`;
export const statusOf = (pair: string) => pair.slice(0, pair.indexOf("/"));
export const eventOf = (pair: string) => pair.slice(pair.indexOf("/") + 1);

/** The moves between statuses, as the package allows them after the documented steps. */
let moves: readonly Omit<Move, "tone">[] | undefined;
function allMoves(): readonly Omit<Move, "tone">[] {
  return (moves ??= STATUSES.flatMap((from) => {
    const after = steps.filter(({ status }) => status === from).flatMap((step) => nextSteps([step]));
    const statuses = new Set(after.filter(({ documented }) => documented).map(({ status }) => status));
    return STATUSES.filter((to) => statuses.has(to)).map((to) => ({ from, to }));
  }));
}

export function stepsOf({ steps: gone, next }: Timeline): Way | undefined {
  const way = gone.filter(({ status, event }) => status !== "" && event !== "").map(pairOf);
  const here = way.at(-1);
  if (here === undefined) return undefined;
  const passed = new Set(way.slice(0, -1));
  const [follows, inferred] = [true, false].map((is) => new Set(next.filter(({ documented }) => documented === is).map(pairOf))) as [Set<string>, Set<string>];
  // A step that no source documents has its place too, once it was taken; the last one surely.
  const taken = [...new Set(way.toReversed())].filter((pair) => !CATEGORIES.has(pair)).slice(0, MOST).reverse();
  const went = new Set(way.slice(1).map((pair, index) => `${statusOf(way[index] ?? "")} ${statusOf(pair)}`));
  const open = new Set([...follows].map(statusOf));
  return {
    status: statusOf(here),
    places: [...CATEGORIES.keys(), ...taken].map((pair) => {
      const is = pair === here ? "current" : follows.has(pair) ? "possible" : passed.has(pair) ? "passed" : "";
      return { pair: brief(pair, 80), category: CATEGORIES.get(pair) ?? "unknown", is, was: is !== "passed" && passed.has(pair) };
    }),
    moves: allMoves().map((move) => ({
      ...move,
      tone: move.from === statusOf(here) && open.has(move.to) ? "may" : went.has(`${move.from} ${move.to}`) ? "went" : "other",
    })),
    // Of a status that nobody knows nothing can be said.
    isEnd: next.length === 0 && STATUSES.some((status) => status === statusOf(here)),
    inferred: [...inferred],
  };
}
