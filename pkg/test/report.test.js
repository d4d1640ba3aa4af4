// Reports are plain objects: what one sees is what there is.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, checkField, checkText, explain, intent } from "quitus";
import { log, unplanned } from "./payloads.js";

describe("a report", () => {
  const good = check(intent.log, log);
  const bad = checkText(intent.log, JSON.stringify({ ...log, status: "OPEN" }));

  it("of a good payload has a value and a text", () => {
    assert.deepEqual(good, { kind: "intent.log", ok: true, issues: [], omitted: 0, value: log, text: JSON.stringify(log) });
    assert.deepEqual(Object.keys(good), ["kind", "ok", "issues", "omitted", "value", "text"]);
  });

  it("of a bad payload has no such keys", () => assert.deepEqual(Object.keys(bad), ["kind", "ok", "issues", "omitted"]));

  it("survives JSON, spread, structuredClone and freezing", () => {
    for (const report of [good, bad]) {
      for (const copy of [JSON.parse(JSON.stringify(report)), { ...report }, structuredClone(report), Object.freeze({ ...report })]) {
        assert.deepEqual(copy, report);
      }
    }
  });

  it("may be frozen, or changed, before it is read", () => {
    assert.deepEqual(Object.freeze(check(intent.log, log)), good);
    const one = check(intent.log, log);
    [one.value, one.issues] = ["mine", ["mine"]];
    assert.deepEqual({ ...one }, { ...good, value: "mine", issues: ["mine"] });
  });

  it("has its issues however late they are read", () => {
    // Enough for several of the buffers that short reports share.
    const statuses = Array.from({ length: 500 }, (_, index) => `unknown ${index}`);
    const reports = statuses.map((status) => check(intent.log, { ...log, status }));
    assert.deepEqual(reports.map(({ issues }) => issues[0].params.received), statuses);
  });

  it("belongs to the caller: changing it changes no other", () => {
    const one = check(intent.log, log);
    one.value.reference = "changed";
    one.issues.push("mine");
    assert.deepEqual(check(intent.log, log), good);
    assert.equal(log.reference, "INTER-0500");
  });

  it("names each issue in the same order of keys", () => {
    const [issue] = bad.issues;
    assert.deepEqual(Object.keys(issue), ["code", "severity", "path", "pointer", "message", "params", "span", "fix"]);
    assert.deepEqual(Object.keys(issue.fix), ["title", "safe", "patch", "edits"]);
    assert.deepEqual(issue.fix.patch, [{ op: "replace", path: "/status", value: "open" }]);
  });

  it("has spans only of texts", () => {
    assert.ok(bad.issues.every(({ span }) => span !== undefined));
    assert.ok(check(intent.log, { ...log, status: "OPEN" }).issues.every((issue) => !("span" in issue)));
  });

  it("counts UTF-16 units, lines and columns", () => {
    const text = '{\r\n "😀": "é",\n\t"status": "OPEN"}';
    const { span } = checkText(intent.log, text).issues.find(({ code }) => code === "step.unknown-status");
    assert.deepEqual(span.start, { offset: text.indexOf("OPEN"), line: 3, column: 13 });
    assert.deepEqual(span.end, { offset: text.indexOf("OPEN") + 4, line: 3, column: 17 });
    assert.equal(text.slice(span.start.offset, span.end.offset), "OPEN");
  });
});

