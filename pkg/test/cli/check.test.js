// The command line: what it prints, where, and with which exit status.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { log, unplanned } from "../payloads.js";
import { file, folder, PLAIN, program, quitus } from "./run.js";

const good = file("good.json", JSON.stringify(log));
const bad = file("bad.json", JSON.stringify({ ...log, status: "OPEN", eventDate: "2020-02-30T10:00:00+01:00" }, null, 2));
const kare = file("kare.json", JSON.stringify(unplanned));

describe("exit status", () => {
  for (const [status, args] of [
    [0, ["check", "-k", "intent.log", good]],
    [0, ["check", good, kare]],
    [1, ["check", "-k", "intent.log", bad]],
    [1, ["check", "-k", "intent.log", good, bad]],
    [2, ["check", good, "missing.json"]],
    [2, ["check", bad, "missing.json"]],
    [2, ["check"]],
    [2, []],
    [0, ["--help"]],
    [0, ["check", "--help"]],
    [0, ["--version"]],
    [0, ["explain", "date.no-such-day"]],
    [2, ["explain", "date.no-such"]],
    [2, ["explain"]],
  ]) {
    it(`${status}: quitus ${args.join(" ")}`, () => assert.equal(quitus(args).status, status));
  }
});

describe("what cannot be done is said in one line", () => {
  mkdirSync(join(folder, "folder"));
  file("empty.json", "");
  file("nothing.json", "{}");
  file("nothing.jsonl", "{}\n{}\n");
  file("empty.ndjson", "");
  file("blank.json", " \r\n\t\n");
  file("binary.json", Buffer.from([0x7b, 0x00, 0x01]));
  file("utf16.json", Buffer.from("\ufeff{}", "utf16le"));
  for (const [args, line, french] of [
    [["check", "missing.json"], "quitus: missing.json: there is no such file", "quitus: missing.json: ce fichier n’existe pas"],
    [["check", "folder"], "quitus: folder: no file in it that could hold payloads; name it by itself, or by a glob"],
    [["check", "empty.json"], "quitus: empty.json: nothing in it", "quitus: empty.json: il n’y a rien dedans"],
    [["check", "blank.json"], "quitus: blank.json: nothing in it"],
    [["check", "-"], "quitus: <standard input>: nothing in it", "quitus: <entrée standard>: il n’y a rien dedans"],
    [["check", "binary.json"], "quitus: binary.json: this looks like a binary file, not like JSON"],
    [["check", "utf16.json"], "quitus: utf16.json: this is UTF-16; JSON is written in UTF-8 (RFC 8259 §8.1): save it as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8"],
    [["check", "-k", "intent.lgo", good], "quitus: unknown kind intent.lgo; did you mean intent.log?", /^quitus: type inconnu intent\.lgo/],
    [["check", "--zone", "Mars", "-k", "intent.log", good], /^quitus: .*Mars/],
    [["check", "--fold", "first", good], "quitus: unknown fold first; there are earlier, later and reject"],
    [["check", "--format", "xml", good], "quitus: unknown format xml; there are pretty, json, ndjson, sarif, github"],
    [["check", "--locale", "de", good], "quitus: unknown locale de; there are en and fr"],
    [["check", "--colour", good], "quitus: unknown option --colour; see quitus check --help", /^quitus: option inconnue --colour/],
    [["check", good, "-x"], "quitus: unknown option -x; see quitus check --help"],
    [["check", good, "--kind"], "quitus: option --kind is used wrongly; see quitus --help"],
    [["check", good, "-k"], /^quitus: option -(k|-kind) is used wrongly; see quitus --help$/],
    [["check", "--rejects", "r", good], "quitus: option --rejects does not belong to quitus check; see quitus check --help"],
    [["history", "--kind", "intent.log", good], "quitus: option --kind does not belong to quitus history; see quitus history --help"],
    [["check", "nothing.json"], "quitus: nothing.json: this looks like no kind that is known; name one with -k, from quitus kinds"],
    [["check", "nothing.jsonl"], "quitus: nothing.jsonl: this looks like no kind that is known; name one with -k, from quitus kinds"],
    [["check", "empty.ndjson"], "quitus: empty.ndjson: nothing in it"],
    [["history", "missing.json"], "quitus: missing.json: there is no such file"],
    [["history"], "quitus: name at least one file, or - for standard input"],
    [["history", "--zone", "Mars", good], /^quitus: .*Mars/],
    [["normalize"], "quitus: name at least one file, or - for standard input"],
    [["normalize", "--rejects", "folder", good], "quitus: folder: this file cannot be written (EISDIR)"],
    [["schema"], "quitus: name one kind: quitus schema intent.log"],
    [["schema", "intent.lgo"], "quitus: unknown kind intent.lgo; did you mean intent.log?"],
    [["schema", "intent.log", "--target", "draft-04"], "quitus: unknown target draft-04; there are draft-2020-12, draft-07, openapi-3.0"],
    [["schema", "intent.log", "--io", "both"], "quitus: unknown side both; there are input and output"],
    [["kinds", "intent"], "quitus: this command takes no names"],
    [["chekc", good], "quitus: unknown command chekc; did you mean check? See quitus --help"],
    [["check"], "quitus: name at least one file, or - for standard input"],
    [[], "quitus: name a command: quitus check FILE, or quitus --help"],
    [["explain", "date.no-such"], /^quitus: unknown code date\.no-such; near it: .*date\./],
  ]) {
    it(args.join(" ") || "nothing", () => {
      for (const [said, env] of [[line, {}], ...(french ? [[french, { LANG: "fr_FR.UTF-8" }]] : [])]) {
        const { status, stdout, stderr } = quitus(args, { env });
        const lines = stderr.split("\n");
        assert.equal(lines.pop(), "");
        assert.equal(lines.length, 1, stderr);
        if (typeof said === "string") assert.equal(lines[0], said);
        else assert.match(lines[0], said);
        assert.equal(stdout, "");
        assert.equal(status, 2);
      }
    });
  }

  it("a file that may not be read", () => {
    chmodSync(join(folder, file("secret.json", "{}")), 0o000);
    const { stderr, status } = quitus(["check", "-k", "intent.log", "secret.json"]);
    // Root may read everything.
    if (process.getuid() === 0) assert.equal(status, 1);
    else assert.equal(stderr, "quitus: secret.json: this file may not be read\n");
  });
});

