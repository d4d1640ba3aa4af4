// node bench/large.js [MEGABYTES]: the command line on a large file of lines: throughput, and the most memory it takes.
//
// The file is written below the folder for temporary files and removed afterwards.

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mixes } from "./parts/lines.js";

const program = fileURLToPath(new URL("../pkg/dist/cli.js", import.meta.url));
const megabytes = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "quitus-"));
const [input, rejects, peak] = ["lines.ndjson", "rejects.ndjson", "peak"].map((name) => join(folder, name));
const watch = `data:text/javascript,import{writeFileSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;

try {
  for (const [name, lines] of Object.entries({ valid: mixes.valid, "one in ten refused": mixes.faults })) {
    const file = openSync(input, "w");
    const block = Buffer.from(lines.repeat(Math.ceil(1e6 / lines.length)));
    let size = 0;
    for (; size < megabytes * 1e6; size += block.length) writeSync(file, block);
    closeSync(file);
    for (const [verb, args] of Object.entries({ check: ["--format", "ndjson"], normalize: ["--rejects", rejects] })) {
      const start = performance.now();
      const out = openSync(process.platform === "win32" ? "NUL" : "/dev/null", "w");
      const { status } = spawnSync(process.execPath, [`--import=${watch}`, program, verb, "-k", "intent.log", ...args, input], { stdio: ["ignore", out, out] });
      closeSync(out);
      if (status !== (name === "valid" ? 0 : 1)) throw new Error(`quitus ${verb} ended with ${status}`);
      const seconds = (performance.now() - start) / 1000;
      const memory = Number(readFileSync(peak, "utf8")) / 1024;
      console.log(
        `${`${verb}, ${name}`.padEnd(32)}${(statSync(input).size / 1e6).toFixed(0).padStart(6)} MB in ${seconds.toFixed(1).padStart(5)} s` +
          `${(size / 1e6 / seconds).toFixed(0).padStart(6)} MB/s${memory.toFixed(0).padStart(6)} MB of memory at most`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
