// Compiled, never run.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { intent, kinds, type IntentLog } from "quitus";
import { attach } from "quitus/form";

const schemas: readonly StandardSchemaV1[] = kinds;
const jsonSchemas: readonly StandardJSONSchemaV1[] = kinds;
const output: IntentLog = {} as StandardSchemaV1.InferOutput<typeof intent.log>;
const target: StandardJSONSchemaV1.Target = "draft-07";
const schema: Record<string, unknown> = intent.log["~standard"].jsonSchema.input({ target });

const { detach, report } = attach(document.createElement("form"), intent.log, {
  locale: "fr",
  zone: "Indian/Reunion",
  onSubmit({ value }) {
    const reference: string = value.reference;
    void reference;
  },
});
const checked = report();
if (checked.ok) void checked.value.reference;
detach();
// @ts-expect-error: an option that does not exist
attach(document.createElement("form"), "intent.log", { local: "fr" });
void [schemas, jsonSchemas, output, schema];
