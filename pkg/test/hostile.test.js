// What a caller hands over may lie about itself: it is asked once, and believed in nothing that can be known.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import vm from "node:vm";
import { build, check, checkField, checkLines, checkText, contact, detect, explain, fields, fix, intent, isValid, jsonSchema, lineStream, obapi, toRequest } from "quitus";
import { log } from "./payloads.js";

const text = JSON.stringify(log);
const bytes = new TextEncoder().encode(text);
const baseUrl = "https://example.com";

/** The message of the TypeError that a call must throw. */
function mistake(call) {
  let message;
  assert.throws(call, (error) => {
    assert.equal(error.constructor, TypeError);
    message = error.message;
    return true;
  });
  return message;
}

describe("bytes", () => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 7), 3, bytes.length);
  shared.set(bytes);
  const padded = new Uint8Array(bytes.length + 7);
  padded.set(bytes, 4);
  class Liar extends Uint8Array {
    get length() {
      return 2 ** 31;
    }
    subarray() {
      throw new Error("asked");
    }
  }
  const whole = {
    "a Buffer": Buffer.from(text),
    "a subarray": padded.subarray(4, 4 + bytes.length),
    "shared memory": shared,
    "another realm": vm.runInNewContext("Uint8Array.from(list)", { list: [...bytes] }),
    "a subclass that lies": new Liar(bytes),
    "an instance that lies": Object.defineProperties(bytes.slice(), { length: { value: 1e9 }, [Symbol.toStringTag]: { value: "Map" } }),
    "a buffer that can grow": (() => {
      const grown = new Uint8Array(new ArrayBuffer(bytes.length, { maxByteLength: 1 << 20 }));
      grown.set(bytes);
      return grown;
    })(),
  };

  for (const [name, given] of Object.entries(whole)) {
    it(`${name}: read as what they are`, async () => {
      assert.deepEqual(checkText("intent.log", given), checkText("intent.log", text));
      assert.deepEqual(fix("intent.log", given), fix("intent.log", text));
      assert.deepEqual(checkLines("intent.log", given), checkLines("intent.log", text));
      assert.deepEqual(detect(given), detect(text));
      const source = new ReadableStream({ start: (controller) => (controller.enqueue(given), controller.close()) });
      const reports = [];
      for await (const report of source.pipeThrough(lineStream("intent.log"))) reports.push(report);
      assert.deepEqual(reports, [checkLines("intent.log", text)]);
    });
  }

  const detached = bytes.slice();
  structuredClone(detached, { transfer: [detached.buffer] });
  const resizable = new ArrayBuffer(20, { maxByteLength: 40 });
  const cut = new Uint8Array(resizable, 10, 10);
  resizable.resize(5);
  const none = {
    "a fake": [{ [Symbol.toStringTag]: "Uint8Array", length: 4 }, /not an object/],
    "an heir of a prototype": [Object.create(Uint8Array.prototype), /not an object/],
    "a proxy": [new Proxy(bytes, {}), /not an object/],
    "bytes of sixteen bits": [new Uint16Array(2), /not an object/],
    "a DataView": [new DataView(bytes.buffer), /not an object/],
    "memory that was transferred": [detached, /without memory/],
    "memory that was cut": [cut, /without memory/],
  };

  for (const [name, [given, message]] of Object.entries(none)) {
    it(`${name}: a TypeError that names the argument`, async () => {
      for (const call of [() => checkText("intent.log", given), () => fix("intent.log", given), () => checkLines("intent.log", given)]) {
        const said = mistake(call);
        assert.match(said, message);
        assert.match(said, /^text /);
      }
      const source = new ReadableStream({ start: (controller) => controller.enqueue(given) });
      await assert.rejects(source.pipeThrough(lineStream("intent.log")).getReader().read(), (error) => error instanceof TypeError && /chunk/.test(error.message));
    });
  }
});

