// The examples for servers and frameworks, run as they stand: real servers, and pages in a document.

import assert from "node:assert/strict";
import { createRequire, register } from "node:module";
import { describe, it } from "node:test";
import { APPS, bundled } from "../../../examples/forms/serve.js";
import { log } from "../payloads.js";
import { client, wrong, wrongPaths } from "./clients.js";

// Lets the examples import what they would have installed.
const clients = new URL("../../clients/package.json", import.meta.url);
const hook = `
  import { createRequire } from "node:module";
  import { pathToFileURL } from "node:url";
  const { resolve: find } = createRequire(${JSON.stringify(clients.href)});
  export const resolve = (name, context, next) => {
    if (!context.parentURL?.includes("/examples/servers/") || /^[./]|^node:/.test(name)) return next(name, context);
    return name === "quitus" ? { url: ${JSON.stringify(import.meta.resolve("quitus"))}, shortCircuit: true } : next(pathToFileURL(find(name)).href, context);
  };`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const example = (name) => import(`../../../examples/servers/${name}.mjs`);

const spelt = { ...log, eventDate: "2020-10-07T15:18:00+0200" };
const normal = { ...log, eventDate: "2020-10-07T15:18:00+02:00" };
const post = async (address, body, headers = {}) => {
  const answer = await fetch(`${address}/logs`, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
  return { status: answer.status, body: await answer.json() };
};

/** Starts a server on a free port, and stops it. */
async function served(server, run) {
  const listening = server.listen(0, "127.0.0.1");
  const http = listening.address ? listening : server;
  if (!http.listening) await new Promise((done) => http.once("listening", done));
  try {
    return await run(`http://127.0.0.1:${http.address().port}`);
  } finally {
    http.close();
    http.closeAllConnections?.();
  }
}

/** What every server of the examples does. */
async function answers(address) {
  assert.deepEqual(await post(address, JSON.stringify(spelt)), { status: 200, body: normal });
  const { status, body } = await post(address, JSON.stringify(wrong(log)));
  assert.equal(status, 422);
  const errors = Object.entries(body.fields).filter(([, issues]) => issues.some(({ severity }) => severity === "error"));
  assert.deepEqual(errors.map(([name]) => name), wrongPaths);
  assert.deepEqual(body.form, []);
  const whole = await post(address, "[]");
  assert.deepEqual([whole.status, whole.body.form.length, whole.body.fields], [422, 1, {}]);
}

describe("servers", () => {
  it("Express", async () => {
    const { app } = await example("express");
    await served(app, async (address) => {
      await answers(address);
      for (const body of ["{", "", "\u0000"]) assert.equal((await post(address, body)).status, 422);
      const french = await post(address, "{}", { "accept-language": "fr-FR,fr;q=0.9" });
      assert.match(french.body.fields.reference[0].message, /obligatoire/);
    });
  });

  it("Fastify", async () => {
    const { app } = await example("fastify");
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    try {
      await answers(address);
      const broken = await post(address, "{");
      assert.equal(broken.status, 400);
    } finally {
      await app.close();
    }
  });

  it("Hono", async () => {
    const { app } = await example("hono");
    const { createServer } = await import("node:http");
    const server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const answer = await app.request(request.url, { method: request.method, headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
    });
    await served(server, async (address) => {
      await answers(address);
      const secret = await post(address, JSON.stringify({ ...log, reference: 5, description: "Mme Prince" }));
      assert.doesNotMatch(JSON.stringify(secret.body), /Prince/);
    });
  });

  it("tRPC", async () => {
    const { appRouter } = await example("trpc");
    const { createHTTPServer } = await client("@trpc/server/adapters/standalone");
    const { createTRPCClient, httpBatchLink } = await client("@trpc/client");
    await served(createHTTPServer({ router: appRouter }), async (url) => {
      const { report } = createTRPCClient({ links: [httpBatchLink({ url })] });
      assert.deepEqual(await report.mutate(spelt), normal);
      const { data } = await report.mutate(wrong(log)).catch((error) => error);
      assert.equal(data.code, "BAD_REQUEST");
      assert.deepEqual(Object.keys(data.issues.fields), wrongPaths);
      assert.equal(data.issues.fields.status[0].code, "step.unknown-status");
      const absent = await createTRPCClient({ links: [httpBatchLink({ url })] }).nothing.query().catch((error) => error);
      assert.equal(absent.data.issues, null);
    });
  });

  it("an action of Next.js", async () => {
    const { report } = await example("next-action");
    const form = (values) => Object.entries(values).reduce((data, [name, value]) => (data.append(name, value), data), new FormData());
    const { location, visitAttempt, criticalLevel, ...texts } = log;
    const given = { ...texts, asset: location.assetReference, criticalLevel: String(criticalLevel), visitAttempt: String(visitAttempt), contacts: "", $ACTION_ID_1: "" };
    assert.deepEqual(await report(null, form(given)), { sent: true, payload: log });
    const { sent, errors } = await report(null, form({ ...given, eventDate: "2020-02-30T10:00:00", asset: "", reference: "" }));
    assert.equal(sent, false);
    assert.match(errors.fields.eventDate[0].message, /calendrier/);
    assert.match(errors.fields.reference[0].message, /Référence/);
  });
});

describe("pages", () => {
  const { JSDOM } = createRequire(clients)("jsdom");

  for (const name of Object.keys(APPS)) {
    it(`${name}: French, with the labels of the form, and sends the normal form`, async () => {
      const script = await bundled(name);
      const { window } = new JSDOM('<!doctype html><html lang="fr"><main id="app"></main>', { runScripts: "outside-only", pretendToBeVisual: true });
      Object.assign(window, { TextEncoder, TextDecoder, WebAssembly, Uint8Array, structuredClone });
      window.eval(`(() => {${script.replace(/export\s*\{[^}]*\};?\s*$/, "")}})()`);
      const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
      const one = (selector) => window.document.querySelector(selector);
      const type = async (id, text) => {
        const input = one(`[id="${id}"]`);
        // React listens to the setter of the element.
        Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value").set.call(input, text);
        for (const event of ["input", "change"]) input.dispatchEvent(new window.Event(event, { bubbles: true }));
        for (const event of ["blur", "focusout"]) input.dispatchEvent(new window.FocusEvent(event, { bubbles: event !== "blur" }));
        await settle();
      };
      const said = (id) => one(`[id="${id}-error"]`).textContent;
      const send = async () => {
        one("form").dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));
        await settle();
      };
      await settle();
      assert.equal(said("companyId"), "");
      await send();
      assert.match(said("companyId"), /^«\u00a0Entreprise\u00a0» /);
      assert.equal(one("#companyId").getAttribute("aria-invalid"), "true");
      assert.doesNotMatch(window.document.body.textContent, /companyId/);
      await type("companyId", "12");
      await type("siteIds", "1, x");
      await type("ruleIds", "7");
      await type("actualStart", "2024-12-01T12:34Z");
      assert.equal(said("companyId"), "");
      assert.notEqual(said("siteIds"), "");
      await type("siteIds", "1, 2, 3");
      assert.equal(said("siteIds"), "");
      await send();
      const sent = JSON.parse(one("#sent").textContent);
      assert.deepEqual([sent.companyId, sent.siteIds, sent.ruleIds, sent.actualStart], [12, [1, 2, 3], [7], "2024-12-01T12:34:00Z"]);
      window.close();
    });
  }
});
