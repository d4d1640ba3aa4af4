/** What the rules of a contract mean for the tables of a kind: its JSON Schema. */
import { stepsOf } from "./pointer.js";
import type { Rules } from "./types.js";

/** A schema, or a part of one. */
type Schema = { [keyword: string]: unknown };

/** Writes rules into a schema that nobody else has. */
export function ruled(schema: Schema, rules: Rules, isOpenApi: boolean): Schema {
  for (const pointer of rules.require ?? []) {
    const way = stepsOf(pointer);
    way.forEach((_, at) => {
      // Without a `*` behind it, the way to what is required is required.
      if (!way.slice(at + 1).includes("*")) require(schema, way.slice(0, at + 1));
    });
  }
  for (const [pointer, words] of Object.entries(rules.allow ?? {})) {
    const found = at(schema, stepsOf(pointer));
    const { anyOf, enum: _, ...rest } = found as Schema & { anyOf?: Schema[] };
    const isNull = [found["type"]].flat().includes("null") || found["nullable"] === true || anyOf?.some(({ type }) => type === "null");
    // Where a number may be written as text, and the other way round, so may these.
    const both = anyOf?.some(({ type }) => type === "integer") && anyOf.some(({ type }) => type === "string");
    const all = both ? words.flatMap((word) => [Number(word), String(word)]) : [...words];
    replace(found, { ...rest, enum: [...new Set(all), ...(isNull ? [null] : [])] });
  }
  for (const [pointer, maxLength] of Object.entries(rules.maxLength ?? {})) Object.assign(at(schema, stepsOf(pointer)), { maxLength });
  for (const pointer of rules.forbid ?? []) {
    const way = stepsOf(pointer);
    const name = way.pop()!;
    const holder = at(schema, way);
    const never = isOpenApi ? { not: {} } : false;
    if (name === "*" && "items" in holder) holder["items"] = never;
    else (holder["properties"] ??= {} as object as never, holder["properties"] as Schema)[name] = never;
  }
  return schema;
}

/** The schema of a place; one of anything is made where there was none. */
function at(schema: Schema, way: readonly string[]): Schema {
  return way.reduce((holder, step) => {
    if (step === "*" && "items" in holder) return (holder["items"] ||= {}) as Schema;
    const properties = (holder["properties"] ??= {}) as Schema;
    const rest = holder["additionalProperties"];
    return (properties[step] ??= typeof rest === "object" ? { ...rest } : {}) as Schema;
  }, schema);
}

function require(schema: Schema, way: readonly string[]): void {
  const holder = at(schema, way.slice(0, -1));
  const name = way.at(-1)!;
  const found = at(holder, [name]);
  if (!(name === "*" && "items" in holder)) holder["required"] = [...new Set([...((holder["required"] as string[]) ?? []), name])];
  const { nullable: _, ...rest } = found;
  const type = [found["type"]].flat().filter((one) => one !== undefined && one !== "null");
  const words = (found["enum"] as unknown[] | undefined)?.filter((word) => word !== null);
  const anyOf = (found["anyOf"] as Schema[] | undefined)?.filter((one) => one["type"] !== "null").map(({ nullable: _, ...one }) => one);
  const least = type[0] === "string" ? { minLength: 1 } : type[0] === "array" ? { minItems: Math.max(1, Number(found["minItems"] ?? 0)) } : {};
  replace(found, { ...rest, ...(type.length > 0 && { type: type.length > 1 ? type : type[0] }), ...(words && { enum: words }), ...(anyOf && { anyOf }), ...least });
}

function replace(schema: Schema, other: Schema): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, other);
}
