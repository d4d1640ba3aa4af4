// Tables: what a spreadsheet writes becomes payloads; what is wrong is told by row, column and header.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check } from "quitus";
import { readTable, tableReader, writeTable } from "quitus/table";
import { log } from "./payloads.js";

const now = "2026-01-01T00:00:00Z";
const bytes = (text) => new TextEncoder().encode(text);
const latin = (text) => Uint8Array.from(text, (letter) => ({ "’": 0x92, "€": 0x80 })[letter] ?? letter.codePointAt(0));
const text = (given) => new TextDecoder().decode(given);
const told = ({ issues }) => issues.map(({ code, row, column, header }) => [code, row, column, header].filter((one) => one !== undefined).join(" "));

const HEADS = "reference;contractReference;status;event;eventDate;logDate;serviceCode;assetReference;workType;description;criticalLevel;contacts";
const row = (number, over = {}) => {
  const day = String((number % 28) + 1).padStart(2, "0");
  const cells = { reference: `INTER-${number}`, contract: "contract1", status: "open", event: "acknowledged", eventDate: `${day}/10/2020 15:18`, logDate: `${day}/10/2020 15:19`, service: "EAU-CP-9", asset: "LOGEMENT_011", work: "corrective", description: "Fuite d’eau à l’étage", level: "", contacts: "M. Albert Prince", ...over };
  return Object.values(cells).join(";");
};

