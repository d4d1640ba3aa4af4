// The timeline of an operation.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { log } from "../payloads.js";
import { same } from "../snapshot.js";
import { file, quitus } from "./run.js";

const samples = new URL("../../../samples/intent/", import.meta.url);
const named = (start) => readdirSync(samples).filter((name) => name.startsWith(start)).sort().map((name) => fileURLToPath(new URL(name, samples)));
const step = (status, event, eventDate, more = {}) => ({
  reference: "INTER-1", contractReference: "c1", status, event, eventDate, logDate: eventDate, serviceCode: "P902",
  location: { assetReference: "LOGEMENT_1" }, workType: "preventive", ...more,
});

/** A planned visit, twice nobody at home, a slip back in time. */
const story = [
  step("open", "planned", "2024-06-10T09:00:00+02:00", { logDate: "2024-03-01T10:00:00+01:00", description: "Visite\r\nannuelle 日本 " }),
  step("hold", "occupant_absent", "2024-06-10T09:20:00+02:00", { visitAttempt: 1 }),
  step("pending", "replanned", "2024-06-14T14:00:00+02:00", { logDate: "2024-06-10T09:25:00+02:00" }),
  step("hold", "occupant_absent", "2024-06-14T13:50:00+02:00", { visitAttempt: 2, logDate: "2024-06-16T08:00:00+02:00" }),
  step("open", "acknowledged", "2024-06-12T08:00:00+02:00"),
];
const slip = file("slip.json", JSON.stringify(story));

describe("drawn", () => {
  for (const [columns, locale] of [[80, "en"], [80, "fr"], [140, "en"], [140, "fr"]]) {
    it(`${columns} columns, ${locale}`, () => {
      const { stdout, status } = quitus(["history", "--locale", locale, slip, ...named("maintenance-"), ...named("leak-")], { env: { COLUMNS: String(columns) } });
      for (const line of stdout.split("\n")) assert.ok([...line].length <= columns, line);
      same(`history.${columns}.${locale}.txt`, stdout);
      assert.equal(status, 0);
    });
  }

  it("in colours only where asked for, and the same text", () => {
    const plain = quitus(["history", slip]).stdout;
    const coloured = quitus(["history", slip], { env: { FORCE_COLOR: "1" } }).stdout;
    assert.doesNotMatch(plain, /\u001b/);
    assert.match(coloured, /\u001b\[/);
    assert.equal(coloured.replaceAll(/\u001b\[\d+m/g, ""), plain);
  });

  it("in the zone that is asked for", () => {
    for (const [zone, time] of [["Europe/Paris", "10:45"], ["Indian/Reunion", "13:45"], ["+04:00", "13:45"], ["-09:30", "00:15"], ["UTC", "09:45"]]) {
      const { stdout, stderr } = quitus(["history", `--zone=${zone}`, file("log.json", JSON.stringify(log))]);
      assert.match(stdout, new RegExp(`Fri  6 Mar 2020  ${time}  ◆ open/acknowledged`), stderr);
    }
  });

  it("lets no control character through", () => {
    const { stdout } = quitus(["history", file("evil.json", JSON.stringify({ ...log, reference: "\u001b]0;x\u0007", description: "a\u001b[2Jb\u202e" }))]);
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("gathered", () => {
  const references = (...args) => [...quitus(["history", ...args]).stdout.matchAll(/^(.+?) · (c\d)/gm)].map(([, reference, contract]) => `${reference} ${contract}`);
  const other = (reference, contractReference) => JSON.stringify({ ...story[0], reference, contractReference });

  it("by reference and contract, from arrays, lines and several files", () => {
    const array = file("array.json", `[${other("A", "c1")},${other("B", "c1")}]`);
    const lines = file("lines.ndjson", `${other("A", "c2")}\n${other("B", "c1")}\n`);
    const one = file("single.json", other("A", "c1"));
    assert.deepEqual(references(array, lines, one), ["A c1", "B c1", "A c2"]);
  });

  it("from several files in the order in which they were written, from one as it is", () => {
    const files = story.slice(0, 4).map((log, index) => file(`part${index}.json`, JSON.stringify(log)));
    const order = (args) => [...quitus(["history", ...args]).stdout.matchAll(/[◇◆◷▶‖✔✘✉⊘○] (\w+\/\w+)/g)].map(([, name]) => name);
    const written = story.slice(0, 4).map(({ status, event }) => `${status}/${event}`);
    assert.deepEqual(order(files.toReversed()), written);
    assert.deepEqual(order([file("back.json", JSON.stringify(story.slice(0, 4).toReversed()))]), written.toReversed());
  });

  it("from the logs of an operation that was read back", () => {
    const text = readFileSync(new URL("leak-operation.json", samples), "utf8");
    assert.match(quitus(["history", "-"], { input: text }).stdout, /^contract1_2010071518132 · contract1 .*\n1 step/);
  });
});

describe("exit status and complaints", () => {
  it("0 without errors, 1 with one, shown at its step", () => {
    assert.equal(quitus(["history", slip]).status, 0);
    const { stdout, status } = quitus(["history", file("error.json", JSON.stringify([{ ...story[0], workType: 1 }, story[1]]))]);
    assert.equal(status, 1);
    assert.match(stdout, /open\/planned.*\n(.*│.*\n)* +│ ✖ error: .*\n.*\[type\.mismatch\]\n.*│\n.*hold\/occupant_absent/);
  });

  it("a file without logs is said, a broken one shown", () => {
    const none = quitus(["history", file("none.json", "{}"), slip]);
    assert.equal(none.stderr, "quitus: none.json: no log of an operation in it\n");
    assert.equal(none.status, 0);
    const broken = quitus(["history", file("broken.ndjson", `${JSON.stringify(story[0])}\n{"reference":\n`), slip]);
    assert.match(broken.stderr, /^broken\.ndjson:2:14: error: .*\[json\.syntax\]\n2 \| \{"reference":\n/);
    assert.equal(broken.status, 1);
    assert.equal(quitus(["history", "gone.json", slip]).status, 2);
  });
});
