/** Gathers logs from everything that holds some, and groups them by operation. */
import { date, type Options } from "../../index.js";
import { logsIn, type Log } from "../../logs.js";

export type { Log };
export type Operation = { logs: Log[] };

/** The logs in a value; whatever else a file holds is none. */
export function* gathered(value: unknown): Generator<Log> {
  for (const { log } of logsIn(value)) {
    const { status, event, eventDate, logDate } = log ?? {};
    if (typeof status === "string" && typeof event === "string" && (eventDate ?? logDate) !== undefined) yield log;
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
