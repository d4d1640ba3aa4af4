// Files with more than one payload: arrays and lines, in every format.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { describe, it } from "node:test";
import { log, unplanned } from "../payloads.js";
import { same } from "../snapshot.js";
import { content, file, folder, PLAIN, program, quitus } from "./run.js";

const wrong = { ...unplanned, siteIds: [], actualStart: "2024-02-30T12:34:56Z" };
const batch = file(
  "batch.json",
  `\ufeff[\r\n  ${JSON.stringify(unplanned)},\r\n  ${JSON.stringify({ ...wrong, signature: { name: "é😀\",]}.jpg" } }, null, 2)},\n${JSON.stringify(wrong)}]\n`,
);
const lines = file("queries.ndjson", '{"page":2,"sort":"ref_asc"}\n\n{"page":0,"é😀":1,"status":"dome"}\r\n{"page":\n{"per_page":1e2}');
const both = [batch, lines];

describe("every format", () => {
  for (const format of ["pretty", "json", "ndjson", "sarif", "github"]) {
    it(format, () => {
      const { stdout, stderr, status } = quitus(["check", "--format", format, ...both]);
      assert.equal(status, 1);
      assert.equal(
        stderr,
        "quitus: batch.json looks like kare.unplanned; -k names another kind\nquitus: queries.ndjson looks like obapi.query; -k names another kind\n",
      );
      // The release and the pages are tested elsewhere.
      const changing = /("version": "\d+\.\d+\.\d+[^"]*|"(?:text|markdown)": "(?=.*\\n\\n).*)"/g;
      same(`many.${format}.txt`, stdout.replace(changing, (whole) => `${whole.slice(0, whole.indexOf(":"))}: "…"`));
    });
  }
  it("in French", () => same("many.fr.txt", quitus(["check", "--locale", "fr", ...both]).stdout));
});

describe("a list", () => {
  const list = (...logs) => `[\n${logs.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`;

  it("may have one payload a line, whatever the file is called", () => {
    const { stdout, status } = quitus(["check", file("list.ndjson", list(unplanned, wrong))]);
    assert.equal(status, 1);
    assert.match(stdout, /2 payloads \(kare\.unplanned\), 1 valid, 1 refused/);
  });

  it("of logs of different operations is no history", () => {
    const some = file("operations.json", list(log, { ...log, reference: "INTER-2" }, { ...log, reference: "INTER-3" }));
    assert.match(quitus(["check", some]).stdout, /3 payloads \(intent\.log\), 3 valid, 0 refused/);
    const slip = file("slip.json", list(log, { ...log, event: "done", status: "closed" }, { ...log, reference: "INTER-3" }));
    assert.match(quitus(["check", slip]).stdout, /history\.reference-mismatch/);
  });
});

describe("places", () => {
  it("are those of the file: the text under the span is what is wrong", () => {
    const { stdout } = quitus(["check", "--format", "json", batch]);
    const text = content(batch);
    const [, second, third] = JSON.parse(stdout);
    assert.deepEqual([second.index, third.index], [1, 2]);
    for (const { issues } of [second, third]) {
      const found = issues.map(({ code, span }) => [code, text.slice(span.start.offset, span.end.offset)]);
      assert.deepEqual(found, [["list.empty", "[]"], ["date.no-such-day", "2024-02-30"]]);
      for (const { span } of issues) {
        const line = text.split(/\r\n|\n/)[span.start.line - 1];
        assert.equal(line.slice(span.start.column - 1, span.end.column - 1), text.slice(span.start.offset, span.end.offset));
      }
    }
  });

  it("of lines go on behind what is read at once", () => {
    const ndjson = file("long.jsonl", `${`${JSON.stringify(log)}\n`.repeat(2000)}{"status":1}\n`);
    const { stdout } = quitus(["check", "-k", "intent.log", "--format", "ndjson", ndjson]);
    const issues = stdout.trim().split("\n").map((line) => JSON.parse(line));
    assert.ok(issues.length > 1);
    for (const { line, record, span } of issues) assert.deepEqual([line, record, span.start.line], [2001, 2001, 2001]);
    assert.match(quitus(["check", "-k", "intent.log", ndjson]).stdout, /^long\.jsonl:2001:1: error/m);
  });
});

