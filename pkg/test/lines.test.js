// checkLines and lineStream: every record comes out, wherever the text is cut.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkLines, checkText, lineStream } from "quitus";
import { log } from "./payloads.js";

const encoder = new TextEncoder();
const text = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** Good, blank, bad, broken, with CR, with characters of two to four bytes; the last without LF. */
const LINES = [
  '{"page":2,"status":"done"}',
  "",
  '{"page":0,"é€😀":"日本"}\r',
  '{"per_page":1e2}',
  "  ",
  '{"page":',
  '{"status":"dome"}',
];
const NDJSON = LINES.join("\n");

/** Pushes chunks through a stream; all its reports. */
async function streamed(chunks, options) {
  const source = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const reports = [];
  for await (const report of source.pipeThrough(lineStream("obapi.query", options))) reports.push(report);
  return reports;
}

/** Reports of parts as one. */
function summed(reports) {
  const total = { records: 0, valid: 0, invalid: 0, output: "", rejects: "", issues: [], omitted: 0 };
  for (const report of reports) {
    for (const count of ["records", "valid", "invalid", "omitted"]) total[count] += report[count];
    for (const part of ["output", "rejects"]) total[part] += text(report[part]);
    total.issues.push(...report.issues);
  }
  return total;
}

describe("checkLines", () => {
  const report = checkLines("obapi.query", NDJSON);

  it("counts records, keeps normal forms and refused lines", () => {
    const { records, valid, invalid, omitted } = report;
    assert.deepEqual({ records, valid, invalid, omitted }, { records: 5, valid: 2, invalid: 3, omitted: 0 });
    assert.equal(text(report.output), '{"page":2,"status":"done"}\n{"per_page":100}\n');
    assert.equal(text(report.rejects), `${LINES[2]}\n${LINES[5]}\n${LINES[6]}\n`);
  });

  it("places issues by record and line, with spans in the line, as checkText does", () => {
    const found = report.issues.map(({ code, record, line }) => [code, record, line]);
    assert.deepEqual(found, [
      ["number.out-of-range", 2, 3],
      ["field.unknown", 2, 3],
      ["number.spelling", 3, 4],
      ["json.syntax", 4, 6],
      ["enum.unknown", 5, 7],
    ]);
    for (const line of new Set(report.issues.map(({ line }) => line))) {
      const own = report.issues.filter((issue) => issue.line === line).map(({ record: _, line: __, ...issue }) => issue);
      assert.deepEqual(own, checkText("obapi.query", LINES[line - 1]).issues);
    }
  });

  it("takes bytes, kinds and languages", () => {
    assert.deepEqual(checkLines("obapi.query", encoder.encode(NDJSON)), report);
    assert.match(checkLines("obapi.query", '{"page":0}', { locale: "fr" }).issues[0].message, /«\u00a00\u00a0»/);
  });

  it("nothing is nothing", () => {
    for (const nothing of ["", "\n", " \r\n\n", new Uint8Array()]) {
      const { records, valid, invalid, issues, output, rejects } = checkLines("obapi.query", nothing);
      assert.deepEqual([records, valid, invalid, issues.length, output.length, rejects.length], [0, 0, 0, 0, 0, 0]);
    }
  });

  it("a byte order mark alone is no record, as an editor leaves it in an empty file", () => {
    for (const text of ["\ufeff", "\ufeff\r\n", '\ufeff\n{"page":2}\n']) {
      const { records, issues } = checkLines("obapi.query", text);
      assert.deepEqual([records, issues], [text.includes("{") ? 1 : 0, []]);
    }
  });

  it("lists as many issues as asked, and counts the rest", () => {
    const many = '{"page":0}\n'.repeat(2500);
    const { issues, omitted } = checkLines("obapi.query", many);
    assert.deepEqual([issues.length, omitted], [1000, 1500]);
    const few = checkLines("obapi.query", many, { maxIssues: 3 });
    assert.deepEqual([few.issues.length, few.omitted, few.invalid], [3, 2497, 2500]);
    const none = checkLines("obapi.query", many, { maxIssues: 0 });
    assert.deepEqual([none.issues.length, none.omitted, none.invalid], [0, 2500, 2500]);
  });

  it("numbers go on where the text is handed over in pieces", () => {
    const payload = JSON.stringify({ ...log, description: "é😀".repeat(100) });
    const lines = Array.from({ length: 3000 }, (_, index) => (index % 1000 === 999 ? "{}x\n" : index % 500 === 7 ? "\n" : `${payload}\n`));
    for (const ndjson of [lines.join(""), encoder.encode(lines.join(""))]) {
      const { records, valid, invalid, issues, output } = checkLines("intent.log", ndjson);
      assert.deepEqual([records, valid, invalid], [2994, 2991, 3]);
      const faults = issues.filter(({ code }) => code === "json.syntax");
      assert.deepEqual(faults.map(({ record, line }) => [record, line]), [[998, 1000], [1996, 2000], [2994, 3000]]);
      assert.equal(text(output), `${payload}\n`.repeat(2991));
    }
  });

  it("a line of 10 MB between two others", () => {
    const long = JSON.stringify({ ...log, description: "x".repeat(10 << 20) });
    const short = JSON.stringify(log);
    const ndjson = `${short}\n${long}\n${short}`;
    const { records, valid, output } = checkLines("intent.log", ndjson);
    assert.deepEqual([records, valid], [3, 3]);
    assert.equal(text(output), `${ndjson}\n`);
  });

  it("keeps bytes that are no text", () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a, 0x22, 0xc3]);
    const { rejects, issues } = checkLines("obapi.query", bytes);
    assert.deepEqual([...rejects], [...bytes, 0x0a]);
    assert.ok(issues.some(({ code }) => code === "json.invalid-utf8"));
  });

  it("refuses what is neither text nor bytes", () => {
    for (const wrong of [undefined, {}, [1]]) assert.throws(() => checkLines("obapi.query", wrong), /text must be a string or a Uint8Array/);
    assert.throws(() => checkLines("obapi.qery", ""), /unknown kind "obapi\.qery"/);
    assert.throws(() => checkLines("obapi.query", "", { zone: 1 }), /option zone/);
    assert.throws(() => checkLines("obapi.query", "{}", { zone: "Mars" }), { name: "TypeError", message: /Mars/ });
  });
});

