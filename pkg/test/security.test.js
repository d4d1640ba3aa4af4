// SECURITY.md promises what the code does: its numbers, its errors, its worst texts.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as quitus from "quitus";
import { checkLines, checkText, intent } from "quitus";
import { log } from "./payloads.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const security = read("SECURITY.md");

function rows(heading) {
  const part = security.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  return part.split("\n").filter((line) => line.startsWith("| ")).slice(1).map((line) => line.slice(2, -2).split(" | "));
}

/** The number of the row that begins so. */
function limit(start) {
  const [, number] = rows("Limits").find(([what]) => what.startsWith(start));
  assert.match(number, /^\d+$/);
  return Number(number);
}

const codes = ({ issues }) => issues.map(({ code }) => code);

it("the README leads there", () => {
  assert.match(read("README.md"), /\]\(SECURITY\.md\)/);
});

describe("limits", () => {
  it("maxBytes", () => {
    const most = limit("`maxBytes`");
    const text = (length) => JSON.stringify({ page: 1 }).padEnd(length, " ");
    assert.deepEqual(codes(checkText("obapi.query", text(most))), []);
    assert.deepEqual(codes(checkText("obapi.query", text(most + 1))), ["json.too-large"]);
  });

  it("maxDepth, and what it can allow", () => {
    const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);
    for (const [most, options] of [[limit("`maxDepth`"), undefined], [limit("the deepest nesting"), { maxDepth: 100_000 }]]) {
      assert.ok(!codes(checkText("intent.log", nested(most), options)).includes("json.too-deep"));
      assert.deepEqual(codes(checkText("intent.log", nested(most + 1), options)), ["json.too-deep"]);
    }
  });

  it("maxIssues", () => {
    const most = limit("`maxIssues`");
    const { issues, omitted } = checkLines("obapi.query", '{"page":0}\n'.repeat(most + 7));
    assert.deepEqual([issues.length, omitted], [most, 7]);
  });

  it("params.received", () => {
    const most = limit("`params.received`");
    const [{ params }] = checkText("intent.log", JSON.stringify({ ...log, status: "x".repeat(most + 1) })).issues;
    assert.equal(params.received, `${"x".repeat(most - 1)}…`);
  });

  it("fixes of one card", () => {
    const card = (lines, note = "") => ["BEGIN:VCARD", "VERSION:3.0", "FN:A", "N:A;;;;", note, ...Array(lines).fill("TEL;HOME:1"), "END:VCARD"].filter(Boolean).join("\r\n");
    const fixes = (text) => checkText("intent.log", JSON.stringify({ ...log, contacts: [text] })).issues.filter(({ fix }) => fix).length;
    const [, longest, few] = security.match(/longer than (\d+) bytes it is (\d+)/).map(Number);
    assert.equal(fixes(card(60)), limit("findings of one card"));
    assert.equal(fixes(card(60, `NOTE:${"x".repeat(longest)}`)), few);
  });
});

it("the errors are those of the package", () => {
  const named = rows("What is thrown").map(([error]) => error.slice(1, -1));
  assert.deepEqual(named.filter((name) => name !== "TypeError").sort(), Object.keys(quitus).filter((name) => name.endsWith("Error")).sort());
});

it("issues of a Standard Schema have neither fix nor received value", () => {
  const { issues } = intent.log["~standard"].validate({ ...log, status: "Closed", eventDate: "2021-02-29T10:00:00Z" });
  assert.ok(issues.length > 1);
  for (const issue of issues) assert.ok(!("fix" in issue) && !("received" in issue.params));
});

describe("the worst texts we know, within the limit that is advised", () => {
  const [, bytes, most] = security.match(/`maxBytes: (\d+)` the worst texts we know take less than (\d+) MiB/).map(Number);
  const fill = (head, piece, tail) => head + piece.repeat((bytes - Buffer.byteLength(head + tail)) / piece.length) + tail;
  const start = JSON.stringify(log).replace(/"contacts":\[.*?\],?/, "").slice(0, -1);
  const worst = {
    "a history of empty logs": ["intent.history", fill("[", "{},", "{}]")],
    "ids that are none": ["kare.unplanned", fill('{"siteIds":[', "0,", "0]}")],
    "contacts that are numbers": ["intent.log", fill(`${start},"contacts":[`, "0,", "0]}")],
    "one key again and again": ["intent.log", fill("{", '"a":1,', '"a":1}')],
    "halves of surrogate pairs": ["intent.log", fill('{"x":"', "\\ud800", '"}')],
    "a card of stray lines": ["intent.log", fill(`${start},"contacts":["BEGIN:VCARD\\nVERSION:3.0\\n`, "x\\n", 'END:VCARD"]}')],
    "brackets": ["intent.log", fill("", "[", "")],
  };
  for (const [name, [kind, text]] of Object.entries(worst)) {
    it(name, () => {
      const program = `
        import { readFileSync } from "node:fs";
        import { checkText, fix } from "./dist/index.js";
        const text = readFileSync(0, "utf8");
        const options = { maxBytes: ${bytes} };
        const { issues } = checkText("${kind}", text, options);
        fix("${kind}", text, options);
        console.log(JSON.stringify([issues[0].code, process.resourceUsage().maxRSS / 1024]));`;
      const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: new URL("..", import.meta.url), input: text });
      const [first, peak] = JSON.parse(out);
      assert.notEqual(first, "json.too-large");
      assert.ok(peak < most, `${peak} MiB`);
    });
  }
});
