// Outputs that cannot be written, or that nobody reads.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { at, emptied, fault, lacksFullDevice, lacksShell, shell, smallDisk, started, until } from "./fault.js";

emptied();

const disk = smallDisk();
const payload = { page: 1, note: "x".repeat(200) };
const lines = (count, value = payload) => `${JSON.stringify(value)}\n`.repeat(count);
const FULL = /^quitus: the output cannot be written \(no space left, ENOSPC\)\n$/;
const COMMANDS = [
  ["normalize", "-k obapi.query many.ndjson"],
  ["fix", "-k obapi.query many.ndjson"],
  ["check", "-k obapi.query --format json wrong.ndjson"],
  ["check", "-k obapi.query --format sarif wrong.ndjson"],
  ["check", "-k obapi.query --format ndjson wrong.ndjson"],
];

fault("a full disk under standard output", () => {
  writeFileSync(at("many.ndjson"), lines(5000));
  writeFileSync(at("wrong.ndjson"), lines(5000, { page: 0 }));
  for (const [command, rest] of COMMANDS) {
    const { status, stderr } = shell(`$Q ${command} ${rest} > "${disk.place}/out"`);
    assert.match(stderr, FULL, command);
    assert.equal(status, 2, command);
  }
}, disk.lacks || lacksShell);

fault("a full disk under --rejects", () => {
  writeFileSync(at("wrong.ndjson"), lines(5000, { ...payload, page: 0 }));
  const old = join(disk.place, "rejects");
  shell(`rm -rf "${disk.place}"/* "${disk.place}"/.quitus-*; echo old > "${old}"`);
  const { status, stderr, stdout } = shell(`$Q normalize -k obapi.query --rejects "${old}" wrong.ndjson`);
  assert.deepEqual([status, stdout], [2, ""]);
  assert.equal(readFileSync(old, "utf8"), "old\n");
  const [, named] = /rejects is left as it was; what was refused so far is in (\S+)\n/.exec(stderr);
  assert.equal(lines(5000, { ...payload, page: 0 }).slice(0, 4096), readFileSync(named, "utf8").slice(0, 4096));
  assert.match(stderr, /\nquitus: \S+rejects: this file cannot be written \(no space left, ENOSPC\)\n$/);
}, disk.lacks || lacksShell);

fault("a full disk under fix --write", () => {
  const wrong = lines(2000, { ...payload, "per-page": 3 });
  shell(`rm -rf "${disk.place}"/* "${disk.place}"/.quitus-*`);
  writeFileSync(join(disk.place, "a.ndjson"), wrong);
  const { status, stderr } = shell(`$Q fix --write -k obapi.query "${disk.place}/a.ndjson"; s=$?; ls -A "${disk.place}"; exit $s`);
  assert.equal(status, 2);
  assert.match(stderr, /\nquitus: \S+a\.ndjson: this file cannot be written \(no space left, ENOSPC\)\n$/);
  assert.equal(readFileSync(join(disk.place, "a.ndjson"), "utf8"), wrong);
  assert.equal(shell(`ls -A "${disk.place}"`).stdout, "a.ndjson\n");
}, disk.lacks || lacksShell);

fault("/dev/full as standard output", () => {
  writeFileSync(at("a.json"), '{"page":1}');
  for (const command of ["check -k obapi.query a.json", "normalize -k obapi.query a.json", "fix -k obapi.query a.json", "kinds", "--help", "--version", "explain date.gap", "schema intent.log"]) {
    const { status, stderr } = shell(`$Q ${command} > /dev/full`);
    assert.match(stderr, FULL, command);
    assert.equal(status, 2, command);
  }
  assert.match(shell("$Q --help > /dev/full", { env: { LANG: "fr_FR.UTF-8" } }).stderr, /^quitus: la sortie ne peut pas être écrite \(plus de place, ENOSPC\)\n$/);
}, lacksFullDevice || lacksShell);

fault("/dev/full as standard error", () => {
  writeFileSync(at("a.json"), '{"page":0}');
  for (const [command, status] of [["normalize -k obapi.query a.json", 2], ["check -k obapi.query missing.json", 2], ["check", 2], ["check -k obapi.query a.json", 1]]) {
    assert.equal(shell(`$Q ${command} 2> /dev/full`).status, status, command);
  }
}, lacksFullDevice || lacksShell);

fault("a closed pipe behind standard output", () => {
  writeFileSync(at("right.ndjson"), lines(3000));
  writeFileSync(at("last.ndjson"), lines(3000) + '{"page":0}\n');
  for (const command of ["check --format json", "check --format sarif", "check", "normalize"]) {
    for (const [file, expected] of [["right.ndjson", 0], ["last.ndjson", 1]]) {
      // Something is written before the last file.
      const { stdout, stderr } = shell(`$Q ${command} -k obapi.query right.ndjson ${file} | true; echo \${PIPESTATUS[0]}`);
      assert.equal(stdout, `${expected}\n`, command);
      assert.ok(command === "normalize" ? !/EPIPE|Error/.test(stderr) : stderr === "", stderr);
    }
  }
}, lacksShell);

fault("a closed pipe behind standard error", () => {
  writeFileSync(at("wrong.ndjson"), lines(3000, { page: 0 }));
  writeFileSync(at("right.ndjson"), lines(3000));
  const { stdout } = shell(`{ $Q normalize -k obapi.query wrong.ndjson right.ndjson; echo $? > status; } 2>&1 >out | true; cat status; wc -l < out`);
  assert.equal(stdout.replaceAll(" ", ""), "1\n3000\n");
}, lacksShell);

fault("a closed pipe, and a standard input without end", async () => {
  for (const command of ["normalize", "fix"]) {
    const { child, said, ended } = started([command, "-k", "obapi.query", "-"]);
    const feed = setInterval(() => child.stdin.write(lines(500)), 10);
    await until(() => said.stdout.length > 0);
    child.stdout.destroy();
    const { status } = await ended;
    clearInterval(feed);
    assert.equal(status, 0);
  }
});

fault("a reader that is slow", async () => {
  writeFileSync(at("many.ndjson"), lines(40_000));
  const { child, ended } = started(["normalize", "-k", "obapi.query", "many.ndjson"]);
  child.stdout.pause();
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.stdout.resume();
  const { stdout, status } = await ended;
  assert.equal(status, 0);
  assert.ok(stdout === lines(40_000), "the output is another one");
});

fault("a pipe that another program has made non-blocking", () => {
  writeFileSync(at("many.ndjson"), lines(5000));
  writeFileSync(at("slow.mjs"), `import { readSync } from "node:fs";
    const block = Buffer.alloc(1 << 16); let all = 0;
    for (;;) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); const n = readSync(0, block); if (n === 0) break; all += n; }
    console.log(all);`);
  const nonblocking = `${process.execPath} -e 'process.stdout._handle.setBlocking(false)'`;
  const { stdout, stderr } = shell(`{ ${nonblocking}; $Q normalize -k obapi.query many.ndjson; } | ${process.execPath} slow.mjs`);
  assert.deepEqual([stdout, stderr], [`${lines(5000).length}\n`, ""]);
}, lacksShell);
