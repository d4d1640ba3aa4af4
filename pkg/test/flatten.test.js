// flatten: issues by the dotted names of form libraries.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, checkText, flatten } from "quitus";
import { log } from "./payloads.js";

describe("flatten", () => {
  it("names fields as form libraries do, and keeps what has none apart", () => {
    const report = check("intent.log", { ...log, event: "Done", contacts: ["", ""], location: { assetReference: 1 } });
    const { form, fields } = flatten(report);
    assert.deepEqual(form, []);
    assert.deepEqual(Object.keys(fields), ["event", "location.assetReference", "contacts.0", "contacts.1"].filter((name) => name in fields));
    assert.deepEqual(Object.keys(fields).sort(), ["contacts.0", "contacts.1", "event", "location.assetReference"]);
    assert.deepEqual(fields["event"], report.issues.filter(({ pointer }) => pointer === "/event"));
    assert.equal(fields["contacts.0"][0], report.issues.find(({ pointer }) => pointer === "/contacts/0"));
    assert.deepEqual(flatten(check("intent.log", 1)), { form: check("intent.log", 1).issues, fields: {} });
    assert.deepEqual(flatten(check("intent.log", log)), { form: [], fields: {} });
  });

  it("loses no issue, of any severity", () => {
    const report = check("intent.log", { ...log, eventDate: "2020-03-06T10:45:23", logDate: "2020-03-06T10:45:26+0100", status: "done" });
    const { form, fields } = flatten(report);
    assert.deepEqual(new Set([...form, ...Object.values(fields).flat()]), new Set(report.issues));
    assert.deepEqual(new Set(report.issues.map(({ severity }) => severity)), new Set(["error", "warning", "note"]));
  });

  it("keeps a name that means something to JavaScript", () => {
    const { fields } = flatten(checkText("intent.log", `{"__proto__": "\ufffd", ${JSON.stringify(log).slice(1)}`));
    assert.ok(Object.hasOwn(fields, "__proto__"));
    assert.equal(Object.getPrototypeOf(fields), Object.prototype);
  });

  it("names what is no report", () => {
    for (const wrong of [undefined, null, 1, [], "x", {}, { issues: 1 }]) assert.throws(() => flatten(wrong), { name: "TypeError", message: /^flatten takes a report with issues, not / });
  });
});
