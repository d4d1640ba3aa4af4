/** What may stand where in a parsed payload. */
export type Json = { readonly [member: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The logs in a payload of Intent. */
export function logsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isObject).filter(({ status, event }) => status !== undefined && event !== undefined);
  if (!isObject(value)) return [];
  if (Array.isArray(value["logs"])) return logsIn(value["logs"]);
  return value["status"] !== undefined && value["event"] !== undefined ? [value] : [];
}
