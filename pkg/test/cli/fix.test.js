// `quitus fix`: what it writes, where, and with which exit status.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { content as read, folder, program, quitus } from "./run.js";

const at = (name) => join(folder, name);

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

const wrong = '{\r\n\t"status":   "DONE",\r\n\t"page": 1\r\n}\r\n';
const right = wrong.replace("DONE", "done");

describe("quitus fix", () => {
  it("writes the mended text to standard output, and leaves the file alone", () => {
    writeFileSync(at("a.json"), wrong);
    const { status, stdout, stderr } = quitus(["fix", "-k", "obapi.query", "a.json"]);
    assert.deepEqual([status, stdout], [0, right]);
    assert.equal(stderr, 'a.json:2:15: Write “done” [enum.unknown]\na.json: 1 finding mended; 0 errors, 0 warnings, 0 notes left\n');
    assert.equal(read("a.json"), wrong);
    assert.equal(quitus(["fix", "-k", "obapi.query", "-"], { input: wrong }).stdout, right);
  });

  it("replaces files with --write, and keeps their mode and their links", () => {
    writeFileSync(at("a.json"), wrong);
    chmodSync(at("a.json"), 0o640);
    symlinkSync("a.json", at("link.json"));
    const { status, stdout } = quitus(["fix", "--write", "-k", "obapi.query", "link.json"]);
    assert.deepEqual([status, stdout, read("a.json")], [0, "", right]);
    assert.equal(statSync(at("a.json")).mode & 0o777, 0o640);
    assert.ok(lstatSync(at("link.json")).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), ["a.json", "link.json"]);
  });

  it("does not touch a file that has nothing to mend", () => {
    writeFileSync(at("a.json"), right);
    const before = lstatSync(at("a.json"), { bigint: true });
    const { status, stderr } = quitus(["fix", "--write", "-k", "obapi.query", "a.json"], { env: { LANG: "fr_FR.UTF-8" } });
    assert.equal(status, 0);
    assert.equal(stderr, "a.json\u00a0: 0 constat corrigé\u00a0; il reste 0 erreur, 0 avertissement, 0 remarque\n");
    const behind = lstatSync(at("a.json"), { bigint: true });
    assert.deepEqual([behind.ino, behind.mtimeNs], [before.ino, before.mtimeNs]);
    assert.deepEqual(readdirSync(folder), ["a.json"]);
  });

  it("leaves a request alone: to mend its body as if it stood alone would break the command", () => {
    const url = "https://erp.example/obapi/v1/interventions";
    const requests = [
      `curl ${url} -H 'content-type: application/json' -d '{"status": "Done"}'\n`,
      `curl "${url}" ^\r\n -d "{\\"status\\": \\"Done\\"}"\r\n`,
      `POST ${url} HTTP/1.1\nContent-Type: application/json\n\n{"status": "Done"}\n`,
    ];
    for (const request of requests) {
      writeFileSync(at("request.txt"), request);
      for (const args of [[], ["-k", "obapi.query"], ["-k", "obapi.query", "--unsafe-fixes"]]) {
        const { status, stderr } = quitus(["fix", "--write", ...args, "request.txt"]);
        assert.deepEqual([status, read("request.txt")], [2, request]);
        assert.equal(stderr, "quitus: request.txt: there is a request in this text; fix mends payloads alone, quitus check says what is wrong in requests as well\n");
      }
    }
  });

  it("mends each payload of an array", () => {
    const list = '[ {"status":"Done"} ,\n\t{"status":"done"},\n {"per-page" : 3} ]\n';
    const { stdout, stderr } = quitus(["fix", "-k", "obapi.query", "-"], { input: list });
    assert.equal(stdout, list.replace("Done", "done").replace("per-page", "per_page"));
    assert.match(stderr, /^<standard input>:1:14: .*\n<standard input>:3:3: /);
  });

  it("mends each line of many, and no other byte", () => {
    const lines = Buffer.concat([
      Buffer.from('{"status":"Done"}\r\n\n  {"page":2 }\n{"status": \n{"status":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"status":"DRAFT"}'),
    ]);
    writeFileSync(at("a.ndjson"), lines);
    const { status, stderr } = quitus(["fix", "--write", "-k", "obapi.query", "a.ndjson"]);
    assert.equal(status, 1);
    const mended = lines.toString("latin1").replace("Done", "done").replace("DRAFT", "draft");
    assert.equal(readFileSync(at("a.ndjson"), "latin1"), mended);
    assert.match(stderr, /^a\.ndjson:1:12: .*\na\.ndjson:6:12: .*\na\.ndjson: 2 findings mended; 2 errors/);
  });

  it("says the kind that it detected", () => {
    writeFileSync(at("a.json"), '{"page":1,"per_page":2,"sort":"DATE_ASC"}');
    const { stderr, stdout } = quitus(["fix", "a.json"]);
    assert.match(stderr, /^quitus: a\.json looks like obapi\.query; /);
    assert.equal(stdout, '{"page":1,"per_page":2,"sort":"date_asc"}');
  });

  it("goes on with other files, and says what cannot be done", () => {
    writeFileSync(at("a.json"), wrong);
    mkdirSync(at("folder"));
    const { status, stderr } = quitus(["fix", "--write", "-k", "obapi.query", "missing.json", "folder", "a.json"]);
    assert.equal(status, 2);
    assert.match(stderr, /quitus: missing\.json: there is no such file\n[^]*/);
    assert.match(stderr, /^quitus: folder: no file in it/);
    assert.equal(read("a.json"), right);
    for (const [args, said] of [
      [["fix"], "name at least one file, or - for standard input"],
      [["fix", "--write", "-"], "option --write needs files; standard input cannot be replaced"],
      [["check", "--write", "a.json"], "option --write does not belong to quitus check; see quitus check --help"],
      [["fix", "--zone", "Mars/Base", "-k", "obapi.query", "a.json"], "zone: \"Mars/Base\""],
    ]) {
      const { status, stdout, stderr } = quitus(args);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.ok(stderr.includes(said), stderr);
    }
  });

  it("replaces regular files only", () => {
    writeFileSync(at("a.json"), wrong);
    const piped = 'cat a.json | "$0" "$1" fix --write -k obapi.query /dev/stdin';
    const { status, stdout, stderr } = spawnSync("sh", ["-c", piped, process.execPath, program], { cwd: folder, encoding: "utf8" });
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^quitus: \/dev\/stdin: this (file cannot be written|is no regular file)/);
  });
});
