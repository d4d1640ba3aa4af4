/** Which kind a text is, when the caller does not say. */
import { checkText, kinds, type KindId } from "../index.js";

/** The kind with the fewest errors. */
export function guess(text: Uint8Array): KindId {
  const errors = (id: KindId) => checkText(id, text).issues.filter(({ severity }) => severity === "error").length;
  const counted = kinds.map(({ id }) => ({ id, count: errors(id) }));
  return counted.reduce((best, next) => (next.count < best.count ? next : best)).id;
}
