// Folders, globs, quitus.config.json, and the options that stand beside them.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { log, unplanned } from "../payloads.js";
import { content, file, folder, PLAIN, program, quitus } from "./run.js";

const wrong = { ...log, event: "Done", status: "closed" };
const cut = { ...log, eventDate: "2020-10-07T15:18:00" };

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "logs/deep"), { recursive: true });
  file("logs/good.json", JSON.stringify(log));
  file("logs/deep/wrong.json", JSON.stringify(wrong, null, 1));
  file("visit.json", JSON.stringify(unplanned));
});
const said = (args, options) => {
  const { status, stdout, stderr } = quitus(args, options);
  return [status, stdout, stderr];
};

describe("folders and globs", () => {
  const files = (args) => [...new Set([...quitus(["check", ...args]).stdout.matchAll(/^([\w./-]+\.\w+):/gm)].map(([, name]) => name))];

  it("find what could hold payloads, each once and in order", () => {
    file("notes.txt", JSON.stringify(log));
    file(".hidden.json", "{}");
    mkdirSync(join(folder, "node_modules"));
    file("node_modules/x.json", "{}");
    symlinkSync("..", join(folder, "logs/round"));
    assert.deepEqual(files(["."]), ["logs/deep/wrong.json", "logs/good.json", "visit.json"]);
    assert.deepEqual(files(["logs", "logs/good.json", "logs/**"]), ["logs/deep/wrong.json", "logs/good.json"]);
    assert.deepEqual(files(["logs/*.json"]), ["logs/good.json"]);
    assert.deepEqual(files(["**/{good,wrong}.json"]), ["logs/deep/wrong.json", "logs/good.json"]);
    assert.deepEqual(files(["*.txt"]), ["notes.txt"]);
  });

  it("pass over what is no payload, and say so", () => {
    file("logs/package.json", "{}");
    const [status, stdout, stderr] = said(["check", "-k", "intent.log", "logs/good.json", "visit.json"]);
    assert.equal(status, 1, stdout + stderr);
    const found = quitus(["check", "logs"]);
    assert.equal(found.stderr, "quitus: logs/deep/wrong.json looks like intent.log; -k names another kind\nquitus: nothing known in logs/package.json\n");
    assert.match(found.stdout, /\n2 files checked: 1 error, /);
    assert.deepEqual(said(["check", "logs/package.json"]), [2, "", "quitus: logs/package.json: this looks like no kind that is known; name one with -k, from quitus kinds\n"]);
  });

  it("that hold nothing, or match nothing, are an error", () => {
    mkdirSync(join(folder, "empty"));
    assert.deepEqual(said(["check", "empty"]), [2, "", "quitus: empty: no file in it that could hold payloads; name it by itself, or by a glob\n"]);
    assert.deepEqual(said(["check", "logs/*.jsn"]), [2, "", "quitus: no file matches logs/*.jsn\n"]);
  });

  it("a file with the letters of a glob is itself", () => {
    file("[a].json", JSON.stringify(log));
    assert.match(quitus(["check", "[a].json"]).stdout, /^\[a\]\.json: valid intent\.log/);
  });

  it("work with the other commands", () => {
    assert.equal(quitus(["normalize", "logs"]).stdout, `${JSON.stringify(log)}\n`);
    assert.match(quitus(["history", "logs"]).stdout, /2 steps/);
    assert.equal(quitus(["fix", "--write", "logs"]).status, 0);
    assert.match(content("logs/deep/wrong.json"), /"event": "done"/);
    assert.deepEqual(said(["normalize", "logs", "--rejects", "logs/good.json"]), [2, "", "quitus: logs/good.json is the input logs/good.json; name another file\n"]);
  });
});