describe("lineStream", () => {
  const bytes = encoder.encode(NDJSON);
  const { output, rejects, ...rest } = checkLines("obapi.query", NDJSON);
  const whole = { ...rest, output: text(output), rejects: text(rejects) };

  it("cut in two at any byte", async () => {
    for (let at = 0; at <= bytes.length; at++) {
      const reports = await streamed([bytes.subarray(0, at), bytes.subarray(at)]);
      assert.deepEqual(summed(reports), whole, `cut at ${at}`);
    }
  });

  it("cut into pieces of any size", async () => {
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      assert.deepEqual(summed(await streamed(chunks)), whole, `pieces of ${size}`);
    }
  });

  it("reports what a chunk completes, and nothing else", async () => {
    const reports = await streamed(['{"page":1}\n{"pa', 'ge":2', "}\n\n", "{}"].map((chunk) => encoder.encode(chunk)));
    assert.deepEqual(reports.map(({ records }) => records), [1, 1, 1]);
    assert.deepEqual(await streamed([]), []);
    assert.deepEqual(await streamed([encoder.encode("\n \n")]), []);
  });

  it("takes over what the owner of a chunk may write over", async () => {
    const stream = lineStream("obapi.query");
    const reader = stream.readable.getReader();
    const writer = stream.writable.getWriter();
    const chunk = encoder.encode('{"page":1');
    const first = reader.read();
    await writer.write(chunk);
    chunk.fill(0);
    writer.write(encoder.encode("}\n"));
    assert.equal(text((await first).value.output), '{"page":1}\n');
  });

  it("limits issues over the whole stream", async () => {
    const chunk = encoder.encode('{"page":0}\n{"page":0}\n');
    const { issues, omitted } = summed(await streamed([chunk, chunk, chunk], { maxIssues: 3 }));
    assert.deepEqual([issues.length, omitted], [3, 3]);
    assert.deepEqual(issues.map(({ record }) => record), [1, 2, 3]);
  });

  it("waits for its reader", async () => {
    const { readable, writable } = lineStream("obapi.query");
    const writer = writable.getWriter();
    const chunk = encoder.encode("{}\n");
    let written = 0;
    const pushing = (async () => {
      for (; written < 100; written++) {
        await writer.ready;
        writer.write(chunk);
      }
      await writer.close();
    })();
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    assert.ok(written < 10, `${written} chunks were taken though nobody reads`);
    let records = 0;
    for await (const report of readable) records += report.records;
    await pushing;
    assert.equal(records, 100);
  });

  it("a line of 10 MB in chunks of 64 KB", async () => {
    const line = encoder.encode(`${JSON.stringify({ status: "done", note: "é".repeat(5 << 20) })}\n{}`);
    const chunks = [];
    for (let at = 0; at < line.length; at += 65536) chunks.push(line.subarray(at, at + 65536));
    const { records, valid, output } = summed(await streamed(chunks));
    assert.deepEqual([records, valid], [2, 2]);
    assert.equal(output, `${text(line)}\n`);
  });

  it("fails for a chunk that is no bytes, and for wrong options at once", async () => {
    await assert.rejects(streamed(["{}\n"]), /chunks must be Uint8Arrays, not "\{\}\\n"/);
    assert.throws(() => lineStream("obapi.qery"), /unknown kind/);
    assert.throws(() => lineStream("obapi.query", { fold: "first" }), /option fold/);
  });
});