describe("what a file holds", () => {
  const kindsOf = (text, args = []) => {
    const { stdout } = quitus(["check", "--format", "json", ...args, "-"], { input: text });
    return JSON.parse(stdout).map(({ kind, index, records }) => [kind, index ?? records]);
  };
  const [l, u] = [JSON.stringify(log), JSON.stringify(unplanned)];
  for (const [what, text, args, expected] of [
    ["one payload", l, [], [["intent.log", undefined]]],
    ["one payload on many lines", JSON.stringify(log, null, 2), [], [["intent.log", undefined]]],
    ["a history", `[${l},${l}]`, [], [["intent.history", undefined]]],
    ["a webhook", '[{"type":"operations:intervention:share","id":"1","event":{"type":"operations","body":{}}}]', [], [["intent.webhook", undefined]]],
    ["payloads of another kind", `[${u},${u}]`, [], [["kare.unplanned", 0], ["kare.unplanned", 1]]],
    ["payloads of several kinds", `[${u},${l}]`, [], [["kare.unplanned", 0], ["intent.log", 1]]],
    ["logs one by one", `[${l},${l}]`, ["-k", "intent.log"], [["intent.log", 0], ["intent.log", 1]]],
    ["a history, as said", `[${l}]`, ["-k", "intent.history"], [["intent.history", undefined]]],
    ["an array that is broken", `[${l},]`, ["-k", "intent.log"], [["intent.log", undefined]]],
    ["an array of nothing", "[]", ["-k", "intent.log"], [["intent.log", undefined]]],
    ["lines", `${l}\n${l}`, [], [["intent.log", 2]]],
    ["lines, the first broken", `{"reference":}\n${l}\n`, [], [["intent.log", 2]]],
    ["lines of arrays", `[${l}]\n[${l}]\n`, [], [["intent.history", 2]]],
    ["a line with a blank one", `${l}\n\n`, [], [["intent.log", undefined]]],
    ["pretty printed array", `[\n${l}\n]`, ["-k", "intent.log"], [["intent.log", 0]]],
  ]) {
    it(what, () => assert.deepEqual(kindsOf(text, args), expected));
  }

  it("a name that ends in ndjson or jsonl is enough", () => {
    file("one.ndjson", l);
    file("one.jsonl", l);
    const { stdout } = quitus(["check", "--format", "json", "one.ndjson", "one.jsonl"]);
    assert.deepEqual(JSON.parse(stdout).map(({ records }) => records), [1, 1]);
  });
});

describe("sarif", () => {
  const { stdout } = quitus(["check", "--format", "sarif", batch, file("a b#é.json", JSON.stringify(wrong))]);
  const { version, runs } = JSON.parse(stdout);

  it("is what SARIF 2.1.0 asks for", () => {
    assert.equal(version, "2.1.0");
    const [{ tool, results, columnKind }] = runs;
    const { name, rules } = tool.driver;
    assert.deepEqual([name, columnKind], ["quitus", "utf16CodeUnits"]);
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id, shortDescription, help, defaultConfiguration } of rules) {
      for (const text of [id, shortDescription.text, help.text, help.markdown]) assert.ok(text.length > 0, id);
      assert.ok(["error", "warning", "note"].includes(defaultConfiguration.level));
    }
    assert.ok(results.length > 0);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      assert.equal(rules[ruleIndex].id, ruleId);
      assert.ok(["error", "warning", "note"].includes(level) && message.text.length > 0);
      const [{ physicalLocation }] = locations;
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      assert.ok(startLine >= 1 && startColumn >= 1 && (endLine > startLine || endColumn >= startColumn));
      assert.doesNotMatch(physicalLocation.artifactLocation.uri, /[ #\\]/);
    }
  });

  it("writes paths as references", () => {
    const uris = new Set(runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri));
    assert.deepEqual([...uris], ["batch.json", "a%20b%23%C3%A9.json"]);
  });

  it("is whole without findings", () => {
    const clean = JSON.parse(quitus(["check", "--format", "sarif", file("clean.json", JSON.stringify(unplanned))]).stdout);
    assert.deepEqual(clean.runs[0].results, []);
    assert.deepEqual(clean.runs[0].tool.driver.rules, []);
  });
});

