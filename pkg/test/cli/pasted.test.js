// Requests, text with payloads in it, tables and drafts in numbers, on the command line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { log } from "../payloads.js";
import { content, file, folder, quitus } from "./run.js";

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

  it("takes a command that was cut off, and says where", () => {
    file("cut.curl", "curl -X POST 'https://k.example/main/interventions/v2/rs/curative' -d '{\"scheduledStart\": \"x\"");
    const { status, stdout } = quitus(["check", "cut.curl"]);
    assert.equal(status, 1);
    assert.match(stdout, /^cut\.curl:1:71: error: .*\[request\.syntax\]$/m);
    assert.match(stdout, /\[date\.malformed\]$/m);
    assert.ok(stdout.endsWith("\n1 file, 1 request checked: 5 errors, 0 warnings, 0 notes\n"), stdout);
  });

  it("says in one line what it found, on standard input too", () => {
    const payload = JSON.stringify(log);
    const input = `Bonjour,\n\n${payload}\n\ncurl https://erp.fr/obapi/v1/interventions?page=1 -H 'Authorization: Bearer x'\n\n${payload}\n\n{"foo": 1, "bar": {}}\n`;
    const { stdout, stderr } = quitus(["check", "-"], { input });
    assert.match(stdout, /^<standard input>: 1 request, 2 payloads \(intent\.log, obapi\.query\), 3 valid, 0 refused$/m);
    assert.match(stderr, /holds 1 JSON text more that looks like no kind/);
    assert.match(quitus(["check", "--locale", "fr", "-"], { input }).stdout, /\n1 fichier, 1 requête, 2 messages vérifiés\u00a0: 0 erreur, /);
  });

  it("takes objects that follow one another, and payloads inside the lines of a log", () => {
    const pretty = JSON.stringify(log, null, 2);
    assert.match(quitus(["check", "-"], { input: `${pretty}\n${pretty}\n` }).stdout, /: 2 payloads \(intent\.log\), 2 valid/);
    const line = (body) => JSON.stringify({ level: "info", message: "sent", body });
    const input = [line(JSON.stringify(log)), line("nothing"), line(JSON.stringify({ ...log, event: "dome" }))].join("\n");
    const { status, stdout } = quitus(["check", "-"], { input });
    assert.equal(status, 1);
    assert.match(stdout, /^<standard input>:3:\d+: error: .*\[step\.unknown-event\]/m);
    assert.match(stdout, /: 2 payloads \(intent\.log\), 1 valid, 1 refused/);
  });

  it("takes a HAR file of tens of megabytes", () => {
    const request = { method: "GET", url: "https://erp.fr/obapi/v1/interventions?page=0", headers: [] };
    const entry = { request, response: { status: 200, content: { text: "x".repeat(40_000) } } };
    file("large.har", JSON.stringify({ log: { version: "1.2", entries: Array.from({ length: 1250 }, () => entry) } }));
    const { status, stdout } = quitus(["check", "large.har"]);
    assert.equal(status, 1);
    assert.match(stdout, /^large\.har: 1250 requests \(obapi\.query\), 0 valid, 1250 refused$/m);
  });

  it("says between which kinds nothing decides", () => {
    assert.doesNotMatch(quitus(["check", "-"], { input: '{"reference":"a"}' }).stdout, /valid/);
    for (const [locale, said] of [["en", / looks like intent\.operation or /], ["fr", /semble être un intent\.operation ou /]]) {
      assert.match(quitus(["check", "--locale", locale, "-"], { input: '{"reference":"a"}' }).stderr, said);
    }
  });
});

