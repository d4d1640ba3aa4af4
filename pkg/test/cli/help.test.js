// The pages of help, what is said of slips in commands and options, and the completions in their shells.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { same } from "../snapshot.js";
import { content, file, folder, PLAIN, program, quitus } from "./run.js";

const COMMANDS = ["check", "normalize", "fix", "build", "history", "kinds", "schema", "explain", "init", "completions", "help"];

describe("help", () => {
  for (const locale of ["en", "fr"]) {
    it(`of all commands and of each, ${locale}`, () => {
      const pages = [["--help"], ...COMMANDS.map((command) => ["help", command])].map((args) => {
        const { status, stdout, stderr } = quitus([...args, "--locale", locale]);
        assert.deepEqual([status, stderr], [0, ""]);
        for (const line of stdout.split("\n")) assert.ok(line.length <= 100, line);
        return `$ quitus ${args.join(" ")}\n${stdout}`;
      });
      same(`help.${locale}.txt`, pages.join("\n"));
    });
  }

  it("is the same behind a command", () => {
    for (const command of COMMANDS.filter((command) => command !== "help")) assert.equal(quitus([command, "--help"]).stdout, quitus(["help", command]).stdout);
    assert.equal(quitus(["help"]).stdout, quitus(["--help"]).stdout);
  });
});

it("errors of usage are one line each", () => {
  file("a.json", "{}");
  const mistakes = [
    [], ["chekc"], ["help", "chekc"], ["check"], ["check", "--zoen", "UTC", "a.json"], ["check", "--Quiet", "a.json"], ["chekc", "--zoen", "UTC"],
    ["check", "-k", "kare.unplaned", "a.json"], ["check", "-k", "?", "a.json"], ["check", "--format", "xml", "a.json"], ["check", "--max-warnings", "few", "a.json"],
    ["check", "--statistics", "--format", "json", "a.json"], ["check", "--watch", "-"], ["check", "--config", "missing.json", "a.json"], ["check", "*.jsn"], ["check", "--write", "a.json"],
    ["normalize"], ["normalize", "--watch", "a.json"], ["fix"], ["fix", "--diff", "--write", "a.json"], ["fix", "--write", "-"], ["build"], ["build", "-k", "intent.webhook"],
    ["history"], ["kinds", "x"], ["schema"], ["schema", "intent.lgo"], ["schema", "intent.log", "--io", "both"], ["explain"], ["explain", "date.no-such-dya"], ["init", "x"],
    ["completions"], ["completions", "bahs"], ["completions", "powershell"],
  ];
  for (const locale of ["en", "fr"]) {
    const said = mistakes.map((args) => {
      const { status, stdout, stderr } = quitus(args, { env: { LANG: locale } });
      assert.deepEqual([status, stdout], [2, ""], args.join(" "));
      assert.match(stderr, /^quitus.*\n$/);
      return `$ quitus ${args.join(" ")}\n${stderr}`;
    });
    same(`usage.${locale}.txt`, said.join("\n"));
  }
});

describe("completions", () => {
  const script = (shell) => quitus(["completions", shell]).stdout;
  const lacks = (shell) => spawnSync(shell, ["--version"]).status !== 0 && `there is no ${shell}`;
  const run = (shell, args) => {
    const { status, stdout, stderr } = spawnSync(shell, args, { cwd: folder, encoding: "utf8", env: { ...PLAIN, HOME: folder, TERM: "dumb" } });
    assert.deepEqual([status, stderr], [0, ""]);
    return stdout.split("\n").filter(Boolean);
  };
  file("visit.json", "{}");

  it("bash", { skip: lacks("bash") }, () => {
    file("completions.bash", script("bash"));
    const complete = (...words) => {
      const set = `source ./completions.bash; COMP_WORDS=(quitus ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _quitus; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return run("bash", ["--norc", "--noprofile", "-c", set]);
    };
    assert.deepEqual(complete("c"), ["check", "completions"]);
    assert.deepEqual(complete("check", "--m"), ["--max-warnings"]);
    assert.deepEqual(complete("check", "-k", "kare.u"), ["kare.unplanned"]);
    assert.deepEqual(complete("check", "--format", "s"), ["sarif"]);
    assert.deepEqual(complete("check", "vis"), ["visit.json"]);
    assert.deepEqual(complete("explain", "date.no-such-d"), ["date.no-such-day"]);
    assert.deepEqual(complete("completions", ""), ["bash", "zsh", "fish"]);
    assert.deepEqual(complete("kinds", ""), []);
  });

  it("zsh", { skip: lacks("zsh") }, () => {
    file("_quitus", script("zsh"));
    // Completion wants a terminal: zsh has one of its own for that. It is read until the wanted word comes.
    const complete = (line, wanted) => {
      const commands = [
        "zmodload zsh/zpty",
        "zpty -b shell zsh -f -i",
        "zpty -w shell 'PS1=; fpath=('$PWD' $fpath); autoload -Uz compinit; compinit -u -D; print -r -- READ\"\"Y'",
        "while zpty -r shell text; do [[ $text == *READY* ]] && break; done",
        `zpty -w -n shell $'${line}\\t'`,
        `for ((tries = 0; tries < 300; tries++)); do while zpty -r -t shell text; do all+=$text; done; [[ $all == *${wanted}* ]] && break; sleep 0.1; done`,
        "print -r -- $all",
      ].join("\n");
      return run("zsh", ["-f", "-c", commands]).join("\n");
    };
    for (const [line, wanted] of [["quitus chec", "quitus check"], ["quitus check --max", "-warnings"], ["quitus check -k kare.unp", "kare.unplanned"], ["quitus explain date.no-such-d", "such-day"]]) {
      assert.ok(complete(line, wanted.replaceAll(" ", "\\ ")).includes(wanted), wanted);
    }
    assert.equal(spawnSync("zsh", ["-f", "-n", "_quitus"], { cwd: folder, encoding: "utf8" }).stderr, "");
  });

  it("fish", { skip: lacks("fish") }, () => {
    file("quitus.fish", script("fish"));
    const complete = (line) => run("fish", ["--no-config", "-c", `source quitus.fish; complete -C '${line}'`]).map((row) => row.split("\t")[0]);
    assert.deepEqual(complete("quitus che"), ["check"]);
    assert.deepEqual(complete("quitus check --max"), ["--max-warnings"]);
    assert.deepEqual(complete("quitus check -k kare.unp"), ["kare.unplanned"]);
    assert.deepEqual(complete("quitus explain date.no-such-d"), ["date.no-such-day"]);
  });
});
