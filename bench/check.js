// node bench/check.js: one check by quitus against zod and ical.js, the same work on both sides.
//
// From text: read it, judge it, write it again. From an object: judge it, get the clean object.

import { check, checkText } from "../pkg/dist/node.js";
import { log } from "./parts/peers.js";
import { measure } from "./parts/measure.js";
import { payloads } from "./parts/payloads.js";

for (const [name, payload] of Object.entries(payloads)) {
  const text = JSON.stringify(payload);
  const bytes = new TextEncoder().encode(text);
  table(`${name}, from text (${bytes.length} bytes)`, {
    "quitus checkText": () => checkText("intent.log", text),
    "quitus checkText of bytes": () => checkText("intent.log", bytes),
    "JSON.parse + zod + ical.js + JSON.stringify": () => JSON.stringify(log.parse(JSON.parse(text))),
    "JSON.parse + JSON.stringify alone": () => JSON.stringify(JSON.parse(text)),
  });
  table(`${name}, from an object`, {
    "quitus check": () => check("intent.log", payload),
    "zod + ical.js": () => log.parse(payload),
  });
}

function table(title, candidates) {
  const times = measure(candidates);
  const [first] = Object.values(times);
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(times)) {
    console.log(`  ${name.padEnd(46)}${time.toFixed(2).padStart(8)} µs${(time / first).toFixed(2).padStart(8)} ×`);
  }
}