describe("one field", () => {
  it("has the field's normal form", () => {
    const report = checkField(intent.log, "/eventDate", "2020-10-07T15:18:00+0200");
    assert.equal(report.value, "2020-10-07T15:18:00+02:00");
    assert.equal(report.text, '"2020-10-07T15:18:00+02:00"');
    assert.deepEqual(report.issues.map(({ code, pointer }) => [code, pointer]), [["date.spelling", "/eventDate"]]);
  });

  it("may be nested, or an element", () => {
    assert.equal(checkField(intent.log, "/location/assetReference", "L2").value, "L2");
    assert.equal(checkField("kare.unplanned", "/siteIds/0", 7).value, 7);
    const [issue] = checkField("kare.unplanned", "/siteIds/0", "x").issues;
    assert.deepEqual([issue.pointer, issue.path], ["/siteIds/0", ["siteIds", 0]]);
  });

  it("must say something where the payload must", () => {
    const found = (pointer, value, kind = "intent.log") => {
      const { ok, issues } = checkField(kind, pointer, value);
      return [ok, ...issues.map(({ code, pointer }) => `${code} ${pointer}`)];
    };
    assert.deepEqual(found("/reference", ""), [false, "text.empty /reference"]);
    assert.deepEqual(found("/location/assetReference", " "), [false, "text.empty /location/assetReference"]);
    assert.deepEqual(found("/reference", null), [false, "type.mismatch /reference"]);
    assert.deepEqual(found("/description", ""), [true]);
    assert.deepEqual(found("/description", null), [true, "field.null /description"]);
    assert.deepEqual(found("/page", "", "obapi.query"), [false, "text.empty /page"]);
    assert.deepEqual(found("/reference", undefined), [false, "field.missing /reference"]);
    assert.deepEqual(found("/title", undefined, "intent.document"), [true, "field.missing /title"]);
    assert.deepEqual(found("/description", undefined), [true]);
    assert.deepEqual(found("/tags/a", undefined), [true]);
    assert.deepEqual(found("/contacts/0", undefined), [false, "value.not-json /contacts/0"]);
    assert.deepEqual(found("", undefined), [false, "value.not-json "]);
  });

  it("has no value where the normal form leaves it out", () => {
    const { ok, issues, value, text } = checkField("intent.log", "/criticalLevel", "");
    assert.deepEqual([ok, issues.length, value, text], [true, 1, undefined, ""]);
    assert.deepEqual(issues[0].fix.patch, [{ op: "remove", path: "/criticalLevel" }]);
    assert.equal(checkField("intent.log", "/description", undefined).value, undefined);
  });

  it("says the same as the whole payload, for each field of a good one", () => {
    for (const [kind, payload] of [["intent.log", log], ["kare.unplanned", unplanned]]) {
      for (const [key, value] of Object.entries(payload)) {
        const report = checkField(kind, `/${key}`, value);
        assert.deepEqual(report, { kind, ok: true, issues: [], omitted: 0, value, text: JSON.stringify(value) });
      }
    }
  });
});

describe("explain", () => {
  it("gives the page of a code, in both languages", () => {
    const en = explain("json.duplicate-key");
    const fr = explain("json.duplicate-key", { locale: "fr" });
    assert.deepEqual(Object.keys(en), ["code", "severity", "title", "body"]);
    assert.deepEqual([en.code, en.severity], [fr.code, fr.severity]);
    assert.notEqual(en.title, fr.title);
    assert.ok(en.body.length > 200 && fr.body.length > 200);
  });
});

it("repairs of one card have the same fix, each its own copy", () => {
  const card = "BEGIN:VCARD\nVERSION:3\nFN;CHARSET=UTF-8:Ada Martin\nN;CHARSET=UTF-8:Martin;Ada;;;\nEND:VCARD";
  const { issues } = checkText("intent.log", JSON.stringify({ ...log, contacts: [card, "Ada", card] }));
  const repairs = issues.filter(({ code, fix }) => code.startsWith("vcard.") && fix);
  assert.ok(repairs.length > 4);
  for (const { pointer, fix } of repairs) {
    assert.equal(fix.patch[0].path, pointer);
    assert.match(fix.patch[0].value, /^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    assert.notEqual(fix.title, "");
    assert.deepEqual(Object.keys(fix), ["title", "safe", "patch", "edits"]);
  }
  const [first, second] = repairs;
  assert.deepEqual(first.fix.patch, second.fix.patch);
  assert.notEqual(first.fix.patch, second.fix.patch);
  assert.notEqual(first.fix.patch[0], second.fix.patch[0]);
});
