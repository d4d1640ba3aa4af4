/** Gathers logs from everything that holds some, and groups them by operation. */
import { instant } from "./clock.js";
import type { Options } from "../../index.js";

export type Log = { readonly [member: string]: unknown };
export type Operation = { reference: string; contract: string; logs: Log[] };

/** The logs in a value: a log, lists of them however deep, or an operation as it is read back. */
export function logsIn(value: unknown): Log[] {
  const found: Log[] = [];
  // What is still to be looked at, the next one last; `usual` is what an operation says of its logs.
  const left: { value: unknown; usual: Log }[] = [{ value, usual: {} }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, usual } = next;
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) left.push({ value: value[index], usual });
      continue;
    }
    const { logs, status, event, reference, contractReference, contract, eventDate, logDate } = value as Log;
    if (Array.isArray(logs)) {
      const { reference: contracted } = (contract ?? {}) as Log;
      left.push({ value: logs, usual: { ...usual, reference, contractReference: contractReference ?? contracted } });
    } else if (typeof status === "string" && typeof event === "string" && (eventDate ?? logDate) !== undefined) {
      found.push({ ...usual, ...value });
    }
  }
  return found;
}

/**
 * Operations in the order in which they are first spoken of. Within one file the order of the logs is part of what is
 * reported; logs of several files are put in the order in which they were written.
 */
export function operations(files: readonly Log[][], options: Options): Operation[] {
  const groups = new Map<string, Operation & { files: Set<number> }>();
  for (const [file, logs] of files.entries()) {
    for (const log of logs) {
      const [reference, contract] = [text(log["reference"]), text(log["contractReference"])];
      const key = JSON.stringify([reference, contract]);
      const group = groups.get(key) ?? { reference, contract, logs: [], files: new Set() };
      groups.set(key, group);
      group.logs.push(log);
      group.files.add(file);
    }
  }
  const written = (log: Log) => instant("logDate", log["logDate"], options) ?? instant("eventDate", log["eventDate"], options);
  return [...groups.values()].map(({ reference, contract, logs, files: { size } }) => {
    if (size === 1) return { reference, contract, logs };
    const dated = logs.map((log) => ({ log, at: written(log) ?? Infinity }));
    dated.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at));
    return { reference, contract, logs: dated.map(({ log }) => log) };
  });
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