describe("quitus.config.json", () => {
  const config = (value) => file("quitus.config.json", typeof value === "string" ? value : JSON.stringify(value));

  it("is found upwards, and its globs start where it stands", () => {
    config({ kinds: { "logs/**/*.json": "intent.log", "*.txt": "intent.log" }, severity: { "date.zone-assumed": "error" }, locale: "fr" });
    file("notes.txt", JSON.stringify(cut));
    file("logs/deep/empty.json", "{}");
    const inside = quitus(["check", "."], { spawn: { cwd: join(folder, "logs/deep") } });
    assert.match(inside.stdout, /^empty\.json:1:1: erreur\u00a0: .*\[field\.missing\]$/m);
    assert.doesNotMatch(inside.stderr, /empty/);
    const [status, stdout] = said(["check", "."]);
    assert.equal(status, 1);
    assert.match(stdout, /^notes\.txt:1:\d+: erreur\u00a0: .*\[date\.zone-assumed\]$/m);
  });

  it("yields to the command line", () => {
    config({ zone: "+04:00", locale: "fr" });
    file("cut.json", JSON.stringify(cut));
    assert.match(quitus(["normalize", "cut.json"]).stdout, /"eventDate":"2020-10-07T15:18:00\+04:00"/);
    assert.match(quitus(["normalize", "--zone", "UTC", "cut.json"]).stdout, /"eventDate":"2020-10-07T15:18:00\+00:00"/);
    assert.match(quitus(["check", "--locale", "en", "logs/good.json"]).stdout, /1 file checked/);
    mkdirSync(join(folder, "conf"));
    file("conf/other.json", '{ "zone": "UTC" }');
    assert.match(quitus(["normalize", "--config", "conf/other.json", "cut.json"]).stdout, /"eventDate":"2020-10-07T15:18:00\+00:00"/);
  });

  it("has the rules of a contract, for each kind", () => {
    config({ rules: { "intent.log": { require: ["/description"], allow: { "/serviceCode": ["P902", "P903"] } }, "kare.unplanned": { forbid: ["/provider/email"] } } });
    file("log.json", JSON.stringify({ ...log, description: undefined, serviceCode: "P901" }));
    const { status, stdout } = quitus(["check", "log.json", "visit.json"]);
    assert.equal(status, 1);
    for (const code of ["rule\\.required", "rule\\.not-allowed"]) assert.match(stdout, new RegExp(`^log\\.json:1:\\d+: error: .*\\[${code}\\]$`, "m"));
    assert.match(stdout, /^visit\.json:1:\d+: error: .*\[rule\.forbidden\]$/m);
    file("logs.ndjson", `${content("log.json")}\n${content("log.json")}\n`);
    assert.equal(quitus(["check", "logs.ndjson"]).stdout.match(/\[rule\.required\]/g).length, 2);
    assert.match(quitus(["build", "-k", "kare.unplanned"], { input: JSON.stringify(unplanned) }).stderr, /\[rule\.forbidden\]/);
  });

  it("lets tables be read with the day first", () => {
    file("a.csv", "reference,contractReference,status,event,eventDate,logDate,serviceCode,location.assetReference,workType\nA,c,open,acknowledged,07/10/2020,07/10/2020,P902,L,corrective\n");
    assert.equal(quitus(["normalize", "a.csv"]).stdout, "");
    config({ dayFirst: true });
    assert.match(quitus(["normalize", "a.csv"]).stdout, /"eventDate":"2020-10-07T00:00:00\+02:00"/);
    config({});
    assert.match(quitus(["normalize", "--day-first", "a.csv"]).stdout, /"eventDate":"2020-10-07T00:00:00\+02:00"/);
  });

  it("says of the dates of JSON that days come first: still refused, and mended", () => {
    file("day.json", JSON.stringify({ ...log, eventDate: "07/10/2020 15:18:00", logDate: "2020-10-30T10:00:00+01:00" }));
    const date = () => /"eventDate": ?"([^"]*)"/.exec(quitus(["fix", "day.json"]).stdout)[1];
    config({ dayFirst: true });
    assert.equal(date(), "2020-10-07T15:18:00");
    config({});
    assert.equal(date(), "07/10/2020 15:18:00");
    for (const command of ["check", "build", "fix"]) {
      const { status, stdout, stderr } = quitus([command, "--day-first", ...(command === "build" ? ["-k", "intent.log"] : []), "day.json"]);
      assert.equal(status, command === "fix" ? 0 : 1, command);
      assert.match(stdout + stderr, /2020-10-07T15:18:00/, command);
    }
  });

  it("ignores nothing: a mistake is one line with its place", () => {
    for (const [text, place, english, french] of [
      ['{\n  "zones": "UTC"\n}', "2:3", /^unknown key “zones”; did you mean “zone”\?$/, /^clé inconnue «\u00a0zones\u00a0»/],
      ['{ "colour": 1 }', "1:3", /^unknown key “colour”; there are \$schema, kinds, zone, /],
      ['{ "kinds": { "logs/*.jsn": "intent.log" } }', "1:14", /^no file matches logs\/\*\.jsn$/, /^aucun fichier ne correspond à /],
      ['{ "kinds": { "logs/*.json": "intent.lgo" } }', "1:29", /^unknown kind intent\.lgo; did you mean intent\.log\?$/],
      ['{ "kinds": { "logs/*.json": 1 } }', "1:29", /^“logs\/\*\.json” must be a text$/],
      ['{ "kinds": [] }', "1:12", /^“kinds” must be an object$/, /^«\u00a0kinds\u00a0» doit être un objet$/],
      ['{ "severity": { "step.unverifed": "error" } }', "1:17", /^unknown code step\.unverifed; near it: step\.unverified$/],
      ['{ "severity": { "step.unverified": "fatal" } }', "1:36", /^unknown severity fatal; there are error, warning, note, off$/],
      ['{ "zone": "Mars" }', "1:11", /Mars/],
      ['{ "zone": 1 }', "1:11", /^“zone” must be a text$/],
      ['{ "fold": "first" }', "1:11", /^unknown fold first; /],
      ['{ "locale": "de" }', "1:13", /^unknown locale de; /],
      ['{ "dayFirst": "yes" }', "1:15", /^“dayFirst” must be true or false$/],
      ['{ "zone": "UTC", "zone": "UTC" }', "1:18", /zone/],
      ['{\n  "zone": "UTC",\n}', "2:16", /comma/],
      ['{ "rules": { "intent.lgo": {} } }', "1:14", /^unknown kind intent\.lgo; did you mean intent\.log\?$/],
      ['{ "rules": { "intent.log": { "require": ["/descripton"] } } }', "1:42", /descripton.*description/],
      ['{ "rules": { "intent.log": { "requires": [] } } }', "1:30", /^unknown key “requires”; did you mean “require”\?$/],
      ['{ "rules": 1 }', "1:12", /^“rules” must be an object$/],
      ["[]", "1:1", /^“quitus\.config\.json” must be an object$/],
      ["", "1:1", /./],
    ]) {
      config(text);
      for (const [locale, sentence] of [["en", english], ["fr", french]]) {
        if (!sentence) continue;
        const { status, stdout, stderr } = quitus(["check", "visit.json"], { env: { LANG: locale } });
        assert.deepEqual([status, stdout], [2, ""], text);
        assert.ok(stderr.startsWith(`quitus: quitus.config.json:${place}: `), stderr);
        assert.match(stderr.slice(`quitus: quitus.config.json:${place}: `.length, -1), sentence);
      }
    }
  });

  it("has a schema in the package", () => {
    const { "json.schemas": [{ fileMatch, schema }, ...kinds] } = JSON.parse(quitus(["schema", "--editor"]).stdout);
    assert.deepEqual(fileMatch, ["quitus.config.json"]);
    assert.ok(kinds.some((one) => one.fileMatch[0] === "*.kare.unplanned.json" && one.schema.$schema.includes("draft-07")));
    const own = fileURLToPath(new URL("../../quitus.config.schema.json", import.meta.url));
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env.QUITUS_BLESS) writeFileSync(own, text);
    else assert.equal(readFileSync(own, "utf8"), text, "QUITUS_BLESS=1 writes quitus.config.schema.json anew");
    config({ kinds: { "logs/**/*.json": "intent.log" } });
    const settings = JSON.parse(quitus(["schema", "--editor"]).stdout)["json.schemas"];
    assert.deepEqual(settings.slice(1).map(({ fileMatch }) => fileMatch), [["logs/**/*.json"]]);
  });

  it("is written by init, and never overwritten", () => {
    assert.deepEqual(said(["init"]), [0, "", "quitus: quitus.config.json is written; quitus help check says what reads it\n"]);
    const written = content("quitus.config.json");
    assert.deepEqual(JSON.parse(written), { kinds: {}, zone: "Europe/Paris", locale: "en", severity: {} });
    assert.equal(quitus(["check", "logs/good.json"]).status, 0);
    assert.deepEqual(said(["init"]), [2, "", "quitus: quitus.config.json: it is there already, and is left as it is\n"]);
    assert.equal(content("quitus.config.json"), written);
  });
});

