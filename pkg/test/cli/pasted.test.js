// Requests, text with payloads in it, tables and drafts in numbers, on the command line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { file, quitus } from "./run.js";

const seed = (name) => readFileSync(new URL(`../../../samples/pasted/${name}.txt`, import.meta.url), "utf8");

describe("quitus check", () => {
  it("takes commands and pages by their content", () => {
    file("page.txt", seed("unplanned-preventive"));
    const { status, stdout, stderr } = quitus(["check", "page.txt"]);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stderr, /page\.txt looks like kare\.unplanned, kare\.created/);
    assert.match(stdout, /^page\.txt:16:28: warning: .*\[request\.header-value\]/m);
    file("request.curl", "curl -X PUT https://k.example/main/interventions/v2/rs/curative \\\n  -H 'content-type: application/json' \\\n  -d '{\"scheduledStart\": \"x\"}'\n");
    const curl = quitus(["check", "request.curl"]);
    assert.equal(curl.status, 1);
    assert.match(curl.stdout, /^request\.curl:1:9: error: .*\[request\.method\]/m);
    assert.match(curl.stdout, /^request\.curl:3:27: error: .*\[date\.malformed\]/m);
    assert.match(curl.stdout, /request\.header-missing/);
  });

  it("takes archives of requests", () => {
    const request = { method: "GET", url: "https://erp.fr/obapi/v1/interventions?page=0", headers: [] };
    file("all.har", JSON.stringify({ log: { version: "1.2", entries: [{ request }, { request }] } }));
    const { status, stdout } = quitus(["check", "--format", "json", "all.har"]);
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout).map(({ kind, index, issues }) => [kind, index, issues[0].pointer]), [["obapi.query", 0, "/page"], ["obapi.query", 1, "/page"]]);
  });

  it("says between which kinds nothing decides", () => {
    assert.doesNotMatch(quitus(["check", "-"], { input: '{"reference":"a"}' }).stdout, /valid/);
    for (const [locale, said] of [["en", / looks like intent\.operation or /], ["fr", /semble être un intent\.operation ou /]]) {
      assert.match(quitus(["check", "--locale", locale, "-"], { input: '{"reference":"a"}' }).stderr, said);
    }
  });
});

describe("quitus build", () => {
  const draft = { reference: "A", contractReference: "c", step: "closed/done", serviceCode: "P902", asset: "L", workType: "corrective", logDate: "2020-03-06T15:35:26+01:00" };

  it("takes an array and lines of drafts", () => {
    for (const input of [JSON.stringify([draft, { ...draft, step: "open/done" }, draft], null, 1), [draft, { ...draft, step: "open/done" }, draft].map((one) => JSON.stringify(one)).join("\n")]) {
      const { status, stdout, stderr } = quitus(["build", "-k", "intent.log"], { input });
      assert.equal(status, 1);
      assert.equal(stdout.trim().split("\n").length, 2);
      assert.match(stderr, /^<standard input>:\d+ \/step: error: /);
    }
  });

  it("takes a table", () => {
    file("logs.csv", "reference;contractReference;step;eventDate;logDate;serviceCode;asset;workType\nA;c;closed/done;25/12/2020 10:00;25/12/2020 10:00;P902;L;corrective\nB;c;closed/don;25/12/2020 10:00;25/12/2020 10:00;P902;L;corrective\n");
    const { status, stdout, stderr } = quitus(["build", "-k", "intent.log", "logs.csv"]);
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).eventDate, "2020-12-25T10:00:00+01:00");
    assert.match(stderr, /^logs\.csv:3: error: .*\[step\.unknown-event\]$|^logs\.csv:3:3: error: step: .*\[step\.unknown-event\]$/m);
  });
});
