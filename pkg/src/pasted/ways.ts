/** The documented requests: what their address ends with, and what must be in their head (docs/domain.md §1.7, §1.10, §2, §3.1). */
import type { KindId } from "../types.js";

export type Way = {
  kind: KindId;
  method: "GET" | "POST" | "PATCH";
  /** The documented end of the path; `{id}` is the identifier of an intervention. */
  path: string;
  /** Where the payload is. */
  holds: "json" | "parts" | "query" | "nothing";
  /** Whether Karé's three headers are due. */
  session?: boolean;
};

export const WAYS: readonly Way[] = [
  { kind: "intent.log", method: "POST", path: "/operations/v2/interventions/logs", holds: "json" },
  { kind: "intent.quotation", method: "POST", path: "/operations/v2/quotations/logs", holds: "json" },
  { kind: "intent.reservation", method: "POST", path: "/operations/v2/reservations/logs", holds: "json" },
  { kind: "intent.document", method: "POST", path: "/api/documents/v1/documents", holds: "parts" },
  { kind: "kare.unplanned", method: "POST", path: "/interventions/v2/mb/preventive/unplanned", holds: "json", session: true },
  { kind: "kare.unplanned", method: "POST", path: "/interventions/v2/mb/unplanned/preventive", holds: "json", session: true },
  { kind: "kare.curative", method: "POST", path: "/interventions/v2/rs/curative", holds: "json", session: true },
  { kind: "kare.routine", method: "POST", path: "/interventions/v2/rs/preventive/routine", holds: "json", session: true },
  { kind: "kare.preventive-update", method: "PATCH", path: "/interventions/v2/rs/preventive/{id}", holds: "json", session: true },
  { kind: "kare.training-update", method: "PATCH", path: "/interventions/v2/rs/training-exercise/{id}", holds: "json", session: true },
  { kind: "obapi.query", method: "GET", path: "/obapi/v1/interventions", holds: "query" },
  { kind: "obapi.query", method: "GET", path: "/obapi/v1/interventions/{id}", holds: "nothing" },
  { kind: "obapi.query", method: "GET", path: "/obapi/v1/download/{id}", holds: "nothing" },
];

/** The requests to whose address a path leads; literal ends before those with an identifier. */
export function waysTo(path: string): Way[] {
  const fits = ({ path: wanted }: Way) => {
    const [own, given] = [wanted.split("/").slice(1), path.replace(/\/+$/, "").split("/")];
    const end = given.slice(-own.length);
    return given.length > own.length && own.every((step, index) => (step === "{id}" ? end[index] !== "" : step === end[index]));
  };
  return WAYS.filter(fits).sort((one, other) => Number(one.path.includes("{id}")) - Number(other.path.includes("{id}")));
}

/** The request whose address is nearly that, or that of its payload. */
export function nearest(path: string, method: string, kind: KindId | undefined): Way | undefined {
  const own = WAYS.filter((way) => (kind === undefined || way.kind === kind));
  let best: { way: Way; far: number } | undefined;
  for (const way of own) {
    const tail = path.replace(/\/+$/, "").slice(-way.path.length - 4);
    const far = distance(tail, way.path) + (way.method === method ? 0 : 1);
    if (!best || far < best.far) best = { way, far };
  }
  return best && (kind !== undefined || best.far <= 6) ? best.way : undefined;
}

/** How many letters differ between the ends of two short texts (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    // What stands before the documented end is the host's.
    const next = [0];
    for (let to = 1; to <= other.length; to++) {
      next.push(Math.min(next[to - 1]! + 1, row[to]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
