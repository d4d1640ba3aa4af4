/**
 * A JavaScript value as the JSON that would go over the wire.
 *
 * Accepts every value and never throws; user code that runs on the way (getters, proxies, `toJSON`) may
 * throw. What JSON cannot carry, or would carry as `null`, `{}` or nothing without a word (NaN, BigInt, functions,
 * symbols, `undefined` in arrays, cycles, Map, Set …), becomes a text that no JSON text can hold: it opens with a lone
 * surrogate (RFC 8259 §8.2), and the module reports `value.not-json` in its place. Members that are
 * `undefined` are left out, as `JSON.stringify` does.
 *
 * Each property is read once, into a copy of plain data that one `JSON.stringify` then writes: a getter that answers
 * otherwise the second time is never asked a second time.
 */

import { Writing, type Holder, type Pieces } from "./pieces.js";

export type Limits = { maxBytes: number; maxDepth: number };

/** Opens the text that stands for a value outside JSON. */
const OUTSIDE = "\ud800quitus:";

/** Thrown by nobody but us: the text is already longer than the module will read. */
const ENOUGH = Symbol();

/** Our own recursion stops here, whatever `maxDepth` says. */
const STACK = 1000;

/**
 * The text of a value; one that is too large ends early, longer than `maxBytes` all the same. The dates of a draft are
 * epoch milliseconds.
 */
export function wire(value: unknown, limits: Limits, isDraft = false): string | Pieces {
  const copying = new Copying(limits, isDraft);
  try {
    try {
      copying.place(undefined, "", value, "");
    } catch (error) {
      if (error !== ENOUGH) throw error;
    }
    return copying.text();
  } catch {
    // The caller had left too little of the stack.
    return JSON.stringify(`${OUTSIDE}too deep`);
  }
}

class Copying {
  root: unknown = null;
  readonly #writing = new Writing();
  /** What the text may still hold. It counts less than is written, never more. */
  #left: number;
  readonly #most: number;
  readonly #deepest: number;
  readonly #isDraft: boolean;
  readonly #ancestors: object[] = [];

  constructor({ maxBytes, maxDepth }: Limits, isDraft: boolean) {
    this.#isDraft = isDraft;
    this.#left = this.#most = maxBytes;
    this.#deepest = maxDepth;
  }

  text(): string | Pieces {
    return this.#writing.text(this.root);
  }

  /** Copies what was found in a place, unless reading it `failed`; a member that is `undefined` is left out. */
  place(into: Holder | undefined, key: string | number, found: unknown, failed: string): void {
    let step = failed;
    if (!failed && found !== null && typeof found !== "string" && typeof found !== "number") {
      try {
        step = "unreadable";
        if (this.#isDraft && this.#isDated() && isDate(found)) {
          found = Date.prototype.getTime.call(found);
        } else {
          const toJSON = conversion(found);
          step = "toJSON";
          if (toJSON) found = toJSON.call(found, String(key));
          found = opened(found);
        }
        step = "";
      } catch {}
    }
    if (!step && found === undefined && into && !Array.isArray(into)) return;
    if (step) this.#put(into, key, OUTSIDE + step);
    else this.#write(into, key, found);
  }

  /** Whether a `Date` here is a date of the draft, or of one in a list: as JSON it would be in UTC, whatever the zone. */
  #isDated(): boolean {
    const [root] = this.#ancestors;
    return this.#ancestors.length === (Array.isArray(root) ? 2 : 1);
  }

  #write(into: Holder | undefined, key: string | number, found: unknown): void {
    switch (typeof found) {
      case "string":
        return this.#put(into, key, found);
      case "number":
        return this.#put(into, key, Number.isFinite(found) ? found : OUTSIDE + String(found));
      case "boolean":
        return this.#put(into, key, found);
      case "object":
        return found === null ? this.#put(into, key, null) : this.#container(into, key, found);
      default:
        return this.#put(into, key, OUTSIDE + typeof found);
    }
  }

  #put(into: Holder | undefined, key: string | number, copy: unknown): void {
    const most = this.#most + 1;
    this.#left -= 1 + (typeof key === "string" ? key.length : 0);
    if (typeof copy === "string") {
      this.#left -= copy.length;
      // There is no need to copy what nobody will read.
      if (copy.length > most) copy = copy.slice(0, most);
    }
    if (into === undefined) this.root = copy;
    else if (Array.isArray(into)) into.push(copy);
    // An inherited name: to set it could run a setter, or do nothing.
    else if (key in into) Object.defineProperty(into, key, { value: copy, enumerable: true });
    else into[typeof key === "string" && key.length > most ? key.slice(0, most) : key] = copy;
    if (this.#left < 0) throw ENOUGH;
  }

  #container(into: Holder | undefined, key: string | number, found: object): void {
    const outside = (what: string) => this.#put(into, key, OUTSIDE + what);
    const ancestors = this.#ancestors;
    if (ancestors.includes(found)) return outside("cycle");
    // One bracket more than allowed: the module then finds the depth itself, as it would in a text.
    if (ancestors.length > this.#deepest) return this.#put(into, key, 0);
    if (ancestors.length >= STACK) return outside("too deep");
    let keys: string[] | undefined;
    let length = 0;
    let lost: string | undefined;
    try {
      if (Array.isArray(found)) length = found.length;
      else keys = Object.keys(found);
      lost = lossy(found, keys);
    } catch {
      lost = "unreadable";
    }
    if (lost !== undefined) return outside(lost);
    const copy: Holder = keys ? {} : [];
    this.#put(into, key, copy);
    const level = this.#writing.begin(copy);
    ancestors.push(found);
    const count = keys?.length ?? length;
    for (let index = 0; index < count; index++) {
      const name = keys ? keys[index]! : index;
      let member: unknown;
      let failed = "";
      try {
        member = (found as Record<string, unknown>)[name];
      } catch {
        failed = "getter";
      }
      this.#writing.go();
      this.place(level.copy, name, member, failed);
    }
    this.#writing.end(level, keys ? "}" : "]");
    ancestors.pop();
  }
}

/** Of any realm, and of this world: an invalid one stays, to be told as such. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN(Date.prototype.getTime.call(value));
}

/** The `toJSON` that `JSON.stringify` would ask. */
function conversion(value: unknown): ((key: string) => unknown) | undefined {
  if (value === null || (typeof value !== "object" && typeof value !== "function" && typeof value !== "bigint")) return undefined;
  const { toJSON } = value as { toJSON?: unknown };
  // An invalid Date has one that answers null.
  return typeof toJSON === "function" && !isInvalidDate(value) ? (toJSON as (key: string) => unknown) : undefined;
}

function isInvalidDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** The primitive in a box; anything else as it is. */
function opened(value: unknown): unknown {
  if (typeof value !== "object") return value;
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
