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
