/** A header that no field is called like, as the core reads the name of a member that it does not know. */
import { check, type Field, type KindId } from "../index.js";

/** The field that it means: a name of another language, or one that is misspelt or only begun. */
export function meantField(kind: KindId, header: string, table: readonly Field[]): Field | undefined {
  // As in a log, what may stand inside stands inside.
  const objects = table.flatMap(({ name }) => /^(?:[^.[\]]+\.)+(?=[^.[\]]+$)/.exec(name)?.[0].slice(0, -1) ?? []);
  for (const object of new Set([...objects, ""])) {
    const steps = object === "" ? [] : object.split(".");
    const payload = steps.reduceRight<unknown>((value, step) => ({ [step]: value }), { [header]: "" });
    const told = check(kind, payload).issues.find(({ path }) => path.length === steps.length + 1 && path.at(-1) === header);
    const name = told?.params["suggestion"] ?? told?.params["field"];
    if (typeof name !== "string") continue;
    const whole = [...steps, name].join(".");
    const field = table.find(({ name }) => name === whole || name === `${whole}[]`) ?? table.find(({ name }) => name.startsWith(`${whole}.`));
    if (field) return field;
  }
  return undefined;
}
