/** The JSON Schema of quitus.config.json; the package carries it as quitus.config.schema.json. */
import { severities } from "../generated/codes.js";
import { kinds } from "../index.js";
import { KEYS, NAME, WEIGHTS } from "./config.js";

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
    dayFirst: { type: "boolean", description: "In tables, 07/10/2020 is 7 October, also where no other date of the column says so.", default: false },
    locale: { enum: ["en", "fr"], description: "The language of the messages." },
    severity: {
      type: "object",
      description: "Other weights for some codes.",
      properties: Object.fromEntries(Object.entries(severities).map(([code, severity]) => [code, { enum: WEIGHTS, default: severity }])),
      additionalProperties: false,
    },
    rules: { type: "object", description: "The house rules of a contract." },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: NAME,
    type: "object",
    properties: Object.fromEntries(KEYS.map((key) => [key, properties[key]])),
    additionalProperties: false,
  };
}