describe("pretty", () => {
  it("shows place, line, carets, sentence, fix and code, and sums up", () => {
    const { stdout, stderr } = quitus(["check", "-k", "intent.log", bad]);
    assert.equal(stderr, "");
    assert.match(
      stdout,
      /^bad\.json:5:14: error: “OPEN” is not a status; .+ \[step\.unknown-status\]\n5 \|   "status": "OPEN",\n {2}\| {14}\^{4}\n {2}= fix: Write “open”\n\n/,
    );
    assert.match(stdout, /\n7 \|   "eventDate": "2020-02-30T10:00:00\+01:00",\n {2}\| +\^+\n/);
    assert.ok(stdout.endsWith("\n1 file checked: 2 errors, 0 warnings, 0 notes\n"), stdout);
  });

  it("speaks French", () => {
    for (const [args, env] of [
      [["--locale", "fr"], {}],
      [[], { LANG: "fr_CA.UTF-8" }],
      [[], { LC_ALL: "fr_FR", LANG: "en_US" }],
      [[], { LC_MESSAGES: "fr_FR", LANG: "en_US" }],
    ]) {
      const { stdout } = quitus(["check", "-k", "intent.log", bad, ...args], { env });
      assert.match(stdout, /^bad\.json:5:14: erreur\u00a0: «\u00a0OPEN\u00a0» n’est pas un statut/);
      assert.match(stdout, /\n {2}= correction\u00a0: Écrire «\u00a0open\u00a0»\n/);
      assert.ok(stdout.endsWith("\n1 fichier vérifié\u00a0: 2 erreurs, 0 avertissement, 0 remarque\n"), stdout);
    }
    assert.match(quitus(["check", bad, "-k", "intent.log"], { env: { LC_ALL: "C", LANG: "fr_FR" } }).stdout, /error/);
  });

  it("says of a good file that it is good", () => {
    const { stdout } = quitus(["check", "-k", "intent.log", good]);
    assert.equal(stdout, "good.json: valid intent.log\n1 file checked: 0 errors, 0 warnings, 0 notes\n");
  });

  it("puts the carets under wide characters, emoji, marks and tabs", () => {
    const lines = [
      ['{"日本": "é", "status": "OPEN"}', '{"日本": "é", "status": "OPEN"}', 25],
      ['{"👩‍🚒🇫🇷": 1, "status": "OPEN"}', '{"👩‍🚒🇫🇷": 1, "status": "OPEN"}', 23],
      ['{"e\u0301": 1, "status": "OPEN"}', '{"e\u0301": 1, "status": "OPEN"}', 20],
      ['\t{\t"status": "OPEN"}', '    {    "status": "OPEN"}', 20],
    ];
    for (const [text, shown, indent] of lines) {
      const { stdout } = quitus(["check", "-k", "intent.log", "-"], { input: text });
      const [, source, carets] = stdout.slice(stdout.lastIndexOf("\n", stdout.indexOf("[step.unknown-status]")) + 1).split("\n");
      assert.equal(source, `1 | ${shown}`);
      assert.equal(carets, `  | ${" ".repeat(indent)}^^^^`, text);
    }
  });

  it("cuts a very long line around the place", () => {
    const input = JSON.stringify({ a: "x".repeat(1 << 20), ...log, status: "OPEN", z: "y".repeat(1 << 20) });
    const { stdout } = quitus(["check", "-k", "intent.log", "-"], { input });
    for (const line of stdout.split("\n")) assert.ok(line.length < 250, line.slice(0, 300));
    const [, source, carets] = stdout.slice(stdout.lastIndexOf("\n", stdout.indexOf("[step.unknown-status]")) + 1).split("\n");
    assert.match(source, /^1 \| ….*…$/);
    assert.equal(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1), "OPEN");
  });

  it("lets no control character of a file through", () => {
    const input = '{"\\u001b[31mred\u009b": 1, "status": "\\u001b]0;title\\u0007", "x\u202e": 2}';
    const { stdout } = quitus(["check", "-k", "intent.log", "-"], { input });
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("shows files one after the other, and errors of JSON itself", () => {
    const broken = file("broken.json", '{\n  "a": 1,\n}\n');
    const { stdout } = quitus(["check", "-k", "intent.log", good, broken]);
    assert.match(stdout, /^good\.json: valid intent\.log\nbroken\.json:[^]*\nbroken\.json:2:9: error: .*\[json\.syntax\]\n/);
    // What stands behind the fault is read all the same: nine fields are missing, and one is unknown.
    assert.ok(stdout.endsWith("\n2 files checked: 10 errors, 0 warnings, 1 note\n"), stdout.slice(-200));
  });
});

describe("colours", () => {
  const coloured = (env) => quitus(["check", "-k", "intent.log", bad], { env }).stdout.includes("\u001b[");
  it("are off when nobody looks, and as the environment says", () => {
    assert.equal(coloured({}), false);
    assert.equal(coloured({ FORCE_COLOR: "1" }), true);
    assert.equal(coloured({ FORCE_COLOR: "" }), true);
    assert.equal(coloured({ FORCE_COLOR: "0" }), false);
    assert.equal(coloured({ NO_COLOR: "1" }), false);
  });
});

describe("json", () => {
  it("is one array of reports with their files", () => {
    const { stdout, status } = quitus(["check", "-k", "intent.log", "--format", "json", "--locale", "fr", good, bad]);
    const [first, second, ...more] = JSON.parse(stdout);
    assert.deepEqual(more, []);
    assert.deepEqual(first, { file: "good.json", kind: "intent.log", ok: true, issues: [], omitted: 0, value: log, text: JSON.stringify(log) });
    assert.equal(second.file, "bad.json");
    assert.equal(second.issues[0].code, "step.unknown-status");
    assert.match(second.issues[0].message, /n’est pas/);
    assert.equal(status, 1);
  });
});

describe("without -k", () => {
  it("the kind is guessed, and said", () => {
    const { stderr, stdout } = quitus(["check", good, kare]);
    assert.equal(stderr, "quitus: good.json looks like intent.log; -k names another kind\nquitus: kare.json looks like kare.unplanned; -k names another kind\n");
    assert.match(stdout, /^good\.json: valid intent\.log\nkare\.json: valid kare\.unplanned\n/);
  });

  it("a kind that does not fit what is plainly another is said", () => {
    assert.equal(quitus(["check", "-k", "intent.log", good, kare]).stderr, "quitus: kare.json looks like kare.unplanned, and was checked as intent.log, as asked\n");
    assert.equal(quitus(["check", "-k", "intent.log", "--quiet", kare]).stderr, "");
    const lines = file("kare.ndjson", `${JSON.stringify(unplanned)}\n`.repeat(3));
    const { stderr, status } = quitus(["check", "-k", "intent.log", lines]);
    assert.match(stderr, /looks like kare\.unplanned, and was checked as intent\.log, as asked/);
    assert.equal(status, 1);
  });
});

it("standard input, also in pieces", async () => {
  const child = spawn(process.execPath, [program, "check", "-k", "intent.log", "-"], { env: PLAIN });
  const text = JSON.stringify({ ...log, description: "é€😀".repeat(1000) });
  const bytes = Buffer.from(text);
  let stdout = "";
  child.stdout.on("data", (data) => (stdout += data));
  for (let at = 0; at < bytes.length; at += 997) {
    child.stdin.write(bytes.subarray(at, at + 997));
    await new Promise(setImmediate);
  }
  child.stdin.end();
  const status = await new Promise((resolve) => child.on("close", resolve));
  assert.match(stdout, /^<standard input>: valid intent\.log\n/);
  assert.equal(status, 0);
});

it("a reader that stops early is no error", async () => {
  const many = Array.from({ length: 200 }, () => bad);
  const child = spawn(process.execPath, [program, "check", "-k", "intent.log", ...many], { cwd: folder, env: PLAIN });
  let stderr = "";
  child.stderr.on("data", (data) => (stderr += data));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.on("close", resolve));
  assert.equal(stderr, "");
});

it("--version is the package's", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  assert.equal(quitus(["--version"]).stdout, `${version}\n`);
});

it("explain prints the page, in both languages", () => {
  const en = quitus(["explain", "json.duplicate-key"]).stdout;
  const fr = quitus(["explain", "json.duplicate-key", "--locale", "fr"]).stdout;
  assert.match(en, /\njson\.duplicate-key, error\n\n.{100}/s);
  assert.match(fr, /\njson\.duplicate-key, erreur\n\n.{100}/s);
});
