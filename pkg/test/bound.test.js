// Kinds with options of their own, and the rules of a contract.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  build,
  check,
  checkField,
  checkLines,
  checkRequest,
  checkText,
  contact,
  detect,
  fields,
  fix,
  history,
  intent,
  isValid,
  jsonSchema,
  kare,
  kinds,
  lineStream,
  nextSteps,
  obapi,
  toRequest,
} from "quitus";
import * as slim from "quitus/slim";
import * as small from "quitus/small/intent";
import { readTable } from "quitus/table";
import { log, unplanned } from "./payloads.js";

const LOG = {
  reference: "INTER-0500",
  contractReference: "contract1",
  status: "open",
  event: "planned",
  eventDate: "2020-03-06T10:45:23+01:00",
  logDate: "2020-03-06T10:45:23+01:00",
  serviceCode: "P902",
  location: { assetReference: "LOGEMENT_002" },
  workType: "corrective",
};

const RULES = {
  require: ["/description"],
  forbid: ["/origin"],
  allow: { "/serviceCode": ["P902", "P903"], "/criticalLevel": [1, 2] },
  maxLength: { "/description": 8 },
};
const house = intent.log.with({ locale: "fr", zone: "Indian/Reunion", rules: RULES });
const good = { ...LOG, description: "Fuite" };
/** French puts no-break spaces where a line must not end. */
const plain = (sentence) => sentence.replace(/[\u00a0\u202f]/g, " ");

