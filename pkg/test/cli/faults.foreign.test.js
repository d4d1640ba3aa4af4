// Names and values of others on their way to a terminal or an annotation: nothing in them moves the cursor, turns the
// direction of the text, begins a line, or is a command of a build.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { it } from "node:test";
import { log } from "../payloads.js";
import { at, emptied, fault, lacksPosix, shell } from "./fault.js";
import { quitus } from "./run.js";

emptied();

const HOSTILE = "a\u001b[2J\n::error::forged\r\u007f\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069";
const SEEN = "a\\x1b[2J\\n::error::forged\\r\\x7f\\x9b\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a\\u202e\\u2066\\u2069";
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const name = `${HOSTILE}.json`;
const wrong = { ...log, [HOSTILE]: { [HOSTILE]: HOSTILE }, status: HOSTILE, description: HOSTILE, reference: HOSTILE };

/** What was printed can be seen; of the hostile text, `seen` is there. */
function safe(args, { seen = true, ...more } = {}) {
  const { stdout, stderr } = quitus(args, more);
  for (const text of [stdout, stderr]) {
    assert.doesNotMatch(text, UNSEEN, args.join(" "));
    assert.doesNotMatch(text, /^\s*::error::/m);
  }
  if (seen) assert.ok((stdout + stderr).includes(SEEN), `${args.join(" ")}: ${stdout}${stderr}`);
  return { stdout, stderr };
}

fault("control characters in the name of a file", () => {
  writeFileSync(at(name), JSON.stringify(log));
  mkdirSync(at(`${HOSTILE}.folder`));
  safe(["check", name]);
  safe(["check", "-k", "intent.log", name]);
  safe(["check", "-k", "obapi.query", name]);
  safe(["fix", "-k", "obapi.query", "--write", name]);
  safe(["history", "-"], { input: "{}", seen: false });
  for (const command of ["check", "normalize", "fix", "history"]) {
    for (const file of [`${HOSTILE}.missing`, `${HOSTILE}.folder`]) safe([command, file]);
  }
  safe(["build", "-k", "intent.log", `${HOSTILE}.missing`]);
  writeFileSync(at(`${HOSTILE}.none`), "{}");
  safe(["history", `${HOSTILE}.none`]);
  for (const rejects of [`${HOSTILE}.folder`, `${HOSTILE}/x`, name]) safe(["normalize", "--rejects", rejects, name]);
  symlinkSync(name, at("link"));
  safe(["normalize", "--rejects", "link", name]);
}, lacksPosix);

fault("control characters in an argument", () => {
  for (const args of [
    [HOSTILE],
    ["check", "-k", HOSTILE, "-"],
    ["check", "--format", HOSTILE, "-"],
    ["check", "--locale", HOSTILE, "-"],
    ["check", "--fold", HOSTILE, "-"],
    ["explain", HOSTILE],
    ["schema", HOSTILE],
    ["schema", "intent.log", "--target", HOSTILE],
    ["schema", "intent.log", "--io", HOSTILE],
  ]) safe(args);
  safe(["check", `--${HOSTILE}`], { seen: false });
  for (const command of ["check", "normalize", "fix", "history", "build"]) {
    safe([command, "--zone", HOSTILE, ...(command === "history" ? [] : ["-k", "intent.log"]), "-"], { input: JSON.stringify(log), seen: false });
  }
});

fault("control characters in keys and values", () => {
  for (const text of [JSON.stringify(wrong), JSON.stringify([wrong, wrong]), `${JSON.stringify(wrong)}\n${JSON.stringify(wrong)}\n`, `{"${HOSTILE}": }`]) {
    for (const command of ["check", "normalize", "fix"]) {
      for (const locale of ["en", "fr"]) {
        const { stdout, stderr } = quitus([command, "-k", "intent.log", "--locale", locale, "-"], { input: text });
        assert.doesNotMatch(stderr, UNSEEN);
        // What `normalize` and `fix` write is data, byte for byte.
        if (command === "check") assert.doesNotMatch(stdout, UNSEEN);
      }
    }
    safe(["history", "-"], { input: text, seen: false });
    safe(["build", "-k", "intent.log", "-"], { input: text, seen: false });
  }
});

