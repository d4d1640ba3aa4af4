// tRPC, Hono, t3-env and up-fetch take a kind as it is.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, intent, kinds, obapi } from "quitus";
import { log } from "../payloads.js";
import { client, wrong, wrongPaths } from "./clients.js";

const { initTRPC } = await client("@trpc/server");
const { Hono } = await client("hono");
const { sValidator } = await client("@hono/standard-validator");
const { createEnv } = await client("@t3-oss/env-core");
const { isResponseValidationError, up } = await client("up-fetch");

describe("tRPC", () => {
  const { procedure, router, createCallerFactory } = initTRPC.create();
  const report = procedure.input(intent.log).output(intent.log).mutation(({ input }) => input);
  const caller = createCallerFactory(router({ report }))({});

  it("hands the normal form to the procedure", async () => {
    const input = await caller.report({ ...log, eventDate: "2020-10-07T15:18:00+0200" });
    assert.deepEqual(input, { ...log, eventDate: "2020-10-07T15:18:00+02:00" });
  });

  it("lets nothing wrong through (trap 3: it calls parse, create, assert … before the schema)", async () => {
    for (const value of [wrong(log), { ok: false }, undefined, null]) {
      await assert.rejects(() => caller.report(value), { code: "BAD_REQUEST" });
    }
    for (const kind of kinds) for (const name of ["parse", "parseAsync", "validateSync", "create", "assert"]) assert.ok(!(name in kind));
    assert.ok(kinds.every((kind) => typeof kind === "object"), "trap 4: no function");
  });

  it("names every error in the cause", async () => {
    const { cause } = await caller.report(wrong(log)).catch((error) => error);
    assert.deepEqual(cause.issues.map(({ path }) => path.join(".")), wrongPaths);
  });
});

describe("Hono", () => {
  const app = new Hono();
  app.post("/", sValidator("json", intent.log), (context) => context.json(context.req.valid("json")));
  app.get("/", sValidator("query", obapi.query), (context) => context.json(context.req.valid("query")));
  const post = (value) => app.request("/", { method: "POST", body: JSON.stringify(value), headers: { "content-type": "application/json" } });

  it("answers 200 with the normal form, warnings or not (trap 1)", async () => {
    const response = await post({ ...log, eventDate: "2020-10-07T15:18:00+0200" });
    assert.equal(response.status, 200);
    assert.equal((await response.json()).eventDate, "2020-10-07T15:18:00+02:00");
  });

  it("answers 400 with the places, never 500 (trap 6)", async () => {
    for (const value of [wrong(log), [], "text", 5]) assert.equal((await post(value)).status, 400);
    const { error } = await (await post(wrong(log))).json();
    assert.deepEqual(error.map(({ path }) => path.join(".")), wrongPaths);
  });

  it("echoes no contact and no long value in what quitus says (trap 13)", async () => {
    const secret = `BEGIN:VCARD\nVERSION:3.0\nN:Prince;Albert\nFN:Albert Prince\nTEL:0786220276\nNOTE:${"étage 3 ".repeat(40)}`;
    const { error } = await (await post({ ...log, contacts: [secret], reference: 5 })).json();
    assert.ok(error.some(({ pointer }) => pointer === "/contacts/0"));
    assert.ok(!/Prince|0786220276|étage 3 étage/.test(JSON.stringify(error)));
    for (const { params } of error) assert.ok(!("received" in params));
  });

  it("takes a query", async () => {
    assert.equal((await app.request("/?page=1&per_page=20&date_start=2024-01-01")).status, 200);
    assert.equal((await app.request("/?page=one")).status, 400);
  });
});

describe("t3-env", () => {
  const env = (reference) =>
    createEnv({ server: { QUITUS_QUERY: obapi.query }, runtimeEnv: { QUITUS_QUERY: reference }, onValidationError: (issues) => assert.fail(JSON.stringify(issues)) });

  it("validates without waiting (trap 5: it throws on a promise)", () => {
    assert.deepEqual(env({ page: 1 }).QUITUS_QUERY, { page: 1 });
    assert.throws(() => env({ page: "one" }), /page/);
  });
});

describe("up-fetch", () => {
  const answering = (value) => up(async () => Response.json(value));

  it("hands back the normal form of an answer (trap 1)", async () => {
    assert.deepEqual(await answering({ ...log, contacts: ["M. Prince"] })("https://quitus.test/", { schema: intent.log }), { ...log, contacts: ["M. Prince"] });
  });

  it("throws on a wrong answer, with a message for each place (trap 16)", async () => {
    const error = await answering(wrong(log))("https://quitus.test/", { schema: intent.log }).catch((error) => error);
    assert.ok(isResponseValidationError(error));
    assert.deepEqual(error.issues.map(({ path }) => path.join(".")), wrongPaths);
    for (const { message } of error.issues) assert.ok(message.trim().length > 0);
    assert.deepEqual(error.issues.map(({ message }) => message), check(intent.log, wrong(log)).issues.filter(({ severity }) => severity === "error").map(({ message }) => message));
  });
});

describe("clients that look for keys (trap 2)", () => {
  it("find a value only in success, and issues only in failure", () => {
    const { validate } = intent.log["~standard"];
    assert.ok("value" in validate(log) && !("issues" in validate(log)));
    assert.ok("issues" in validate({}) && !("value" in validate({})));
  });
});

describe("options of a call (trap 15)", () => {
  it("travel in libraryOptions; a schema with options of its own is one line", async () => {
    const french = { "~standard": { ...intent.log["~standard"], validate: (value) => intent.log["~standard"].validate(value, { libraryOptions: { locale: "fr" } }) } };
    const app = new Hono().post("/", sValidator("json", french), (context) => context.text("ok"));
    const response = await app.request("/", { method: "POST", body: JSON.stringify(wrong(log)), headers: { "content-type": "application/json" } });
    assert.match((await response.json()).error[0].message, /n’est pas un statut/);
  });
});
