// timeline and steps.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { build, check, nextSteps, steps, timeline } from "quitus";
import { log } from "./payloads.js";

const sample = (name) => JSON.parse(readFileSync(new URL(`../../samples/intent/${name}.json`, import.meta.url), "utf8"));
const step = (status, event, eventDate, more = {}) => ({ ...log, status, event, eventDate, logDate: eventDate, ...more });
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

const visits = [
  step("open", "planned", "2024-06-10T09:00:00+02:00", { logDate: "2024-03-01T10:00:00+01:00", description: " Visite\r\n" }),
  step("hold", "occupant_absent", "2024-06-10T09:20:00+02:00"),
  step("pending", "replanned", "2024-06-14T14:00:00", { logDate: "2024-06-10T09:25:00+02:00" }),
  step("hold", "occupant_absent", "2024-06-14T13:50:00+02:00", { visitAttempt: 2, logDate: "2024-06-16T13:50:00+02:00" }),
  step("closed", "occupant_absent", "2024-06-20T08:00:00+02:00"),
  step("open", "acknowledged", "2024-06-12T08:00:00+02:00"),
];

describe("timeline", () => {
  it("takes quotations for operations of their own", () => {
    const { contractReference, logDate, location } = log;
    const quotation = { contractReference, eventDate: logDate, logDate, location, reference: "DEVIS-17", status: "open", event: "proposed", parentReference: log.reference };
    assert.deepEqual(timeline([log, quotation]).next, nextSteps([log]));
    assert.deepEqual(timeline([log, quotation]).report.issues, check("intent.history", [log]).issues);
    assert.deepEqual(timeline([quotation]).next, []);
    // One that has the reference of the intervention is a log of that.
    assert.deepEqual(timeline([log, { ...quotation, reference: log.reference }]).next, nextSteps([quotation]));
  });

  it("tells plans and what came of them, absences, gaps and late entries", () => {
    const told = timeline(visits);
    assert.deepEqual([told.reference, told.contractReference, told.absences], ["INTER-0500", "contract1", 2]);
    assert.deepEqual(told.next, nextSteps(visits));
    assert.deepEqual(told.report, check("intent.history", visits));
    const [planned, absent, replanned, again, closed, back] = told.steps.map(({ issues: _, ...rest }) => rest);
    assert.deepEqual(planned, {
      path: [0], status: "open", event: "planned", category: "scheduled",
      at: Date.parse("2024-03-01T10:00:00+01:00"), planned: Date.parse("2024-06-10T09:00:00+02:00"), attempt: 1, description: "Visite",
    });
    assert.deepEqual([absent.plan, absent.delay, absent.absence, absent.logged], [0, 20 * MINUTE, 1, 0]);
    assert.deepEqual([replanned.gap, replanned.planned], [5 * MINUTE, Date.parse("2024-06-14T14:00:00+02:00")]);
    assert.deepEqual([again.plan, again.delay, again.absence, again.attempt, again.logged], [2, -10 * MINUTE, 2, 2, 2 * DAY]);
    // Closing for absence is no visit of its own.
    assert.equal("absence" in closed || "delay" in closed, false);
    assert.equal(back.gap, -(8 * DAY));
    assert.deepEqual(told.steps[5].issues, told.report.issues.filter(({ path }) => path[0] === 5));
    assert.ok(told.steps[5].issues.some(({ code }) => code === "history.out-of-order" || code === "history.after-closed"));
  });

  it("reads dates in the zone of the call", () => {
    const at = (options) => timeline(visits, options).steps[2].planned;
    assert.equal(at({ zone: "Indian/Reunion" }) - at(), -2 * HOUR);
  });

  it("takes an operation as it is read back, with what it says of its logs", () => {
    const operation = sample("leak-operation");
    const told = timeline(operation);
    assert.equal(told.steps.length, operation.logs.length);
    assert.deepEqual(told.steps.map(({ path }) => path), operation.logs.map((_, index) => ["logs", index]));
    assert.equal(told.reference, operation.reference);
    assert.notEqual(told.contractReference, "");
    assert.deepEqual(timeline(log).steps.map(({ path, event }) => [path, event]), [[[], log.event]]);
  });

  it("keeps what is no log, and reports it", () => {
    const { steps: told, report } = timeline([null, [log], { status: 1 }, step("open", "planned", "no date")]);
    assert.deepEqual(told.map(({ status, event, at }) => [status, event, at]), [["", "", undefined], ["", "", undefined], ["", "", undefined], ["open", "planned", undefined]]);
    assert.equal(report.ok, false);
    assert.ok(told.every(({ issues }) => issues.length > 0));
    assert.deepEqual(timeline([]).steps, []);
  });

  it("names the programmer's mistakes", () => {
    for (const wrong of [undefined, null, 1, "[]"]) assert.throws(() => timeline(wrong), { name: "TypeError", message: /^logs must be / });
    assert.throws(() => timeline([log], { zone: "Mars" }), { name: "TypeError", message: /Mars/ });
    assert.throws(() => timeline([log], { surprise: 1 }), { name: "TypeError", message: /surprise/ });
  });
});

describe("steps", () => {
  it("are the documented pairs, each with its words, and frozen", () => {
    assert.equal(steps.length, 14);
    assert.deepEqual(steps.find(({ step }) => step === "closed/done"), {
      step: "closed/done", status: "closed", event: "done", documented: true, category: "completed",
      label: { en: "Closed: done", fr: "Clôturée : faite" },
    });
    for (const one of steps) {
      assert.equal(one.step, `${one.status}/${one.event}`);
      assert.ok(one.label.en && one.label.fr && one.category);
      assert.ok(Object.isFrozen(one) && Object.isFrozen(one.label));
    }
    assert.ok(Object.isFrozen(steps));
  });

  it("are what check takes without a word, and what build takes as step", () => {
    for (const { step, status, event } of steps.filter(({ event }) => event !== "proposed")) {
      assert.deepEqual(check("intent.log", { ...log, status, event }).issues.filter(({ code }) => code.startsWith("step.")), [], step);
      const { eventDate, logDate, reference, contractReference, serviceCode, workType } = log;
      assert.equal(build("intent.log", { step, asset: "A", eventDate, logDate, reference, contractReference, serviceCode, workType }).value.event, event);
    }
    const after = nextSteps([{ status: "open", event: "requested" }]).filter(({ documented }) => documented);
    for (const { status, event } of after) assert.ok(steps.some((one) => one.status === status && one.event === event));
  });
});