describe("a table", () => {
  const HEADERS = "reference;contractReference;status;event;eventDate;logDate;serviceCode;assetReference;workType;description;criticalLevel;contacts;remarque";
  const row = (number, over = {}) => {
    const day = String((number % 28) + 1).padStart(2, "0");
    const cells = { reference: `INTER-${number}`, contract: "contract1", status: "open", event: "acknowledged", date: `${day}/10/2020 15:18`, written: `${day}/10/2020 15:19`, service: "EAU-CP-9", asset: "LOGEMENT_011", work: "corrective", description: "Fuite d\x92eau à l\x92étage", level: "", contacts: "", remark: "", ...over };
    return Object.values(cells).join(";");
  };
  /** As Excel writes it in France. */
  const rows = Array.from({ length: 200 }, (_, index) => row(index + 1));
  rows[4] = row(5, { status: "ouvert" });
  rows[9] = row(10, { date: "31/02/2020 10:00" });
  rows[14] = `${row(15)};de trop`;
  rows[19] = row(20, { contacts: "786220276" });
  rows[29] = row(30, { description: '"Fuite' });
  file("export.csv", Buffer.from(`${HEADERS}\r\n${rows.join("\r\n")}\r\n`, "latin1"));
  const where = (stderr) => [...stderr.matchAll(/^export\.csv:(\d+): (?:error|warning): .*\[([\w.-]+)\]\n {2}row (\d+)(?:, column (\d+) \(([\w.]+)\))?$/gm)].map(([, ...found]) => found.filter(Boolean).join(" "));
  const expected = [
    "1 table.header 1 8 assetReference",
    "1 table.header 1 13 remarque",
    "6 step.unknown-status 6 3 status",
    "11 date.no-such-day 11 5 eventDate",
    "16 table.row 16",
    "21 table.digits 21 12 contacts",
    "31 table.row 31",
  ];

  it("of 200 rows as Excel writes it in France becomes payloads with one command", () => {
    const { status, stdout, stderr } = quitus(["build", "-k", "intent.log", "export.csv"]);
    assert.equal(status, 1);
    const payloads = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
    assert.equal(payloads.length, 196);
    assert.deepEqual([payloads[0].eventDate, payloads[0].description, "criticalLevel" in payloads[0]], ["2020-10-02T15:18:00+02:00", "Fuite d’eau à l’étage", false]);
    assert.deepEqual(where(stderr), expected);
    assert.match(stderr, /\[table\.charset\]/);
  });

  it("is checked by its content, and its kind is told", () => {
    file("export.txt", content("export.csv"));
    const { status, stdout, stderr } = quitus(["check", "export.csv"]);
    assert.equal(status, 1);
    assert.match(stderr, /export\.csv looks like intent\.log/);
    assert.deepEqual(where(stdout), expected);
    assert.match(stdout, /\n1 file, 200 rows checked: 4 errors, 3 warnings, \d+ notes\n$/);
    assert.match(quitus(["check", "export.txt"]).stdout, /^export\.txt: 200 rows \(intent\.log\), 196 valid, 4 refused$/m);
    const sarif = JSON.parse(quitus(["check", "--format", "sarif", "export.csv"]).stdout).runs[0].results.find(({ ruleId }) => ruleId === "step.unknown-status");
    assert.deepEqual([sarif.locations[0].physicalLocation.region, sarif.properties], [{ startLine: 6 }, { row: 6, column: 3, header: "status" }]);
  });

  it("loses no row: normal forms and rejects are all of them", () => {
    const { status, stdout } = quitus(["normalize", "--rejects", "rejects.csv", "-"], { input: readFileSync(join(folder, "export.csv")) });
    assert.equal(status, 1);
    assert.equal(stdout.trimEnd().split("\n").length, 196);
    assert.equal(readFileSync(join(folder, "rejects.csv"), "latin1"), [4, 9, 14, 29].map((index) => `${rows[index]}\r\n`).join(""));
  });

  it("that is none for a command, or that nobody knows, is said in one line", () => {
    file("unknown.csv", "foo;bar\n1;2\n");
    file("utf16.csv", Buffer.from("\ufeffreference;status\nA;open\n", "utf16le"));
    for (const [args, said] of [
      [["check", "unknown.csv"], "unknown.csv: no column of this table is called like a field; name the kind with -k, from quitus kinds"],
      [["check", "utf16.csv"], "utf16.csv: this is UTF-16; save it as “CSV UTF-8”"],
      [["fix", "export.csv"], "export.csv: this is a table; quitus build -k KIND makes payloads of its rows, quitus check checks them"],
      [["history", "export.csv"], "export.csv: this is a table; quitus build -k KIND makes payloads of its rows, quitus check checks them"],
    ]) {
      const { status, stdout, stderr } = quitus(args);
      assert.deepEqual([status, stdout, stderr], [2, "", `quitus: ${said}\n`]);
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
