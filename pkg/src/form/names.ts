/**
 * Names of controls as places in a payload: `location.assetReference`, `contacts[0]`, `contacts[]`.
 *
 * `location[assetReference]` and `contacts.0`, as some servers and frameworks write them, mean the same. `[]` is the
 * next element of its list. A name that is no field of the kind (a token against forgery, say) has no place.
 */
import type { Field } from "../fields.js";

/** A key, an index, or the next element of a list. */
export type Step = string | number | typeof NEXT;

export const NEXT = "[]";

export interface Place {
  field: Field;
  steps: Step[];
}

export type Places = (name: string) => Place | undefined;

/** Finds the place of a name, for the fields of one kind. */
export function places(fields: readonly Field[]): Places {
  const known = new Map(fields.map((field) => [field.name, field]));

  return (name) => {
    const steps = read(name);
    if (steps.length === 0) return undefined;
    // A list may go by its own name: several boxes, or one list to choose from.
    const field = known.get(written(steps)) ?? known.get(written([...steps, NEXT]));
    if (field) return { field, steps };
    // An object of texts has members that no table lists.
    const holder = steps.at(-1) === NEXT ? undefined : known.get(written(steps.slice(0, -1)));
    return holder?.type === "texts" ? { field: holder, steps } : undefined;
  };
}

function read(name: string): Step[] {
  const steps = name.match(/\[\]|[^.[\]]+/g) ?? [];
  return steps.map((step) => (/^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step));
}

/** As the field table writes it. */
function written(steps: readonly Step[]): string {
  let name = "";
  for (const step of steps) {
    if (typeof step === "number" || step === NEXT) name += NEXT;
    else name += name === "" ? step : `.${step}`;
  }
  return name;
}
