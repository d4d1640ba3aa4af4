// Every case, by text, by value and through the bare module; and the laws that hold for all of them.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { check, checkText, isValid } from "quitus";
import { applied, at, cases } from "./cases.js";
import { issuesOf } from "./module.js";

const all = cases();

it("there are cases", () => assert.ok(all.length > 50, `only ${all.length}`));

for (const { title, kind, text, options, now, expected } of all) {
  describe(title, () => {
    const clock = { ...options, now: new Date(now) };
    const report = checkText(kind, text, clock);

    it("finds what it should", () => {
      const { issues, normal, normalAt } = expected;
      assert.deepEqual(brief(report.issues), brief(issues));
      issues.forEach((wanted, index) => {
        const { span, inner, params } = report.issues[index];
        if ("at" in wanted) assert.equal(text.slice(span.start.offset, span.end.offset), wanted.at);
        if ("inner" in wanted) assert.deepEqual([inner.line, inner.column], wanted.inner);
        if ("reason" in wanted) assert.equal(params.reason, wanted.reason);
      });
      assert.equal(report.ok, issues.every(({ severity }) => severity !== "error"));
      if (normal !== undefined) assert.equal(report.text, normal);
      for (const [pointer, value] of Object.entries(normalAt ?? {})) assert.deepEqual(at(report.value, pointer), value, pointer);
    });

    it("says the same as bytes and in French", () => {
      if (text.isWellFormed()) assert.deepEqual(checkText(kind, new TextEncoder().encode(text), clock), report);
      assert.deepEqual(facts(checkText(kind, text, { ...clock, locale: "fr" }).issues), facts(report.issues));
    });

    it("says the same through the bare module", () => {
      const answer = issuesOf(kind, { ...options, now }, text);
      assert.equal(answer.status, report.ok ? 1 : 0);
      assert.equal(answer.text, report.text ?? "");
      assert.deepEqual(answer.issues, facts(report.issues));
    });

    it("keeps the laws", () => {
      for (const { code, message, params, span, fix } of report.issues) {
        assert.notEqual(message, "");
        if (fix) assert.notEqual(fix.title, "", `${code} has a fix without a title`);
        assert.ok([...String(params.received ?? "")].length <= 64, "received is cut");
        assert.ok(message.length < 500, "no message repeats a payload");
        if (code === "json.too-large") continue; // It was not read.
        assert.ok(0 <= span.start.offset && span.start.offset <= span.end.offset && span.end.offset <= text.length);
      }
      const starts = report.issues.map(({ span }) => span?.start.offset ?? 0);
      assert.deepEqual(starts, starts.toSorted((a, b) => a - b), "document order");
      if (report.ok) {
        const again = checkText(kind, report.text, clock);
        assert.equal(again.text, report.text, "the normal form of a normal form is the same");
        assert.deepEqual(again.issues.map(({ code }) => code).filter((code) => code.endsWith("spelling")), []);
        assert.deepEqual(report.value, JSON.parse(report.text));
      }
    });

    const input = frozen(value(text));
    // JSON.parse reads 1e400 as Infinity and -0 as something that it does not write.
    if (input === undefined || !isDeepStrictEqual(input, JSON.parse(JSON.stringify(input)))) return;

    it("says the same of the value", () => {
      const wire = JSON.stringify(input);
      const ofWire = wire === text ? report : checkText(kind, wire, clock);
      const ofValue = check(kind, input, clock);
      assert.deepEqual(ofValue.issues.map(comparable), ofWire.issues.map(comparable));
      assert.equal(ofValue.text, ofWire.text);
      assert.equal(isValid(kind, input, clock), ofValue.ok);
    });

    it("has edits that do what its patches do", () => {
      for (const { code, pointer, fix } of report.issues) {
        if (fix) assert.deepEqual(JSON.parse(edited(text, fix.edits)), applied(input, fix.patch), `${code} at ${pointer}`);
      }
    });

    it("is mended by its fixes", () => {
      for (const { code, pointer, params, fix } of report.issues) {
        if (fix === undefined) continue;
        const left = check(kind, applied(input, fix.patch), clock).issues;
        // A card may lack both of its names, of which only one can be mended.
        const same = (issue) => issue.code === code && issue.pointer === pointer && issue.params.property === params.property;
        assert.ok(!left.some(same), `${code} at ${pointer}`);
      }
    });
  });
}

function brief(issues) {
  return issues.map(({ code, severity, pointer }) => ({ code, severity, pointer }));
}

/** What does not depend on the language. */
function facts(issues) {
  return issues.map(({ message: _, fix, ...issue }) => {
    if (fix === undefined) return issue;
    const { title: _title, ...rest } = fix;
    return { ...issue, fix: rest };
  });
}

/** What a value and its text have in common: a value has no spans and no edits, and nobody has counted its bytes. */
function comparable({ span: _, fix, ...issue }) {
  if (fix) return { ...issue, fix: { title: fix.title, safe: fix.safe, patch: fix.patch } };
  if (issue.code !== "json.too-large") return issue;
  const { code, severity, pointer } = issue;
  return { code, severity, pointer };
}

function edited(text, edits) {
  let [mended, at] = ["", 0];
  for (const { start, end, text: other } of edits) {
    mended += text.slice(at, start) + other;
    at = end;
  }
  return mended + text.slice(at);
}

function value(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
