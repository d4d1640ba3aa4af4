/**
 * A JavaScript value as the JSON that would go over the wire.
 *
 * Accepts every value and never throws; user code that runs on the way (getters, proxies, `toJSON`) may
 * throw. What JSON cannot carry, or would carry as `null`, `{}` or nothing without a word (NaN, BigInt, functions,
 * symbols, `undefined` in arrays, cycles, Map, Set …), becomes a text that no JSON text can hold: it opens with a lone
 * surrogate (RFC 8259 §8.2), and the module reports `value.not-json` in its place. Members that are
 * `undefined` are left out, as `JSON.stringify` does.
 *
 * Plain data is looked over first and then written by one `JSON.stringify`; everything else takes the careful way.
 */
import { careful, type Limits } from "./wire.careful.js";

/** What the look-over may still read before the text would be too large anyway. */
let left = 0;

export function wire(value: unknown, limits: Limits): string {
  try {
    left = limits.maxBytes;
    if (plain(value, limits.maxDepth)) return JSON.stringify(value);
  } catch {
    // A getter or a proxy; the careful way says where.
  }
  return careful(value, limits);
}

/** Whether `JSON.stringify` writes the value without running or losing anything. */
function plain(value: unknown, depth: number): boolean {
  if (--left < 0) return false;
  switch (typeof value) {
    case "string":
      left -= value.length;
      return true;
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (depth === 0 || (value as { toJSON?: unknown }).toJSON !== undefined) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    if (prototype !== Array.prototype) return false;
    for (let index = 0; index < value.length; index++) if (!plain(value[index], depth - 1)) return false;
    return true;
  }
  if (prototype !== Object.prototype && prototype !== null) return false;
  // Inherited members would only make it more careful.
  for (const key in value) {
    const member: unknown = (value as Record<string, unknown>)[key];
    if (member !== undefined && !plain(member, depth - 1)) return false;
  }
  return true;
}
