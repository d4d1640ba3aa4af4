// node bench/table-memory.js: the most memory that tables of ten thousand, a hundred thousand and a million rows take,
// each in a process of its own: the command line, and the library beside a process that reads the bytes and nothing else.

import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dates, writeTable } from "./parts/table.js";

const path = (name) => fileURLToPath(new URL(`../pkg/dist/${name}`, import.meta.url));
/** Each process writes its peak, in kilobytes, where its parent reads it. */
const watch = 'data:text/javascript,import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
const library = (each) => `import{createReadStream}from"node:fs";import{tableReader}from${JSON.stringify(path("node/table.js"))};
  const reader=tableReader("intent.log");for await(const piece of createReadStream(process.argv.at(-1))){${each}}`;
const candidates = {
  "reading alone": (file) => ["--input-type=module", "-e", library(""), "--", file],
  tableReader: (file) => ["--input-type=module", "-e", library("reader.add(piece)"), "--", file],
  "quitus check": (file) => [path("cli.js"), "check", "-k", "intent.log", file],
  "quitus normalize": (file) => [path("cli.js"), "normalize", "-k", "intent.log", file],
};

const folder = mkdtempSync(join(tmpdir(), "quitus-table-"));
try {
  const out = openSync(devNull, "w");
  for (const [name, date] of Object.entries(dates)) {
    console.log(`\n${name}`);
    for (const rows of [10_000, 100_000, 1_000_000]) {
      const file = join(folder, "logs.csv");
      writeTable(file, rows, date);
      const told = Object.entries(candidates).map(([candidate, args]) => `${candidate} ${(peak(args(file), out) / 1024).toFixed(0)} MB`);
      console.log(`${String(rows).padStart(9)} rows: ${told.join(", ")}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function peak(args, out) {
  const { status, output } = spawnSync(process.execPath, [`--import=${watch}`, ...args], { stdio: ["ignore", out, "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(output[3].toString());
}
