// node bench/lines.js: newline-delimited logs checked, brought into normal form and written, against three others: JSON.parse
// of lines that are cut already, the same with decoding and cutting, and what one writes without quitus for the same work.
//
// All but the first of those take the same bytes, as they come from a file. Quitus and the hand-written way give bytes back.

import { checkLines } from "../pkg/dist/node.js";
import { mixes } from "./parts/lines.js";
import { goals, measure } from "./parts/measure.js";
import { written } from "./parts/written.js";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const QUITUS = "quitus checkLines";
const COUNTED = "quitus checkLines, findings counted";
const LISTED = "quitus checkLines, all findings listed and read";
const PARSE = "JSON.parse of lines that are cut";
const CUT = "decode, cut, JSON.parse";
const WRITTEN = "JSON.parse + zod + ical.js + luxon + JSON.stringify";

/** So many lines are listed whole: 220,000 issues kept at once would measure the engine's collector. */
const FEW = 800;

const ratios = [];
for (const [name, text] of Object.entries(mixes)) {
  const bytes = encoder.encode(text);
  const { records, invalid } = checkLines("intent.log", bytes);
  // Each a text of its own, and none a piece of a longer one.
  const cut = lines(text, (line) => decoder.decode(encoder.encode(line)));
  const times = measure(
    {
      [QUITUS]: () => checkLines("intent.log", bytes),
      [COUNTED]: () => checkLines("intent.log", bytes, { maxIssues: 0 }),
      [PARSE]: () => cut.map((line) => JSON.parse(line)),
      [CUT]: () => lines(decoder.decode(bytes), JSON.parse),
      [WRITTEN]: () => encoder.encode(lines(decoder.decode(bytes), written).join("\n")),
    },
    { first: 1, rounds: 7 },
  );
  console.log(`\n${name}: ${records} lines, ${invalid} refused, ${(bytes.length / records).toFixed(0)} bytes each`);
  for (const [candidate, time] of Object.entries(times)) {
    const each = (time / records).toFixed(2).padStart(8);
    const speed = (bytes.length / time).toFixed(0).padStart(6);
    console.log(`  ${candidate.padEnd(52)}${each} µs a line${speed} MB/s   quitus takes ${(times[QUITUS] / time).toFixed(3)} of it`);
  }
  if (name === "valid") {
    ratios.push(["mixed lines / JSON.parse of lines that are cut", times[QUITUS] / times[PARSE], 1]);
    ratios.push(["mixed lines / decode, cut, JSON.parse", times[QUITUS] / times[CUT], 0.5]);
  }
  if (name === "as sent") {
    const few = encoder.encode(text.split("\n", FEW).map((line) => `${line}\n`).join(""));
    const listed = measure({
      [LISTED]: () => read(checkLines("intent.log", few, { maxIssues: 2 ** 32 - 1 })),
      [PARSE]: () => cut.slice(0, FEW).map((line) => JSON.parse(line)),
    }, { first: 1, rounds: 31 });
    ratios.push([`lines as sent, ${LISTED} / JSON.parse of lines that are cut`, listed[LISTED] / listed[PARSE], 4]);
    for (const way of [QUITUS, COUNTED]) ratios.push([`lines as sent, ${way} / JSON.parse of lines that are cut`, times[way] / times[PARSE], 4]);
  }
}

console.log("\nRatios");
goals(ratios);

/** All issues of a report, looked at. */
function read({ issues }) {
  let seen = 1;
  for (const { code, path, message } of issues) seen += code.length + path.length + message.length;
  return seen;
}

/** What `each` makes of every line. */
function lines(text, each) {
  const made = [];
  for (let start = 0, end; (end = text.indexOf("\n", start)) >= 0; start = end + 1) made.push(each(text.slice(start, end)));
  return made;
}
