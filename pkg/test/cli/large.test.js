// Large files of lines: several workers, and still every record once, in order; memory that stays flat; the bar.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { log } from "../payloads.js";
import { content, file, folder, PLAIN, program, quitus } from "./run.js";

const REFUSED = 7;
const wide = "é€😀".repeat(30);

/** Records of which every seventh is refused: as they are sent, and what becomes of each. */
function records(count) {
  const sent = Array.from({ length: count }, (_, n) => (n % REFUSED === 0 ? `{"page":0,"n":${n}}` : `{"n":"${wide}${n}","page":${n}}`));
  const output = sent.map((_, n) => (n % REFUSED === 0 ? "" : `{"page":${n},"n":"${wide}${n}"}\n`)).join("");
  const rejects = sent.filter((_, n) => n % REFUSED === 0);
  return { sent, output, rejects };
}

function asked(args, pieces) {
  const child = spawn(process.execPath, args, { env: PLAIN, cwd: folder });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) child[stream].setEncoding("utf8").on("data", (data) => (said[stream] += data));
  const ended = new Promise((resolve) => child.on("close", (status) => resolve({ ...said, status })));
  return { child, said, ended, feed: () => pieces.forEach((piece) => child.stdin.write(piece)) };
}

async function until(holds) {
  for (const start = Date.now(); !holds(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    assert.ok(Date.now() - start < 30_000, "it never came");
  }
}

describe("no record is lost, none moves", () => {
  const { sent, output, rejects } = records(60_000);

  for (const [what, end] of [["LF", "\n"], ["CRLF", "\r\n"], ["blank lines", "\n\n"]]) {
    it(`${what}, without a line end behind the last`, () => {
      const many = file("many.ndjson", sent.join(end));
      assert.ok(Buffer.byteLength(content(many)) > 8 << 20);
      const { stdout, status } = spawnSync(process.execPath, [program, "normalize", "-k", "obapi.query", "--rejects", "bad.ndjson", many], {
        cwd: folder,
        env: PLAIN,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      assert.equal(status, 1);
      assert.ok(stdout === output, "the output is another one");
      assert.ok(content("bad.ndjson").replaceAll("\r", "") === `${rejects.join("\n")}\n`, "the rejects are others");
    });
  }

  it("cut anywhere on the way", async () => {
    const bytes = Buffer.from(sent.join("\n"));
    const pieces = [];
    for (let at = 0; at < bytes.length; at += 65_521) pieces.push(bytes.subarray(at, at + 65_521));
    const { child, ended, feed } = asked([program, "normalize", "-k", "obapi.query", "-"], pieces);
    feed();
    child.stdin.end();
    const { stdout } = await ended;
    assert.ok(stdout === output, "the output is another one");
  });

  it("a line of 10 MB among others", () => {
    const long = `{"page":1,"note":"${"a".repeat(10 << 20)}"}`;
    const many = file("long.ndjson", [...sent.slice(0, 30_000), long, ...sent.slice(30_000)].join("\n"));
    const { stdout } = spawnSync(process.execPath, [program, "normalize", "-k", "obapi.query", many], { cwd: folder, env: PLAIN, encoding: "utf8", maxBuffer: 1 << 28 });
    const before = stdout.indexOf(long);
    assert.ok(before > 0 && stdout.slice(0, before) + stdout.slice(before + long.length + 1) === output, "the output is another one");
  });

  it("findings name the lines and records of the file", () => {
    const many = file("places.ndjson", sent.map((line) => `${line}\n\n`).join(""));
    const { stdout } = spawnSync(process.execPath, [program, "check", "-k", "obapi.query", "--format", "ndjson", many], { cwd: folder, env: PLAIN, encoding: "utf8", maxBuffer: 1 << 28 });
    const errors = stdout.trim().split("\n").map((line) => JSON.parse(line)).filter(({ severity }) => severity === "error");
    const expected = rejects.map((_, index) => [index * REFUSED * 2 + 1, index * REFUSED + 1, index * REFUSED * 2 + 1]);
    assert.deepEqual(errors.map(({ line, record, span }) => [line, record, span.start.line]), expected);
  });
});

it("answers come before the end of the input", async () => {
  const { sent, output } = records(40_000);
  const { child, said, ended, feed } = asked([program, "normalize", "-k", "obapi.query", "-"], [`${sent.join("\n")}\n`]);
  feed();
  await until(() => said.stdout.length === output.length);
  child.stdin.write('{"page":7}\n');
  await until(() => said.stdout.endsWith('\n{"page":7}\n'));
  child.stdin.end();
  assert.equal((await ended).status, 1);
});

it("memory does not grow with the file", () => {
  const watch = 'import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  const line = `${JSON.stringify(log)}\n`;
  const block = Buffer.from(line.repeat(Math.ceil(1e6 / line.length)));
  const peak = (megabytes) => {
    const out = openSync(join(folder, "flat.ndjson"), "w");
    for (let count = 0; count < megabytes; count++) writeSync(out, block);
    closeSync(out);
    const args = [`--import=data:text/javascript,${watch}`, program, "check", "-k", "intent.log", "flat.ndjson"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: PLAIN, encoding: "utf8" });
    assert.match(stdout, / 0 errors/);
    return Number(stderr) / 1024;
  };
  const [small, large] = [peak(40), peak(160)];
  assert.ok(small > 0 && large - small < 60, `${small} MB for 40 MB, ${large} MB for 160 MB`);
});

describe("the bar", () => {
  const ERASED = "\r\x1b[2K";
  const terminal = "--import=data:text/javascript,Object.assign(process.stderr,{isTTY:true,columns:80})";
  const slowly = async (args, seconds) => {
    const { child, ended } = asked([...args, "-k", "obapi.query", "-"], []);
    for (let count = 0; count < seconds * 5; count++) {
      child.stdin.write('{"page":1}\n'.repeat(20_000));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    child.stdin.end();
    return ended;
  };

  it("appears after a second, counts, and is gone at the end", async () => {
    const { stderr, stdout } = await slowly([terminal, program, "normalize"], 2);
    const looks = stderr.split(ERASED);
    assert.equal(looks.shift(), "", "something came before the bar");
    assert.equal(looks.pop(), "", "the bar stays");
    assert.ok(looks.length >= 2, stderr);
    for (const look of looks) assert.match(look, /^<standard input> {2}\d\u00a0MB$|^$/);
    assert.equal(stdout.length, 10 * 20_000 * '{"page":1}\n'.length);
  });

  it("shows how far a file is", () => {
    // A clock that hurries: reading takes a second each time one looks.
    const clock = "--import=data:text/javascript,let now=0;performance.now=()=>(now+=1000)";
    const { sent } = records(60_000);
    const many = file("bar.ndjson", sent.join("\n"));
    const run = (...args) => spawnSync(process.execPath, [...args, program, "check", "-k", "obapi.query", "--locale", "fr", many], { cwd: folder, env: PLAIN, encoding: "utf8" });
    const { stderr } = run(terminal, clock);
    const parts = [...stderr.matchAll(/bar\.ndjson {2}(━*)(─*) (\d+)\u00a0% {2}\d+\u00a0Mo/g)];
    assert.ok(parts.length > 3, stderr);
    for (const [, full, rest, percent] of parts) {
      assert.equal(full.length + rest.length, 30);
      // The percentage is rounded down, the bar is not made of it.
      const [least, most] = [Number(percent), Number(percent) + 0.999].map((part) => Math.floor(part * 0.3));
      assert.ok(full.length >= least && full.length <= most, `${full.length} of 30 for ${percent}%`);
    }
    assert.ok(Number(parts.at(-1)[3]) === 100 && stderr.endsWith(ERASED), stderr.slice(-200));
    assert.equal(run(clock).stderr, "");
  });

  it("is not there for quick work, nor without a terminal", async () => {
    assert.equal((await slowly([terminal, program, "normalize"], 0.2)).stderr, "");
    assert.equal((await slowly([program, "normalize"], 1.6)).stderr, "");
  });
});

it("a zone that nobody knows is said once, however large the file", () => {
  const { stderr, status } = quitus(["check", "-k", "obapi.query", "--zone", "Europe/Atlantis", "many.ndjson"]);
  assert.equal(status, 2);
  assert.match(stderr, /^quitus: many\.ndjson: .*Europe\/Atlantis.*\n$/);
  assert.ok(readFileSync(join(folder, "many.ndjson")).length > 8 << 20);
});
