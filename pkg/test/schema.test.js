// jsonSchema and fields: neither refuses what check accepts.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, checkField, checkText, fields, jsonSchema, kinds } from "quitus";
import { z } from "zod";
import { cases } from "./cases.js";
import { log } from "./payloads.js";
import { same } from "./snapshot.js";

const TARGETS = ["draft-2020-12", "draft-07", "openapi-3.0"];

/** zod takes `date-time` for UTC only, against RFC 3339; the pattern beside it says the same. */
const reader = (schema) => z.fromJSONSchema(JSON.parse(JSON.stringify(schema).replaceAll('"format":"date-time",', "")));

describe("jsonSchema", () => {
  it("of every kind, for every target", () => {
    for (const { id } of kinds) {
      for (const target of TARGETS) {
        for (const io of ["input", "output"]) {
          const schema = jsonSchema(id, { target, io });
          assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
          assert.doesNotThrow(() => reader(schema), `${id} ${target}`);
        }
      }
    }
  });

  it("is stable", () => {
    same("intent.log.schema.json", `${JSON.stringify(jsonSchema("intent.log"), null, 2)}\n`);
    same("obapi.query.draft-07.json", `${JSON.stringify(jsonSchema("obapi.query", { target: "draft-07", io: "input" }), null, 2)}\n`);
    same("kare.unplanned.openapi.json", `${JSON.stringify(jsonSchema("kare.unplanned", { target: "openapi-3.0" }), null, 2)}\n`);
  });

  it("names its dialect, and OpenAPI gets only what it knows", () => {
    assert.equal(jsonSchema("intent.log").$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(jsonSchema("intent.log", { target: "draft-07" }).$schema, "http://json-schema.org/draft-07/schema#");
    for (const { id } of kinds) {
      const text = JSON.stringify(jsonSchema(id, { target: "openapi-3.0", io: "input" }));
      assert.doesNotMatch(text, /"\$|"type":\[|"type":"null"/);
    }
  });

  it("refuses no payload that check accepts, and no normal form", () => {
    const made = new Map();
    const accepts = (kind, io, value) => {
      const key = `${kind} ${io}`;
      if (!made.has(key)) made.set(key, reader(jsonSchema(kind, { io })));
      return made.get(key).safeParse(value);
    };
    let count = 0;
    for (const { title, kind, text, options, now } of cases()) {
      const report = checkText(kind, text, { ...options, now: new Date(now) });
      // zod's own whole numbers end at 2^53.
      if (!report.ok || report.issues.some(({ code }) => code === "number.imprecise")) continue;
      count++;
      const output = accepts(kind, "output", report.value);
      assert.ok(output.success, `${title}: ${output.error}`);
      const input = accepts(kind, "input", JSON.parse(text.replace(/^\ufeff/, "")));
      assert.ok(input.success, `${title}: ${input.error}`);
    }
    assert.ok(count > 50, `only ${count}`);
  });

  it("refuses what it can see to be wrong", () => {
    const schema = reader(jsonSchema("intent.log", { io: "input" }));
    assert.ok(schema.safeParse(log).success);
    const { status: _, ...without } = log;
    for (const wrong of [without, { ...log, status: "OPEN" }, { ...log, reference: 1 }, { ...log, location: {} }, []]) {
      assert.ok(!schema.safeParse(wrong).success);
    }
    assert.ok(!reader(jsonSchema("kare.unplanned")).safeParse({}).success);
  });

  it("refuses other targets", () => {
    assert.throws(() => jsonSchema("intent.log", { target: "draft-04" }), { name: "TypeError", message: /draft-2020-12, draft-07, openapi-3\.0, not "draft-04"/ });
    assert.throws(() => jsonSchema("intent.log", { io: "both" }), /option io/);
    assert.throws(() => jsonSchema("intent.lgo"), /unknown kind/);
  });
});

describe("fields", () => {
  it("have bounds that JavaScript keeps", () => {
    for (const { id } of kinds) {
      for (const { name, min, max } of fields(id)) {
        for (const bound of [min, max]) assert.ok(bound === undefined || Number.isSafeInteger(bound), `${id} ${name}`);
      }
      assert.doesNotMatch(JSON.stringify(jsonSchema(id)), /\d{17}/, id);
    }
  });

  it("is stable", () => {
    const table = fields("intent.log").map((field) => JSON.stringify(field));
    same("intent.log.fields.txt", `${table.join("\n")}\n`);
  });

  it("speaks the language of the call", () => {
    const [reference] = fields("intent.log", { locale: "fr" });
    assert.deepEqual(reference, { name: "reference", pointer: "/reference", required: true, label: "Référence", type: "text" });
    assert.throws(() => fields("intent.log", { locale: "de" }), /option locale/);
  });

  it("names places that checkField knows", () => {
    for (const { id } of kinds) {
      const all = fields(id);
      assert.ok(all.length > 0);
      assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
      for (const { pointer, label } of all) {
        assert.notEqual(label, "");
        assert.doesNotThrow(() => checkField(id, pointer, "x"), `${id} ${pointer}`);
      }
    }
  });

  it("has patterns that are HTML's too, and fit what is right", () => {
    const pattern = (kind, name) => new RegExp(`^(?:${fields(kind).find((field) => field.name === name).pattern})$`, "v");
    for (const date of ["2020-10-07T15:18:00", "2020-10-07T15:18:00.5Z", "2020-10-07T15:18:00+02:00"]) {
      assert.match(date, pattern("intent.log", "eventDate"));
      assert.ok(check("intent.log", { ...log, eventDate: date }).ok);
    }
    assert.doesNotMatch("2020-10-07 15:18:00", pattern("intent.log", "eventDate"));
    assert.match("2024-12-01T12:34Z", pattern("kare.unplanned", "actualStart"));
    assert.doesNotMatch("2024-12-01T12:34:56+00:00", pattern("kare.unplanned", "actualStart"));
    assert.match("2024-12-01", pattern("obapi.query", "date_start"));
    for (const { id } of kinds) for (const { pattern } of fields(id)) if (pattern) assert.doesNotThrow(() => new RegExp(pattern, "v"));
  });
});
