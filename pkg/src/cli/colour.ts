/** Colours: on a terminal, and as NO_COLOR and FORCE_COLOR say. */
import { styleText } from "node:util";
import type { Severity } from "../index.js";
import type { Shown } from "./visible.js";

export type Style = Parameters<typeof styleText>[0];

export const bold = (text: Shown) => painted("bold", text);
export const faint = (text: Shown) => painted("dim", text);
export const severe = (severity: Severity, text: Shown) =>
  painted(({ error: ["bold", "red"], warning: ["bold", "yellow"], note: ["bold", "cyan"] } as const)[severity], text);

export function painted(style: Style | readonly string[], text: Shown): Shown {
  return coloured() ? (styleText(style as Style, text, { validateStream: false }) as Shown) : text;
}

function coloured(): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return !NO_COLOR && TERM !== "dumb" && process.stdout.isTTY;
}
