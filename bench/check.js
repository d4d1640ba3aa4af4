// node bench/check.js: one check by quitus against what one writes without it, the same work on both sides, and the ratios
// that are held to a goal.
//
// From text: read it, judge it, write it again. From an object: judge it, get the clean object. `written` has luxon for the
// dates, which zod and ical.js alone leave as they are. Who reads issues reads code, path, message and fix of each; who checks
// an object takes the value, which quitus makes only then.

import { check, checkText, isValid } from "../pkg/dist/node.js";
import { log } from "./parts/peers.js";
import { goals, measure } from "./parts/measure.js";
import { oneFinding, payloads } from "./parts/payloads.js";
import { written } from "./parts/written.js";

const PEERS = "JSON.parse + zod + ical.js + JSON.stringify";
const DATED = "JSON.parse + zod + ical.js + luxon + JSON.stringify";

const times = {};
for (const [name, payload] of Object.entries(payloads)) {
  const text = JSON.stringify(payload);
  const bytes = new TextEncoder().encode(text);
  const { issues } = checkText("intent.log", text);
  const from = {
    text: {
      "quitus checkText": () => checkText("intent.log", text).text,
      "quitus checkText, issues read": () => read(checkText("intent.log", text)),
      "quitus checkText of bytes": () => checkText("intent.log", bytes).text,
      [PEERS]: () => JSON.stringify(log.parse(JSON.parse(text))),
      [DATED]: () => written(text),
      "JSON.parse + JSON.stringify": () => JSON.stringify(JSON.parse(text)),
      "JSON.parse": () => JSON.parse(text),
    },
    "an object": {
      "quitus check": () => check("intent.log", payload).value,
      "quitus check, issues read": () => read(check("intent.log", payload), true),
      "quitus isValid": () => isValid("intent.log", payload),
      "zod + ical.js": () => log.parse(payload),
    },
  };
  for (const [origin, candidates] of Object.entries(from)) {
    const measured = measure(candidates);
    table(`${name}, from ${origin} (${bytes.length} bytes, ${issues.length} findings)`, measured);
    times[name] = { ...times[name], ...measured };
  }
}

// One in a payload of its own: what it costs must not drown in what two runs differ by.
const [without, single] = [payloads.canonical, oneFinding].map((payload) => JSON.stringify(payload));
const one = measure({
  without: () => read(checkText("intent.log", without)),
  single: () => read(checkText("intent.log", single)),
  parse: () => JSON.parse(without),
});
const { "as sent": sent, "local dates": local, canonical } = times;
const found = checkText("intent.log", JSON.stringify(payloads["as sent"])).issues.length;

console.log("\nRatios");
goals([
  ["local dates, from text / the same work with luxon", local["quitus checkText"] / local[DATED], 0.2],
  ["local dates, from text, issues read / the same work with luxon", local["quitus checkText, issues read"] / local[DATED]],
  ["as sent, from text, issues read / the same work with luxon", sent["quitus checkText, issues read"] / sent[DATED], 0.5],
  ["one finding, told and read / JSON.parse of the payload", (one.single - one.without) / one.parse, 0.5],
  ["each finding of the payload as sent, told and read / JSON.parse of the payload", (sent["quitus checkText, issues read"] - canonical["quitus checkText"]) / found / sent["JSON.parse"]],
  ["isValid as sent / isValid canonical", sent["quitus isValid"] / canonical["quitus isValid"], 2],
  ["as sent, from text, verdict / zod + ical.js", sent["quitus checkText"] / sent[PEERS], 0.9],
  ["as sent, from text, issues read / zod + ical.js", sent["quitus checkText, issues read"] / sent[PEERS], 0.9],
  ["as sent, from an object, verdict / zod + ical.js", sent["quitus check"] / sent["zod + ical.js"], 1.1],
  ["as sent, from an object, issues read / zod + ical.js", sent["quitus check, issues read"] / sent["zod + ical.js"], 1.1],
  ["canonical, from text / zod + ical.js", canonical["quitus checkText"] / canonical[PEERS]],
]);

/** All of a report that somebody looks at; what quitus makes when it is asked for is asked for. */
function read(report, value = false) {
  let seen = value && report.value ? 1 : 0;
  for (const { code, path, message, fix } of report.issues) {
    seen += code.length + path.length + message.length + (fix ? fix.title.length + fix.patch.length + (fix.edits?.length ?? 0) : 0);
  }
  return seen;
}

function table(title, measured) {
  const [first] = Object.values(measured);
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(measured)) {
    console.log(`  ${name.padEnd(54)}${time.toFixed(2).padStart(8)} µs${(time / first).toFixed(2).padStart(8)} ×`);
  }
}
