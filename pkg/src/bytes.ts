/**
 * Bytes that a caller hands over: a `Uint8Array` of any realm (test runners give each test file its own), a Node
 * `Buffer`, a view of shared memory. What an object says of itself is not believed: its brand is asked.
 */
import { shown } from "./options.js";

// Each of these is pure by name, so that a bundle in which nobody hands over bytes drops them.
const prototype = /* @__PURE__ */ (() => Object.getPrototypeOf(Uint8Array).prototype as object)();

/** What every typed array has, read past whatever an object has put in its place. */
function intrinsic(name: PropertyKey): (this: unknown) => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!;
}

/** Throws for memory that is gone, as everything does that looks at the bytes themselves. */
const touch = /* @__PURE__ */ (() => (prototype as Uint8Array).keys)();
const brand = /* @__PURE__ */ (() => intrinsic(Symbol.toStringTag))();
const buffer = /* @__PURE__ */ intrinsic("buffer");
const byteOffset = /* @__PURE__ */ intrinsic("byteOffset");
const byteLength = /* @__PURE__ */ intrinsic("byteLength");

/** The bytes of a `Uint8Array`; none of anything else. `what` names the argument when its memory is gone. */
export function bytesOf(value: unknown, what: string): Uint8Array<ArrayBuffer> | undefined {
  if (brand.call(value) !== "Uint8Array") return undefined;
  try {
    touch.call(value as Uint8Array);
    return new Uint8Array(buffer.call(value) as ArrayBuffer, byteOffset.call(value) as number, byteLength.call(value) as number);
  } catch {
    throw new TypeError(`${what} is a Uint8Array without memory: it was transferred, or its buffer was cut`);
  }
}

/** A text, or the bytes of one. */
export function textOf(value: unknown, advice = ""): string | Uint8Array<ArrayBuffer> {
  const text = typeof value === "string" ? value : bytesOf(value, "text");
  if (text === undefined) throw new TypeError(`text must be a string or a Uint8Array, not ${shown(value)}${advice}`);
  return text;
}