describe("quitus check", () => {
  it("--quiet tells errors only", () => {
    file("logs/cut.json", JSON.stringify({ ...cut, status: "OPEN" }));
    const [status, stdout, stderr] = said(["check", "-q", "logs/cut.json", "logs/good.json"]);
    assert.deepEqual([status, stderr], [1, ""]);
    assert.match(stdout, /^logs\/cut\.json:1:\d+: error: [^]*\n\n$/);
    assert.doesNotMatch(stdout, /note:|valid|checked/);
    assert.deepEqual(said(["check", "-q", "logs/good.json"]), [0, "", ""]);
    const [report] = JSON.parse(quitus(["check", "-q", "--format", "sarif", "logs/cut.json"]).stdout).runs;
    assert.deepEqual(new Set(report.results.map(({ level }) => level)), new Set(["error"]));
    const [entry] = JSON.parse(quitus(["check", "-q", "--format", "json", "logs/cut.json"]).stdout);
    assert.deepEqual(new Set(entry.issues.map(({ severity }) => severity)), new Set(["error"]));
  });

  it("--max-warnings fails when there are more", () => {
    file("warned.json", JSON.stringify({ ...log, logDate: "2020-10-07T15:18:00+0200" }));
    assert.equal(quitus(["check", "--max-warnings", "1", "warned.json"]).status, 0);
    const { status, stderr } = quitus(["check", "--max-warnings", "0", "warned.json"]);
    assert.equal(status, 1);
    assert.match(stderr, /^quitus: 1 warning, and --max-warnings allows 0$/m);
  });

  it("--statistics counts", () => {
    const { status, stdout } = quitus(["check", "--statistics", "logs"]);
    assert.equal(status, 1);
    assert.match(stdout, /^1 {2}step\.unknown-event {2}\S.*\n2 files checked: 1 error, 0 warnings, 0 notes\n$/);
  });

  it("tells each kind once", () => {
    const { stderr } = quitus(["check", "logs/good.json", "logs/deep/wrong.json", "visit.json"]);
    assert.equal(stderr, "quitus: logs/good.json looks like intent.log; -k names another kind\nquitus: visit.json looks like kare.unplanned; -k names another kind\n");
  });

  it("--watch checks again when a file changes or comes", async () => {
    const child = spawn(process.execPath, [program, "check", "--watch", "logs"], { cwd: folder, env: PLAIN });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (data) => (stdout += data));
    child.stderr.setEncoding("utf8").on("data", (data) => (stderr += data));
    const ended = new Promise((resolve) => child.on("close", (status, signal) => resolve([status, signal])));
    const runs = async (count) => {
      for (const start = Date.now(); stderr.split("waiting for changes").length <= count; await new Promise((resolve) => setTimeout(resolve, 20))) {
        if (Date.now() - start > 60_000) throw new Error(`it did not check again: ${stdout}${stderr}`);
      }
      return stdout.trimEnd().split("\n").at(-1);
    };
    try {
      assert.equal(await runs(1), "2 files checked: 1 error, 0 warnings, 0 notes");
      file("logs/deep/wrong.json", JSON.stringify(log, null, 2));
      assert.equal(await runs(2), "2 files checked: 0 errors, 0 warnings, 0 notes");
      file("logs/new.json", JSON.stringify(wrong));
      assert.equal(await runs(3), "3 files checked: 1 error, 0 warnings, 0 notes");
    } finally {
      child.kill("SIGINT");
    }
    assert.deepEqual(await ended, [null, "SIGINT"]);
  });
});

