// date.parse: a date outside of a payload.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkField, date } from "quitus";
import { cases } from "./cases.js";

/** Fields that hold a date of each profile and nothing else. */
const FIELDS = { intent: ["intent.log", "/eventDate"], kare: ["kare.unplanned", "/actualStart"], day: ["obapi.query", "/date_start"], utc: ["obapi.intervention", "/intervention/created_at"] };

describe("date.parse", () => {
  it("says what a check of a field says, of all texts of all cases", () => {
    const texts = new Set(["", "x", "2020-02-30", "2020-10-07", "\ud800"]);
    for (const { text } of cases()) for (const [, said] of text.matchAll(/"([^"\\]*\d[^"\\]*)"/g)) if (said.length < 64) texts.add(said);
    assert.ok(texts.size > 300);
    const now = "2100-01-01T00:00:00Z";
    for (const [profile, [kind, pointer]] of Object.entries(FIELDS)) {
      for (const text of texts) {
        for (const options of [{ now }, { now, zone: "Indian/Reunion", fold: "reject", locale: "fr" }]) {
          const field = checkField(kind, pointer, text, options);
          const found = date.parse(text, { ...options, profile });
          // A field that may be null says so of an empty text.
          const told = ({ code, severity, message, params }) => (code === "text.empty" ? { code, severity } : { code, severity, message, params });
          assert.deepEqual(found.issues.map(told), field.issues.map(told), `${profile} ${text}`);
          assert.deepEqual([found.kind, found.ok, found.value, found.text], ["date", field.ok, field.value, field.text], `${profile} ${text}`);
          for (const { path, pointer: root, fix } of found.issues) {
            assert.deepEqual([path, root], [[], ""]);
            if (fix) assert.deepEqual(fix.edits, [{ start: 0, end: text.length, text: fix.patch[0].value }]);
          }
        }
      }
    }
  });

  it("takes Intent's dates in Paris where nothing else is said", () => {
    const { ok, value, issues } = date.parse("2020-10-07T15:18:00");
    assert.deepEqual([ok, value, issues.map(({ code }) => code)], [true, "2020-10-07T15:18:00+02:00", ["date.zone-assumed"]]);
    assert.deepEqual(date.parse("2020-02-30T00:00:00Z").issues.map(({ code }) => code), ["date.no-such-day"]);
    assert.deepEqual(date.parse("2020-10-25T02:30:00", { fold: "later" }).value, "2020-10-25T02:30:00+01:00");
    assert.deepEqual(date.parse("2020-10-25T02:30:00", { fold: "reject" }).ok, false);
    assert.deepEqual(date.parse("2020-10-07T15:18:00", { zone: "+04:00" }).value, "2020-10-07T15:18:00+04:00");
    assert.deepEqual(date.parse("2020-10-07", { profile: "day" }), { kind: "date", ok: true, issues: [], omitted: 0, value: "2020-10-07", text: '"2020-10-07"' });
  });

  it("names the programmer's mistakes", () => {
    for (const wrong of [undefined, null, 1, new Date(), {}]) assert.throws(() => date.parse(wrong), { name: "TypeError", message: /^text must be a string, not / });
    for (const profile of ["Intent", "", 1, null, "__proto__"]) assert.throws(() => date.parse("2020", { profile }), { name: "TypeError", message: /^option profile must be "intent" or "kare" or "day" or "utc", not / });
    assert.throws(() => date.parse("2020", { zone: "Mars/Olympus" }), { name: "TypeError", message: /Mars\/Olympus/ });
    assert.throws(() => date.parse("2020", { surprise: 1 }), { name: "TypeError", message: /unknown option "surprise".*profile/ });
    assert.throws(() => date.parse("2020", 1), TypeError);
    assert.ok(Object.isFrozen(date));
  });
});