/** A pair that no source shows. */
const UNVERIFIED = nextSteps([LOG]).find(({ status, documented }) => status === "open" && !documented);
const codes = ({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe("a bound kind", () => {
  it("is a kind", () => {
    assert.ok(Object.isFrozen(house));
    assert.equal(house.id, "intent.log");
    assert.deepEqual(Object.keys(house), ["id", "~standard"]);
    assert.equal(house["~standard"].vendor, "quitus");
    assert.ok(Object.isFrozen(house["~standard"]));
    assert.equal(typeof house.with, "function");
    assert.notEqual(house, intent.log);
    assert.ok(kinds.includes(intent.log) && !kinds.includes(house));
    assert.deepEqual(JSON.parse(JSON.stringify(house)).id, "intent.log");
  });

  it("leaves the kind it was made of alone", () => assert.ok(check(intent.log, LOG).ok));

  it("is what every verb takes", async () => {
    assert.deepEqual(codes(check(house, LOG)), ["rule.required /description"]);
    assert.equal(plain(check(house, LOG).issues[0].message), "« description » doit être renseigné : une règle de ce contrat l’exige.");
    assert.deepEqual(codes(checkText(house, JSON.stringify(LOG))), ["rule.required /description"]);
    assert.deepEqual(codes(checkField(house, "/serviceCode", "P90")), ["rule.not-allowed /serviceCode"]);
    assert.deepEqual(codes(checkField(house, "/description", undefined)), ["rule.required /description"]);
    assert.equal(isValid(house, LOG), false);
    assert.equal(isValid(house, good), true);
    const lines = checkLines(house, `${JSON.stringify(LOG)}\n${JSON.stringify(good)}\n`);
    assert.deepEqual([lines.valid, lines.invalid, codes(lines)], [1, 1, ["rule.required /description"]]);
    const stream = new Blob([JSON.stringify(LOG)]).stream().pipeThrough(lineStream(house));
    const streamed = [];
    for await (const report of stream) streamed.push(report);
    assert.deepEqual(codes(streamed.at(-1)), ["rule.required /description"]);
    const built = build(house, { ...LOG, status: undefined, event: undefined, step: "open/planned", location: undefined, asset: "A", eventDate: new Date(1.6e12), logDate: new Date(1.6e12) });
    assert.deepEqual(codes(built), ["rule.required /description"]);
    const done = build(house, { ...good, eventDate: new Date(1.6e12) });
    assert.equal(done.value.eventDate, "2020-09-13T16:26:40+04:00");
    const mended = fix(house, JSON.stringify({ ...good, serviceCode: "P904" }), { unsafe: true });
    assert.deepEqual([mended.report.ok, JSON.parse(mended.text).serviceCode], [true, "P902"]);
    assert.throws(() => toRequest(house, LOG, { baseUrl: "https://example.com" }), /\/description: rule\.required/);
    assert.equal(toRequest(house, good, { baseUrl: "https://example.com" }).method, "POST");
    const request = { method: "POST", url: "https://example.com/api/operations/v2/interventions/logs", headers: { "content-type": "application/json", authorization: "Bearer x" }, body: JSON.stringify(LOG) };
    assert.deepEqual(codes(checkRequest(request, { kind: house })), ["rule.required /description"]);
    assert.deepEqual(codes(checkRequest(request, { rules: RULES })), ["rule.required /description"]);
    const table = readTable(house, new TextEncoder().encode("reference,serviceCode\nR,P90\n"));
    assert.ok(table.issues.some(({ code, header }) => code === "rule.not-allowed" && header === "serviceCode"));
    const draft = history([good]).next("closed/done");
    assert.deepEqual(codes(build(house, draft)), ["rule.required /description"]);
  });

  it("is a Standard Schema", () => {
    const { issues } = house["~standard"].validate(LOG);
    assert.deepEqual(issues.map(({ code, path }) => [code, path]), [["rule.required", ["description"]]]);
    assert.ok("value" in house["~standard"].validate(good));
    const other = house["~standard"].validate(LOG, { libraryOptions: { rules: {} } });
    assert.ok("value" in other);
  });

  it("is itself in other entries", () => {
    assert.throws(() => small.check(intent.log.with({ rules: RULES }), LOG), /quitus\/small\/intent has no option rules; import quitus/);
    assert.deepEqual(small.check(intent.log.with({ zone: "Indian/Reunion" }), { ...LOG, eventDate: "2020-03-06T10:45:23" }).value.eventDate, "2020-03-06T10:45:23+04:00");
  });

  it("is checked at the first call where there is no module yet", () => {
    const bound = slim.intent.log.with({ rules: { require: ["/nope"] } });
    assert.equal(bound.id, "intent.log");
    assert.throws(() => slim.intent.log.with({ rule: {} }), /unknown option "rule"/);
  });

  it("keeps its rules, whatever becomes of the object they were in", () => {
    const rules = { require: ["/description"] };
    const bound = intent.log.with({ rules });
    rules.require.pop();
    assert.equal(isValid(bound, LOG), false);
    const severity = { "rule.required": "warning" };
    const soft = bound.with({ severity });
    severity["rule.required"] = "error";
    assert.equal(isValid(soft, LOG), true);
  });
});

describe("options of a call", () => {
  it("win over those of the kind", () => {
    assert.equal(check(house, LOG, { locale: "en" }).issues[0].message, "“description” must be given: a rule of this contract asks for it.");
    assert.ok(check(house, LOG, { rules: {} }).ok);
    assert.deepEqual(codes(check(house, LOG, { rules: { require: ["/origin"] } })), ["rule.required /origin"]);
    assert.equal(check(house, LOG, { rules: undefined, locale: undefined }).ok, false);
  });

  it("are merged with it where they are severities", () => {
    const soft = intent.log.with({ severity: { "step.unverified": "error", "contact.plain-text": "off" } });
    const odd = { ...LOG, status: "open", event: UNVERIFIED.event, contacts: ["Ada"] };
    assert.deepEqual(check(soft, odd).issues.map(({ severity }) => severity), ["error"]);
    assert.deepEqual(check(soft, odd, { severity: { "step.unverified": "note" } }).issues.map(({ severity }) => severity), ["note"]);
    const softer = soft.with({ severity: { "step.unverified": "off" } });
    assert.deepEqual(check(softer, odd).issues, []);
    assert.deepEqual(check(house.with({ severity: { "rule.required": "warning" } }), LOG).issues.map(({ severity }) => severity), ["warning"]);
  });

  it("are those of a kind bound twice", () => {
    const twice = house.with({ locale: "en" }).with({ maxIssues: 0 });
    const report = check(twice, LOG);
    assert.deepEqual([report.ok, report.issues, report.omitted], [false, [], 1]);
    assert.equal(check(house.with({ locale: "en" }), LOG).issues[0].message.slice(0, 13), "“description”");
  });
});

describe("what cannot be", () => {
  const refused = (options, message) => assert.throws(() => intent.log.with(options), { name: "TypeError", message });
  it("is named where it is written", () => {
    refused({ rules: { require: ["/descripton"] } }, "option rules.require: /descripton is no field of this kind; did you mean /description?");
    refused({ rules: { require: ["/nope"] } }, "option rules.require: /nope is no field of this kind");
    refused({ rules: { forbid: ["description"] } }, /is no JSON Pointer such as \/serviceCode; did you mean \/description\?/);
    refused({ rules: { requires: [] } }, "option rules: unknown member requires; the members are require, forbid, allow, maxLength");
    refused({ rules: { require: "/description" } }, /option rules\.require must be a list of pointers/);
    refused({ rules: { require: new Set(["/description"]) } }, "option rules must be what JSON can hold, not Set");
    refused({ rules: { require: [undefined] } }, "option rules must be what JSON can hold, not undefined");
    refused({ rules: { allow: new Map([["/serviceCode", ["P902"]]]) } }, "option rules must be what JSON can hold, not Map");
    refused({ rules: { allow: { "/serviceCode": [NaN] } } }, "option rules must be what JSON can hold, not NaN");
    refused({ rules: { maxLength: { "/description": 1.5 } } }, /option rules\.maxLength must be whole numbers/);
    refused({ rules: new Map() }, "option rules must be what JSON can hold, not Map");
    refused({ rules: [] }, /option rules must be an object/);
    refused({ also: 1 }, "option also must be a function, not 1");
    refused({ zone: "Mars" }, /unknown zone/);
    refused({ local: "fr" }, /unknown option "local"/);
    refused(undefined, "options must be an object, not undefined");
    refused([], "options must be an object, not an array");
  });
  it("is named in a call", () => {
    assert.throws(() => check("kare.unplanned", {}, { rules: { require: ["/siteId"] } }), { name: "TypeError", message: /did you mean \/siteIds\?/ });
    assert.throws(() => detect({}, { rules: {  require: ["/description"] } }), { name: "TypeError", message: "option rules: this verb checks no payload" });
    assert.throws(() => contact.parse("", { rules: { require: ["/description"] } }), TypeError);
  });
});

describe("fields", () => {
  const table = Object.fromEntries(fields(house).map((field) => [field.name, field]));
  it("tell the rules", () => {
    assert.equal(table.description.required, true);
    assert.equal(table.description.maxLength, 8);
    assert.equal(table.origin.forbidden, true);
    assert.deepEqual(table.serviceCode.enum, ["P902", "P903"]);
    assert.deepEqual(table.criticalLevel.enum, ["1", "2"]);
    assert.equal(table.technicalReason.required, false);
  });
  it("speak the language of the kind", () => {
    assert.equal(table.serviceCode.label, "Code prestation");
    assert.equal(fields(house, { locale: "en" })[0].label, "Reference");
  });
  it("of a list stand for the list, and of an object for its members", () => {
    const bound = Object.fromEntries(fields(intent.log.with({ rules: { require: ["/contacts"], forbid: ["/tags"], maxLength: { "/contacts/*": 99 } } })).map((field) => [field.name, field]));
    assert.deepEqual([bound["contacts[]"].required, bound["contacts[]"].maxLength, bound.tags.forbidden], [true, 99, true]);
  });
  it("of the kind itself are as before", () => assert.equal(fields(intent.log).find(({ name }) => name === "description").required, false));
});

describe("JSON Schema", () => {
  const schema = jsonSchema(house);
  it("tells the rules", () => {
    assert.ok(schema.required.includes("description"));
    assert.deepEqual(schema.properties.description, { title: "Description", type: "string", minLength: 1, maxLength: 8 });
    assert.equal(schema.properties.origin, false);
    assert.deepEqual(schema.properties.serviceCode.enum, ["P902", "P903"]);
    assert.deepEqual(schema.properties.criticalLevel.enum, [1, 2, null]);
    assert.deepEqual(jsonSchema(house, { target: "openapi-3.0" }).properties.origin, { not: {} });
    assert.deepEqual(jsonSchema(house, { io: "input" }).properties.criticalLevel.enum, [1, "1", 2, "2", null]);
    assert.deepEqual(house["~standard"].jsonSchema.output({ target: "draft-2020-12" }), schema);
  });
  it("requires the way, and elements", () => {
    const { properties, required } = jsonSchema(kare.unplanned.with({ rules: { require: ["/provider/email"], allow: { "/siteIds/*": [1] }, forbid: ["/signature/size"] } }));
    assert.ok(required.includes("provider") && properties.provider.required.includes("email"));
    assert.deepEqual(properties.siteIds.items.enum, [1]);
    assert.equal(properties.signature.properties.size, false);
    const operation = jsonSchema(intent.operation.with({ rules: { require: ["/issuer/name", "/logs/*/description"], forbid: ["/contacts/*"] } }));
    assert.deepEqual([operation.required, operation.properties.issuer.required], [["reference", "issuer"], ["name"]]);
    assert.deepEqual(operation.properties.logs.items.required.at(-1), "description");
    assert.equal(operation.properties.contacts.items, false);
    const tags = jsonSchema(intent.log.with({ rules: { require: ["/tags/project"] } })).properties.tags;
    assert.deepEqual([tags.required, tags.properties.project], [["project"], { type: "string", minLength: 1 }]);
  });
  it("of the kind itself is as before", () => assert.ok(!jsonSchema(intent.log).required.includes("description")));
});

describe("also", () => {
  const also = (value, report) => {
    if (!report.ok) return [{ code: "house.refused", severity: "note", pointer: "", message: "refused" }];
    return value.description === undefined ? [] : [{ code: "house.words", pointer: "/description", message: `no “${value.description}”` }];
  };
  const own = intent.log.with({ also });

  it("has its issues in the report", () => {
    const report = check(own, good);
    assert.deepEqual([report.ok, "value" in report, report.kind], [false, false, "intent.log"]);
    assert.deepEqual(report.issues, [{ code: "house.words", severity: "error", path: ["description"], pointer: "/description", message: "no “Fuite”", params: {} }]);
    assert.ok(check(own, LOG).ok);
    assert.equal(isValid(own, good), false);
    assert.equal(isValid(own, LOG), true);
    assert.deepEqual(check(own, LOG), check(intent.log, LOG));
  });

  it("is asked by the other verbs", () => {
    assert.deepEqual(codes(checkText(own, JSON.stringify(good))), ["house.words /description"]);
    assert.deepEqual(codes(build(own, { ...good, eventDate: new Date(1.6e12) })), ["house.words /description"]);
    assert.deepEqual(codes(fix(own, JSON.stringify(good)).report), ["house.words /description"]);
    assert.equal(own["~standard"].validate(good).issues[0].code, "house.words");
    assert.throws(() => toRequest(own, good, { baseUrl: "https://example.com" }), /house\.words/);
    assert.ok(checkField(own, "/description", "Fuite").ok);
  });

  it("is asked about each line", () => {
    const text = `${JSON.stringify(LOG)}\n\n${JSON.stringify(good)}\n{"a":1}\nno JSON`;
    const lines = checkLines(own, text);
    assert.deepEqual([lines.records, lines.valid, lines.invalid], [4, 1, 3]);
    assert.equal(new TextDecoder().decode(lines.output), `${check(intent.log, LOG).text}\n`);
    assert.equal(new TextDecoder().decode(lines.rejects), `${JSON.stringify(good)}\n{"a":1}\nno JSON\n`);
    assert.deepEqual(lines.issues.filter(({ code }) => code.startsWith("house.")).map(({ code, record, line }) => [code, record, line]), [["house.words", 2, 3], ["house.refused", 3, 4]]);
    const cut = checkLines(own, text, { maxIssues: 2 });
    assert.deepEqual([cut.issues.length, cut.issues.length + cut.omitted], [2, lines.issues.length]);
    const bytes = checkLines(own, new TextEncoder().encode(text));
    assert.deepEqual(bytes, lines);
  });

  it("has them in the order of the document", () => {
    const places = ["/workType", "/serviceCode", "", "/contacts/1", "/reference"];
    const many = intent.log.with({ also: () => places.map((pointer) => ({ code: "house.a", severity: "warning", pointer, message: "a" })) });
    const value = { ...LOG, contacts: ["A", "B", "C"] };
    const order = ["house.a ", "house.a /reference", "house.a /serviceCode", "house.a /workType", "contact.plain-text /contacts/0", "contact.plain-text /contacts/1", "house.a /contacts/1", "contact.plain-text /contacts/2"];
    const report = check(many, value);
    assert.deepEqual([report.ok, codes(report)], [true, order]);
    assert.deepEqual(report.issues.find(({ path }) => path[0] === "contacts" && path[1] === 1).path, ["contacts", 1]);
    const few = check(many, value, { maxIssues: 2 });
    assert.deepEqual([few.issues.length, few.omitted], [2, 6]);
  });

  it("is no place for mistakes", () => {
    const wrong = (made, message) => assert.throws(() => check(intent.log, LOG, { also: made }), { name: "TypeError", message });
    wrong(() => { throw new Error("boom"); }, "option also threw: boom");
    wrong(() => undefined, "option also must return an array of issues, not undefined");
    wrong(async () => [], "option also must return an array of issues, not a promise");
    wrong(() => [1], "issue 0 of option also must be an object, not 1");
    wrong(() => [{ message: "a" }], "issue 0 of option also must have a code, not undefined");
    wrong(() => [{ code: "a", message: "" }], 'issue 0 of option also must have a message, not ""');
    wrong(() => [{ code: "a", message: "a", severity: "fatal" }], /severity of issue 0 of option also must be/);
    wrong(() => [{ code: "a", message: "a", pointer: "a" }], 'pointer of issue 0 of option also must be a JSON Pointer, not "a"');
    wrong(() => [{ code: "a", message: "a", path: "/a" }], 'path of issue 0 of option also must be an array of keys and indices, not "/a"');
    const { issues } = intent.log.with({ also: () => { throw new Error("boom"); } })["~standard"].validate(LOG);
    assert.equal(issues[0].message, "option also threw: boom");
  });

  it("is not asked where nothing could be read", () => {
    let asked = 0;
    const counting = intent.log.with({ also: () => (asked++, []) });
    assert.equal(asked, 0);
    checkText(counting, "no JSON");
    check(counting, good, { maxBytes: 5 });
    assert.equal(asked, 0);
    check(counting, {});
    assert.equal(asked, 1);
  });
});

describe("rules", () => {
  it("change nothing for those who have none", () => {
    for (const kind of kinds) {
      const bound = kind.with({});
      const payload = { "intent.log": log, "kare.unplanned": unplanned }[kind.id] ?? {};
      assert.deepEqual(codes(check(bound, payload)), codes(check(kind, payload)));
      assert.deepEqual(fields(bound), fields(kind));
      assert.deepEqual(jsonSchema(bound), jsonSchema(kind));
    }
  });
  it("hold for lists from their first step", () => {
    const bound = intent.history.with({ rules: { require: ["/*/description"] } });
    assert.ok(codes(check(bound, [LOG, good])).includes("rule.required /0/description"));
    assert.throws(() => intent.history.with({ rules: { require: ["/description"] } }), /did you mean \/\*\/description\?/);
    assert.ok(jsonSchema(bound).items.required.includes("description"));
  });
  it("speak both languages", () => {
    const bound = obapi.query.with({ rules: { allow: { "/status": ["done"] }, forbid: ["/sort"] } });
    const say = (locale) => check(bound, { status: "in_progress", sort: "date_desc" }, { locale }).issues.map(({ message, fix }) => [message, fix?.title]);
    for (const sentence of [...say("en").flat(), ...say("fr").flat()]) assert.ok(sentence === undefined || !/[{}[\]]/.test(sentence), sentence);
  });
});

it("docs/rules.md shows what is so", () => {
  const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  const blocks = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code.replace(/^import .*$/m, ""));
  const [contract, own] = blocks.map((code) => new Function("intent", "check", "payload", `${code}; return log`)(intent, check, LOG));
  assert.deepEqual(codes(check(contract, LOG)), ["rule.required /description", "rule.required /contacts"]);
  assert.deepEqual(codes(check(own, LOG)), ["house.no-contact /contacts"]);
  assert.deepEqual(codes(check(own, { ...LOG, contacts: ["Ada"] })), ["contact.plain-text /contacts/0"]);
  const [, told] = /```text\n(.*)\n```/.exec(page);
  assert.throws(() => intent.log.with({ rules: { require: ["/descripton"] } }), { message: told });
});
