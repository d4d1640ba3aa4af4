/** What an operation, as it is read back, says of its logs. */

/** An element of a list of logs; it may be anything. */
export type Log = { readonly [member: string]: unknown };

/** The members that each of its logs has, unless it says something else. */
export function usualIn({ reference, contractReference, contract }: Log): Log {
  const { reference: contracted } = (contract ?? {}) as Log;
  return { reference, contractReference: contractReference ?? contracted };
}

/** The log with them; what is no object stays what it is. */
export function completed(log: unknown, usual: Log): Log {
  return typeof log === "object" && log !== null && !Array.isArray(log) ? { ...usual, ...log } : (log as Log);
}

/**
 * The logs without those of quotations, whose moves nobody knows, as `intent.history` tells them apart
 * (src/kinds/intent/quotation.rs).
 */
export function moves(logs: readonly Log[]): readonly Log[] {
  const has = (log: Log, name: string) => log?.[name] !== undefined;
  const lacks = (log: Log) => !has(log, "serviceCode") && !has(log, "workType");
  const shows = (log: Log) => has(log, "parentReference") || has(log, "tags") || log?.["event"] === "proposed";
  const own = logs.find((log) => typeof log === "object" && log !== null && !lacks(log));
  if (own) return logs.filter((log) => !lacks(log) || !shows(log) || log["reference"] === own["reference"]);
  return logs.some(shows) ? [] : logs;
}
