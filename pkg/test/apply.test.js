// applyFix: one fix, applied to the text.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyFix, check, checkField, checkText, contact, date } from "quitus";
import { applied, cases } from "./cases.js";
import { log } from "./payloads.js";

const parsed = (text) => JSON.parse(text.replace(/^\ufeff/, ""));
const isJson = (text) => {
  try {
    parsed(text);
    return true;
  } catch {
    return false;
  }
};
/** The same finding as a check of the value tells it: without edits. */
const withoutEdits = ({ fix: { edits: _, ...fix }, ...issue }) => ({ ...issue, fix });

describe("applyFix", () => {
  it("does in every case what the fix says, by its edits and by its patch", () => {
    let [edits, patches] = [0, 0];
    for (const { title, kind, text, options, now } of cases()) {
      for (const issue of checkText(kind, text, { ...options, now: new Date(now) }).issues) {
        if (!issue.fix) continue;
        const mended = applyFix(text, issue);
        const expected = issue.fix.edits.reduceRight((all, { start, end, text: other }) => all.slice(0, start) + other + all.slice(end), text);
        assert.equal(mended, expected, title);
        edits++;
        if (!isJson(text) || issue.fix.patch.length === 0) continue;
        const members = new Set(text.match(/"[^"]*"\s*:/g));
        // Of a member that is there twice, a value keeps one.
        if (issue.code === "json.duplicate-key" || members.size === 0) continue;
        assert.deepEqual(parsed(applyFix(text, withoutEdits(issue))), applied(parsed(text), issue.fix.patch), `${title} ${issue.code}`);
        patches++;
      }
    }
    assert.ok(edits > 300 && patches > 200, `${edits} ${patches}`);
  });

  it("leaves every other letter alone", () => {
    const text = '\ufeff{\r\n\t"event" : "Done",\r\n\t"contacts" : [ "a" , "b" ],\r\n\t"a/b~" : { "c" : [1] }\r\n}\r\n';
    const by = (...patch) => applyFix(text, { fix: { title: "", safe: true, patch } });
    assert.equal(by({ op: "replace", path: "/event", value: "done" }), text.replace("Done", "done"));
    assert.equal(by({ op: "replace", path: "/a~1b~0/c/0", value: [2] }), text.replace("[1]", "[[2]]"));
    assert.equal(by({ op: "remove", path: "/event" }), text.replace('"event" : "Done",\r\n\t', ""));
    assert.equal(by({ op: "remove", path: "/contacts/1" }), text.replace(' , "b"', ""));
    assert.equal(by({ op: "remove", path: "/contacts/0" }), text.replace('"a" , ', ""));
    assert.equal(by({ op: "remove", path: "/a~1b~0/c/0" }), text.replace("[1]", "[]"));
    assert.equal(by({ op: "add", path: "/contacts/0", value: "z" }), text.replace('"a" ,', '"z", "a" ,'));
    assert.equal(by({ op: "add", path: "/contacts/2", value: "z" }), text.replace('"b" ', '"b", "z" '));
    assert.equal(by({ op: "add", path: "/contacts/-", value: "z" }), text.replace('"b" ', '"b", "z" '));
    assert.equal(by({ op: "add", path: "/status", value: "open" }), text.replace("[1] }", '[1] },\r\n\t"status": "open"'));
    assert.equal(by({ op: "add", path: "/a~1b~0/c/0", value: 0 }, { op: "remove", path: "/a~1b~0/c/1" }), text.replace("[1]", "[0]"));
    assert.equal(applyFix(" {} ", { fix: { patch: [{ op: "add", path: "/a", value: {} }] } }), ' {"a": {}} ');
    assert.equal(applyFix(" 1 ", { fix: { patch: [{ op: "replace", path: "", value: null }] } }), " null ");
  });

  it("takes the last of several members of one name, and a name with escapes", () => {
    const patch = [{ op: "replace", path: "/a", value: 9 }];
    assert.equal(applyFix('{"a":1,"\\u0061":2}', { fix: { patch } }), '{"a":1,"\\u0061":9}');
  });

  it("mends the text of a value that was checked", () => {
    const wrong = { ...log, eventDate: "2020-03-06T10:45:23+0100" };
    const [issue] = check("intent.log", wrong).issues;
    assert.equal(issue.fix.edits, undefined);
    assert.deepEqual(JSON.parse(applyFix(JSON.stringify(wrong, null, 2), issue)), { ...log, eventDate: "2020-03-06T10:45:23+01:00" });
    const [field] = checkField("intent.log", "/eventDate", wrong.eventDate).issues;
    assert.deepEqual(JSON.parse(applyFix(JSON.stringify(wrong), field)), { ...log, eventDate: "2020-03-06T10:45:23+01:00" });
  });

  it("mends a card and a date, which are no JSON", () => {
    const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:Ada\r\nN:;Ada;;;\r\nEND:VCARD";
    const [issue] = contact.parse(card).issues;
    assert.deepEqual(contact.parse(applyFix(card, issue)).issues, []);
    const [spelling] = date.parse("2020-10-07T15:18:00+0200").issues;
    assert.equal(applyFix("2020-10-07T15:18:00+0200", spelling), "2020-10-07T15:18:00+02:00");
  });

  it("goes as deep as a text may be", () => {
    const text = `${"[".repeat(100_000)}1${"]".repeat(100_000)}`;
    assert.equal(applyFix(text, { fix: { patch: [{ op: "add", path: "/1", value: 2 }] } }).length, text.length + 3);
  });

  it("names what it cannot do", () => {
    const [refused] = check("intent.log", {}).issues;
    assert.equal(refused.fix, undefined);
    assert.throws(() => applyFix("{}", refused), { name: "TypeError", message: "the issue has no fix" });
    for (const none of [undefined, null, {}, 1, { fix: null }]) assert.throws(() => applyFix("{}", none), { name: "TypeError", message: "the issue has no fix" });
    assert.throws(() => applyFix({}, refused), { name: "TypeError", message: "text must be a string, not an object" });
    const other = { name: "TypeError", message: "the fix is of another text" };
    for (const fix of [
      { patch: [{ op: "replace", path: "/a", value: 1 }] },
      { patch: [{ op: "remove", path: "/a" }] },
      { patch: [{ op: "add", path: "/a/b", value: 1 }] },
      { patch: [], edits: [{ start: 0, end: 9, text: "" }] },
      { patch: [], edits: [{ start: 1, end: 0, text: "" }] },
      { patch: [], edits: [{ start: 0, end: 2, text: "" }, { start: 1, end: 2, text: "" }] },
    ]) {
      assert.throws(() => applyFix("{}", { fix }), other, JSON.stringify(fix));
    }
    assert.throws(() => applyFix("{", { fix: { patch: [{ op: "replace", path: "", value: 1 }] } }), other);
  });
});
