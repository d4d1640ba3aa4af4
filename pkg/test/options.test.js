// Programming mistakes are TypeErrors that name what is wrong; nothing else throws.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, checkField, checkLines, checkText, explain, fields, intent, isValid, jsonSchema, lineStream } from "quitus";
import { log } from "./payloads.js";

const mistakes = [
  [{ localle: "fr" }, /unknown option "localle"/],
  [{ locale: "de" }, /option locale must be "en" or "fr", not "de"/],
  [{ zone: 2 }, /option zone .* not 2/],
  [{ zone: "Mars/Olympus" }, /zone.*Mars\/Olympus/],
  [{ zone: "+4" }, /zone.*\+4/],
  [{ dayFirst: "yes" }, /option dayFirst must be true or false, not "yes"/],
  [{ fold: "first" }, /option fold must be "earlier" or "later" or "reject", not "first"/],
  [{ now: "yesterday" }, /option now .* not "yesterday"/],
  [{ now: "2020-10-07T15:18:00" }, /option now .* not "2020-10-07T15:18:00"/],
  [{ now: new Date(NaN) }, /option now .* not an invalid Date/],
  [{ now: 1602076680000 }, /option now .* not 1602076680000/],
  [{ severity: "off" }, /option severity must be an object/],
  [{ severity: [] }, /option severity must be an object .* not an array/],
  [{ severity: { "date.speling": "off" } }, /unknown code "date.speling"; did you mean date.spelling\?$/],
  [{ severity: { "nothing.like.it": "off" } }, /unknown code "nothing.like.it"$/],
  [{ severity: { "date.spelling": "none" } }, /severity\["date.spelling"\] must be .* not "none"/],
  [{ severity: { "json.syntax": "off" } }, /json\.syntax/],
  [{ maxBytes: 0 }, /option maxBytes .* not 0/],
  [{ maxDepth: 1.5 }, /option maxDepth .* not 1.5/],
  [{ maxIssues: "9" }, /option maxIssues .* not "9"/],
  [null, /options must be an object, not null/],
  [[], /options must be an object, not an array/],
  ["fr", /options must be an object, not "fr"/],
];

describe("a wrong option", () => {
  for (const [options, message] of mistakes) {
    it(JSON.stringify(options), () => {
      for (const call of [
        () => check("intent.log", log, options),
        () => checkText("intent.log", "{}", options),
        () => checkField("intent.log", "/eventDate", "", options),
        () => isValid("intent.log", log, options),
        () => checkLines("intent.log", "", options),
        () => lineStream("intent.log", options),
      ]) {
        assert.throws(call, (error) => error instanceof TypeError && message.test(error.message));
      }
    });
  }
});

describe("a wrong argument", () => {
  for (const [name, call, message] of [
    ["kind", () => check("intent.lgo", log), /unknown kind "intent.lgo"; the kinds are intent.log, /],
    ["kind", () => check(undefined, log), /unknown kind undefined/],
    ["kind", () => check({ id: "x" }, log), /unknown kind "x"/],
    ["kind", () => check("toString", log), /unknown kind "toString"/],
    ["text", () => checkText("intent.log", log), /text must be a string or a Uint8Array, not an object/],
    ["text", () => checkText("intent.log"), /not undefined/],
    ["text", () => checkText("intent.log", new ArrayBuffer(2)), /text must be/],
    ["pointer", () => checkField("intent.log", "eventDate", ""), /pointer must be a JSON Pointer .* not "eventDate"/],
    ["pointer", () => checkField("intent.log", "/a~2", ""), /pointer must be a JSON Pointer/],
    ["pointer", () => checkField("intent.log", 3, ""), /pointer must be a JSON Pointer/],
    ["pointer", () => checkField("intent.log", "/nowhere", ""), /nowhere/],
    ["code", () => explain("date.speling"), /unknown code "date.speling"/],
    ["code", () => explain("toString"), /unknown code "toString"/],
    ["locale", () => explain("date.gap", { locale: "de" }), /option locale/],
    ["options", () => explain("date.gap", "fr"), /options must be an object, not "fr"/],
    ["options", () => fields("intent.log", null), /options must be an object, not null/],
    ["options", () => jsonSchema("intent.log", "draft-07"), /options must be an object, not "draft-07"/],
    ["options", () => jsonSchema("intent.log", { targt: "draft-07" }), /unknown option "targt"; the options are target, io/],
  ]) {
    it(`${name}: ${message.source}`, () => assert.throws(call, (error) => error instanceof TypeError && message.test(error.message)));
  }
});

describe("options do what they say", () => {
  const wall = { ...log, eventDate: "2020-10-25T02:30:00", logDate: "2020-10-25T03:30:00+01:00" };
  const eventDate = (options) => check(intent.log, wall, options).value?.eventDate;

  it("dayFirst", () => {
    const found = (options) => check(intent.log, { ...wall, eventDate: "06/03/2020 10:45:23" }, options).issues.find(({ pointer }) => pointer === "/eventDate");
    const { safe, patch } = found({ dayFirst: true }).fix;
    assert.deepEqual([safe, patch[0].value], [true, "2020-03-06T10:45:23"]);
    assert.equal(found({}).fix, undefined);
  });

  it("zone and fold", () => {
    assert.equal(eventDate({}), "2020-10-25T02:30:00+02:00");
    assert.equal(eventDate({ fold: "later" }), "2020-10-25T02:30:00+01:00");
    assert.equal(eventDate({ fold: "reject" }), undefined);
    assert.equal(eventDate({ zone: "Indian/Reunion" }), "2020-10-25T02:30:00+04:00");
    assert.equal(eventDate({ zone: "-09:30" }), "2020-10-25T02:30:00-09:30");
  });

  it("severity", () => {
    const weight = (severity) => check(intent.log, wall, { severity }).issues.map((issue) => [issue.code, issue.severity]);
    assert.deepEqual(weight({}), [["date.overlap", "warning"]]);
    assert.deepEqual(weight({ "date.overlap": "error" }), [["date.overlap", "error"]]);
    assert.deepEqual(weight({ "date.overlap": "off" }), []);
    assert.deepEqual(weight({ "date.overlap": undefined }), [["date.overlap", "warning"]]);
  });

  it("now, as a text, as a Date and as the clock", () => {
    const codes = (options) => check(intent.log, log, options).issues.map(({ code }) => code);
    assert.deepEqual(codes({}), []);
    assert.ok(codes({ now: "2019-01-01T00:00:00Z" }).includes("date.in-future"));
    assert.ok(codes({ now: new Date(Date.UTC(2019, 0, 1)) }).includes("date.in-future"));
    const ahead = { ...log, eventDate: "2099-01-01T00:00:00Z", logDate: "2099-01-01T00:00:00Z" };
    assert.ok(check(intent.log, ahead).issues.some(({ code }) => code === "date.in-future"));
  });

  it("locale, in each call anew", () => {
    const said = (locale) => check(intent.log, { ...log, status: "OPEN" }, { locale }).issues[0];
    assert.match(said("en").message, /is not a status/);
    assert.match(said("fr").message, /n’est pas un statut/);
    assert.equal(said("fr").fix.title, "Écrire «\u00a0open\u00a0»");
    assert.match(said(undefined).message, /is not a status/);
  });

  it("maxBytes and maxDepth", () => {
    const codes = (options) => check(intent.log, log, options).issues.map(({ code }) => code);
    assert.deepEqual(codes({ maxBytes: 100 }), ["json.too-large"]);
    assert.deepEqual(codes({ maxDepth: 1 }), ["json.too-deep"]);
  });
});
