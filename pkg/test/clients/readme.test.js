// The lines of docs/forms.md for frameworks are run, each with its library.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { intent } from "quitus";
import { log } from "../payloads.js";
import { client, wrong } from "./clients.js";

const { standardSchemaResolver } = await client("@hookform/resolvers/standard-schema");
const { FormApi } = await client("@tanstack/form-core");
const { initTRPC } = await client("@trpc/server");
const { Hono } = await client("hono");
const { sValidator } = await client("@hono/standard-validator");

const forms = readFileSync(new URL("../../../docs/forms.md", import.meta.url), "utf8");
const [hook, form, procedure, route, ...rest] = /^```jsx\n(.*?)\n```$/ms.exec(forms)[1].split("\n").map((line) => line.replace(/; \/\/ .*$/, ""));

it("has four lines", () => assert.ok(route && rest.length === 0));

it("React Hook Form", async () => {
  const { resolver } = run(hook, { useForm: (options) => options, standardSchemaResolver });
  const { errors } = await resolver(wrong(log), undefined, { fields: {} });
  assert.deepEqual(Object.keys(errors).sort(), ["contacts", "location", "status"]);
});

it("TanStack Form", async () => {
  const made = run(form, { FormApi });
  made.update({ ...made.options, defaultValues: wrong(log) });
  made.mount();
  await made.handleSubmit();
  assert.equal(made.state.isValid, false);
});

it("tRPC", async () => {
  const { procedure: bare, router, createCallerFactory } = initTRPC.create();
  const { report } = createCallerFactory(router({ report: run(procedure, { procedure: bare }) }))({});
  assert.deepEqual(await report(log), log);
  await assert.rejects(() => report(wrong(log)), { code: "BAD_REQUEST" });
});

it("Hono", async () => {
  const app = new Hono();
  run(route, { app, sValidator });
  const post = (value) => app.request("/logs", { method: "POST", body: JSON.stringify(value), headers: { "content-type": "application/json" } });
  assert.deepEqual(await (await post(log)).json(), log);
  assert.equal((await post(wrong(log))).status, 400);
});

/** The value of a line, with these names in reach. */
function run(line, names) {
  return new Function("intent", ...Object.keys(names), `return ${line};`)(intent, ...Object.values(names));
}
