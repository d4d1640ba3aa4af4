// Inputs that are larger, longer or deeper than anybody needs.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { log } from "../payloads.js";
import { at, emptied, fault, lacksShell, left, shell } from "./fault.js";
import { folder, PLAIN, program, quitus } from "./run.js";

emptied();

const LIMIT = 16 << 20;
const read = (name) => readFileSync(at(name));

/** A payload of so many bytes. */
const long = (bytes) => `{"page":1,"note":"${"a".repeat(bytes - 20)}"}`;

/** Runs the command with `code` before it. */
function watched(code, args, env = {}) {
  const watch = `import{isMainThread}from"node:worker_threads";if(isMainThread){${code}}`;
  return spawnSync(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(watch)}`, program, ...args], {
    cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, env: { ...PLAIN, ...env },
  });
}

fault("lines over the limit", () => {
  assert.equal(Buffer.byteLength(long(LIMIT)), LIMIT);
  const fits = long(LIMIT);
  const over = [long(LIMIT + 1), `${long(LIMIT + 1)}\r`, long(LIMIT + 2), `${long(3 * LIMIT)}\r`, "x".repeat(LIMIT + 7)];
  writeFileSync(at("a.ndjson"), ['{"page":0}', over[0], fits, over[1], "", over[2], over[3], '{"page":2}', '{"page":0,"n":1}', over[4]].join("\n"));
  const { status } = shell("$Q normalize -k obapi.query --rejects rejects a.ndjson > out 2> said");
  assert.equal(status, 1);
  const [rejects, out, said] = ["rejects", "out", "said"].map((name) => read(name).toString());
  const expected = ['{"page":0}', over[0], over[1], over[2], over[3], '{"page":0,"n":1}', over[4], ""].join("\n");
  assert.ok(rejects === expected, `the rejects are others: ${rejects.length}, not ${expected.length}`);
  assert.ok(out === `${fits}\n{"page":2}\n`, "the output is another one");
  const found = [...said.matchAll(/^a\.ndjson:(\d+)(?::\d+)?: error: .*?(?:: (\d+) bytes.*)?\[([\w.-]+)\]\n(?:(?!a\.ndjson).*\n)*? *=? *in record (\d+)$/gm)];
  assert.deepEqual(found.map(([, line, size, code, record]) => [line, size ?? "", code, record].join(" ")), [
    "1  number.out-of-range 1",
    `2 ${LIMIT + 1} json.too-large 2`,
    `4 ${LIMIT + 2} json.too-large 4`,
    `6 ${LIMIT + 2} json.too-large 5`,
    `7 ${3 * LIMIT + 1} json.too-large 6`,
    "9  number.out-of-range 8",
    `10 ${LIMIT + 7} json.too-large 9`,
  ]);
  const fixed = shell("$Q fix -k obapi.query a.ndjson > fixed; s=$?; cmp a.ndjson fixed; exit $s");
  assert.deepEqual([fixed.status, fixed.stdout], [1, ""]);
  assert.match(shell("$Q history a.ndjson").stderr, /^a\.ndjson:7: error: .*50331649 bytes.*\[json\.too-large\]\n\n/);
}, lacksShell);

fault("a line of any length takes the same memory", () => {
  const peak = (megabytes) => {
    const file = openSync(at("long.ndjson"), "w");
    writeSync(file, '{"page":1}\n');
    for (let count = 0; count < megabytes; count++) writeSync(file, Buffer.alloc(1e6, 0x61));
    closeSync(file);
    const { stderr, stdout } = watched('process.on("exit",()=>console.error(process.resourceUsage().maxRSS))', ["normalize", "-k", "obapi.query", "--rejects", "rejects", "long.ndjson"]);
    assert.equal(stdout, '{"page":1}\n');
    assert.ok(read("rejects").length === megabytes * 1e6 + 1, "the rejects are others");
    return Number(stderr.trim().split("\n").at(-1)) / 1024;
  };
  const [small, large] = [peak(40), peak(200)];
  assert.ok(small > 0 && large - small < 60, `${small} MB for 40 MB, ${large} MB for 200 MB`);
});

fault("a table of any length takes the same memory", () => {
  const cells = { ...log, location: undefined, contacts: undefined, tags: undefined, asset: "L" };
  const columns = Object.keys(cells).filter((name) => typeof cells[name] !== "object" && cells[name] !== undefined);
  const row = `${columns.map((name) => cells[name]).join(";")}\n`;
  const peak = (megabytes) => {
    const rows = Math.floor((megabytes * 1e6) / row.length);
    const file = openSync(at("long.csv"), "w");
    writeSync(file, `${columns.join(";")}\n`);
    for (let count = 0; count < rows; count += 1000) writeSync(file, row.repeat(Math.min(1000, rows - count)));
    closeSync(file);
    const { stderr, stdout } = watched('process.on("exit",()=>console.error(process.resourceUsage().maxRSS))', ["normalize", "-k", "intent.log", "long.csv"]);
    assert.ok(stdout.split("\n").length === rows + 1, "the payloads are others");
    return Number(stderr.trim().split("\n").at(-1)) / 1024;
  };
  const [small, large] = [peak(10), peak(50)];
  assert.ok(small > 0 && large - small < 60, `${small} MB for 10 MB, ${large} MB for 50 MB`);
});

fault("a long first line in a pipe", () => {
  // What is put together again with each chunk grows with the square of the line.
  const count = 'let sum=0;const whole=Buffer.concat;Buffer.concat=(...a)=>{const b=whole(...a);sum+=b.length;return b};process.on("exit",()=>console.error(sum))';
  writeFileSync(at("in"), `${long(12e6)}\n{"page":2}\n`);
  const watch = encodeURIComponent(count);
  const { stdout, stderr } = shell(`cat in | ${process.execPath} "--import=data:text/javascript,${watch}" ${program} normalize -k obapi.query -`);
  assert.ok(stdout === `${long(12e6)}\n{"page":2}\n`, "the output is another one");
  const sum = Number(stderr.trim().split("\n").at(-1));
  assert.ok(sum > 12e6 && sum < 5 * 12e6, `${sum} bytes were put together`);
}, lacksShell);

for (const format of ["json", "sarif", "ndjson", "github"]) {
  fault(`as many findings as there are lines, as ${format}`, () => {
    const lines = 60_000;
    writeFileSync(at("wrong.ndjson"), '{"page":0}\n'.repeat(lines));
    const { status, stderr } = shell(`$Q check -k obapi.query --format ${format} wrong.ndjson > out`, { env: { NODE_OPTIONS: "--max-old-space-size=64" } });
    assert.deepEqual([status, stderr], [1, ""]);
    const text = read("out").toString();
    const found = format === "json" ? JSON.parse(text)[0].issues : format === "sarif" ? JSON.parse(text).runs[0].results : text.trimEnd().split("\n");
    assert.equal(found.length, lines);
  }, lacksShell);
}

fault("one text that is too large to be read as a whole", () => {
  const { status, stdout, stderr } = shell(`{ printf '['; yes '{"page":1},' | head -c 70000000; } | $Q normalize -k obapi.query --rejects rejects -`);
  assert.deepEqual([status, stdout], [2, ""]);
  assert.equal(stderr, "quitus: <standard input>: more than 64 MB in one text; many payloads are better sent as lines (NDJSON)\n");
  assert.deepEqual(left(), []);
}, lacksShell);

fault("a history of 150,000 logs", () => {
  writeFileSync(at("many.json"), `[${Array(150_000).fill(JSON.stringify({ ...log, logDate: log.eventDate })).join(",")}]`);
  const { stdout, stderr, status } = shell("$Q history many.json");
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(stdout.match(/ ◆ /g).length, 150_000);
}, lacksShell);

fault("200,000 brackets in one another", () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  writeFileSync(at("deep.json"), deep);
  writeFileSync(at("deep.ndjson"), `${deep}\n`);
  writeFileSync(at("log.json"), JSON.stringify(log).replace(/}$/, `,"x":${deep}}`));
  writeFileSync(at("open.json"), "[".repeat(200_000));
  for (const file of ["deep.json", "deep.ndjson", "log.json", "open.json"]) {
    for (const command of ["history", "check -k intent.log", "normalize -k intent.log", "fix -k intent.log", "build -k intent.log"]) {
      const { stderr, stdout, status } = quitus([...command.split(" "), file]);
      assert.ok(status === 1 || (command === "history" && status === 0), `${command} ${file}: ${status}`);
      assert.doesNotMatch(stdout + stderr, /call stack|RangeError|\n {4}at |should not have/, `${command} ${file}`);
    }
  }
});

fault("a description of megabytes in a history", () => {
  const { stdout, status } = quitus(["history", "-"], { input: JSON.stringify({ ...log, description: "x".repeat(2e6) }) });
  assert.equal(status, 0);
  assert.ok(stdout.length < 5000, "all of it is shown");
});
