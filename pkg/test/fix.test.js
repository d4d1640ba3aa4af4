// Fixes through the facade; their laws are tested in Rust.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkText, fix, intent, obapi } from "quitus";
import { cases } from "./cases.js";
import { log } from "./payloads.js";

describe("fix", () => {
  it("makes UTF-8 of UTF-16, and mends the rest", () => {
    const text = JSON.stringify({ ...log, description: "Robinet réparé 😀", status: "OPEN" });
    const little = Buffer.from(text, "utf16le");
    const marked = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [little, marked, Buffer.from(little).swap16(), Buffer.from(marked).swap16()]) {
      const { issues, ok } = checkText("intent.log", bytes);
      assert.equal(ok, false);
      assert.deepEqual(issues.map(({ code, params }) => [code, params.reason]), [["json.syntax", "utf-16"]]);
      const fixed = fix("intent.log", bytes);
      assert.equal(fixed.text, text.replace("OPEN", "open"));
      assert.deepEqual(fixed.applied.map(({ code }) => code), ["json.syntax", "step.unknown-status"]);
      assert.ok(fixed.report.ok);
    }
  });

  it("changes nothing but what the fixes name", () => {
    const text = '{\r\n\t"status" : "DONE",\t"page":1,\r\n  "per-page": "\\u0031"\r\n}\r\n';
    const fixed = fix(obapi.query, text);
    assert.equal(fixed.text, text.replace("DONE", "done").replace("per-page", "per_page"));
    assert.deepEqual(fixed.applied.map(({ code, pointer }) => [code, pointer]), [["enum.unknown", "/status"], ["field.unknown", "/per-page"]]);
    assert.deepEqual(fixed.report, checkText(obapi.query, fixed.text));
    assert.equal(fixed.report.ok, true);
  });

  it("says what was done in the language of the call", () => {
    const { applied } = fix("obapi.query", '{"status":"DONE"}', { locale: "fr" });
    assert.match(applied[0].message, /«\u00a0/);
    assert.equal(applied[0].fix.patch[0].value, "done");
    assert.notEqual(applied[0].fix.title, "");
  });

  it("hands back a text without safe fixes as it came", () => {
    for (const text of ["", "{", '{"a":"\ud800"}', "\ufeff{}", JSON.stringify(log)]) {
      const { text: same, applied, report } = fix(intent.log, text);
      assert.deepEqual([same, applied], [text, []]);
      assert.deepEqual(report.kind, "intent.log");
    }
  });

  it("takes bytes", () => {
    const { text } = fix(obapi.query, new TextEncoder().encode('\ufeff{"status":"Done"}'));
    assert.equal(text, '\ufeff{"status":"done"}');
    assert.throws(() => fix(obapi.query, { status: "Done" }), TypeError);
  });

  it("loses no letter beside the fixes, in any case", () => {
    let mended = 0;
    for (const { kind, text, options, now } of cases()) {
      const { text: after, applied, report } = fix(kind, text, { ...options, now: new Date(now) });
      if (applied.length === 0) assert.equal(after, text);
      else mended++;
      assert.ok(report.issues.every((issue) => !issue.fix?.safe), text);
    }
    assert.ok(mended > 100);
  });
});
