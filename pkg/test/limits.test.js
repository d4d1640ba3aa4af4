// Limits come before work: what is too large is refused before it is encoded, copied or read.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { build, check, checkField, checkLines, checkText, contact, detect, fix, isValid, lineStream } from "quitus";
import { log } from "./payloads.js";

const encoder = new TextEncoder();
const LIMIT = 16 << 20;

/** What a program of its own prints, and how much memory it took at most, in MiB. */
function apart(program) {
  const code = `${program}\nconsole.log(JSON.stringify({ told, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: new URL("..", import.meta.url) });
  return JSON.parse(out);
}

describe("a text over the limit", () => {
  const codes = ({ issues }) => issues.map(({ code }) => code);
  const long = "é".repeat(51);

  it("is too large for every verb, in characters and in bytes", () => {
    const options = { maxBytes: 100 };
    for (const text of [long, encoder.encode(long), "x".repeat(101), encoder.encode("x".repeat(101))]) {
      const size = typeof text === "string" ? encoder.encode(text).length : text.length;
      const [issue, ...others] = checkText("intent.log", text, options).issues;
      assert.deepEqual([issue.code, issue.params, others], ["json.too-large", { limit: 100, size }, []]);
      assert.equal(issue.message, `The text is too large: ${size} bytes, where at most 100 are read.`);
      assert.deepEqual(codes(fix("intent.log", text, options).report), ["json.too-large"]);
      assert.equal(fix("intent.log", text, options).text, typeof text === "string" ? text : new TextDecoder().decode(text));
      const lines = checkLines("intent.log", text, options);
      assert.deepEqual([codes(lines), lines.issues[0].params.size, lines.invalid], [["json.too-large"], size, 1]);
    }
    assert.deepEqual(contact.parse(long, options).issues[0].params, { limit: 100, size: 102 });
    assert.equal(contact.parse(long, { maxBytes: 102 }).ok, true);
    assert.deepEqual(codes(contact.format({ fn: long }, options)), ["json.too-large"]);
    assert.deepEqual(codes(check("intent.log", { ...log, x: long }, options)), ["json.too-large"]);
    assert.deepEqual(codes(checkField("intent.log", "/description", long, options)), ["json.too-large"]);
    assert.deepEqual(codes(build("intent.log", { ...log, x: long }, options)), ["json.too-large"]);
    assert.equal(isValid("intent.log", { ...log, x: long }, options), false);
  });

  it("does not hide the caller's mistakes", () => {
    assert.throws(() => checkText("intent.log", long, { maxBytes: 10, zone: "Mars/Olympus" }), /Mars/);
  });

  it("is counted as the module would: pairs, halves of pairs", () => {
    for (const text of ["😀", "\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00", "aé€😀\u{10ffff}"]) {
      const padded = text.repeat(4);
      const [{ params }] = checkText("intent.log", padded, { maxBytes: 1 }).issues;
      const [module] = checkText("intent.log", padded, { maxBytes: padded.length }).issues.filter(({ code }) => code === "json.too-large");
      assert.equal(params.size, module.params.size, text);
    }
  });

  it("still tells its kind by its start", () => {
    const text = JSON.stringify({ ...log, x: "x".repeat(LIMIT) });
    for (const value of [text, encoder.encode(text), JSON.parse(text)]) assert.equal(detect(value)[0].kind, "intent.log");
    assert.deepEqual(detect(text, { maxBytes: 2 }), []);
    assert.throws(() => detect(text, { maxByte: 2 }), /unknown option "maxByte"/);
  });

  it("costs no memory beyond its own: neither as a text, nor as bytes, nor inside a value", () => {
    const { told, peak } = apart(`
      import { check, checkText, contact, detect } from "./dist/index.js";
      const size = 300 * 1048576;
      const told = [];
      let text = Buffer.alloc(size, 120).toString("latin1");
      told.push(checkText("intent.log", text).issues[0].code, contact.parse(text).issues[0].code, detect(text).length);
      told.push(check("intent.log", { text }).issues[0].code, check("intent.log", { [text]: 1 }).issues[0].code);
      text = "";
      globalThis.gc?.();
      told.push(checkText("intent.log", new Uint8Array(size)).issues[0].code);
    `);
    assert.deepEqual(told, ["json.too-large", "json.too-large", 0, "json.too-large", "json.too-large", "json.too-large"]);
    // The text, the buffer it was made of, and the bytes: nine hundred. A copy more would be twelve.
    assert.ok(peak < 1100, `${peak} MiB`);
  });
});

/** All that a stream hands on for these chunks. */
async function streamed(chunks, options) {
  const parts = { output: [], rejects: [] };
  const total = { records: 0, valid: 0, invalid: 0, omitted: 0, issues: [] };
  const source = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const report of source.pipeThrough(lineStream("obapi.query", options))) {
    for (const part of ["output", "rejects"]) parts[part].push(report[part]);
    for (const count of ["records", "valid", "invalid", "omitted"]) total[count] += report[count];
    total.issues.push(...report.issues);
  }
  return { ...total, output: Buffer.concat(parts.output).toString("latin1"), rejects: Buffer.concat(parts.rejects).toString("latin1") };
}

describe("a line over the limit", () => {
  const text = ['{"page":2}', "x".repeat(40), "", '{"page":0}', "é".repeat(30), '{"page":3}', " ".repeat(41), "{}", "y".repeat(50)].join("\n");

  it("is a reject with its own code, byte for byte, wherever the stream is cut", async () => {
    for (const whole of [text, `${text}\n`]) {
      const bytes = encoder.encode(whole);
      const { output, rejects, ...rest } = checkLines("obapi.query", whole, { maxBytes: 39 });
      const expected = { ...rest, output: Buffer.from(output).toString("latin1"), rejects: Buffer.from(rejects).toString("latin1") };
      const found = rest.issues.filter(({ code }) => code === "json.too-large").map(({ record, line, params }) => [record, line, params.size]);
      assert.deepEqual(found, [[2, 2, 40], [4, 5, 60], [6, 7, 41], [8, 9, 50]]);
      assert.deepEqual([rest.records, rest.valid, rest.invalid], [8, 3, 5]);
      for (let size = 1; size <= bytes.length; size++) {
        const chunks = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        assert.deepEqual(await streamed(chunks, { maxBytes: 39 }), expected, `pieces of ${size}`);
      }
    }
  });

  it("just fits, with and without its LF", async () => {
    for (const end of ["", "\n"]) {
      const line = encoder.encode(`{"page":2}${end}`);
      for (let at = 0; at <= line.length; at++) {
        const { valid, invalid } = await streamed([line.subarray(0, at), line.subarray(at)], { maxBytes: 10 });
        assert.deepEqual([valid, invalid], [1, 0]);
      }
      assert.equal((await streamed([line], { maxBytes: 9 })).invalid, 1);
    }
  });

  it("counts where no issue is listed", () => {
    const { invalid, omitted, issues } = checkLines("obapi.query", "x".repeat(300_000), { maxBytes: 10, maxIssues: 0 });
    assert.deepEqual([invalid, omitted, issues], [1, 1, []]);
  });

  it("longer than a piece of the work, and than the limit, between two others", () => {
    const long = "é".repeat(200_000);
    for (const whole of [`{}\n${long}\n{}`, encoder.encode(`{}\n${long}\n{}`)]) {
      const { records, valid, rejects, issues } = checkLines("obapi.query", whole, { maxBytes: 399_999 });
      assert.deepEqual([records, valid, issues[0].params, issues[0].line], [3, 2, { limit: 399_999, size: 400_000 }, 2]);
      assert.equal(Buffer.from(rejects).toString(), `${long}\n`);
    }
  });

  it("without end leaves the memory flat, and comes out whole", () => {
    const { told, peak } = apart(`
      import { lineStream } from "./dist/index.js";
      const chunk = new Uint8Array(1 << 20).fill(120);
      let left = 600;
      const source = new ReadableStream({
        pull(controller) {
          if (left-- > 0) controller.enqueue(chunk);
          else controller.close();
        },
      });
      const told = { rejects: 0, invalid: 0, issues: [] };
      for await (const report of source.pipeThrough(lineStream("intent.log"))) {
        told.rejects += report.rejects.length;
        told.invalid += report.invalid;
        told.issues.push(...report.issues.map(({ code, params }) => [code, params]));
      }
    `);
    const size = 600 * 1048576;
    assert.deepEqual(told, { rejects: size + 1, invalid: 1, issues: [["json.too-large", { limit: LIMIT, size }]] });
    assert.ok(peak < 300, `${peak} MiB`);
  });

  it("in chunks of one byte takes no more than its bytes", () => {
    const { told, peak } = apart(`
      import { lineStream } from "./dist/index.js";
      const told = { records: 0 };
      const { readable, writable } = lineStream("intent.log");
      const writer = writable.getWriter();
      const reading = (async () => {
        for await (const { records } of readable) told.records += records;
      })();
      const chunk = Uint8Array.of(120);
      for (let count = 0; count < 1 << 20; count++) await writer.write(chunk);
      await writer.close();
      await reading;
    `);
    assert.deepEqual(told, { records: 1 });
    assert.ok(peak < 300, `${peak} MiB`);
  });
});
