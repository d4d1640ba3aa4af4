// The transform in a stand-in for the broker: `cargo build --release --target wasm32-wasip1 --target-dir ../../target/redpanda`
// in this folder, `cargo pkg build` in the clone, then `node --test`.

import assert from "node:assert/strict";
import { it } from "node:test";
import { checkText } from "../../pkg/dist/index.js";
import { cases } from "../../pkg/test/cases.js";
import { log } from "../../pkg/test/payloads.js";
import { run } from "./broker.mjs";

const env = { QUITUS_KIND: "intent.log" };
const bytes = (text) => Buffer.from(text);
const valid = bytes(JSON.stringify(log));

it("sends the valid on in normal form, and the rest aside with its codes", () => {
  const spelt = bytes(JSON.stringify({ ...log, logDate: "2020-10-07 15:18:00Z" }, null, 2));
  const wrong = bytes('{"status": "OPEN"}');
  const given = [["trace", bytes("7")]].map(([key, value]) => [bytes(key), value]);
  const { written, status } = run([[{ key: bytes("a"), value: spelt, headers: given }], [{ key: null, value: wrong, headers: given }]], { env });
  assert.equal(status, undefined);
  const [first, second] = written;
  assert.equal(written.length, 2);
  assert.deepEqual([first.topic, String(first.key), first.headers], ["valid", "a", [["trace", "7"]]]);
  assert.equal(String(first.value), checkText("intent.log", String(spelt)).text);
  assert.deepEqual([second.topic, second.key, String(second.value)], ["refused", null, String(wrong)]);
  assert.deepEqual(second.headers, [["trace", "7"], ["quitus-codes", "field.missing,step.unknown-status"]]);
});

it("loses no record: tombstones, empty values, no UTF-8, nothing but depth", () => {
  const values = [null, bytes(""), bytes([0xff, 0xfe]), bytes("[".repeat(100_000)), valid];
  const { written, status } = run([values.map((value) => ({ key: bytes("k"), value, timestamp: Date.now() }))], { env });
  assert.equal(status, undefined);
  assert.deepEqual(written.map(({ topic }) => topic), ["valid", "refused", "refused", "refused", "valid"]);
  assert.deepEqual(written.map(({ value }) => value), values);
});

it("takes the record's own time for the present, so that a second run says the same", () => {
  const rules = { QUITUS_OPTIONS: JSON.stringify({ severity: { "date.in-future": "error" } }) };
  const sent = Date.parse(log.logDate);
  const at = (timestamp) => run([[{ key: null, value: valid, timestamp }]], { env: { ...env, ...rules } }).written[0];
  assert.equal(at(sent + 60_000).topic, "valid");
  const early = at(sent - 30 * 86_400_000);
  assert.deepEqual([early.topic, early.headers], ["refused", [["quitus-codes", "date.in-future"]]]);
});

it("agrees on all cases with the package", () => {
  const groups = new Map();
  for (const one of cases()) {
    const { also, locale, ...options } = one.options;
    const key = JSON.stringify([one.kind, { ...options, now: one.now }]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  let count = 0;
  for (const [key, group] of groups) {
    const [kind, options] = JSON.parse(key);
    const batch = group.map(({ text }) => ({ key: null, value: bytes(text) }));
    const { written, status } = run([batch], { env: { QUITUS_KIND: kind, QUITUS_OPTIONS: JSON.stringify(options) } });
    assert.equal(status, undefined, key);
    assert.equal(written.length, group.length, key);
    group.forEach(({ title, text }, at) => {
      const { topic, value, headers } = written[at];
      const report = checkText(kind, bytes(text), { ...options, now: new Date(options.now) });
      const errors = report.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
      const codes = [["quitus-codes", [...new Set(errors)].sort().join(",")]];
      assert.deepEqual([topic, headers], report.ok ? ["valid", []] : ["refused", codes], title);
      assert.equal(String(value), report.ok ? report.text : String(bytes(text)), title);
      count++;
    });
  }
  assert.ok(count > 400, `${count}`);
});

it("stops before the first record when it is deployed wrongly", () => {
  const records = [[{ key: null, value: valid }]];
  const wrong = [
    {},
    { env: { QUITUS_KIND: "intent.lag" } },
    { env: { ...env, QUITUS_OPTIONS: "[]" } },
    { env: { ...env, QUITUS_OPTIONS: '{"maxbytes":65536}' } },
    { env: { ...env, QUITUS_OPTIONS: '{"rules":{"require":["/descripton"]}}' } },
    { env, topics: ["valid"] },
  ];
  for (const settings of wrong) assert.deepEqual({ ...run(records, settings), memory: 0 }, { written: [], status: 1, memory: 0 });
});

it("breaks down when the broker takes no record, so that it is run again", () => {
  const { written, status } = run([[{ key: null, value: valid }]], { env, write: () => -1 });
  assert.deepEqual(written, []);
  assert.ok(status instanceof WebAssembly.RuntimeError);
});

it("keeps its memory flat, record after record", () => {
  const batch = Array.from({ length: 500 }, () => ({ key: null, value: valid }));
  const once = run([batch], { env }).memory;
  assert.equal(run(Array.from({ length: 20 }, () => batch), { env }).memory, once);
});