describe("getters are read once", () => {
  /** An object whose members answer, one after the other, what stands in a list; then they fail. */
  const answering = (members) => {
    const reads = {};
    const given = {};
    for (const [name, answers] of Object.entries(members)) {
      reads[name] = 0;
      Object.defineProperty(given, name, {
        enumerable: true,
        get: () => {
          if (reads[name] >= answers.length) throw new Error(`${name} is read too often`);
          return answers[reads[name]++];
        },
      });
    }
    return given;
  };

  it("one that turns into what JSON cannot carry is told by its first answer alone", () => {
    for (const later of [NaN, undefined, () => 1, 1n]) {
      const members = Object.fromEntries(Object.entries({ ...log, extra: 7 }).map(([name, value]) => [name, [value, later]]));
      for (const call of [check, build]) {
        const report = call("intent.log", answering(members));
        assert.equal(report.ok, true);
        assert.deepEqual(report.value, check("intent.log", { ...log, extra: 7 }).value);
      }
    }
    const report = check("intent.log", answering({ ...Object.fromEntries(Object.entries(log).map(([name, value]) => [name, [value]])), extra: [NaN, 7] }));
    assert.deepEqual(report.issues.filter(({ code }) => code === "value.not-json").map(({ pointer }) => pointer), ["/extra"]);
  });

  it("in lists, in toJSON, behind proxies", () => {
    const list = [1, 2];
    Object.defineProperty(list, 1, Object.getOwnPropertyDescriptor(answering({ 1: [2] }), 1));
    assert.deepEqual(check("intent.log", { ...log, extra: list }).value.extra, [1, 2]);
    const converted = Object.defineProperty({}, "toJSON", Object.getOwnPropertyDescriptor(answering({ toJSON: [() => "x"] }), "toJSON"));
    assert.equal(check("intent.log", { ...log, extra: converted }).value.extra, "x");
    const reads = [];
    const proxy = new Proxy(log, { get: (target, key) => (typeof key === "string" && reads.push(key), target[key]) });
    assert.equal(check("intent.log", proxy).ok, true);
    assert.deepEqual(reads.filter((key, index) => reads.indexOf(key) !== index), []);
  });

  it("of options too", () => {
    const options = () => answering({ locale: ["fr", "de"], zone: ["+04:00", 1], maxIssues: [5, -1], maxBytes: [1e6, -1] });
    check("intent.log", log, options());
    checkText("intent.log", text, options());
    checkField("intent.log", "/status", "x", options());
    checkLines("intent.log", text, options());
    lineStream("intent.log", options());
    fix("intent.log", text.replace("}", ',"Status":"x"}'), options());
    build("intent.log", log, options());
    contact.parse("Ada", options());
    contact.format({ fn: "Ada" }, options());
    detect(text, options());
    toRequest("obapi.query", {}, answering({ baseUrl: [baseUrl], token: ["t"], check: [undefined] }));
  });
});

describe("a polluted prototype", () => {
  const polluted = (members, call) => {
    const names = Object.keys(members);
    for (const name of names) Object.defineProperty(Object.prototype, name, { value: members[name], configurable: true, writable: true, enumerable: true });
    try {
      return call();
    } finally {
      for (const name of names) delete Object.prototype[name];
    }
  };
  const options = { locale: "fr", zone: "+04:00", fold: "later", now: "1990-01-01T00:00:00Z", severity: { "field.missing": "off" }, maxBytes: 1, maxDepth: 1, maxIssues: 0 };
  const local = JSON.stringify({ ...log, eventDate: "2020-03-06T10:45:23", reference: undefined });
  const given = { now: "2024-01-01T00:00:00Z" };

  it("sets no option", () => {
    const calls = [
      () => checkText("intent.log", local, given),
      () => check("intent.log", JSON.parse(local), given),
      () => checkField("intent.log", "/eventDate", "2020-03-06T10:45:23", given),
      () => isValid("intent.log", JSON.parse(local), given),
      () => checkLines("intent.log", local, given),
      () => fix("intent.log", local, given),
      () => contact.parse("Ada", given),
      () => detect(local, {}),
      () => explain("date.gap", {}),
      () => fields("intent.log", {}),
      () => jsonSchema("intent.log", {}),
      () => intent.log["~standard"].validate(JSON.parse(local), {}),
    ];
    for (const call of calls) {
      const expected = call();
      const found = polluted({ ...options, target: "draft-07", io: "input", libraryOptions: { locale: "fr" } }, call);
      assert.deepEqual(found, expected, String(call));
    }
  });

  it("adds no token, file or address to a request", () => {
    const send = () => toRequest("obapi.query", {}, { baseUrl });
    const expected = send();
    assert.deepEqual(polluted({ token: "evil", id: "7", download: "8", path: "/evil", check: { maxBytes: 1 } }, send), expected);
    assert.match(polluted({ baseUrl: "https://evil.example" }, () => mistake(() => toRequest("obapi.query", {}, {}))), /^option baseUrl /);
  });

  it("that is frozen, or has setters, changes no payload", () => {
    const members = { ...log, extra: { toString: "a", valueOf: "b", constructor: "c", __proto__x: 1 } };
    const expected = check("intent.log", members);
    const setting = Object.fromEntries(["reference", "extra"].map((name) => [name, { set() { throw new Error("set"); }, configurable: true }]));
    Object.defineProperties(Object.prototype, setting);
    try {
      assert.deepEqual(check("intent.log", members).text, expected.text);
    } finally {
      for (const name of Object.keys(setting)) delete Object.prototype[name];
    }
    const frozen = vm.runInNewContext("Object.freeze(Object.prototype); members", { members });
    assert.equal(check("intent.log", frozen).text, expected.text);
  });
});