describe("what other programs run", () => {
  const given = (name) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
  const wordsOf = (line) => line.replace(/^.*?npx --no-install quitus /, "").split(" ");

  it("the hook of pre-commit checks the folders of a project", () => {
    const hook = given(".pre-commit-hooks.yaml");
    const words = [...wordsOf(/^ {2}entry: (.*)$/m.exec(hook)[1]), ...JSON.parse(`["${/^ {2}args: \[(.*)\]$/m.exec(hook)[1]}"]`)];
    assert.deepEqual(words, ["check", "."]);
    assert.match(hook, /^ {2}pass_filenames: false$/m);
    assert.equal(quitus(words).status, 1);
    rmSync(join(folder, "logs/deep/wrong.json"));
    assert.equal(quitus(words).status, 0);
  });

  it("the workflow's SARIF has relative places below the project", () => {
    const [, line] = /^ {6}- run: (npx .*) > quitus\.sarif$/m.exec(given("examples/github/quitus.yml"));
    const { status, stdout } = quitus(wordsOf(line));
    assert.equal(status, 1);
    const [{ results }] = JSON.parse(stdout).runs;
    assert.deepEqual([...new Set(results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri))], ["logs/deep/wrong.json"]);
  });
});

describe("quitus fix", () => {
  it("--diff shows what would change, as patch reads it, and writes nothing", () => {
    const before = content("logs/deep/wrong.json");
    const { status, stdout, stderr } = quitus(["fix", "--diff", "logs"]);
    assert.equal(status, 1);
    assert.match(stdout, /^--- logs\/deep\/wrong\.json\n\+\+\+ logs\/deep\/wrong\.json\n@@ -\d+,7 \+\d+,7 @@\n/);
    assert.match(stdout, /\n- "event": "Done",\n\+ "event": "done",\n/);
    assert.match(stderr, /^logs\/deep\/wrong\.json: 1 finding can be mended; 0 errors, 1 warning, 0 notes would be left$/m);
    assert.equal(content("logs/deep/wrong.json"), before);
    assert.deepEqual(said(["fix", "--diff", "logs/good.json"]).slice(0, 2), [0, ""]);
  });

  it("--diff counts the lines of a long file", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => JSON.stringify(index === 2500 ? wrong : log));
    file("many.ndjson", `${lines.join("\n")}\n`);
    const { stdout } = quitus(["fix", "--diff", "-k", "intent.log", "many.ndjson"]);
    assert.match(stdout, /^@@ -2498,7 \+2498,7 @@$/m);
    assert.equal(stdout.match(/^-\{/gm).length, 1);
  });

  it("--unsafe-fixes applies guesses as well", () => {
    file("cut.json", JSON.stringify(cut));
    assert.match(quitus(["fix", "cut.json"]).stdout, /"eventDate":"2020-10-07T15:18:00"/);
    assert.match(quitus(["fix", "--unsafe-fixes", "cut.json"]).stdout, /"eventDate":"2020-10-07T15:18:00\+02:00"/);
  });
});
