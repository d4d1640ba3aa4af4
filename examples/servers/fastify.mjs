// Fastify: a kind stands where a schema does; its errors come as Fastify's own, with `validation` on them.

import Fastify from "fastify";
import { check, flatten, intent } from "quitus";

export const app = Fastify();

app.setValidatorCompiler(({ schema: kind }) => (value) => {
  const report = check(kind, value);
  if (report.ok) return { value: report.value };
  return { error: Object.assign(new Error("the payload is refused"), { statusCode: 422, validation: report.issues }) };
});

app.setErrorHandler((error, request, reply) => {
  if (!error.validation) throw error;
  return reply.code(422).send(flatten({ issues: error.validation }));
});

app.post("/logs", { schema: { body: intent.log } }, (request) => request.body);
