/** The careful way from a JavaScript value to its wire text: each property is read once, on its own. */

export type Limits = { maxBytes: number; maxDepth: number };

/** Opens the text that stands for a value outside JSON. */
const OUTSIDE = "\ud800quitus:";

/** Thrown by nobody but us: the text is already longer than the module will read. */
const ENOUGH = Symbol();

/** Our own recursion stops here, whatever `maxDepth` says. */
const STACK = 1000;

export function careful(value: unknown, { maxBytes, maxDepth }: Limits): string {
  let text = "";
  const ancestors: object[] = [];

  const put = (part: string) => {
    text += part;
    if (text.length > maxBytes) throw ENOUGH;
  };
  const outside = (what: string) => put(JSON.stringify(OUTSIDE + what));

  /** Writes what stands in a place, with `before` in front; nothing when it is a member to be left out. */
  const place = (holder: object | undefined, key: string, before: string, read: () => unknown): boolean => {
    let found: unknown;
    let failed: string | undefined;
    let step = "getter";
    try {
      found = read();
      step = "unreadable";
      const toJSON = conversion(found);
      step = "toJSON";
      if (toJSON) found = toJSON.call(found, key);
      found = opened(found);
    } catch {
      failed = step;
    }
    if (failed === undefined && found === undefined && holder && !isArray(holder)) return false;
    put(before);
    if (failed === undefined) write(found);
    else outside(failed);
    return true;
  };

  const write = (found: unknown) => {
    switch (typeof found) {
      case "string":
        return put(JSON.stringify(found));
      case "boolean":
        return put(String(found));
      case "number":
        return Number.isFinite(found) ? put(JSON.stringify(found)) : outside(String(found));
      case "object":
        return found === null ? put("null") : container(found);
      default:
        return outside(typeof found);
    }
  };

  const container = (found: object) => {
    if (ancestors.includes(found)) return outside("cycle");
    // One bracket more than allowed: the module then finds the depth itself, as it would in a text.
    if (ancestors.length > maxDepth) return put("0");
    if (ancestors.length >= STACK) return outside("too deep");
    let keys: string[] | undefined;
    let length = 0;
    let lost: string | undefined;
    try {
      if (isArray(found)) length = found.length;
      else keys = Object.keys(found);
      lost = lossy(found, keys);
    } catch {
      lost = "unreadable";
    }
    if (lost !== undefined) return outside(lost);
    ancestors.push(found);
    if (keys) {
      put("{");
      let comma = "";
      for (const key of keys) {
        const before = `${comma}${JSON.stringify(key)}:`;
        if (place(found, key, before, () => (found as Record<string, unknown>)[key])) comma = ",";
      }
      put("}");
    } else {
      put("[");
      for (let index = 0; index < length; index++) {
        place(found, String(index), index > 0 ? "," : "", () => (found as unknown[])[index]);
      }
      put("]");
    }
    ancestors.pop();
  };

  try {
    place(undefined, "", "", () => value);
  } catch (error) {
    // The caller had left too little of the stack.
    if (error !== ENOUGH) return JSON.stringify(`${OUTSIDE}too deep`);
  }
  return text;
}

/** The `toJSON` that `JSON.stringify` would ask. */
function conversion(value: unknown): ((key: string) => unknown) | undefined {
  if (value === null || !["object", "function", "bigint"].includes(typeof value)) return undefined;
  const { toJSON } = value as { toJSON?: unknown };
  // An invalid Date has one that answers null.
  return typeof toJSON === "function" && !isInvalidDate(value) ? (toJSON as (key: string) => unknown) : undefined;
}

function isInvalidDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** The primitive in a box; anything else as it is. */
function opened(value: unknown): unknown {
  if (value instanceof Number) return Number(value);
  if (value instanceof String) return String(value);
  if (value instanceof Boolean) return Boolean.prototype.valueOf.call(value);
  if (value instanceof BigInt) return BigInt.prototype.valueOf.call(value);
  return value;
}

/** Names an object of which JSON would silently keep nothing, or only numbered bytes. */
function lossy(value: object, keys: string[] | undefined): string | undefined {
  if (isInvalidDate(value)) return "invalid Date";
  if (keys === undefined) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return undefined;
  if (keys.length > 0 && !ArrayBuffer.isView(value) && !(value instanceof Map) && !(value instanceof Set)) return undefined;
  const { name } = (value as { constructor?: { name?: unknown } }).constructor ?? {};
  return typeof name === "string" && name !== "" && name !== "Object" ? name : undefined;
}

function isArray(value: object): value is unknown[] {
  return Array.isArray(value);
}
