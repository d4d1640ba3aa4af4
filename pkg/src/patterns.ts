/** The texts that stand for dates and numbers, as regular expressions that HTML, JSON Schema and most languages share. */
import type { Type } from "./shape.js";

const DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const HOUR_MINUTE = "T([01][0-9]|2[0-3]):[0-5][0-9]";
const SECOND = ":[0-5][0-9](\\.[0-9]+)?";
const OFFSET = "(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])";

/** How the dates of each system are written. */
export const dates: Record<Extract<Type, { type: "date" }>["profile"], string> = /* @__PURE__ */ (() => ({
  intent: DAY + HOUR_MINUTE + SECOND + OFFSET,
  kare: `${DAY}${HOUR_MINUTE}(${SECOND})?Z`,
  day: DAY,
  utc: `${DAY}${HOUR_MINUTE}${SECOND}Z`,
}))();

/** A date of Intent as one may type it: without offset, it is read in the zone of the call. */
export const typedIntent = /* @__PURE__ */ (() => `${dates.intent}?`)();

/** A whole number as text, or an empty text. */
export const digits = "(-?[0-9]+)?";
