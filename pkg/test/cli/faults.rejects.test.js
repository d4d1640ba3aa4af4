// Outputs that are inputs, and what becomes of a file of rejects that is there already.

import assert from "node:assert/strict";
import { appendFileSync, chmodSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { at, beside, emptied, fault, lacksNobody, lacksPosix, lacksShell, left, nobody, shell, size, started, until } from "./fault.js";
import { quitus } from "./run.js";

emptied();

const lines = '{"page":0}\n{"page":1}\n';
const read = (name) => readFileSync(at(name), "utf8");
const normalize = (rejects, ...files) => quitus(["normalize", "-k", "obapi.query", "--rejects", rejects, ...files]);

fault("--rejects names an input", () => {
  mkdirSync(at("folder"));
  writeFileSync(at("a.ndjson"), lines);
  symlinkSync("a.ndjson", at("link.ndjson"));
  linkSync(at("a.ndjson"), at("hard.ndjson"));
  writeFileSync(at("b.ndjson"), lines);
  for (const name of ["a.ndjson", "./folder/../a.ndjson", "link.ndjson", "hard.ndjson"]) {
    const { status, stdout, stderr } = normalize(name, "b.ndjson", "a.ndjson");
    assert.deepEqual([status, stdout, stderr], [2, "", `quitus: ${name} is the input a.ndjson; name another file\n`]);
    assert.equal(read("a.ndjson"), lines);
  }
  assert.match(quitus(["normalize", "--locale", "fr", "--rejects", "a.ndjson", "a.ndjson"]).stderr, /^quitus: a\.ndjson est l’entrée a\.ndjson\u00a0; indiquez un autre fichier\n$/);
});

fault("--rejects names the file behind standard input", () => {
  writeFileSync(at("a.ndjson"), lines);
  const { status, stderr } = shell("$Q normalize -k obapi.query --rejects a.ndjson - < a.ndjson");
  assert.deepEqual([status, stderr], [2, "quitus: a.ndjson is the input <standard input>; name another file\n"]);
  assert.equal(read("a.ndjson"), lines);
}, lacksShell);

fault("standard output goes to an input", () => {
  for (const command of ["normalize -k obapi.query", "fix -k obapi.query", "check -k obapi.query", "history"]) {
    writeFileSync(at("a.ndjson"), lines);
    const { status, stderr } = shell(`$Q ${command} a.ndjson >> a.ndjson`);
    assert.deepEqual([status, stderr], [2, "quitus: <standard output> is the input a.ndjson; name another file\n"], command);
    assert.equal(read("a.ndjson"), lines);
  }
}, lacksShell);

fault("--rejects names the file behind standard output", () => {
  writeFileSync(at("a.ndjson"), lines);
  const { status, stderr } = shell("$Q normalize -k obapi.query --rejects out a.ndjson > out");
  assert.deepEqual([status, stderr], [2, "quitus: out is the standard output; name another file\n"]);
}, lacksShell);

for (const [what, args, said] of [
  ["an unknown kind", ["-k", "intent.lgo", "a.ndjson"], /unknown kind intent\.lgo/],
  ["an unknown zone", ["-k", "obapi.query", "--zone", "Mars", "a.ndjson"], /Mars/],
  ["a missing input", ["-k", "obapi.query", "missing.ndjson"], /there is no such file/],
  ["a missing input among others", ["-k", "obapi.query", "right.ndjson", "missing.ndjson"], /there is no such file/],
  ["no input", ["-k", "obapi.query"], /name at least one file/],
  ["a kind that cannot be told", ["empty.ndjson"], /looks like no kind/],
]) {
  fault(`a file of rejects is there, and ${what}`, () => {
    writeFileSync(at("a.ndjson"), lines);
    writeFileSync(at("right.ndjson"), '{"page":1}\n');
    writeFileSync(at("empty.ndjson"), "{}\n{}\n");
    writeFileSync(at("rejects"), "old\n");
    const { status, stderr } = quitus(["normalize", "--rejects", "rejects", ...args]);
    assert.match(stderr, said);
    assert.deepEqual([status, read("rejects")], [2, "old\n"]);
    assert.deepEqual(beside(), []);
  });
}

fault("a run that was not complete has refused payloads", () => {
  writeFileSync(at("a.ndjson"), lines);
  assert.equal(normalize("rejects", "a.ndjson", "missing.ndjson").status, 2);
  assert.equal(read("rejects"), '{"page":0}\n');
  writeFileSync(at("rejects"), "old\n");
  const { status, stderr } = normalize("rejects", "a.ndjson", "missing.ndjson");
  assert.deepEqual([status, read("rejects")], [2, "old\n"]);
  const [name] = beside();
  assert.ok(stderr.includes(`quitus: rejects is left as it was; what was refused so far is in ${at(name)}\n`), stderr);
  assert.equal(read(name), '{"page":0}\n');
});

fault("a complete run takes the place of an older file of rejects", () => {
  writeFileSync(at("a.ndjson"), lines);
  writeFileSync(at("right.ndjson"), '{"page":1}\n');
  writeFileSync(at("rejects"), "old\n");
  chmodSync(at("rejects"), 0o640);
  symlinkSync("rejects", at("link"));
  assert.equal(normalize("link", "a.ndjson").status, 1);
  assert.deepEqual([read("rejects"), lstatSync(at("link")).isSymbolicLink(), statSync(at("rejects")).mode & 0o777], ['{"page":0}\n', true, 0o640]);
  assert.equal(normalize("rejects", "right.ndjson").status, 0);
  assert.deepEqual([read("rejects"), beside()], ["", []]);
});

fault("--rejects behind a link that leads nowhere yet", () => {
  writeFileSync(at("a.ndjson"), lines);
  mkdirSync(at("folder"));
  symlinkSync("folder/rejects", at("link"));
  assert.equal(normalize("link", "a.ndjson").status, 1);
  assert.deepEqual([read("folder/rejects"), lstatSync(at("link")).isSymbolicLink()], ['{"page":0}\n', true]);
});

fault("--rejects is no regular file", () => {
  writeFileSync(at("a.ndjson"), lines);
  const { stdout, status } = shell("$Q normalize -k obapi.query --rejects >(cat > copy) a.ndjson; echo $?; $Q normalize -k obapi.query --rejects /dev/null a.ndjson; sleep 0.3; cat copy");
  assert.equal(stdout, '{"page":1}\n1\n{"page":1}\n{"page":0}\n', String(status));
}, lacksShell || lacksPosix);

fault("--rejects goes to a closed pipe", () => {
  writeFileSync(at("a.ndjson"), lines.repeat(20_000));
  const { stderr, status } = shell("$Q normalize -k obapi.query --rejects >(true) a.ndjson > out");
  assert.equal(status, 2);
  assert.match(stderr, /^quitus: \/dev\/fd\/\d+: this file cannot be written \(EPIPE\)$/m);
}, lacksShell || lacksPosix);

for (const [what, prepare] of [
  ["a folder that may only be read", () => chmodSync(at("folder"), 0o555)],
  ["a folder that is not there", () => {}],
]) {
  fault(`--rejects in ${what}`, () => {
    writeFileSync(at("a.ndjson"), lines);
    mkdirSync(at("folder"));
    prepare();
    const name = what.endsWith("there") ? "missing/rejects" : "folder/rejects";
    const { status, stdout, stderr } = quitus(["normalize", "-k", "obapi.query", "--rejects", name, "a.ndjson"], { spawn: nobody });
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^quitus: \w+\/rejects: (nothing can be written beside this file \(not allowed, EACCES\)|this file cannot be written \(ENOENT\))\n$/);
    chmodSync(at("folder"), 0o755);
  }, lacksNobody);
}

