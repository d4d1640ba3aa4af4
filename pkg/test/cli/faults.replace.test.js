// What `fix --write` replaces, and what stops it.

import assert from "node:assert/strict";
import {
  appendFileSync, chmodSync, chownSync, linkSync, lstatSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync,
} from "node:fs";
import { at, beside, emptied, fault, isRoot, lacksNobody, lacksPosix, left, nobody, started, until } from "./fault.js";
import { quitus } from "./run.js";

emptied();

const wrong = '{"status":"DONE"}\n';
const right = '{"status":"done"}\n';
const fix = (name, more) => quitus(["fix", "--write", "-k", "obapi.query", name], more);
const read = (name) => readFileSync(at(name), "utf8");
/** So much that somebody can come in between. */
const MANY = 80_000;

/** Starts to mend, and waits until something is written beside. */
async function begun(options) {
  writeFileSync(at("a.ndjson"), wrong.repeat(MANY));
  chmodSync(at("a.ndjson"), 0o666);
  const run = started(["fix", "--write", "-k", "obapi.query", "a.ndjson"], options);
  await until(() => beside().length > 0);
  return run;
}

for (const [signal, status] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) {
  fault(`${signal} while fix --write writes`, async () => {
    const { child, ended } = await begun();
    child.kill(signal);
    assert.equal((await ended).status, status);
    assert.deepEqual(left(), ["a.ndjson"]);
    assert.ok(read("a.ndjson") === wrong.repeat(MANY), "the file is another one");
  }, lacksPosix);
}

fault("SIGKILL while fix --write writes", async () => {
  const { child, ended } = await begun();
  child.kill("SIGKILL");
  await ended;
  assert.ok(read("a.ndjson") === wrong.repeat(MANY), "the file is another one");
  const [rest, ...more] = beside();
  assert.deepEqual(more, []);
  assert.equal(statSync(at(rest)).mode & 0o777, 0o600);
  writeFileSync(at("b.json"), wrong);
  const { status, stderr } = fix("b.json");
  assert.equal(status, 0);
  assert.ok(stderr.startsWith(`quitus: a run that was cut off left ${rest} behind; it may be removed\n`), stderr);
}, lacksPosix);

fault("another program changes the file meanwhile", async () => {
  const { ended } = await begun();
  appendFileSync(at("a.ndjson"), '{"page":7}\n');
  const { status, stderr } = await ended;
  assert.equal(status, 2);
  assert.match(stderr, /\nquitus: a\.ndjson: another program changed this file meanwhile; it is left as it is\n$/);
  assert.ok(read("a.ndjson") === `${wrong.repeat(MANY)}{"page":7}\n`, "the file is another one");
  assert.deepEqual(left(), ["a.ndjson"]);
});

fault("another program replaces the file meanwhile", async () => {
  const { ended } = await begun();
  writeFileSync(at("new"), "mine\n");
  renameSync(at("new"), at("a.ndjson"));
  const { status, stderr } = await ended;
  assert.equal(status, 2);
  assert.match(stderr, /another program changed this file meanwhile/);
  assert.deepEqual([read("a.ndjson"), left()], ["mine\n", ["a.ndjson"]]);
});

fault("another program removes the file meanwhile", async () => {
  const { ended } = await begun();
  renameSync(at("a.ndjson"), at("b.ndjson"));
  const { status, stderr } = await ended;
  assert.equal(status, 2);
  assert.match(stderr, /another program changed this file meanwhile/);
  assert.deepEqual(left(), ["b.ndjson"]);
});

fault("a file of another owner, mended by root", () => {
  writeFileSync(at("a.json"), wrong);
  chownSync(at("a.json"), 1000, 1001);
  chmodSync(at("a.json"), 0o4640);
  assert.equal(fix("a.json").status, 0);
  const { uid, gid, mode } = statSync(at("a.json"));
  assert.deepEqual([read("a.json"), uid, gid, mode & 0o7777], [right, 1000, 1001, 0o4640]);
}, lacksPosix || (!isRoot && "only root can give files to others"));

fault("a file of another owner, mended by somebody else", () => {
  writeFileSync(at("a.json"), wrong);
  chmodSync(at("a.json"), 0o666);
  const { status, stderr } = fix("a.json", { spawn: nobody });
  assert.equal(status, 2);
  assert.match(stderr, /quitus: a\.json: only its owner can replace this file, which belongs to user 0 and group 0\n$/);
  assert.deepEqual([read("a.json"), left()], [wrong, ["a.json"]]);
}, lacksNobody);

fault("a file that may only be read", () => {
  writeFileSync(at("a.json"), wrong);
  chmodSync(at("a.json"), 0o444);
  const { status, stderr } = fix("a.json", { spawn: isRoot ? nobody : {} });
  assert.equal(status, 2);
  assert.match(stderr, /quitus: a\.json: this file cannot be written \(not allowed, EACCES\)\n$/);
  assert.deepEqual([read("a.json"), left()], [wrong, ["a.json"]]);
}, isRoot ? lacksNobody : lacksPosix);

fault("a folder that may only be read", () => {
  mkdirSync(at("folder"));
  writeFileSync(at("folder/a.json"), wrong);
  writeFileSync(at("folder/right.json"), right);
  chmodSync(at("folder/a.json"), 0o666);
  chmodSync(at("folder"), 0o555);
  const mine = { spawn: isRoot ? nobody : {} };
  const { status, stderr } = fix("folder/a.json", mine);
  assert.equal(status, 2);
  assert.match(stderr, /quitus: folder\/a\.json: nothing can be written beside this file \(not allowed, EACCES\)\n$/);
  assert.equal(read("folder/a.json"), wrong);
  // Where there is nothing to mend, nothing has to be written.
  assert.equal(fix("folder/right.json", mine).status, 0);
  chmodSync(at("folder"), 0o755);
}, isRoot ? lacksNobody : lacksPosix);

fault("a file of several names", () => {
  writeFileSync(at("a.json"), wrong);
  linkSync(at("a.json"), at("b.json"));
  const { status, stderr } = fix("a.json");
  assert.equal(status, 2);
  assert.match(stderr, /quitus: a\.json: this file has 2 names \(hard links\); replacing it would part them\n$/);
  assert.deepEqual([read("a.json"), read("b.json"), left()], [wrong, wrong, ["a.json", "b.json"]]);
});

fault("a file behind symbolic links", () => {
  mkdirSync(at("folder"));
  writeFileSync(at("folder/a.json"), wrong);
  symlinkSync("folder/a.json", at("one.json"));
  symlinkSync("one.json", at("two.json"));
  assert.equal(fix("two.json").status, 0);
  assert.equal(read("folder/a.json"), right);
  assert.ok(lstatSync(at("one.json")).isSymbolicLink() && lstatSync(at("two.json")).isSymbolicLink());
});

fault("the first mend comes late", () => {
  const late = '{"page":1}\n'.repeat(30_000);
  writeFileSync(at("a.ndjson"), late + wrong);
  assert.equal(fix("a.ndjson").status, 0);
  assert.ok(read("a.ndjson") === late + right, "the file is another one");
});
