/**
 * Labels: what people call the fields, in the place of their names in sentences. Everything but the sentence stays as it
 * is, and a label is plain text there.
 */
import { stepsOf } from "./pointer.js";
import type { Locale } from "./types.js";

/** By JSON Pointer, whose `*` is any element of a list, or by name, alone or with what holds it: `location.assetReference`. */
export type Labels = Readonly<Record<string, string>>;

/** How sentences are told. */
export type Speech = { locale: Locale; labels?: Labels | undefined };

type Path = readonly (string | number)[];

/** The parameters that name a field. */
const NAMES = ["field", "other"] as const;

/** Parameters with labels in the place of the names that have one; `path` is that of the finding. */
export function labelled<P extends Readonly<Record<string, unknown>>>(params: P, path: Path, labels: Labels): P {
  const told: Record<string, unknown> = { ...params };
  for (const name of NAMES) {
    const field = params[name];
    if (typeof field !== "string") continue;
    // It is what stands here, in here, or beside it.
    const places = path.at(-1) === field ? [path] : [[...path, field], [...path.slice(0, -1), field]];
    told[name] = labelAt(labels, places) ?? field;
  }
  return told as P;
}

function labelAt(labels: Labels, places: readonly Path[]): string | undefined {
  for (const path of places) {
    for (const [name, label] of Object.entries(labels)) {
      const steps = stepsTo(name);
      const from = path.length - steps.length;
      // A pointer leads all the way; a name may begin anywhere.
      if (from < 0 || (from > 0 && name.startsWith("/"))) continue;
      if (steps.every((step, index) => fits(step, path[from + index]!))) return label;
    }
  }
  return undefined;
}

function stepsTo(name: string): string[] {
  if (!name.startsWith("/")) return name.match(/\[\]|[^.[\]]+/g) ?? [name];
  return stepsOf(name);
}

function fits(step: string, there: string | number): boolean {
  return step === String(there) || (typeof there === "number" && (step === "*" || step === "[]"));
}
