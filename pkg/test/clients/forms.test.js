// React Hook Form and TanStack Form take a kind as it is.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { intent, kare } from "quitus";
import { log, unplanned } from "../payloads.js";
import { client, wrong } from "./clients.js";

const { standardSchemaResolver } = await client("@hookform/resolvers/standard-schema");
const { FormApi } = await client("@tanstack/form-core");

describe("React Hook Form", () => {
  const resolve = (value, options = {}) =>
    standardSchemaResolver(intent.log)(value, undefined, { shouldUseNativeValidation: false, fields: {}, ...options });

  it("gets the values of a payload with warnings (trap 1: no empty list of issues)", async () => {
    const { values, errors } = await resolve({ ...log, eventDate: "2020-10-07T15:18:00+0200" });
    assert.deepEqual(errors, {});
    assert.deepEqual(values, { ...log, eventDate: "2020-10-07T15:18:00+02:00" });
  });

  it("gets each error at its field (traps 5, 7, 8, 9: no promise, paths of keys and numbers, no Map)", async () => {
    const { values, errors } = await resolve(wrong(log));
    assert.deepEqual(values, {});
    assert.match(errors.status.message, /OPEN/);
    assert.match(errors.location.assetReference.message, /assetReference/);
    assert.ok(Array.isArray(errors.contacts));
    assert.equal(errors.contacts[0], undefined);
    assert.ok(errors.contacts[1].message.length > 0);
    assert.deepEqual(Object.keys(errors).sort(), ["contacts", "location", "status"]);
  });

  it("shows first what stops the payload (trap 11: a form shows one message of a field)", async () => {
    const { errors } = await resolve({ ...log, eventDate: "2020-02-30 09:55" });
    assert.match(errors.eventDate.message, /calendar/);
  });

  it("gets an error of the whole as such (trap 10)", async () => {
    const { errors } = await resolve([]);
    assert.ok((errors.root ?? errors[""]).message.length > 0);
  });

  it("never sees an exception (traps 6, 14)", async () => {
    const live = { ...log, extra: undefined, when: new Date(0), file: new File(["x"], "x.txt") };
    Object.freeze(live);
    assert.deepEqual((await resolve(live)).errors.reference, undefined);
    for (const value of [undefined, null, 1n, { get reference() { throw new Error("no"); } }]) {
      assert.notDeepEqual((await resolve(value)).errors, {});
    }
  });
});

describe("TanStack Form", () => {
  const formOf = (kind, defaultValues, slot = "onChange") => {
    const form = new FormApi({ defaultValues, validators: { [slot]: kind }, onSubmit: ({ value }) => (form.sent = value) });
    form.mount();
    return form;
  };

  it("validates synchronously (trap 5: its slot throws on a promise)", async () => {
    const form = formOf(intent.log, log);
    await form.handleSubmit();
    assert.equal(form.state.isValid, true);
    assert.equal(form.sent, form.state.values);
  });

  it("gets each error at its field (traps 7, 8)", async () => {
    const form = formOf(intent.log, wrong(log), "onSubmit");
    await form.handleSubmit();
    assert.equal(form.sent, undefined);
    const fields = form.state.errorMap.onSubmit;
    assert.deepEqual(Object.keys(fields), ["status", "location.assetReference", "contacts[1]"]);
    for (const [issue] of Object.values(fields)) assert.ok(issue.message.length > 0 && issue.code.includes("."));
  });

  it("submits what was typed; normalizing twice is normalizing once (trap 12)", async () => {
    const typed = { ...unplanned, actualStart: "2024-12-01T12:34Z" };
    const form = formOf(kare.unplanned, typed);
    await form.handleSubmit();
    assert.deepEqual(form.sent, typed);
    const once = kare.unplanned["~standard"].validate(form.sent).value;
    assert.deepEqual(kare.unplanned["~standard"].validate(once).value, once);
  });

  it("keeps its live state (trap 14)", async () => {
    const form = formOf(intent.log, { ...log, eventDate: "2020-10-07T15:18:00+0200" });
    const before = structuredClone(form.state.values);
    await form.handleSubmit();
    assert.deepEqual(form.state.values, before);
  });
});