describe("requests", () => {
  it("a payload that is no object is named, whatever its mistake weighs", () => {
    const file = new File(["x"], "a.pdf");
    const severity = { "type.mismatch": "warning" };
    const given = { baseUrl, token: "t", sessionToken: "s", file, check: { severity } };
    for (const kind of ["intent.log", "intent.document", "kare.unplanned", "obapi.query"]) {
      for (const [payload, what] of [[null, "null"], [7, "7"], ["x", '"x"'], [[], "an array"], [true, "true"]]) {
        assert.equal(mistake(() => toRequest(kind, payload, given)), `the payload of ${kind} must be an object, not ${what}`);
      }
    }
  });

  it("no error repeats what may be a secret", () => {
    const secret = "S3CR3T";
    for (const address of [
      "https://user:S3CR3T@x:99999", "https://user:S3CR3T@example.com", "https://S3CR3T@", "S3CR3T", "S3CR3T://x", "s3cr3t:x",
      "user:S3CR3T@example.com", "https://example.com?key=S3CR3T", "https://example.com/#S3CR3T", "https://example.com/S3CR3T\nx", "https://[S3CR3T",
    ]) {
      const said = mistake(() => toRequest(obapi.query, {}, { baseUrl: address }));
      assert.match(said, /^option baseUrl /);
      assert.ok(!said.toUpperCase().includes(secret), said);
    }
    for (const path of ["/a?key=S3CR3T", "/S3CR3T b", "S3CR3T"]) {
      assert.ok(!mistake(() => toRequest(intent.log, log, { baseUrl, path })).includes(secret));
    }
    for (const token of [`${secret} x`, 5318008, 5318008n, [secret], Symbol(secret)]) {
      const said = mistake(() => toRequest(intent.log, log, { baseUrl, token }));
      assert.ok(!said.includes(secret) && !said.includes("5318008"), said);
    }
  });
});

describe("contacts", () => {
  it("whatever parse gives, format takes, and parse of that gives the same", () => {
    const lines = [
      "TEL:", "TEL;TYPE=WORK: ", "TEL;TYPE=a\\b:01", "TEL;TYPE=a\u2028b:01", "EMAIL:\\n", "NOTE:a\u2028b\u2029c\u0085d", "a stray line",
      "TEL;HOME;GARDIEN:01", "X-A;B=\"c;d\":e", "FN:\u0007", "N:\u0001;;;;", "ROLE:\u000bx", "item1.TEL:", "REV:yesterday", "ADR:;;;;;;", "ORG:", "NOTE;CHARSET=UTF-8:\ud800",
    ];
    for (const one of lines) {
      for (const other of lines) {
        const card = ["BEGIN:VCARD", "VERSION:3.0", "FN:Ada", one, other, "END:VCARD"].join("\r\n");
        const first = contact.parse(card);
        assert.equal(first.ok, true, card);
        const written = contact.format(first.value);
        assert.equal(written.ok, true, `${JSON.stringify(card)}: ${JSON.stringify(written.issues)}`);
        assert.deepEqual(contact.parse(written.value).value, first.value, JSON.stringify(card));
      }
    }
  });

  it("a card that lost its line breaks is not repeated", () => {
    const card = "BEGIN:VCARD\nVERSION:3.0FN:Pierre DURAND TEL:0699887766\nTEL;DURAND;0699887766:x\nEND:VCARD";
    const broken = '{"contacts":["M. DURAND 0699887766\n"]}';
    const found = [
      ...contact.parse(card).issues, ...checkText("intent.log", JSON.stringify({ ...log, contacts: [card] })).issues,
      ...checkText("intent.log", broken).issues, ...checkText("intent.log", '{"a":0699887766}').issues, ...checkText("intent.log", '{"a":DURAND}').issues,
    ];
    assert.ok(found.length > 6);
    for (const { message, params } of found) assert.doesNotMatch(`${message} ${JSON.stringify(params)}`, /DURAND|0699/);
  });
});
