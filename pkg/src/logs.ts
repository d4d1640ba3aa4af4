/** The logs in whatever holds some: a log, lists of them however deep, or an operation as it is read back. */

/** A member of a list that should be a log may be anything. */
export type Log = { readonly [member: string]: unknown };

export type FoundLog = {
  log: Log;
  /** Where it stands in the value. */
  path: (string | number)[];
};

/** In the order in which they stand. */
export function* logsIn(value: unknown): Generator<FoundLog> {
  // What is still to be looked at, the next one last; `usual` is what an operation says of its logs.
  const left: { value: unknown; usual: Log; path: (string | number)[] }[] = [{ value, usual: {}, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, usual, path } = next;
    const list = Array.isArray(value) ? (value as unknown[]) : undefined;
    for (let index = (list?.length ?? 0) - 1; list && index >= 0; index--) left.push({ value: list[index], usual, path: [...path, index] });
    if (list) continue;
    if (typeof value !== "object" || value === null) {
      yield { log: value as Log, path };
      continue;
    }
    const { logs, reference, contractReference, contract } = value as Log;
    if (Array.isArray(logs)) {
      const { reference: contracted } = (contract ?? {}) as Log;
      left.push({ value: logs, usual: { ...usual, reference, contractReference: contractReference ?? contracted }, path: [...path, "logs"] });
    } else {
      yield { log: { ...usual, ...value }, path };
    }
  }
}
