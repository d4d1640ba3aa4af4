// The small entries: one system each, one language, the same reports as the whole package.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import * as quitus from "quitus";
import { cases } from "./cases.js";

const require = createRequire(import.meta.url);
const systems = ["intent", "kare", "obapi"];
const locales = { en: "", fr: "/fr" };
/** Rules of a contract are for the whole package. */
const all = cases().filter(({ options }) => options.rules === undefined);
const systemOf = (kind) => kind.split(".")[0];

/** The payload, where the text is one; and whether a value can be checked as it stands. */
function value(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The same report; of a text that is no JSON, the first thing that makes it none, and nothing of what stands behind. */
function same(report, whole, title) {
  if (!whole.issues.some(({ code }) => code === "json.syntax")) return assert.deepEqual(report, whole, title);
  assert.deepEqual([report.ok, whole.ok], [false, false], title);
  const errors = report.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  assert.equal(errors.at(-1), "json.syntax", title);
}

/** A field of the payload that holds a value of its own: each case tries another. */
function someField({ kind, text }, index) {
  const payload = value(text)?.value;
  const names = quitus.fields(kind).filter(({ pointer }) => pointer !== "");
  const { pointer } = names[index % names.length];
  const steps = pointer.split("/").slice(1);
  return { pointer, value: steps.reduce((inner, step) => inner?.[step], payload) };
}

for (const system of systems) {
  for (const [locale, folder] of Object.entries(locales)) {
    describe(`quitus/small/${system}${folder}`, async () => {
      const small = await import(`quitus/small/${system}${folder}`);
      const own = all.filter(({ kind }) => systemOf(kind) === system);
      await small.ready({ cards: true });

      it("has cases", () => assert.ok(own.length > 10, `only ${own.length}`));

      it("gives the same reports in every case", () => {
        own.forEach(({ title, kind, text, options, now }, index) => {
          const clock = { ...options, now: new Date(now) };
          const whole = { ...clock, locale };
          const report = small.checkText(kind, text, clock);
          same(report, quitus.checkText(kind, text, whole), title);
          for (const { code, message } of report.issues) assert.notEqual(message, code, `${title}: ${code} has no sentence`);
          const given = value(text);
          if (given) {
            assert.deepEqual(small.check(kind, given.value, clock), quitus.check(kind, given.value, whole), title);
            assert.equal(small.isValid(kind, given.value, clock), quitus.isValid(kind, given.value, whole), title);
          }
          const field = someField({ kind, text }, index);
          assert.deepEqual(
            small.checkField(kind, field.pointer, field.value, clock),
            quitus.checkField(kind, field.pointer, field.value, whole),
            `${title}: ${field.pointer}`,
          );
        });
      });

      it("takes the options of the package", () => {
        const [{ kind }] = own;
        const severity = { "field.missing": "note", "field.unknown": "off", "text.empty": "warning" };
        const settings = { severity, maxIssues: 2, maxDepth: 3, zone: "Indian/Reunion", fold: "later", locale };
        for (const given of [{}, { more: 1 }, [[[[]]]], [{}, {}]]) {
          assert.deepEqual(small.check(kind, given, settings), quitus.check(kind, given, settings));
        }
        const large = { maxBytes: 8, locale };
        assert.deepEqual(small.checkText(kind, '{"a":"more than that"}', large), quitus.checkText(kind, '{"a":"more than that"}', large));
      });

      it("names the import for the kinds of another system", () => {
        for (const kind of quitus.kinds.map(({ id }) => id).filter((id) => systemOf(id) !== system)) {
          const message = `quitus/small/${system} does not have the kind "${kind}"; import quitus/small/${systemOf(kind)}, or quitus for all kinds`;
          for (const call of [() => small.check(kind, {}), () => small.checkText(kind, "{}"), () => small.isValid(kind, {}), () => small.checkField(kind, "", {})]) {
            assert.throws(call, { name: "TypeError", message });
          }
        }
        assert.throws(() => small.check("intent.lag", {}), { name: "TypeError", message: /unknown kind "intent\.lag"/ });
      });

      it("refuses another language, and a code that it cannot raise", () => {
        const [{ kind }] = own;
        const other = locale === "en" ? "fr" : "en";
        assert.throws(() => small.check(kind, {}, { locale: other }), { name: "TypeError", message: `option locale must be "${locale}", not "${other}"` });
        assert.throws(() => small.check(kind, {}, { severity: { "draft.conflict": "off" } }), { name: "TypeError", message: /unknown code "draft\.conflict"/ });
      });

      it("refuses rules of a contract", () => {
        const [{ kind }] = own;
        for (const options of [{ rules: {} }, { also: () => [] }, { rules: { require: ["/nope"] } }]) {
          const [name] = Object.keys(options);
          assert.throws(() => small.check(kind, {}, options), { name: "TypeError", message: `quitus/small/${system} has no option ${name}; import quitus` });
        }
        assert.doesNotThrow(() => small.check(kind, {}, { rules: undefined }));
      });

      it("is the same by require, and prepares ahead", async () => {
        const cjs = require(`quitus/small/${system}${folder}`);
        assert.deepEqual(Object.keys(cjs).sort(), Object.keys(small).sort());
        const [{ kind, text }] = own;
        await cjs.ready({ cards: true });
        assert.deepEqual(cjs.checkText(kind, text), small.checkText(kind, text));
      });

      it("holds one file, one language and nothing of the other verbs", () => {
        const source = readFileSync(new URL(`../dist/small/${system}${folder}.js`, import.meta.url), "utf8");
        assert.doesNotMatch(source, /^import |json-schema|FormData/m);
        const foreign = locale === "en" ? "Écrivez" : "Write the";
        assert.doesNotMatch(source, new RegExp(foreign));
      });
    });
  }

  it(`quitus/small/${system}.wasm answers by its numbers, and knows no verb but those that judge`, () => {
    const bytes = readFileSync(new URL(import.meta.resolve(`quitus/small/${system}.wasm`)));
    const { memory, input, run } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    const ask = (verb, kind) => {
      new Uint8Array(memory.buffer, input(2), 2).set([123, 125]);
      return new Uint32Array(memory.buffer, run(verb, kind, 0, 2), 1)[0];
    };
    const MISTAKE = 2;
    quitus.kinds.forEach(({ id }, number) => assert.equal(ask(2, number) === MISTAKE, systemOf(id) !== system, id));
    const own = quitus.kinds.findIndex(({ id }) => systemOf(id) === system);
    const options = new TextEncoder().encode('{"rules":{}}');
    new Uint8Array(memory.buffer, input(options.length + 2), options.length + 2).set([...options, 123, 125]);
    assert.equal(new Uint32Array(memory.buffer, run(2, own, options.length, 2), 1)[0], MISTAKE, "rules");
    for (const verb of [0, 5, 6, 7, 8, 9, 10, 11, 12, 13]) assert.equal(ask(verb, own), MISTAKE, `verb ${verb}`);
  });
}

describe("the reader of cards of quitus/small/intent", () => {
  const kind = "intent.log";
  const payload = (card) => ({ contacts: [card] });
  const plain = payload("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\nN:B;A;;;\r\nTEL:0601020304\r\nEND:VCARD");
  const foreign = payload("BEGIN:VCARD\nVERSION:2.1\nFN:A B\nN:B;A\nTEL;CELL:0601020304\nEND:VCARD");
  const now = new Date("2024-01-01T00:00:00Z");
  let copies = 0;
  /** Copies of the entries that nobody has made ready. */
  const fresh = [
    () => import(`../dist/small/intent.js?copy=${copies++}`),
    () => {
      for (const file of Object.keys(require.cache).filter((file) => file.includes("small"))) delete require.cache[file];
      return require("quitus/small/intent");
    },
  ];
  const NOT_READ = "vcard.not-read";

  /**
   * The report as the package would have it, had it not read those cards: in the place of what it found in each stands one
   * note, the card is as it was given.
   */
  function unread(report, whole, payload) {
    const at = report.issues.filter(({ code }) => code === NOT_READ).map(({ pointer }) => pointer);
    const isElsewhere = ({ pointer }) => !at.includes(pointer);
    assert.deepEqual(report.issues.filter(isElsewhere), whole.issues.filter(isElsewhere));
    for (const issue of report.issues.filter((issue) => !isElsewhere(issue))) {
      assert.deepEqual([issue.code, issue.severity, issue.fixes ?? []], [NOT_READ, "note", []]);
      assert.match(issue.message, /await ready\(\{ cards: true \}\)/);
    }
    assert.equal(report.ok, !report.issues.some(({ severity }) => severity === "error"));
    if (!report.ok) return at.length;
    const steps = (pointer) => pointer.split("/").slice(1);
    for (const pointer of at) {
      const [given, kept] = [payload, report.value].map((value) => steps(pointer).reduce((inner, step) => inner[step], value));
      assert.equal(kept, given, pointer);
    }
    return at.length;
  }

  for (const copy of fresh) {
    it("is needed for no card in plain vCard 3.0, and for nothing else", async () => {
      const small = await copy();
      for (const value of [plain, {}, payload("Mme B, 0601020304"), payload(""), payload(7), { contacts: "x" }]) {
        assert.deepEqual(small.check(kind, value, { now }), quitus.check(kind, value, { now }));
      }
    });

    it("is missed by a note, and by nothing else: every case has that note in the place of what a card holds, or the same report", async () => {
      const small = await copy();
      let [same, missed] = [0, 0];
      for (const { kind, text, options, now, title } of all.filter(({ kind }) => systemOf(kind) === "intent")) {
        const clock = { ...options, now: new Date(now) };
        const given = value(text);
        // How many are told depends on what else is found.
        if (!given || options.maxIssues !== undefined) continue;
        const report = small.check(kind, given.value, clock);
        const whole = quitus.check(kind, given.value, clock);
        assert.equal(small.isValid(kind, given.value, clock), report.ok, title);
        const count = unread(report, whole, given.value);
        if (count > 0) missed++;
        else assert.deepEqual(report, whole, title), same++;
      }
      assert.ok(same > 500 && missed > 100, `${same} the same, ${missed} with the note`);
    });

    it("is missed by each verb, as often as it is; the caller weighs it as he likes", async () => {
      const small = await copy();
      const text = JSON.stringify(foreign);
      for (let round = 0; round < 3; round++) {
        for (const call of [() => small.check(kind, foreign), () => small.checkText(kind, text), () => small.checkField(kind, "/contacts/0", foreign.contacts[0])]) {
          assert.deepEqual(call().issues.filter(({ code }) => code.startsWith("vcard.")).map(({ code }) => code), [NOT_READ]);
        }
        assert.equal(small.checkField(kind, "/contacts/0", foreign.contacts[0]).value, foreign.contacts[0]);
        assert.deepEqual([undefined, "note", "error", "off"].map((weight) => {
          const severity = weight && { [NOT_READ]: weight };
          const { ok, issues } = small.checkField(kind, "/contacts/0", foreign.contacts[0], { severity });
          return [ok, issues.map(({ severity }) => severity)];
        }), [[true, ["note"]], [true, ["note"]], [false, ["error"]], [true, []]]);
        assert.deepEqual(small.check(kind, plain, { now }), quitus.check(kind, plain, { now }));
        await small.ready();
      }
    });

    it("comes when ready is told so, as often as it is", async () => {
      const small = await copy();
      assert.ok(small.check(kind, foreign).issues.some(({ code }) => code === NOT_READ));
      await Promise.all([small.ready({ cards: true }), small.ready({ cards: true }), small.ready()]);
      await small.ready({ cards: true });
      const report = small.check(kind, foreign, { now });
      assert.ok(report.issues.some(({ code }) => code === "vcard.version"));
      assert.deepEqual(report, quitus.check(kind, foreign, { now }));
    });
  }

  it("serves every instance of the module", async () => {
    const small = await fresh[0]();
    await small.ready({ cards: true });
    const large = { ...foreign, comment: "x".repeat(6 << 20) };
    for (let round = 0; round < 2; round++) {
      assert.equal(small.check(kind, large, { maxBytes: 16 << 20 }).issues.length, quitus.check(kind, large, { maxBytes: 16 << 20 }).issues.length);
      assert.deepEqual(small.check(kind, foreign, { now }), quitus.check(kind, foreign, { now }));
    }
  });

  it("reports every change of one letter of a card as the whole package does", async () => {
    const small = await fresh[0]();
    await small.ready({ cards: true });
    const [card] = plain.contacts;
    for (let at = 0; at < card.length; at++) {
      for (const other of ["", ";", ":", "\n", "=", "é"]) {
        const value = payload(card.slice(0, at) + other + card.slice(at + 1));
        assert.deepEqual(small.check(kind, value, { now }), quitus.check(kind, value, { now }), JSON.stringify(value));
      }
    }
  });
});
