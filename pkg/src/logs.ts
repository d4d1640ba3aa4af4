/** The logs in whatever holds some: a log, lists of them however deep, or an operation as it is read back. */

/** A member of a list that should be a log may be anything. */
export type Log = { readonly [member: string]: unknown };

export type FoundLog = {
  log: Log;
  /** Where it stands in the value. */
  path: (string | number)[];
};

/** What is still to be looked at, where it stands, and what an operation around it says of its logs. */
type Left = { value: unknown; usual: Log; place: Place };
type Place = { step: string | number; in: Place | undefined; depth: number } | undefined;

/** A log that stands deeper is told where its list stands: a path for each log of a deep list would grow without end. */
const DEEPEST = 64;

/** In the order in which they stand. */
export function* logsIn(value: unknown): Generator<FoundLog> {
  // The next one last.
  const left: Left[] = [{ value, usual: {}, place: undefined }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, usual, place } = next;
    const inside = (step: string | number): Place => ((place?.depth ?? 0) < DEEPEST ? { step, in: place, depth: (place?.depth ?? 0) + 1 } : place);
    const list = Array.isArray(value) ? (value as unknown[]) : undefined;
    for (let index = (list?.length ?? 0) - 1; list && index >= 0; index--) left.push({ value: list[index], usual, place: inside(index) });
    if (list) continue;
    if (typeof value !== "object" || value === null) {
      yield { log: value as Log, path: pathTo(place) };
      continue;
    }
    const { logs, reference, contractReference, contract } = value as Log;
    if (Array.isArray(logs)) {
      const { reference: contracted } = (contract ?? {}) as Log;
      left.push({ value: logs, usual: { ...usual, reference, contractReference: contractReference ?? contracted }, place: inside("logs") });
    } else {
      yield { log: { ...usual, ...value }, path: pathTo(place) };
    }
  }
}

function pathTo(place: Place): FoundLog["path"] {
  const path: FoundLog["path"] = [];
  for (let at = place; at; at = at.in) path.push(at.step);
  return path.reverse();
}
