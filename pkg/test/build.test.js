// Drafts as JavaScript programs write them. What a draft may say at all is tested in Rust.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import vm from "node:vm";
import { build, check, contact, history, intent, kare, kinds, obapi } from "quitus";

const now = new Date("2020-10-07T15:18:00.250+02:00");
const draft = Object.freeze({
  reference: "INTER-0500",
  contractReference: "contract1",
  step: "closed/done",
  serviceCode: "P902",
  asset: "LOGEMENT_002",
  workType: "corrective",
});

const broken = new Proxy({}, {
  ownKeys() {
    throw new Error("no");
  },
});
const built = (changes, options) => build(intent.log, { ...draft, ...changes }, { now, ...options });
const found = ({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe("build", () => {
  it("answers with a report like that of check", () => {
    const report = built();
    assert.deepEqual(Object.keys(report), ["kind", "ok", "issues", "omitted", "value", "text"]);
    assert.deepEqual(report.value, {
      reference: "INTER-0500",
      contractReference: "contract1",
      status: "closed",
      event: "done",
      eventDate: "2020-10-07T15:18:00.250+02:00",
      logDate: "2020-10-07T15:18:00.250+02:00",
      serviceCode: "P902",
      location: { assetReference: "LOGEMENT_002" },
      workType: "corrective",
    });
    assert.deepEqual(check(intent.log, report.value, { now }), report);
  });

  it("takes the clock of the computer when nobody names the time", () => {
    const before = Date.now();
    const { value } = build("intent.log", draft);
    const logged = Date.parse(value.logDate);
    assert.ok(before <= logged && logged <= Date.now());
  });

  it("writes a Date in the zone of the call", () => {
    const eventDate = new Date("2020-03-06T14:35:00Z");
    assert.equal(built({ eventDate }).value.eventDate, "2020-03-06T15:35:00+01:00");
    assert.equal(built({ eventDate }, { zone: "Indian/Reunion" }).value.eventDate, "2020-03-06T18:35:00+04:00");
    assert.equal(built({ eventDate: eventDate.getTime() }).value.eventDate, "2020-03-06T15:35:00+01:00");
    assert.equal(built({ eventDate: vm.runInNewContext(`new Date(${eventDate.getTime()})`) }).value.eventDate, "2020-03-06T15:35:00+01:00");
    assert.equal(built({ eventDate: eventDate.toISOString() }).value.eventDate, "2020-03-06T14:35:00+00:00");
    // On both sides of a change of the clock.
    const before = new Date("2020-10-25T00:59:59.999Z");
    assert.equal(built({ eventDate: before }, { now: "2021-01-01T00:00:00Z" }).value.eventDate, "2020-10-25T02:59:59.999+02:00");
    const after = new Date("2020-10-25T01:00:00Z");
    assert.equal(built({ eventDate: after }, { now: "2021-01-01T00:00:00Z" }).value.eventDate, "2020-10-25T02:00:00+01:00");
  });

  it("loses no word of a contact: a field that no contact has is an error", () => {
    const contact = (fields) => built({ contacts: [{ fn: "Jean Dupont", ...fields }] });
    const told = (fields) => contact(fields).issues.map(({ pointer, params }) => [pointer.replace("/contacts/0/", ""), params.suggestion]);
    assert.deepEqual(told({ phone: "0612345678", firstName: "Jean" }), [["phone", "tel"], ["firstName", undefined]]);
    assert.deepEqual(told({ name: { firstName: "Jean", nom: "Dupont" } }), [["name/firstName", "given"], ["name/nom", "family"]]);
    assert.deepEqual(told({ adr: [{ ville: "Paris", zip: "75001" }] }), [["adr/0/ville", "locality"], ["adr/0/zip", "postalCode"]]);
    assert.match(contact({ phone: "06" }).issues[0].message, /^A contact has no “phone”; it would be lost\. Did you mean “tel”\?$/);
    assert.equal(contact({ phone: "06" }).ok, false);
    assert.equal(contact({ tel: [{ number: "06" }] }).ok, true);
  });

  it("reads a step with spaces around its slash", () => {
    assert.equal(built({ step: " closed / done " }).text, built({ step: "closed/done" }).text);
  });

  it("never throws for a draft, nor changes it", () => {
    assert.deepEqual(found(built({ eventDate: new Date(NaN) })), ["value.not-json /eventDate"]);
    assert.deepEqual(found(built({ contacts: [{ fn: () => "x" }] })), ["value.not-json /contacts/0/fn"]);
    assert.deepEqual(found(built({ criticalLevel: 3n })), ["value.not-json /criticalLevel"]);
    const trap = Object.defineProperty({ ...draft, logDate: now }, "description", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    assert.ok(found(build(intent.log, trap, { now })).includes("value.not-json /description"));
    for (const nothing of [undefined, null, 1, "x", [], () => 1, new Date(), broken]) {
      assert.equal(build(intent.log, nothing, { now }).ok, false);
    }
    const frozen = Object.freeze({ ...draft, logDate: now });
    assert.ok(build(intent.log, frozen, { now }).ok);
    assert.equal(frozen.logDate, now);
  });

  it("leaves out what is undefined", () => {
    assert.deepEqual(built({ description: undefined, logDate: undefined }), built());
  });

  it("points into the draft, in the language of the call", () => {
    const report = built({ step: "open/done", asset: "", contacts: "x" }, { locale: "fr" });
    assert.deepEqual(found(report), ["step.contradiction /step", "text.empty /asset", "contact.plain-text /contacts"]);
    assert.deepEqual(report.issues[0].path, ["step"]);
    assert.match(report.issues[0].message, /«\u00a0done\u00a0»/);
    assert.equal("value" in report, false);
    assert.match(built({ status: "open" }).issues[0].message, /“step” and “status” say different things/);
  });

  it("takes contacts as contact.parse gives them", () => {
    const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé; Ltd\\, \\n🔥\r\nN:;;;;\r\nEND:VCARD".replace("Zoé; ", "Zoé\\; ");
    const { value } = contact.parse(card);
    const { contacts } = built({ contacts: value }).value;
    assert.deepEqual(contact.parse(contacts[0]).value, value);
    assert.equal(contacts[0], contact.format(value).value);
    const { value: hostile } = built({ contacts: { fn: "a\r\nTEL:666\r\nEND:VCARD", tel: [{ number: "1\nBEGIN:VCARD" }] } });
    assert.equal(hostile.contacts[0].split("\r\n").filter((line) => line.startsWith("TEL")).length, 1);
    assert.equal(hostile.contacts[0].match(/^(BEGIN|END):VCARD$/gm).length, 2);
  });

  it("builds every kind that a client sends, and no other", () => {
    const { value } = build(kare.unplanned, {
      companyId: "1",
      siteIds: 4,
      ruleIds: [7],
      signature: { name: "a.jpg", size: "1024" },
      provider: {},
      actualStart: now,
    });
    assert.deepEqual([value.companyId, value.siteIds, value.actualStart], [1, [4], "2020-10-07T13:18:00.250Z"]);
    assert.deepEqual(build(obapi.query, { date_start: now, page: 2 }).value, { page: 2, date_start: "2020-10-07" });
    assert.equal(build(intent.history, [{ ...draft, step: "open/planned", logDate: now }], { now }).value[0].logDate, "2020-10-07T15:18:00.250+02:00");
    const document = { title: "t", elementType: "contract", elementReference: "r", intent_contractReference: "c", intent_creationDate: now };
    assert.equal(build(intent.document, document).value.intent_creationDate, "2020-10-07T15:18:00.250+02:00");
    const sent = ["intent.log", "intent.history", "intent.quotation", "intent.reservation", "intent.document", "kare.unplanned", "kare.curative", "kare.routine", "kare.preventive-update", "kare.training-update", "obapi.query"];
    for (const { id } of kinds) {
      if (sent.includes(id)) assert.equal(build(id, 1).ok, false);
      else assert.throws(() => build(id, {}), { name: "TypeError", message: `no client sends such payloads: ${id}` });
    }
  });

  it("tells the one mend of a card with each of its findings, each time as an object of its own", () => {
    const card = "BEGIN:VCARD\nVERSION:3\nFN;CHARSET=UTF-8:A B\nTEL;work:1\nEND:VCARD";
    const { issues, value } = built({ contacts: [card, card.replace("A B", "C D")] });
    for (const index of [0, 1]) {
      const fixes = issues.filter(({ pointer }) => pointer === `/contacts/${index}`).map(({ fix }) => fix);
      assert.equal(fixes.length, 5);
      const [first, ...others] = fixes;
      assert.deepEqual(first.patch, [{ op: "replace", path: `/contacts/${index}`, value: value.contacts[index] }]);
      for (const other of others) {
        assert.deepEqual(other, first);
        assert.notEqual(other, first);
        assert.notEqual(other.patch, first.patch);
      }
    }
  });
});

describe("history", () => {
  const last = { ...built({ contacts: "M. X", description: "d", visitAttempt: 1 }).value, zz: 1 };

  it("keeps what lasts, and nothing else", () => {
    assert.deepEqual(history([{}, last]).next("closed/formal_notice"), {
      reference: "INTER-0500",
      contractReference: "contract1",
      serviceCode: "P902",
      location: { assetReference: "LOGEMENT_002" },
      workType: "corrective",
      step: "closed/formal_notice",
    });
  });

  it("lets changes add and take the place of it", () => {
    const next = history([last]).next("pending/replanned", { asset: "B", serviceCode: "X", eventDate: now });
    assert.deepEqual(Object.keys(next).sort(), ["asset", "contractReference", "eventDate", "reference", "serviceCode", "step", "workType"]);
    assert.equal(build(intent.log, next, { now }).value.location.assetReference, "B");
    const place = history([last]).next("pending/end", { location: { assetReference: "C" } });
    assert.equal(build(intent.log, place, { now }).value.location.assetReference, "C");
  });

  it("shares nothing with the log it continues", () => {
    const next = history([last]).next("pending/end");
    next.location.assetReference = "changed";
    assert.equal(last.location.assetReference, "LOGEMENT_002");
    assert.equal(history([last]).next("pending/end").location.assetReference, "LOGEMENT_002");
  });

  it("throws for what is no history", () => {
    for (const logs of [[], [null], undefined, {}, "x"]) assert.throws(() => history(logs), TypeError);
  });
});