it("github escapes what would end a command or a property", () => {
  const odd = file("a,b:c%.json", '{"page":0,"x\\ny%":1}');
  const { stdout } = quitus(["check", "-k", "obapi.query", "--format", "github", odd]);
  for (const line of stdout.trim().split("\n")) {
    assert.match(line, /^::(error|warning|notice) file=a%2Cb%3Ac%25\.json,line=1,endLine=1,col=\d+,endColumn=\d+,title=[\w.-]+::[^\r\n]+$/);
    assert.doesNotMatch(line, /%(?!25|0A|0D|3A|2C)/);
  }
});

describe("normalize", () => {
  it("writes normal forms, one a line, and refused payloads as they were", () => {
    const { stdout, stderr, status } = quitus(["normalize", "--rejects", "rejects.txt", ...both]);
    assert.equal(status, 1);
    assert.equal(stdout, `${JSON.stringify(unplanned)}\n{"page":2,"sort":"ref_asc"}\n{"per_page":100}\n`);
    const rejects = content("rejects.txt");
    assert.ok(rejects.startsWith('{\n  "companyId": 1,') && rejects.includes(`\n${JSON.stringify(wrong)}\n`), rejects);
    assert.ok(rejects.endsWith('\n{"page":0,"é😀":1,"status":"dome"}\r\n{"page":\n'), rejects);
    assert.match(stderr, /^batch\.json:\d+:\d+: error: /m);
    assert.ok(stderr.endsWith("\nquitus: 4 of 7 payloads refused\n"), stderr);
  });

  it("its output is its own normal form", () => {
    const once = quitus(["normalize", "-k", "obapi.query", lines]).stdout;
    const again = quitus(["normalize", "-k", "obapi.query", "-"], { input: once });
    assert.deepEqual([again.stdout, again.stderr, again.status], [once, "", 0]);
  });

  it("loses no record of a long file", () => {
    const records = Array.from({ length: 20_000 }, (_, index) => (index % 7 === 0 ? `{"page":0,"n":${index}}` : `{"page":${index}}`));
    const many = file("many.ndjson", records.join("\n"));
    const { stdout } = quitus(["normalize", "-k", "obapi.query", "--rejects", "bad.ndjson", many]);
    const all = [...stdout.trim().split("\n"), ...content("bad.ndjson").trim().split("\n")];
    assert.deepEqual(new Set(all), new Set(records));
    assert.equal(all.length, records.length);
  });
});

it("nobody reads a thousand findings: pretty stops there, and says so", () => {
  const many = file("wrong.ndjson", '{"page":0}\n'.repeat(1500));
  const { stdout } = quitus(["check", "-k", "obapi.query", many]);
  assert.equal(stdout.match(/number\.out-of-range/g).length, 1000);
  assert.match(stdout, /\nwrong\.ndjson: and 500 more findings; --format ndjson lists all\n/);
  assert.ok(stdout.endsWith("\n1 file, 1500 payloads checked: 1500 errors, 0 warnings, 0 notes\n"));
  assert.equal(quitus(["check", "-k", "obapi.query", "--format", "ndjson", many]).stdout.split("\n").length, 1501);
});

it("lines from standard input, cut anywhere", async () => {
  const child = spawn(process.execPath, [program, "normalize", "-k", "obapi.query", "-"], { env: PLAIN, cwd: folder });
  const bytes = Buffer.from('{"note":"é€😀","page":1}\n'.repeat(300));
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (data) => (stdout += data));
  for (let at = 0; at < bytes.length; at += 101) {
    child.stdin.write(bytes.subarray(at, at + 101));
    await new Promise(setImmediate);
  }
  child.stdin.end();
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
  assert.equal(stdout, '{"page":1,"note":"é€😀"}\n'.repeat(300));
});

it("kinds is a table in both languages, schema is JSON Schema", () => {
  same("kinds.txt", quitus(["kinds"]).stdout + quitus(["kinds", "--locale", "fr"]).stdout);
  const schema = JSON.parse(quitus(["schema", "intent.log", "--target", "draft-07", "--io", "input"]).stdout);
  assert.equal(schema.$schema, "http://json-schema.org/draft-07/schema#");
  assert.deepEqual(schema.properties.criticalLevel.anyOf.map(({ type }) => type), ["integer", "string", "null"]);
});

it("the page of help fits a terminal of 100 columns, in both languages", () => {
  for (const locale of ["en", "fr"]) {
    const { stdout } = quitus(["--help", "--locale", locale]);
    for (const line of stdout.split("\n")) assert.ok(line.length <= 100, line);
  }
});
