/** The lines of an OBAPI intervention with their durations. */
import type { KindId } from "quitus";
import { brief } from "./brief.js";
import { isObject, textOf } from "./json.js";

export type Durations = {
  lines: { position: string; description: string; product: string; date: string; seconds: number }[];
  /** How many there are, and what of all of them. */
  all: number;
  sum: number;
  longest: number;
  declared: number | undefined;
};

const MOST = 500;

export function durations(kind: KindId, value: unknown): Durations | undefined {
  if (kind !== "obapi.intervention" || !isObject(value)) return undefined;
  const intervention = isObject(value["intervention"]) ? value["intervention"] : value;
  const lines = (Array.isArray(intervention["lines"]) ? intervention["lines"] : []).filter(isObject);
  if (lines.length === 0) return undefined;
  const seconds = (given: unknown) => (typeof given === "number" && Number.isFinite(given) && given >= 0 ? given : 0);
  const declared = intervention["duration"];
  return {
    lines: lines.slice(0, MOST).map(({ position, description, product_ref: product, date, duration }, index) => ({
      position: typeof position === "number" || typeof position === "string" ? brief(String(position), 20) : String(index + 1),
      description: brief(textOf(description), 300),
      product: brief(textOf(product), 60),
      date: brief(textOf(date), 40),
      seconds: seconds(duration),
    })),
    all: lines.length,
    sum: lines.reduce((sum, { duration }) => sum + seconds(duration), 0),
    longest: lines.reduce((longest, { duration }) => Math.max(longest, seconds(duration)), 1),
    declared: typeof declared === "number" ? declared : undefined,
  };
}
