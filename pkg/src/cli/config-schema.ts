/** The JSON Schema of quitus.config.json; the package carries it as quitus.config.schema.json. */
import { severities } from "../generated/codes.js";
import { kinds } from "../index.js";
import { KEYS, NAME, WEIGHTS } from "./config.js";

const POINTERS = { type: "array", items: { type: "string" } };
const RULES = {
  type: "object",
  properties: {
    require: { ...POINTERS, description: "What must be given." },
    forbid: { ...POINTERS, description: "What must not be given." },
    allow: { type: "object", description: "The only values of a field.", additionalProperties: { type: "array", items: { type: ["string", "number"] } } },
    maxLength: { type: "object", description: "The longest text of a field, in characters.", additionalProperties: { type: "integer", minimum: 0 } },
  },
  additionalProperties: false,
};

export function configSchema(): object {
  const properties: Record<string, object> = {
    $schema: { type: "string", description: "The address of this schema, for editors." },
    kinds: {
      type: "object",
      description: "Which kind the files of a glob are, relative to this file; the first glob that matches counts.",
      additionalProperties: { enum: kinds.map(({ id }) => id) },
    },
    zone: { type: "string", description: "Where dates without offset were written.", default: "Europe/Paris", examples: ["Europe/Paris", "Indian/Reunion", "UTC", "+04:00"] },
    fold: { enum: ["earlier", "later", "reject"], description: "Which instant a wall time is that happened twice.", default: "earlier" },
    dayFirst: { type: "boolean", description: "07/10/2020 is 7 October: in tables it is read so, elsewhere it is refused with that one reading as its fix.", default: false },
    locale: { enum: ["en", "fr"], description: "The language of the messages." },
    severity: {
      type: "object",
      description: "Other weights for some codes.",
      properties: Object.fromEntries(Object.entries(severities).map(([code, severity]) => [code, { enum: WEIGHTS, default: severity }])),
      additionalProperties: false,
    },
    rules: {
      type: "object",
      description: "The house rules of a contract, by kind; pointers may hold * for the elements of a list.",
      properties: Object.fromEntries(kinds.map(({ id }) => [id, RULES])),
      additionalProperties: false,
    },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: NAME,
    type: "object",
    properties: Object.fromEntries(KEYS.map((key) => [key, properties[key]])),
    additionalProperties: false,
  };
}
