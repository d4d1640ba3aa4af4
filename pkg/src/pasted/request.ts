/** A request as it was found in a text, each of its pieces with its place. */
import type { Code, Severity } from "../generated/codes.js";
import type { Mapped } from "./mapped.js";

export type Header = { name: Mapped; value: Mapped };
export type Part = { name: string; value: Mapped; file: boolean; at: Mapped };

/** Something to be said, and where. */
export type Told = { code: Code; severity: Severity; path: (string | number)[]; params: Record<string, string | number | string[]>; at?: Mapped | undefined };

export type Pasted = {
  start: number;
  end: number;
  method?: Mapped | undefined;
  url?: Mapped | undefined;
  headers: Header[];
  parts: Part[];
  body?: Mapped | undefined;
  /** What the client adds by itself. */
  adds: Record<string, string>;
  told: Told[];
};

/** A request that holds nothing yet. */
export function blank(start: number, end = start): Pasted {
  return { start, end, headers: [], parts: [], adds: {}, told: [] };
}

/** A body that is in a file or a variable. */
export function elsewhere(at: Mapped): Told {
  return { code: "request.syntax", severity: "error", path: [], params: { received: at.text.slice(0, 64), reason: "elsewhere" }, at };
}

/** The method, as the client takes it. */
export function methodOf({ method, body, parts }: Pasted): string {
  return method?.text ?? (body || parts.length > 0 ? "POST" : "GET");
}

/** `name: value` of a header. */
export function headerOf(line: Mapped, cut: (from: number, to?: number) => Mapped): Header | undefined {
  const colon = line.text.indexOf(":");
  if (colon <= 0) return undefined;
  const behind = /^\s*/.exec(line.text.slice(colon + 1))![0].length;
  return { name: cut(0, line.text.slice(0, colon).trimEnd().length), value: cut(colon + 1 + behind, Math.max(colon + 1 + behind, line.text.trimEnd().length)) };
}
