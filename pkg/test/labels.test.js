// Labels: what people call the fields, in sentences.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { build, check, checkField, checkLines, checkText, fix, kare, lineStream } from "quitus";
import { cases } from "./cases.js";
import { unplanned } from "./payloads.js";

const { companyId: _, ...without } = unplanned;
const messages = (report, code) => report.issues.filter((issue) => code === undefined || issue.code === code).map(({ message }) => message);

describe("labels", () => {
  it("stand in sentences, in the language of the call", () => {
    const said = (options) => messages(check("kare.unplanned", without, options), "field.missing");
    assert.deepEqual(said(), ["“companyId” is missing; it must be given."]);
    assert.deepEqual(said({ labels: { companyId: "Company" } }), ["“Company” is missing; it must be given."]);
    const [french] = said({ locale: "fr", labels: { companyId: "Entreprise" } });
    assert.match(french, /^«\u00a0Entreprise\u00a0»/);
    assert.doesNotMatch(french, /companyId/);
  });

  it("are found by pointer, by name, and by the name with what holds it", () => {
    const { provider: __, ...rest } = unplanned;
    const said = (labels) => messages(check("kare.unplanned", { ...rest, signature: { name: "a", nam: 1 } }, { labels }), "field.missing")[0];
    for (const name of ["/provider", "provider"]) assert.equal(said({ [name]: "Provider" }), "“Provider” is missing; it must be given.");
    for (const name of ["/x/provider", "/", "x.provider", "prov"]) assert.equal(said({ [name]: "Provider" }), "“provider” is missing; it must be given.");
    const place = (labels) => messages(check("intent.history", [{}], { labels, severity: { "history.first-step": "off" } }), "field.missing").find((message) => /Asset|location|Place/.test(message));
    for (const name of ["/0/location", "/*/location", "location", "[].location"]) assert.match(place({ [name]: "Place" }), /^“Place” is missing/, name);
    assert.match(place({ "/1/location": "Place" }), /^“location” is missing/);
  });

  it("change nothing but sentences, in any case", () => {
    const labels = Object.fromEntries(["reference", "location", "assetReference", "eventDate", "companyId", "provider", "interventions", "status", "page"].map((name) => [name, `<${name}>`]));
    let [told, same] = [0, 0];
    for (const { title, kind, text, options, now } of cases()) {
      const set = { ...options, now: new Date(now) };
      const [plain, labelled] = [checkText(kind, text, set), checkText(kind, text, { ...set, labels })];
      const bare = ({ message: __, ...rest }) => rest;
      assert.deepEqual(labelled.issues.map(bare), plain.issues.map(bare), title);
      for (const [index, { message }] of labelled.issues.entries()) message === plain.issues[index].message ? same++ : told++;
    }
    assert.ok(told > 20 && same > 500, `${told} ${same}`);
  });

  it("travel with every verb, and with Standard Schema", async () => {
    const labels = { companyId: "Company" };
    const expected = /^“Company” is missing/;
    const text = JSON.stringify(without);
    assert.match(messages(checkText("kare.unplanned", text, { labels }))[0], expected);
    assert.match(messages(checkField("intent.log", "/location", {}, { labels: { assetReference: "Asset" } }))[0], /“Asset” is missing/);
    assert.match(checkLines("kare.unplanned", `${text}\n`, { labels }).issues[0].message, expected);
    assert.match(messages(build("kare.unplanned", without, { labels }))[0], expected);
    assert.match(messages(fix("kare.unplanned", text, { labels }).report)[0], expected);
    const { issues } = kare.unplanned["~standard"].validate(without, { libraryOptions: { labels } });
    assert.match(issues[0].message, expected);
    const stream = new Blob([`${text}\n`]).stream().pipeThrough(lineStream("kare.unplanned", { labels }));
    for await (const report of stream) assert.match(report.issues[0].message, expected);
  });

  it("are bound to a kind like any other option, and added to by a call", () => {
    const labels = { companyId: "Entreprise" };
    const bound = kare.unplanned.with({ locale: "fr", labels });
    labels.companyId = "changed later";
    const expected = /^«\u00a0Entreprise\u00a0» manque/;
    assert.match(messages(check(bound, without))[0], expected);
    assert.match(bound["~standard"].validate(without).issues[0].message, expected);
    const { siteIds: __, ...less } = without;
    const both = messages(check(bound, less, { labels: { siteIds: "Sites du client" } }));
    assert.match(both[0], expected);
    assert.match(both[1], /«\u00a0Sites du client\u00a0»/);
    assert.match(messages(check(bound, without, { labels: { companyId: "Client" } }))[0], /^«\u00a0Client\u00a0»/);
    assert.throws(() => kare.unplanned.with({ labels: { companyId: 1 } }), { name: "TypeError", message: /option labels\["companyId"\] must be a text, not 1/ });
  });

  it("are plain text: nothing in them is a template or markup", () => {
    const label = "{field} [x] <img src=x onerror=alert(1)> $& & \u202e";
    const [message] = messages(check("kare.unplanned", without, { labels: { companyId: label } }), "field.missing");
    assert.equal(message, `“${label}” is missing; it must be given.`);
    const [name] = messages(check("kare.unplanned", without, { labels: JSON.parse('{"__proto__": "x", "constructor": "y"}') }), "field.missing");
    assert.equal(name, "“companyId” is missing; it must be given.");
  });

  it("that are none are named", () => {
    for (const [labels, message] of [
      ["x", /option labels must be an object of texts by field, not "x"/],
      [["x"], /option labels must be .* not an array/],
      [null, /option labels must be .* not null/],
      [{ companyId: 1 }, /option labels\["companyId"\] must be a text, not 1/],
      [{ companyId: " " }, /option labels\["companyId"\] must be a text, not " "/],
      [{ "": "x" }, /option labels: "" is neither a JSON Pointer nor the name of a field/],
      [{ "/a~2": "x" }, /option labels: "\/a~2" is neither a JSON Pointer nor/],
    ]) {
      assert.throws(() => check("kare.unplanned", without, { labels }), (error) => error instanceof TypeError && message.test(error.message), String(message));
    }
    assert.deepEqual(check("kare.unplanned", unplanned, { labels: { companyId: undefined } }).issues, check("kare.unplanned", unplanned).issues);
  });
});
