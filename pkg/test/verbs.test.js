// detect, contact and nextSteps.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { check, contact, detect, kinds, nextSteps } from "quitus";
import { log, unplanned } from "./payloads.js";

const sample = (name) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");

describe("detect", () => {
  it("knows the samples", () => {
    for (const [file, kind] of [
      ["intent/leak-done.json", "intent.log"],
      ["intent/leak-webhook.json", "intent.webhook"],
      ["intent/leak-operation.json", "intent.operation"],
      ["intent/leak-document.json", "intent.document"],
      ["intent/heating-partial-repair.json", "intent.log"],
      ["kare/unplanned.json", "kare.unplanned"],
      ["kare/created.json", "kare.created"],
      ["intent/heating-quotation.json", "intent.quotation"],
      ["kare/curative.json", "kare.curative"],
      ["kare/routine.json", "kare.routine"],
      ["kare/preventive-update.json", "kare.preventive-update"],
      ["kare/training-update.json", "kare.training-update"],
    ]) {
      const text = sample(file);
      assert.equal(detect(text)[0].kind, kind, file);
      // A broken text is known as far as it can be read.
      if (!file.includes("partial")) assert.ok(detect(text)[0].sure, `${file}: ${JSON.stringify(detect(text).slice(0, 3))}`);
      assert.deepEqual(detect(new TextEncoder().encode(text)), detect(text));
    }
  });

  it("judges values as their JSON", () => {
    assert.deepEqual(detect(log), detect(JSON.stringify(log)));
    assert.equal(detect(log)[0].kind, "intent.log");
    assert.equal(detect([log, log])[0].kind, "intent.history");
    assert.equal(detect(unplanned)[0].kind, "kare.unplanned");
  });

  it("knows a payload in other clothes, and one that breaks off early or late", () => {
    const plain = JSON.stringify(log);
    const lines = JSON.stringify(log, null, 2);
    for (const text of [
      plain.replaceAll('"', "'"),
      plain.replaceAll('"', "`"),
      plain.replaceAll('"', '\\"'),
      plain.replaceAll('"', "&quot;"),
      plain.replaceAll(/"([^"]*)"/g, "“$1”"),
      plain.replaceAll(/"([^"]*)"/g, "« $1 »"),
      lines.replaceAll(/^/gm, "> "),
      lines.replaceAll(/^/gm, "+"),
      lines.replaceAll('": ', '" = '),
      lines.replace(",", ",,"),
      lines.replace(",", ""),
      lines.slice(0, -2),
      `const log = ${lines};`,
      encodeURIComponent(plain),
      Buffer.from(plain).toString("base64"),
    ]) {
      assert.deepEqual(detect(text).filter(({ sure }) => sure).map(({ kind }) => kind), ["intent.log"], text.slice(0, 80));
    }
    assert.equal(detect(plain.slice(0, 90))[0].kind, "intent.log");
    // A line of a log file is no payload.
    assert.deepEqual(detect(`2026-01-01 INFO sending ${plain}`), []);
  });

  it("scores from 0 to 1, best first", () => {
    const found = detect(log);
    assert.deepEqual(found[0], { kind: "intent.log", score: 1, sure: true });
    for (const { kind, score } of found) {
      assert.ok(kinds.some(({ id }) => id === kind));
      assert.ok(score > 0 && score <= 1);
    }
    assert.deepEqual(found, found.toSorted((one, other) => other.score - one.score));
  });

  it("is sure of the first alone, and only when it is nearly complete and clearly ahead", () => {
    const { serviceCode: _, workType: __, ...shared } = log;
    for (const doubtful of [{ reference: "a" }, { scheduledStart: "x", scheduledEnd: "y" }, { page: 1 }, { ...shared, event: "updated" }]) {
      const found = detect(doubtful);
      assert.ok(found.every(({ sure }) => !sure), JSON.stringify(found));
    }
    const { visitAttempt: ___, criticalLevel: ____, equipmentWorkingOrder: _____, ...quotation } = shared;
    const found = detect({ ...quotation, parentReference: "a", tags: {} });
    assert.deepEqual([found[0].kind, found[0].sure], ["intent.quotation", true]);
    assert.ok(detect(log).slice(1).every(({ sure }) => !sure));
  });

  it("has no answer for what looks like nothing, and never throws", () => {
    const cycle = {};
    cycle.self = cycle;
    for (const nothing of ["", "x", "1", "{}", "\ud800", null, undefined, 1n, NaN, [], {}, cycle, new Uint8Array(), () => {}]) {
      assert.deepEqual(detect(nothing), []);
    }
  });
});

