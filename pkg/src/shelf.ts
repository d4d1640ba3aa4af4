/** Reports outlive the call that made them. */

/** What reports share: to make a buffer takes longer than to fill it. */
const SHELF = 8 << 10;
let shelf: Uint8Array<ArrayBuffer> | undefined;
let taken = 0;

/** A copy; that of a short report shares its buffer with others, at a place that a number of four bytes can begin at. */
export function kept(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { length } = bytes;
  if (length === 0) return NOTHING;
  if (length > SHELF >> 2) return bytes.slice();
  if (!shelf || taken + length > SHELF) [shelf, taken] = [new Uint8Array(SHELF), 0];
  const copy = shelf.subarray(taken, taken + length);
  copy.set(bytes);
  taken = (taken + length + 3) & ~3;
  return copy;
}

const NOTHING = /* @__PURE__ */ new Uint8Array(0);
