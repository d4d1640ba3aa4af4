/** The verb `detect`: which kinds a payload looks like, complete and correct or not. */
import { DETECT, type Core } from "./core.js";
import { settings } from "./options.js";
import type { Detect, KindId } from "./types.js";
import { isBytes } from "./verbs.js";
import { wire } from "./wire.js";

export function detector(core: Core): Detect {
  return (value) => {
    const isText = typeof value === "string" || isBytes(value);
    const { text } = core.run(DETECT, 0, "", isText ? (value as string | Uint8Array) : wire(value, settings(undefined)));
    return (JSON.parse(text) as [KindId, number][]).map(([kind, percent]) => ({ kind, score: percent / 100 }));
  };
}
