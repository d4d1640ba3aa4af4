// node bench/lines.js: newline-delimited logs checked, brought into normal form and written, against two others:
// JSON.parse of the same lines and nothing else, and what one writes without quitus, for the same work.
//
// All take the same bytes, as they come from a file. Quitus and the hand-written way give bytes back.

import { checkLines } from "../pkg/dist/node.js";
import { mixes } from "./parts/lines.js";
import { measure } from "./parts/measure.js";
import { written } from "./parts/written.js";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

for (const [name, text] of Object.entries(mixes)) {
  const bytes = encoder.encode(text);
  const { records, invalid } = checkLines("intent.log", bytes);
  const times = measure(
    {
      "quitus checkLines": () => checkLines("intent.log", bytes),
      "JSON.parse alone": () => lines(decoder.decode(bytes), JSON.parse),
      "JSON.parse + zod + ical.js + luxon + JSON.stringify": () => encoder.encode(lines(decoder.decode(bytes), written).join("\n")),
    },
    { first: 1, rounds: 7 },
  );
  const [quitus] = Object.values(times);
  console.log(`\n${name}: ${records} lines, ${invalid} refused, ${(bytes.length / records).toFixed(0)} bytes each`);
  for (const [candidate, time] of Object.entries(times)) {
    const each = (time / records).toFixed(2).padStart(8);
    const speed = (bytes.length / time).toFixed(0).padStart(6);
    console.log(`  ${candidate.padEnd(52)}${each} µs a line${speed} MB/s   quitus takes ${(quitus / time).toFixed(3)} of it`);
  }
}

/** What `each` makes of every line. */
function lines(text, each) {
  const made = [];
  for (let start = 0, end; (end = text.indexOf("\n", start)) >= 0; start = end + 1) made.push(each(text.slice(start, end)));
  return made;
}
