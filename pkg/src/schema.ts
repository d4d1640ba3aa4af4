/**
 * JSON Schema of a kind, read from the same shape as the check.
 *
 * `output` describes the normal form, `input` everything that `check` accepts, warnings included. Neither refuses what
 * `check` accepts; what JSON Schema cannot say, such as rules that span fields, stands in `$comment`. OpenAPI 3.0 has
 * no `$comment` and no type `null`: there it is `x-comment` and `nullable`.
 */
import { rulesOf } from "./bound.js";
import { shapes } from "./generated/shapes.js";
import { only, shown } from "./options.js";
import { dates, digits } from "./patterns.js";
import { ruled } from "./rules.js";
import type { Member, ObjectType, Type } from "./shape.js";
import type { KindOrId } from "./types.js";
import { idOf } from "./verbs.js";

export type JsonSchema = { [keyword: string]: unknown };

export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0";

export interface JsonSchemaOptions {
  /** Default `"draft-2020-12"`. */
  target?: JsonSchemaTarget | undefined;
  /** The normal form (`"output"`, the default), or whatever is accepted (`"input"`). */
  io?: "input" | "output" | undefined;
}

const DIALECTS: Record<JsonSchemaTarget, JsonSchema> = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#" },
  "openapi-3.0": {},
};

const DATES = {
  intent: "A date without offset is wall time in the zone of the call; other spellings get a warning.",
  kare: "The day must exist.",
  day: "The day must exist.",
  utc: "The day must exist.",
};

/**
 * The JSON Schema of a kind; of one with rules of its own, they are in it.
 *
 * @example
 * const schema = jsonSchema("intent.log", { target: "openapi-3.0" });
 */
export function jsonSchema(kind: KindOrId, options: JsonSchemaOptions = {}): JsonSchema {
  const { target = "draft-2020-12", io = "output" } = only(options, ["target", "io"]);
  if (!Object.hasOwn(DIALECTS, target)) {
    throw new TypeError(`target must be ${Object.keys(DIALECTS).join(", ")}, not ${shown(target)}`);
  }
  if (io !== "input" && io !== "output") throw new TypeError(`option io must be "input" or "output", not ${shown(io)}`);
  const { title, shape } = shapes[idOf(kind)];
  const schema = { ...DIALECTS[target], title: title.replace(/\.$/, ""), ...new Writer(target, io).type(shape) };
  const rules = rulesOf(kind);
  return rules ? ruled(schema, rules, target === "openapi-3.0") : schema;
}

class Writer {
  readonly #openapi: boolean;
  readonly #input: boolean;

  constructor(target: JsonSchemaTarget, io: "input" | "output") {
    this.#openapi = target === "openapi-3.0";
    this.#input = io === "input";
  }

  type(type: Type): JsonSchema {
    switch (type.type) {
      case "text":
        return { type: "string" };
      case "word":
        // The second branch lets everything through; editors still offer the words.
        if (type.open) return { anyOf: [{ enum: type.words }, { type: "string" }] };
        return { type: "string", enum: type.words };
      case "whole": {
        const number = whole(type);
        if (!this.#input || !type.text) return number;
        return { anyOf: [number, { type: "string" }], ...this.#comment("Digits in a text get a warning.") };
      }
      case "digits":
        return {
          anyOf: [
            whole(type),
            this.#input ? { type: "string" } : { type: "string", pattern: `^${digits}$` },
          ],
        };
      case "date":
        // Karé takes exactly its pattern; the others take more than they write.
        if (this.#input && type.profile !== "kare") return { type: "string", ...this.#comment(DATES[type.profile]) };
        return {
          type: "string",
          ...(type.profile === "intent" && { format: "date-time" }),
          ...(type.profile === "day" && { format: "date" }),
          pattern: `^${dates[type.profile]}$`,
          ...(type.profile !== "intent" && this.#comment(DATES[type.profile])),
        };
      case "contact":
        return { type: "string", ...this.#comment("A vCard, or plain text; check reads the card.") };
      case "flag":
        return { type: "boolean" };
      case "texts":
        return { type: "object", additionalProperties: { type: "string" } };
      case "list":
        return { type: "array", ...(type.least > 0 && { minItems: type.least }), items: type.or ? { anyOf: [this.type(type.of), this.type(type.or)] } : this.type(type.of) };
      case "object":
        return this.#object(type);
      case "any":
        return {};
    }
  }

  #object({ fields, rules, unknown }: ObjectType): JsonSchema {
    const required = fields.filter(({ need }) => need === "required").map(({ name }) => name);
    const comments = [
      ...(rules ? ["Rules that span fields are not in this schema; check knows them."] : []),
      ...(unknown === "warned" ? ["Other members are kept, with a warning."] : []),
    ];
    return {
      type: "object",
      properties: Object.fromEntries(fields.map((field) => [field.name, this.#member(field)])),
      ...(required.length > 0 && { required }),
      ...(comments.length > 0 && this.#comment(comments.join(" "))),
    };
  }

  #member(field: Member): JsonSchema {
    const { need, label } = field;
    const schema = { title: label.en, ...this.type(field) };
    if (need === "required" && field.type === "text") return { ...schema, minLength: 1 };
    return need === "required" || need === "optional" || field.type === "any" ? schema : this.#nullable(schema);
  }

  #nullable(schema: JsonSchema): JsonSchema {
    const { type, anyOf, enum: words } = schema;
    const withNull = words ? { enum: [...(words as unknown[]), null] } : {};
    if (this.#openapi) {
      if (!anyOf) return { ...schema, ...withNull, nullable: true };
      // It only counts beside a `type`.
      const branches = anyOf as JsonSchema[];
      return { ...schema, anyOf: branches.map((branch) => ("type" in branch ? { ...branch, nullable: true } : branch)) };
    }
    if (anyOf) return { ...schema, anyOf: [...(anyOf as unknown[]), { type: "null" }] };
    return { ...schema, type: [type, "null"], ...withNull };
  }

  /** What the schema cannot say. */
  #comment(text: string): JsonSchema {
    return this.#openapi ? { "x-comment": text } : { $comment: text };
  }
}

function whole({ min, max }: { readonly min: number; readonly max?: number }): JsonSchema {
  return { type: "integer", minimum: min, ...(max !== undefined && { maximum: max }) };
}
