/** The normal form, in the place of what the controls hold. */
import { stepsOf } from "../pointer.js";
import type { Accepted } from "../types.js";
import type { Control } from "./controls.js";

export function submitted(
  data: FormData,
  { value, text }: Accepted,
  controls: Iterable<Control>,
  pointers: ReadonlyMap<Control, string>,
  payload: string | undefined,
): void {
  for (const { name } of controls) data.delete(name);
  if (payload !== undefined) return data.set(payload, text);
  for (const [{ name }, pointer] of pointers) {
    const normal = at(value, pointer);
    for (const one of Array.isArray(normal) ? normal : [normal]) {
      if (one !== undefined && one !== null) data.append(name, typeof one === "object" ? JSON.stringify(one) : String(one));
    }
  }
}

function at(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