for (const [signal, status] of [["SIGINT", 130], ["SIGTERM", 143]]) {
  fault(`${signal} while normalize writes rejects`, async () => {
    writeFileSync(at("rejects"), "old\n");
    const { child, ended } = started(["normalize", "-k", "obapi.query", "--rejects", "rejects", "-"]);
    child.stdin.write(lines);
    await until(() => beside().length > 0 && size(beside()[0]) > 0);
    child.kill(signal);
    const { stderr, status: found } = await ended;
    assert.deepEqual([found, read("rejects")], [status, "old\n"]);
    const [name] = beside();
    assert.ok(stderr.endsWith(`quitus: rejects is left as it was; what was refused so far is in ${at(name)}\n`), stderr);
    assert.equal(read(name), '{"page":0}\n');
  }, lacksPosix);
}

fault("another program changes the file of rejects meanwhile", async () => {
  writeFileSync(at("rejects"), "old\n");
  const { child, ended } = started(["normalize", "-k", "obapi.query", "--rejects", "rejects", "-"]);
  child.stdin.write(lines);
  await until(() => beside().length > 0 && size(beside()[0]) > 0);
  appendFileSync(at("rejects"), "more\n");
  child.stdin.end();
  const { stderr, status } = await ended;
  assert.deepEqual([status, read("rejects")], [2, "old\nmore\n"]);
  assert.match(stderr, /what was refused so far is in \S+\nquitus: rejects: another program changed this file meanwhile; it is left as it is\n$/);
});