fault("control characters in annotations", () => {
  writeFileSync(at(name), JSON.stringify(wrong));
  const { stdout } = quitus(["check", "-k", "intent.log", "--format", "github", name]);
  assert.ok(stdout.includes(SEEN.replaceAll(":", "%3A")) && stdout.includes("a\\x1b[2J"), stdout);
  assert.doesNotMatch(stdout, UNSEEN);
  for (const line of stdout.trimEnd().split("\n")) {
    assert.match(line, /^::(error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[\w.-]+::[^:]/);
    assert.doesNotMatch(line, /%0[AD]/);
  }
}, lacksPosix);

fault("control characters in findings for programs", () => {
  writeFileSync(at(name), JSON.stringify(wrong));
  for (const format of ["json", "ndjson", "sarif"]) {
    const { stdout } = safe(["check", "-k", "intent.log", "--format", format, name], { seen: false });
    const said = format === "ndjson" ? stdout.trimEnd().split("\n").map((line) => JSON.parse(line)) : JSON.parse(stdout);
    assert.ok(format === "sarif" || said[0].file === name);
  }
}, lacksPosix);

fault("control characters in tables, configurations and globs", () => {
  const evil = HOSTILE.replaceAll("\r", "");
  const unseen = { seen: false };
  writeFileSync(at("a.csv"), `reference;status;event;"${evil}"\n"${evil}";"${evil}";done;x\n`);
  const { stdout } = safe(["check", "-k", "intent.log", "a.csv"], unseen);
  assert.match(stdout, /a\\x1b\[2J\\n::error::forged/);
  for (const config of [{ [evil]: 1 }, { kinds: { [evil]: "intent.log" } }, { kinds: { "a.csv": evil } }, { severity: { [evil]: "off" } }, { zone: evil }, { rules: { "intent.log": { require: [`/${evil}`] } } }]) {
    writeFileSync(at("quitus.config.json"), JSON.stringify(config));
    safe(["check", "a.csv"], unseen);
  }
  rmSync(at("quitus.config.json"));
  safe(["check", `*${evil}`], unseen);
  safe(["check", `--${evil}`, "a.csv"], unseen);
}, lacksPosix);

fault("control characters in a diff on a terminal", () => {
  writeFileSync(at("a.json"), JSON.stringify({ ...log, event: "Done", status: "closed", description: "\u202e" }, null, 1));
  const { stdout } = shell("script -qec \"$Q fix --diff -k intent.log a.json\" /dev/null", { env: { NO_COLOR: "1" } });
  assert.match(stdout, /\+ "event": "done"/);
  assert.ok(stdout.includes("\\u202e") && !stdout.includes("\u202e"), stdout);
}, lacksPosix || (spawnSync("script", ["--version"]).status !== 0 && "there is no script"));

fault("commands of a build in names and values", () => {
  const command = "::error::forged ##[error]forged";
  const file = `${command}.json`;
  const text = JSON.stringify({ ...log, status: command, [command]: 1, description: `${"x ".repeat(20)}${command}`.repeat(4) }, null, 1);
  writeFileSync(at(file), text);
  for (const args of [["check", file], ["check", "-k", "intent.log", file], ["history", file], ["check", "-k", "intent.lgo", file], ["check", `${command}.missing`]]) {
    for (const columns of [40, 60, 80, 100, 120]) {
      const { stdout, stderr } = quitus(args, { env: { GITHUB_ACTIONS: "true", COLUMNS: String(columns) } });
      for (const line of `${stdout}\n${stderr}`.split("\n")) {
        assert.doesNotMatch(line, /^\s*::/);
        assert.doesNotMatch(line, /##\[/);
      }
      assert.ok(`${stdout}${stderr}`.includes("forged") || args.includes("intent.lgo"));
    }
  }
}, lacksPosix);

it("only one module of the command line writes to the streams", () => {
  const source = new URL("../../src/cli/", import.meta.url);
  const files = readdirSync(source, { recursive: true }).filter((file) => file.endsWith(".ts"));
  const writing = files.filter((file) => /process\.(stdout|stderr)\.write|\bconsole\.|\bwriteSync\(/.test(readFileSync(new URL(file, source), "utf8")));
  assert.deepEqual(writing, ["output.ts"]);
});