describe("contact", () => {
  const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Martin\r\nN:Martin;Ada;;;\r\nTEL;TYPE=CELL:0612345678\r\nEND:VCARD";
  const ada = { name: { family: "Martin", given: "Ada" }, fn: "Ada Martin", tel: [{ number: "0612345678", types: ["CELL"] }] };

  it("reads a card as fields, and writes them as the same card", () => {
    const read = contact.parse(card);
    assert.deepEqual(read, { kind: "contact", ok: true, issues: [], omitted: 0, value: ada, text: JSON.stringify(ada) });
    assert.deepEqual(contact.format(ada), { kind: "contact", ok: true, issues: [], omitted: 0, value: card, text: JSON.stringify(card) });
  });

  it("reads plain text as a name", () => {
    const { ok, value, issues } = contact.parse("M. Albert Prince");
    assert.deepEqual([ok, value], [true, { fn: "M. Albert Prince" }]);
    assert.deepEqual(issues.map(({ code, severity }) => [code, severity]), [["contact.plain-text", "note"]]);
  });

  it("reports repairs in the language of the call, with their places in the card", () => {
    const { issues } = contact.parse(card.replace("FN:", "FN;CHARSET=UTF-8:"), { locale: "fr" });
    assert.deepEqual(issues.map(({ code, inner }) => [code, inner.line]), [["vcard.charset", 3]]);
    assert.match(issues[0].message, /[éàè’\u00a0]/);
    assert.notEqual(issues[0].fix.title, "");
  });

  it("refuses what is no card and no name", () => {
    const { ok, issues, value } = contact.parse("  ");
    assert.deepEqual([ok, value, issues.map(({ code }) => code)], [false, undefined, ["text.empty"]]);
    assert.throws(() => contact.parse(1), /text must be a string, not 1/);
  });

  it("lets no value start a line of its own", () => {
    const { value } = contact.format({ fn: "Ada\r\nTEL:1;,\\" });
    assert.equal(value.split("\r\n").filter((line) => line.startsWith("TEL")).length, 0);
    assert.match(contact.parse(value).value.fn, /TEL:1;,\\/);
  });

  it("says of a type or a line of its own what it may be", () => {
    const said = (contact_) => contact.format(contact_).issues.map(({ pointer, message }) => [pointer, message.split(":")[0]]);
    assert.deepEqual(said({ fn: "Ada", tel: [{ number: "1", types: ["A,B"] }] }), [["/tel/0/types/0", "A type is one word such as WORK"]]);
    assert.deepEqual(said({ fn: "Ada", other: ["BEGIN:VCARD"] }), [["/other/0", "An entry of “other” is one property on one line, such as NOTE"]]);
  });

  it("points at fields that are wrong", () => {
    const { ok, issues } = contact.format({ fn: "Ada", tel: [{ number: 1 }], adr: "x" });
    assert.equal(ok, false);
    assert.deepEqual(issues.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer), ["/tel/0/number", "/adr"]);
    assert.equal(contact.format({ fn: () => {} }).issues[0].code, "value.not-json");
  });

  it("is frozen", () => assert.ok(Object.isFrozen(contact)));
});

describe("nextSteps", () => {
  const names = (logs) => nextSteps(logs).filter(({ documented }) => documented).map(({ status, event }) => `${status}/${event}`);

  it("before the first log", () => assert.deepEqual(names([]), ["open/requested", "open/acknowledged", "open/planned"]));

  it("only the last one counts, as a log or as a pair", () => {
    assert.deepEqual(names([log, { status: "closed", event: "done" }]), ["closed/formal_notice"]);
    assert.deepEqual(names([{ status: "closed", event: "done" }, log]), names([{ status: "open", event: "acknowledged" }]));
    assert.deepEqual(names([{ status: "denied", event: "canceled" }]), []);
  });

  it("each may really follow", () => {
    const open = { ...log, logDate: "2020-03-06T10:45:26+01:00" };
    for (const { status, event, documented } of nextSteps([open])) {
      assert.equal(typeof documented, "boolean");
      const { issues } = check("intent.history", [open, { ...open, status, event, eventDate: "2020-03-07T10:00:00+01:00" }]);
      assert.deepEqual(issues.filter(({ code }) => code === "history.transition"), [], `${status}/${event}`);
    }
  });

  it("nothing follows what is no step", () => {
    for (const last of [null, undefined, 1, {}, { status: 1 }, { status: "Open", event: 'x"]' }]) assert.deepEqual(nextSteps([last]), []);
    assert.throws(() => nextSteps({}), /logs must be an array of steps, not an object/);
  });
});
