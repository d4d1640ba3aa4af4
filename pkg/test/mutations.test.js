// Payloads of every kind, each broken in one place at a time in each of the ways that people break payloads
// (`mutations/classes.js`): does a finding stand there, does `fix` bring back what was meant, and does jsonrepair? The table
// is that of docs/mending.md.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { it } from "node:test";
import { jsonrepair } from "jsonrepair";
import { checkText, fields, fix, kinds } from "quitus";
import { CLASSES, knowing, mutations } from "./mutations/classes.js";

const PAGE = new URL("../../docs/mending.md", import.meta.url);
const options = { now: "2026-01-01T00:00:00Z" };
const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const sample = (name) => read(`samples/${name}.json`);
const base = (kind, file) => read(`tests/cases/${kind}/${file}.json`).base;

const PAYLOADS = [
  ["intent.log", sample("intent/leak-done")],
  ["intent.log", sample("intent/maintenance-planned")],
  ["intent.history", ["requested", "acknowledged", "planned"].map((step) => sample(`intent/leak-${step}`))],
  ["intent.quotation", sample("intent/heating-quotation")],
  ["intent.reservation", base("intent.reservation", "fields")],
  ["intent.document", sample("intent/leak-document")],
  ["intent.webhook", sample("intent/leak-webhook")],
  ["intent.operation", sample("intent/leak-operation")],
  ...["unplanned", "created", "curative", "routine", "preventive-update", "training-update"].map((name) => [`kare.${name}`, sample(`kare/${name}`)]),
  ["obapi.query", { page: 2, per_page: 50, status: "done", date_start: "2024-01-01" }],
  ["obapi.list", base("obapi.list", "fields")],
  ["obapi.error", base("obapi.error", "fields")],
  ["obapi.intervention", base("obapi.intervention", "fields")],
];

/** So many times as many mutations of one class are made as are looked at. */
const EVERY = { "key misspelt": 11, "value misspelt": 3, "key in another case": 3, "date near ISO": 2 };

/** Where two texts differ: from, and to in the second. */
function change(text, broken) {
  let from = 0;
  while (from < broken.length && text[from] === broken[from]) from++;
  let end = broken.length;
  for (let other = text.length; end > from && other > from && text[other - 1] === broken[end - 1]; end--) other--;
  return [from, end];
}

const repaired = (text) => {
  try {
    return jsonrepair(text);
  } catch {
    return text;
  }
};

/** A payload, what it says, and what it says when everything that is a guess has been mended in it too. */
function original([kind, value]) {
  const text = JSON.stringify(value, null, 2);
  const report = checkText(kind, text, options);
  assert.ok(report.ok, kind);
  const known = new Set(report.issues.map(({ code, pointer }) => code + pointer));
  return { kind, value, text, known, meant: report.text, guessed: fix(kind, text, { ...options, unsafe: true }).report.text, knows: knowing(fields(kind)) };
}

function measure({ kind, text, known, meant, guessed }, broken, whole) {
  const says = (report, what) => report.ok && report.text === what;
  const report = checkText(kind, broken, options);
  const fresh = report.issues.filter(({ code, pointer }) => !known.has(code + pointer));
  const [from, to] = whole ? [0, Infinity] : change(text, broken);
  const first = fresh.find(({ severity }) => severity === "error") ?? fresh[0];
  const placed = first ? first.span.start.offset <= to + 2 && first.span.end.offset >= from - 2 : says(report, meant);
  const safely = says(fix(kind, broken, options).report, meant);
  const guesses = safely || says(fix(kind, broken, { ...options, unsafe: true }).report, guessed);
  return [placed, safely, guesses, typeof broken === "string" && says(checkText(kind, repaired(broken), options), meant)];
}

it("knows a payload of every kind", () => {
  assert.deepEqual([...new Set(PAYLOADS.map(([kind]) => kind))].sort(), kinds.map(({ id }) => id).sort());
});

it("finds and mends what people break, at least as well as jsonrepair", () => {
  const originals = PAYLOADS.map(original);
  const rows = [];
  for (const [name, how] of Object.entries(CLASSES)) {
    const results = originals.flatMap((one) => {
      const all = [...mutations(how, one.text, one.value, one.knows)].filter((broken) => broken !== one.text);
      return all.filter((_, at) => at % (EVERY[name] ?? 1) === 0).map((broken) => measure(one, broken, how.whole));
    });
    const share = (column) => (100 * results.filter((result) => result[column]).length) / results.length;
    rows.push({ name, count: results.length, ...how, shares: [0, 1, 2, 3].map(share) });
  }
  // Never more than there is.
  const shown = (share) => `${Math.floor(share)} %`;
  const line = ({ name, count, guessed, lost, shares: [placed, safely, guesses, theirs] }) =>
    `| ${name} | ${count} | ${shown(placed)} | ${lost ? "—" : guessed ? "a guess" : shown(safely)} | ${lost ? "—" : shown(guesses)} | ${shown(theirs)} |`;
  const table = ["| what is broken | times | placed | mended safely | with guesses | jsonrepair |", "|---|---|---|---|---|---|", ...rows.map(line)].join("\n");
  const page = readFileSync(PAGE, "utf8");
  const [before, behind] = [page.slice(0, page.indexOf("| what is broken")), page.slice(page.lastIndexOf(" % |\n") + " % |\n".length)];
  if (process.env.QUITUS_BLESS) writeFileSync(PAGE, `${before}${table}\n${behind}`);
  else assert.equal(page, `${before}${table}\n${behind}`, "QUITUS_BLESS=1 writes the table of docs/mending.md anew");
  for (const { name, guessed, lost, least = {}, shares: [placed, safely, guesses, theirs] } of rows) {
    const { placed: at = 99, mended = 95 } = least;
    assert.ok(placed >= at, `${name}: only ${placed} % are placed`);
    if (lost) continue;
    assert.ok(guessed || safely >= mended, `${name}: only ${safely} % are mended safely`);
    assert.ok(guesses >= mended, `${name}: only ${guesses} % are mended`);
    assert.ok(guesses >= theirs, `${name}: jsonrepair mends ${theirs} %, not ${guesses} %`);
  }
});
