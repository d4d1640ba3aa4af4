// Standard Schema v1, and the traps that its clients hold ready.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as quitus from "quitus";
import { log } from "./payloads.js";

const { intent, kare, obapi, kinds } = quitus;
const { validate } = intent.log["~standard"];

describe("a kind", () => {
  it("is a frozen plain object with an id and nothing that could be mistaken for a parser", () => {
    for (const kind of kinds) {
      assert.deepEqual(Object.keys(kind), ["id", "~standard"]);
      assert.equal(Object.getPrototypeOf(kind), Object.prototype);
      assert.ok(Object.isFrozen(kind) && Object.isFrozen(kind["~standard"]));
      assert.equal(kind["~standard"].version, 1);
      assert.equal(kind["~standard"].vendor, "quitus");
      for (const name of ["parse", "parseAsync", "validateSync", "create", "assert"]) assert.ok(!(name in kind), name);
    }
    assert.ok(Object.isFrozen(kinds) && Object.isFrozen(intent));
  });

  it("stands in the namespace of its system", () => {
    const named = { intent, kare, obapi };
    for (const kind of kinds) {
      const [system, payload] = kind.id.split(".");
      assert.equal(named[system][payload.replace(/-(.)/g, (_, letter) => letter.toUpperCase())], kind);
    }
    const count = Object.values(named).reduce((sum, system) => sum + Object.keys(system).length, 0);
    assert.equal(count, kinds.length);
  });

  it("is as good as its id", () => {
    assert.deepEqual(quitus.check(intent.log, log), quitus.check("intent.log", log));
    assert.deepEqual(quitus.check(structuredClone({ id: "intent.log" }), log), quitus.check("intent.log", log));
  });
});

describe("success", () => {
  it("has a value and no key issues, even with warnings and notes", () => {
    assert.deepEqual(validate(log), { value: log });
    const result = validate({ ...log, eventDate: "2020-10-07T15:18:00+0200", contacts: ["M. Prince"] });
    assert.deepEqual(Object.keys(result), ["value"]);
    assert.equal(result.value.eventDate, "2020-10-07T15:18:00+02:00");
  });

  it("is the normal form: validating it again changes nothing", () => {
    const { value } = validate({ workType: "corrective", ...log, eventDate: "2020-03-06T10:45:23" });
    assert.deepEqual(validate(value), { value });
    assert.deepEqual(Object.keys(value).slice(0, 3), Object.keys(validate(log).value).slice(0, 3));
  });
});

describe("failure", () => {
  const wrong = { ...log, status: "OPEN", location: { assetReference: 5 }, contacts: [1], eventDate: "2020-10-07T15:18:00+0200" };
  const result = validate(wrong);

  it("has issues and no key value", () => {
    assert.deepEqual(Object.keys(result), ["issues"]);
    assert.ok(result.issues.length > 0);
  });

  it("has errors only: a form must not refuse what is a warning", () => {
    assert.deepEqual(new Set(result.issues.map(({ severity }) => severity)), new Set(["error"]));
    assert.ok(!result.issues.some(({ code }) => code === "date.spelling"));
  });

  it("has paths of keys and numbers, and messages", () => {
    const paths = result.issues.map(({ path }) => path);
    assert.deepEqual(paths, [["status"], ["location", "assetReference"], ["contacts", 0]]);
    for (const { message } of result.issues) assert.ok(typeof message === "string" && message.length > 0);
  });

  it("has no received value outside the sentence, and no fix", () => {
    for (const issue of result.issues) {
      assert.deepEqual(Object.keys(issue), ["message", "path", "code", "severity", "pointer", "params"]);
      assert.ok(!("received" in issue.params));
    }
  });
});

describe("validate", () => {
  it("is synchronous, and never throws or changes its input", () => {
    const live = { ...log, extra: undefined, when: new Date(0), file: new File(["x"], "a.txt") };
    const keys = Object.keys(live);
    for (const value of [live, undefined, null, 1n, Symbol("s"), () => 1, new Proxy({}, { get: () => assert.fail("no") }), new Map()]) {
      const result = validate(value);
      assert.ok(!(result instanceof Promise) && typeof result.then === "undefined");
      assert.ok("value" in result !== "issues" in result);
    }
    assert.deepEqual(Object.keys(live), keys);
  });

  it("works without its object", () => assert.deepEqual((0, validate)(log), { value: log }));

  it("honours libraryOptions", () => {
    const said = (libraryOptions) => validate({ ...log, status: "OPEN" }, { libraryOptions }).issues[0].message;
    assert.match(said(undefined), /is not a status/);
    assert.match(said({ locale: "fr" }), /n’est pas un statut/);
    assert.equal(validate({ ...log, eventDate: "2020-10-07T15:18:00" }, { libraryOptions: { zone: "+04:00" } }).value.eventDate, "2020-10-07T15:18:00+04:00");
    assert.deepEqual(validate(log, {}), { value: log });
    assert.deepEqual(validate(log, null), { value: log });
  });

  it("says a wrong option as an issue", () => {
    const { issues } = validate(log, { libraryOptions: { locale: "de" } });
    assert.deepEqual(issues, [{ message: 'option locale must be "en" or "fr", not "de"', path: [] }]);
  });
});

describe("Standard JSON Schema", () => {
  const targets = ["draft-2020-12", "draft-07", "openapi-3.0"];

  it("says of each kind what is accepted and what the normal form is", () => {
    for (const kind of kinds) {
      const { input, output } = kind["~standard"].jsonSchema;
      assert.ok(Object.isFrozen(kind["~standard"].jsonSchema));
      for (const target of targets) {
        assert.deepEqual(input({ target }), quitus.jsonSchema(kind, { target, io: "input" }));
        assert.deepEqual(output({ target, libraryOptions: {} }), quitus.jsonSchema(kind, { target, io: "output" }));
      }
    }
    assert.notDeepEqual(intent.log["~standard"].jsonSchema.input({ target: "draft-07" }), intent.log["~standard"].jsonSchema.output({ target: "draft-07" }));
  });

  it("throws on a target that it does not write, and on none", () => {
    const { input, output } = intent.log["~standard"].jsonSchema;
    for (const target of ["draft-04", "draft-2019-09", "", "toString", undefined, null, 7]) {
      assert.throws(() => input({ target }), TypeError);
      assert.throws(() => output({ target }), /target must be draft-2020-12, draft-07, openapi-3\.0, not/);
    }
  });
});
