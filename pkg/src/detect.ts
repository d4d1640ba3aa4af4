/** The verb `detect`: which kinds a payload looks like, complete and correct or not. */
import { bytesOf } from "./bytes.js";
import { DETECT, type Core } from "./core.js";
import { settings } from "./options.js";
import type { KindId, Likeness, Options } from "./types.js";
import { answer } from "./verbs.js";
import { wire } from "./wire.js";

export function detectKinds(core: Core, value: unknown, options?: Options): Likeness[] {
  const set = settings(options);
  let text = typeof value === "string" ? value : (bytesOf(value, "value") ?? wire(value, set));
  // What stands before the limit tells enough.
  if (text.length > set.maxBytes) {
    if (typeof text === "object" && "pieces" in text) text = text.pieces.join("");
    text = text.slice(0, set.maxBytes);
  }
  const found = answer(core, DETECT, "intent.log", set, text);
  return (JSON.parse(found.text) as [KindId, number, boolean][]).map(([kind, percent, sure]) => ({ kind, score: percent / 100, sure }));
}
