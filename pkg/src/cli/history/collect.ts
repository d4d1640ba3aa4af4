/** Gathers logs from everything that holds some, and groups them by operation. */
import { date, type Options } from "../../index.js";
import { completed, usualIn, type Log } from "../../logs.js";

export type { Log };
export type Operation = { logs: Log[] };

/** The logs in a value: a log, lists of them however deep, or an operation as it is read back; all else is left out. */
export function* gathered(value: unknown): Generator<Log> {
  // What is still to be looked at, the next one last; `usual` is what an operation says of its logs.
  const left: { value: unknown; usual: Log }[] = [{ value, usual: {} }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, usual } = next;
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) left.push({ value: value[index], usual });
      continue;
    }
    const { logs, status, event, eventDate, logDate } = value as Log;
    if (Array.isArray(logs)) left.push({ value: logs, usual: { ...usual, ...usualIn(value as Log) } });
    else if (typeof status === "string" && typeof event === "string" && (eventDate ?? logDate) !== undefined) yield completed(value, usual);
  }
}

/**
 * Operations in the order in which they are first spoken of. Within one file the order of the logs is part of what is
 * reported; logs of several files are put in the order in which they were written.
 */
export function operations(files: readonly Log[][], options: Options): Operation[] {
  const groups = new Map<string, Operation & { files: Set<number> }>();
  for (const [file, logs] of files.entries()) {
    for (const log of logs) {
      const key = JSON.stringify([text(log["reference"]), text(log["contractReference"])]);
      const group = groups.get(key) ?? { logs: [], files: new Set() };
      groups.set(key, group);
      group.logs.push(log);
      group.files.add(file);
    }
  }
  const written = (log: Log) => instant(log["logDate"], options) ?? instant(log["eventDate"], options);
  return [...groups.values()].map(({ logs, files: { size } }) => {
    if (size === 1) return { logs };
    const dated = logs.map((log) => ({ log, at: written(log) ?? Infinity }));
    dated.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at));
    return { logs: dated.map(({ log }) => log) };
  });
}

function instant(value: unknown, options: Options): number | undefined {
  const at = Date.parse(date.parse(text(value), options).value ?? "");
  return Number.isNaN(at) ? undefined : at;
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
