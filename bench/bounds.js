// node bench/bounds.js [--write]: time and memory of every verb on families of hostile input, from 64 KB to 16 MB.
//
// Each measurement is the first call of a process of its own; memory is how far its peak lies above what the process had
// before the call (Linux tells and resets that, in /proc). Of 64 KB a later call is measured too: the first one waits for the engine to compile the module. A line
// says where growth is more than linear, memory more than twelve times the input, where the later call takes longer than
// 50 ms, or where a call throws; --write draws the picture of docs/images/bounds.svg.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { families } from "./parts/hostile.js";

const VERBS = ["checkText", "isValid", "fix", "checkLines", "build", "detect", "contact.parse"];
const SIZES = [64 << 10, 1 << 20, 4 << 20, 16 << 20];
/** So many later calls are made; that in the middle counts. */
const LATER = 9;
const self = fileURLToPath(import.meta.url);

if (process.argv[2] === "one") one(...process.argv.slice(3));
else all(process.argv.includes("--write"), process.argv.slice(2).filter((word) => !word.startsWith("--")));

/** In a process of its own: `[milliseconds, those of a later call, peak in KB, what was thrown]`. */
async function one(verb, family, size) {
  const quitus = await import("../pkg/dist/node.js");
  const [kind, make, encoding] = families[family];
  const text = Number(size) > 0 ? make(Number(size)) : "{}";
  const bytes = Buffer.from(text, encoding ?? "utf8");
  const lines = Buffer.concat([Buffer.from(text.replaceAll("\n", " "), encoding ?? "utf8")]);
  const options = { maxBytes: 64 << 20 };
  const calls = {
    checkText: () => quitus.checkText(kind, bytes, options).issues,
    isValid: () => quitus.isValid(kind, parsed(), options),
    fix: () => quitus.fix(kind, bytes, options).text,
    checkLines: () => quitus.checkLines(kind, lines, options).issues,
    build: () => quitus.build(kind === "intent.operation" ? "intent.log" : kind, parsed(), options).issues,
    detect: () => quitus.detect(bytes, options),
    "contact.parse": () => quitus.contact.parse(card(), options).issues,
  };
  let value;
  const parsed = () => value;
  const card = () => (typeof value?.contacts?.[0] === "string" ? value.contacts[0] : text);
  try {
    value = JSON.parse(bytes.toString("latin1"));
  } catch {
    value = text;
  }
  quitus.checkText(kind, "{}");
  globalThis.gc?.();
  writeFileSync("/proc/self/clear_refs", "5");
  const memory = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(readFileSync("/proc/self/status", "utf8"))[1]);
  const before = memory("VmRSS");
  const timed = () => {
    const start = performance.now();
    calls[verb]();
    return performance.now() - start;
  };
  try {
    const first = timed();
    const peak = memory("VmHWM") - before;
    const later = Number(size) > SIZES[0] ? [first] : Array.from({ length: LATER }, timed);
    console.log(JSON.stringify([first, later.sort((one, other) => one - other)[later.length >> 1], peak, ""]));
  } catch (error) {
    console.log(JSON.stringify([0, 0, 0, error.message.slice(0, 80)]));
  }
}

function all(write, [only]) {
  const rows = [];
  let bad = 0;
  for (const family of Object.keys(families).filter((family) => !only || family === only)) {
    for (const verb of VERBS) {
      const points = SIZES.map((size) => {
        const out = execFileSync(process.execPath, ["--expose-gc", "--max-old-space-size=6000", self, "one", verb, family, size], { encoding: "utf8" });
        const [time, later, memory, thrown] = JSON.parse(out.trim().split("\n").at(-1));
        return { size, time, later, memory: (memory * 1024) / size, thrown };
      });
      const [small, , large, largest] = points;
      // Twice is left for the machine's moods.
      const growth = largest.time / Math.max(large.time, 20) / 4;
      const faults = [
        growth > 2 && `grows ${growth.toFixed(1)} times more than the input`,
        largest.memory > 12 && `${largest.memory.toFixed(0)} times the input in memory`,
        small.later > 50 && `${small.later.toFixed(0)} ms for 64 KB`,
        points.find(({ thrown }) => thrown)?.thrown,
      ].filter(Boolean);
      bad += faults.length > 0;
      rows.push({ family, verb, points });
      const times = points.map(({ time }) => time.toFixed(0).padStart(6)).join("");
      console.log(`${family.padEnd(24)}${verb.padEnd(14)}${times} ms, later ${small.later.toFixed(0).padStart(3)} ms ${largest.memory.toFixed(1).padStart(5)} ×   ${faults.join("; ")}`);
    }
  }
  const slow = rows.filter(({ points: [small] }) => small.time > 50).length;
  console.log(`\n${rows.length} families and verbs, ${bad} beyond a bound; ${slow} first calls take longer than 50 ms for 64 KB`);
  if (write) writeFileSync(new URL("../docs/images/bounds.svg", import.meta.url), picture(rows));
}

/** One line for each family and verb: milliseconds against size, both in powers. */
function picture(rows) {
  const [width, height, left, bottom] = [720, 420, 60, 370];
  const x = (size) => left + ((Math.log2(size) - 16) / 8) * 620;
  const y = (time) => bottom - ((Math.log10(Math.max(time, 0.1)) + 1) / 6) * 340;
  const lines = rows.map(({ points }) => `<polyline points="${points.map(({ size, time }) => `${x(size).toFixed(0)},${y(time).toFixed(0)}`).join(" ")}"/>`);
  const label = (at, to, text) => `<text x="${at}" y="${to}">${text}</text>`;
  const linear = `<polyline class="linear" points="${SIZES.map((size) => `${x(size).toFixed(0)},${y((size / SIZES[0]) * 50).toFixed(0)}`).join(" ")}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>Time of every verb on hostile input, from 64 KB to 16 MB</title>
<style>rect{fill:#fff}text{fill:#57606a}polyline{fill:none;stroke:#0969da;stroke-opacity:.35}.linear{stroke:#cf222e;stroke-opacity:1;stroke-dasharray:4 4}@media(prefers-color-scheme:dark){rect{fill:#1b201e}text{fill:#a2aea9}polyline{stroke:#8fc0f3}.linear{stroke:#ff9b95}}</style>
<rect width="100%" height="100%"/>
${SIZES.map((size) => label(x(size) - 16, bottom + 20, size < 1 << 20 ? `${size >> 10} KB` : `${size >> 20} MB`)).join("\n")}
${[0.1, 1, 10, 100, 1000, 10000].map((time) => label(8, y(time) + 4, time < 1000 ? `${time} ms` : `${time / 1000} s`)).join("\n")}
${linear}
${label(left, 30, "Dashed: 50 ms for 64 KB, and in proportion")}
${lines.join("\n")}
</svg>
`;
}
