// node bench/table.js: a CSV of a million rows, read from its file in pieces by Papa Parse alone and by quitus, which also
// makes payloads of the rows, checks them and writes their normal forms. QUITUS_ROWS sets another number of rows.

import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "../pkg/node_modules/papaparse/papaparse.js";
import { tableReader } from "../pkg/dist/node/table.js";
import { median } from "./parts/measure.js";
import { dates, writeTable } from "./parts/table.js";

const ROWS = Number(process.env.QUITUS_ROWS ?? 1_000_000);
const ROUNDS = 3;
const now = "2026-01-01T00:00:00Z";

const folder = mkdtempSync(join(tmpdir(), "quitus-table-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

for (const [name, date] of Object.entries(dates)) {
  const file = join(folder, "logs.csv");
  const bytes = writeTable(file, ROWS, date);
  const times = { "Papa Parse alone": [], "quitus/table": [] };
  let most = 0;
  const look = () => (most = Math.max(most, process.memoryUsage.rss()));
  const before = process.memoryUsage.rss();
  for (let round = 0; round < ROUNDS; round++) {
    times["Papa Parse alone"].push(await timed(() => papa(file)));
    times["quitus/table"].push(await timed(() => quitus(file, look)));
  }
  console.log(`\n${name}: ${ROWS} rows, ${(bytes / 1e6).toFixed(0)} MB; quitus has ${((most - before) / 1e6).toFixed(0)} MB more in memory at most`);
  const alone = median(times["Papa Parse alone"]);
  for (const [candidate, all] of Object.entries(times)) {
    const time = median(all);
    console.log(`  ${candidate.padEnd(20)}${((time * 1000) / ROWS).toFixed(2).padStart(8)} µs a row   ${(time / alone).toFixed(2)} times Papa Parse`);
  }
}

function pieces(file, encoding) {
  return createReadStream(file, { encoding, highWaterMark: 256 << 10 });
}

function papa(file) {
  let rows = 0;
  return new Promise((resolve, reject) => {
    Papa.parse(pieces(file, "utf8"), { chunk: ({ data }) => (rows += data.length), complete: () => resolve(rows), error: reject });
  });
}

async function quitus(file, look) {
  const reader = tableReader("intent.log", { now });
  let valid = 0;
  for await (const piece of pieces(file)) {
    valid += reader.add(piece)?.valid ?? 0;
    look();
  }
  valid += reader.end().valid;
  if (valid !== ROWS) throw new Error(`${valid} of ${ROWS} rows are valid`);
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
