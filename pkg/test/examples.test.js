// The examples, run as they stand: what they send must arrive byte for byte.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { checkText } from "quitus";
import { parts, serving } from "./server.js";

const file = (path) => new URL(`../../${path}`, import.meta.url);

/** Lets a script outside of the package import it by its name, as after `npm install quitus`. */
const installed = (() => {
  const resolve = `export const resolve = (name, context, next) => name === "quitus" ? { url: ${JSON.stringify(import.meta.resolve("quitus"))}, shortCircuit: true } : next(name, context);`;
  const hook = `data:text/javascript,${encodeURIComponent(resolve)}`;
  return `data:text/javascript,${encodeURIComponent(`import { register } from "node:module"; register(${JSON.stringify(hook)});`)}`;
})();

async function run(example) {
  let said;
  const arrived = await serving(async (BASE_URL) => {
    const env = { ...process.env, BASE_URL, TOKEN: "to.ken" };
    said = await promisify(execFile)(process.execPath, ["--import", installed, file(`examples/${example}`).pathname], { env });
  });
  assert.equal(said.stderr, "");
  return { arrived, said: said.stdout.trim().split("\n") };
}

/** The normal form of a published payload. */
function normal(name, kind = "intent.log") {
  const report = checkText(kind, readFileSync(file(`samples/intent/${name}.json`)));
  assert.ok(report.ok);
  return report.text;
}

function delivered({ method, url, headers }) {
  assert.equal(method, "POST");
  assert.equal(url, "/api/operations/v2/interventions/logs");
  assert.equal(headers.authorization, "Bearer to.ken");
  assert.equal(headers["content-type"], "application/json");
}

describe("examples/leak.mjs", async () => {
  const { arrived, said } = await run("leak.mjs");

  it("sends the published payloads", () => {
    const logs = arrived.slice(0, 6);
    logs.forEach(delivered);
    const names = ["requested", "acknowledged", "planned", "started", "ended", "done"];
    const bodies = logs.map(({ body }) => body.toString());
    names.slice(1).forEach((name, index) => assert.equal(bodies[index + 1], normal(`leak-${name}`)));
    // The contact was given as fields: without a REV, and in the writer's own order.
    const { contacts, ...rest } = JSON.parse(bodies[0]);
    const { contacts: published, ...others } = JSON.parse(normal("leak-requested"));
    assert.deepEqual(rest, others);
    const lines = (card) => card.split("\r\n").filter((line) => !line.startsWith("REV:")).sort();
    assert.deepEqual(contacts.map(lines), published.map(lines));
  });

  it("sends the document with its file", () => {
    const { url, headers, method, body } = arrived[6];
    assert.deepEqual([method, url], ["POST", "/api/documents/v1/documents"]);
    assert.equal(headers.authorization, "Bearer to.ken");
    const fields = parts({ headers, body });
    const [pdf, ...texts] = fields;
    assert.deepEqual([pdf.name, pdf.filename, pdf.type], ["file", "quitus1.pdf", "application/pdf"]);
    assert.equal(pdf.body.toString(), "%PDF-1.7\r\n…");
    const sent = Object.fromEntries(texts.map(({ name, body }) => [name, body.toString()]));
    assert.equal(JSON.stringify(sent), normal("leak-document", "intent.document"));
    assert.equal(arrived.length, 7);
    assert.equal(said.length, 7);
    assert.ok(said.every((line) => line.startsWith("201 POST http://127.0.0.1:")));
  });
});

describe("examples/absent.mjs", async () => {
  const { arrived, said } = await run("absent.mjs");

  it("sends the published payloads", () => {
    arrived.forEach(delivered);
    const bodies = arrived.map(({ body }) => body.toString());
    const names = ["planned", "absent", "replanned", undefined, "closed-absent", "formal-notice"];
    assert.equal(bodies.length, names.length);
    names.forEach((name, index) => name && assert.equal(bodies[index], normal(`maintenance-${name}`)));
    // The second absence is told, not shown.
    assert.equal(JSON.parse(bodies[3]).event, "occupant_absent");
  });

  it("finds nothing wrong with the sequence", () => {
    assert.equal(said.length, 6);
  });
});
