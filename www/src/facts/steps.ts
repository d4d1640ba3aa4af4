/** Every documented step, the moves that lead on, the way an operation went, where it stands, and what may follow. */
import { nextSteps, type IntentStep, type KindId } from "quitus";
import { brief } from "./brief.js";
import { logsIn, textOf } from "./json.js";

export type Category = "requested" | "accepted" | "scheduled" | "progress" | "hold" | "completed" | "failed" | "notified" | "cancelled" | "unknown";
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

/** Every documented pair; TypeScript refuses a list that lacks one. */
export const CATEGORIES = {
  "open/requested": "requested",
  "open/proposed": "requested",
  "open/acknowledged": "accepted",
  "open/planned": "scheduled",
  "pending/replanned": "scheduled",
  "pending/on_site": "progress",
  "pending/start": "progress",
  "pending/end": "progress",
  "hold/occupant_absent": "hold",
  "closed/done": "completed",
  "closed/partial_repair": "failed",
  "closed/occupant_absent": "failed",
  "closed/formal_notice": "notified",
  "denied/canceled": "cancelled",
} as const satisfies Record<IntentStep, Category>;

const DOCUMENTED = Object.keys(CATEGORIES);
export const STATUSES = ["open", "pending", "hold", "closed", "denied"] as const;
/** Steps that no source documents and that get a place all the same. */
const MOST = 12;

const pairOf = ({ status, event }: { readonly status?: unknown; readonly event?: unknown }) => `${textOf(status)}/${textOf(event)}`;
export const statusOf = (pair: string) => pair.slice(0, pair.indexOf("/"));
export const eventOf = (pair: string) => pair.slice(pair.indexOf("/") + 1);

/** The moves between statuses, as the package allows them after the documented steps. */
let moves: readonly Omit<Move, "tone">[] | undefined;
function allMoves(): readonly Omit<Move, "tone">[] {
  return (moves ??= STATUSES.flatMap((from) => {
    const after = DOCUMENTED.filter((pair) => statusOf(pair) === from).flatMap((pair) => nextSteps([{ status: from, event: eventOf(pair) }]));
    const statuses = new Set(after.filter(({ documented }) => documented).map(({ status }) => status));
    return STATUSES.filter((to) => statuses.has(to)).map((to) => ({ from, to }));
  }));
}

export function stepsOf(kind: KindId, value: unknown): Way | undefined {
  if (!["intent.log", "intent.history", "intent.operation"].includes(kind)) return undefined;
  const logs = logsIn(value);
  const way = logs.map(pairOf);
  const here = way.at(-1);
  if (here === undefined) return undefined;
  const passed = new Set(way.slice(0, -1));
  const next = nextSteps(logs);
  const [follows, inferred] = [true, false].map((is) => new Set(next.filter(({ documented }) => documented === is).map(pairOf))) as [Set<string>, Set<string>];
  // A step that no source documents has its place too, once it was taken; the last one surely.
  const taken = [...new Set(way.toReversed())].filter((pair) => !DOCUMENTED.includes(pair)).slice(0, MOST).reverse();
  const went = new Set(way.slice(1).map((pair, index) => `${statusOf(way[index] ?? "")} ${statusOf(pair)}`));
  const open = new Set([...follows].map(statusOf));
  return {
    status: statusOf(here),
    places: [...DOCUMENTED, ...taken].map((pair) => {
      const is = pair === here ? "current" : follows.has(pair) ? "possible" : passed.has(pair) ? "passed" : "";
      return { pair: brief(pair, 80), category: (CATEGORIES as Record<string, Category>)[pair] ?? "unknown", is, was: is !== "passed" && passed.has(pair) };
    }),
    moves: allMoves().map((move) => ({
      ...move,
      tone: move.from === statusOf(here) && open.has(move.to) ? "may" : went.has(`${move.from} ${move.to}`) ? "went" : "other",
    })),
    isEnd: next.length === 0,
    inferred: [...inferred],
  };
}