describe("readTable", () => {
  it("reads a French export of 200 rows", () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(index + 1));
    rows[4] = row(5, { status: "ouvert" });
    rows[9] = row(10, { eventDate: "31/02/2020 10:00" });
    rows[14] = `${row(15)};zu viel`;
    const file = latin(`${HEADS}\r\n${rows.join("\r\n")}\r\n`);
    const report = readTable("intent.log", file, { now, severity: { "date.zone-assumed": "off", "contact.plain-text": "off", "table.day-first": "off" } });
    assert.deepEqual([report.records, report.valid, report.invalid], [200, 197, 3]);
    const errors = report.issues.filter(({ severity }) => severity === "error");
    assert.deepEqual(told({ issues: errors }), ["step.unknown-status 6 3 status", "date.no-such-day 11 5 eventDate", "table.row 16"]);
    assert.deepEqual(told({ issues: report.issues.filter(({ code }) => code.startsWith("table.") && code !== "table.row") }), ["table.charset 1", "table.header 1 8 assetReference"]);
    const rejects = [rows[4], rows[9], rows[14]].map((line) => `${line}\r\n`).map(latin);
    for (const one of rejects) assert.ok(Buffer.from(report.rejects).includes(Buffer.from(one)));
    assert.equal(report.rejects.length, rejects.reduce((sum, { length }) => sum + length, 0));
    const [first] = text(report.output).split("\n");
    const value = JSON.parse(first);
    assert.deepEqual([value.eventDate, value.location, value.description, value.contacts, "criticalLevel" in value], ["2020-10-02T15:18:00+02:00", { assetReference: "LOGEMENT_011" }, "Fuite d’eau à l’étage", ["M. Albert Prince"], false]);
    assert.equal(report.columns[7].field, "location.assetReference");
  });

  it("guesses no date without a word", () => {
    const one = (date, options) => readTable("intent.log", bytes(`${HEADS}\n${row(1, { eventDate: date, logDate: "2020-10-30T10:00:00" })}\n`), { now, ...options });
    assert.deepEqual(told(one("07/10/2020 15:18")).filter((line) => line.startsWith("date.malformed")), ["date.malformed 2 5 eventDate"]);
    const said = one("07/10/2020 15:18", { dayFirst: true });
    assert.ok(said.valid === 1 && told(said).includes("table.day-first 2 5 eventDate"));
    assert.equal(JSON.parse(text(said.output)).eventDate, "2020-10-07T15:18:00+02:00");
    assert.equal(one("25/10/2020 15:18").valid, 1);
  });

  it("says once of each column that a zone is assumed, and at each date where it weighs more", () => {
    const file = bytes(`${HEADS}\n${Array.from({ length: 9000 }, (_, index) => row(index + 1)).join("\n")}\n`);
    const zones = (options) => readTable("intent.log", file, { now, ...options }).issues.filter(({ code }) => code === "date.zone-assumed").map(({ row, header }) => `${row} ${header}`);
    assert.deepEqual(zones({}), ["2 eventDate", "2 logDate"]);
    assert.equal(zones({ severity: { "date.zone-assumed": "warning" }, maxIssues: 1e6 }).length, 18_000);
    assert.deepEqual(zones({ severity: { "date.zone-assumed": "off" } }), []);
    // Another finding of the first rows is not kept out by what is said again.
    const late = readTable("intent.log", bytes(`${HEADS}\n${Array.from({ length: 900 }, (_, index) => row(index + 1, index === 899 ? { contacts: "786220276" } : {})).join("\n")}\n`), { now, severity: { "contact.plain-text": "off" } });
    assert.ok(told(late).includes("table.digits 901 12 contacts"), told(late).join());
  });

  it("reads quotes, other separators, a mark of UTF-8, labels and slips", () => {
    const heads = "\ufeffReference,Référence du contrat,step,eventDate,logDate,serviceCod,asset,workType,description,remarque";
    const line = 'A1,"c,1",closed/done,2020-10-07T15:18:00Z,2020-10-07T15:18:00Z,P902,L1,corrective,"dit ""bon""\nà demain",x';
    const report = readTable("intent.log", bytes(`${heads}\n${line}\n`), { now });
    assert.equal(report.valid, 1, JSON.stringify(report.issues));
    const value = JSON.parse(text(report.output));
    assert.deepEqual([value.contractReference, value.event, value.description, value.serviceCode], ["c,1", "done", 'dit "bon"\nà demain', "P902"]);
    assert.ok(told(report).includes("table.header 1 10 remarque"));
  });

  it("reads names as the check of a payload does: French ones, and those that are only begun", () => {
    const heads = "réf;contrat;statut;événement;date événement;date log;code service;logement;type de travaux;commentaire;service;rien";
    const line = "A1;c1;closed;done;2020-10-07T15:18:00Z;2020-10-07T15:18:00Z;P902;L1;corrective;bon;x;y";
    const report = readTable("intent.log", bytes(`${heads}\n${line}\n`), { now });
    assert.equal(report.valid, 1, JSON.stringify(report.issues));
    const { contractReference, serviceCode, location, workType, description } = JSON.parse(text(report.output));
    assert.deepEqual([contractReference, serviceCode, location, workType, description], ["c1", "P902", { assetReference: "L1" }, "corrective", "bon"]);
    // What means a field that is there already, or none, is left out, and told.
    const left = report.issues.filter(({ code, params }) => code === "table.header" && params.reason !== "read");
    assert.deepEqual(left.map(({ header, params }) => [header, params.reason]), [["service", "twice"], ["rien", undefined]]);
  });

  it("reads a step with spaces around its slash, and leaves nothing of it out", () => {
    const heads = "reference,contractReference,step,eventDate,logDate,serviceCode,asset,workType";
    const read = (step) => readTable("intent.log", bytes(`${heads}\nA1,c1,${step},2020-10-07T15:18:00Z,2020-10-07T15:18:00Z,P902,L1,corrective\n`), { now });
    assert.equal(text(read(" closed / done ").output), text(read("closed/done").output));
    assert.deepEqual(told(read("closed/done/requested")), ["step.unknown-event 2 3 step"]);
  });

  it("reads what stands above the names of the columns as a title, and names with small words left out", () => {
    const file = `Export du 06/03/2020;;\n\nRéférence (obligatoire);Référence contrat;${HEADS.split(";").slice(2).join(";")}\n${row(1)}\n`;
    const report = readTable("intent.log", bytes(file), { now, dayFirst: true });
    assert.equal(report.valid, 1, JSON.stringify(report.issues));
    assert.ok(report.issues.some(({ code, row, params }) => code === "table.header" && row === 1 && params.reason === "above"));
    const blank = readTable("intent.log", bytes(`\n${HEADS}\n${row(1)}\n`), { now, dayFirst: true });
    assert.deepEqual([blank.valid, blank.invalid], [1, 0]);
  });

  it("reads contacts in several columns", () => {
    const rows = [`${row(1)};M. A],[;Mme B`, `${row(2)};;Mme B`, `${row(3)};;`];
    const report = readTable("intent.log", bytes(`${HEADS.replace(";contacts", ";tags.x")};contacts[0];contacts[1]\n${rows.join("\n")}\n`), { now, dayFirst: true });
    assert.equal(report.valid, 3, JSON.stringify(report.issues));
    const contacts = text(report.output).trim().split("\n").map((line) => JSON.parse(line).contacts);
    assert.deepEqual(contacts, [["M. A],[", "Mme B"], ["Mme B"], undefined]);
  });

  it("refuses a line whose quote is never closed, and reads on", () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => row(index + 1, index === 3 ? { description: '"Fuite' } : index === 7 ? { description: '"deux\nlignes"' } : {}));
    const report = readTable("intent.log", bytes(`${HEADS}\n${rows.join("\n")}\n`), { now });
    assert.deepEqual([report.records, report.invalid], [40_000, 1]);
    assert.equal(text(report.rejects), `${rows[3]}\n`);
    const [broken] = report.issues.filter(({ code }) => code === "table.row");
    assert.deepEqual([broken.row, broken.line], [5, 5]);
  });

  it("leaves rows of empty cells and empty cells behind the last column alone, and counts lines", () => {
    const file = [HEADS, ";;;;;;;;;;;", `${row(1)};;`, row(2, { description: '"deux\nlignes"' }), row(3, { status: "x" })].join("\r\n");
    const report = readTable("intent.log", bytes(`${file}\r\n`), { now, dayFirst: true });
    assert.deepEqual([report.records, report.valid], [3, 2]);
    const [wrong] = report.issues.filter(({ severity }) => severity === "error");
    assert.deepEqual([wrong.row, wrong.line, wrong.column], [5, 6, 3]);
  });

  it("says where a spreadsheet has changed digits", () => {
    const report = readTable("intent.log", bytes(`${HEADS}\n${row(1, { contacts: "786220276", contract: "7,86E+14" })}\n`), { now, dayFirst: true });
    assert.deepEqual(told(report).filter((line) => line.startsWith("table.digits")), ["table.digits 2 2 contractReference", "table.digits 2 12 contacts"]);
    assert.equal(report.valid, 1);
  });

  it("keeps to UTF-8 where a letter is broken, and hands the row back byte for byte", () => {
    const parts = [bytes(`${HEADS}\n${row(1)}\n${row(2)}\n`), latin(`${row(2, { status: "été" })}\n`)];
    const report = readTable("intent.log", Buffer.concat(parts), { now });
    assert.ok(!told(report).some((line) => line.startsWith("table.charset")));
    assert.ok(Buffer.from(report.rejects).equals(Buffer.concat([bytes(`${row(1)}\n${row(2)}\n`), parts[1]])));
  });

  it("reads numbers and lists", () => {
    const report = readTable("kare.routine", bytes("scheduledStart,scheduledEnd,creationStatus,routineId\n2024-12-01T12:00:00Z,2024-12-01T13:00:00Z,1,007\n2024-12-01T12:00:00Z,2024-12-01T13:00:00Z,1,7\n"), { now });
    assert.deepEqual([report.valid, told(report)], [1, ["type.mismatch 2 4 routineId"]]);
  });

  it("reads a cell of five megabytes, quoted or not, and the row that says what stands between cells", () => {
    const heads = `${HEADS.replaceAll(";", ",")}`;
    const line = (description) => row(1, { description, contacts: "" }).replaceAll(";", ",");
    const long = "x".repeat(5 << 20);
    for (const cell of [long, `"${long}"`]) {
      const report = readTable("intent.log", bytes(`sep=,\r\n${heads}\r\n${line(cell)}\r\n${line("y")}\r\n`), { now, dayFirst: true });
      assert.deepEqual([report.records, report.valid, told(report).filter((one) => /^table.(row|header)/.test(one))], [2, 2, ["table.header 2 8 assetReference"]]);
      assert.equal(JSON.parse(text(report.output).split("\n")[0]).description.length, 5 << 20);
    }
  });

  it("refuses a row beyond sixteen megabytes, whose pieces are no rows, and reads on", () => {
    const file = [HEADS, row(1), row(2, { description: "x".repeat(17 << 20) }), row(3)].map((line) => `${line}\n`);
    const report = readTable("intent.log", bytes(file.join("")), { now, dayFirst: true });
    assert.equal(report.valid, 2);
    assert.ok(report.issues.some(({ code, message }) => code === "table.row" && /16 MiB/.test(message)));
    assert.ok(Buffer.from(report.rejects).equals(Buffer.from(file[2])));
    assert.deepEqual(text(report.output).trimEnd().split("\n").map((line) => JSON.parse(line).reference), ["INTER-1", "INTER-3"]);
  });

  it("says which row has a broken quote, and loses nothing", () => {
    const rows = [row(1), row(2, { description: '"Fuite" d’eau' }), row(3)];
    const report = readTable("intent.log", bytes(`${HEADS}\n${rows.join("\n")}\n`), { now });
    assert.equal(report.records, report.valid + report.invalid);
    assert.ok(told(report).some((line) => line.startsWith("table.row")));
    assert.ok(text(report.rejects).includes("Fuite"));
    for (const broken of ["", "\n\n", "a", '"', `${HEADS}\n"`, "\u0000", ";;;\n;;;\n"]) readTable("intent.log", bytes(broken), { now });
  });

  it("goes the short way and the long way to the same end", () => {
    let seed = 7;
    const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
    const words = ["", " ", "a", "A-1", "INTER-0500", "fuite d’eau", "é", "\\", "a\tb", "1,5E+12", "07/10/2020 10:00", "25/12/2020", "2020-10-07T15:18:00Z", "786220276", "0", "007", "open", "closed", "done", "\u00a0x", "😀", " x "];
    const heads = ["reference", "contractReference", "status", "event", "eventDate", "logDate", "serviceCode", "location.assetReference", "criticalLevel", "contacts", "tags.a", "nobody"];
    const line = () => Array.from({ length: random(12) ? heads.length : random(14) }, () => words[random(words.length)]);
    for (const newline of ["\n", "\r\n"]) {
      const rows = Array.from({ length: 1500 }, line);
      const joined = (mark) => [heads, ...rows].map((cells, index) => cells.map((cell, at) => (mark && at === 0 && index > 0 && cells.length === heads.length && cell.trim() === cell && cell !== "" ? `"${cell}"` : cell)).join(";") + newline).join("");
      const read = (file) => {
        const reader = tableReader("intent.log", { now, maxIssues: 1e6, separator: ";" });
        const parts = [reader.add(bytes(`${heads.join(";")}${newline}${"x;".repeat(heads.length - 1)}${newline}`.repeat(1))), reader.add(bytes(file.slice(file.indexOf("\n") + 1))), reader.end()].filter(Boolean);
        return { output: parts.map(({ output }) => text(output)).join(""), counts: parts.map(({ records, valid, invalid }) => [records, valid, invalid]), issues: parts.flatMap(({ issues }) => issues), rejects: parts.map(({ rejects }) => text(rejects)).join("") };
      };
      const [short, long] = [read(joined(false)), read(joined(true))];
      assert.ok(short.issues.length > 5000);
      assert.deepEqual(short.issues, long.issues);
      assert.deepEqual({ ...short, issues: 0, rejects: 0 }, { ...long, issues: 0, rejects: 0 });
      assert.equal(short.rejects, long.rejects.replaceAll('"', ""));
    }
  });

  it("gives the same in pieces of any size", () => {
    const file = bytes(`${HEADS}\n${Array.from({ length: 3000 }, (_, index) => row(index + 1, index % 7 ? {} : { status: "x" })).join("\n")}\n`);
    const whole = readTable("intent.log", file, { now, maxIssues: 100_000 });
    const reader = tableReader("intent.log", { now, maxIssues: 100_000 });
    const parts = [];
    for (let at = 0; at < file.length; at += 65537) parts.push(reader.add(file.subarray(at, at + 65537)));
    parts.push(reader.end());
    const there = parts.filter(Boolean);
    assert.ok(there.length > 1);
    assert.equal(Buffer.concat(there.map(({ output }) => output)).toString(), text(whole.output));
    assert.equal(Buffer.concat(there.map(({ rejects }) => rejects)).toString(), text(whole.rejects));
    assert.deepEqual(there.flatMap(({ issues }) => issues).filter(({ severity }) => severity === "error"), whole.issues.filter(({ severity }) => severity === "error"));
  });
});

describe("writeTable", () => {
  it("writes what readTable reads", () => {
    const { text: normal } = check("intent.log", { ...log, contacts: ['M. "X", Y'], tags: { a: "1;2" } }, { now });
    const table = writeTable("intent.log", `${normal}\n`);
    assert.ok(table.startsWith("type,reference,"), table);
    assert.equal(text(readTable("intent.log", bytes(table), { now }).output).trim(), normal);
  });
});
