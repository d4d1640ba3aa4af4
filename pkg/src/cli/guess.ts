/** Which kind a text is, when the caller does not say. */
import { checkText, kinds, type KindId } from "../index.js";

/** The kind with the fewest errors, and among those the one with the fewest other findings. */
export function guess(text: Uint8Array): KindId {
  const counted = kinds.map(({ id }) => {
    const { issues } = checkText(id, text);
    const errors = issues.filter(({ severity }) => severity === "error").length;
    return { id, count: errors + issues.length / (issues.length + 1) };
  });
  return counted.reduce((best, next) => (next.count < best.count ? next : best)).id;
}
