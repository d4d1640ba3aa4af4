// The README is what the package does: its examples are run, its tables of dates and sizes are made anew.
// QUITUS_BLESS=1 node --test test/readme.test.js (in pkg/) writes what has changed.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { fileURLToPath } from "node:url";
import * as quitus from "quitus";

const pkg = fileURLToPath(new URL("..", import.meta.url));
const path = new URL("../../README.md", import.meta.url);
const readme = readFileSync(path, "utf8");
const desk = mkdtempSync(join(tmpdir(), "quitus-readme-"));
after(() => rmSync(desk, { recursive: true }));

if (process.env.QUITUS_BLESS) writeFileSync(path, made());
else it("says what is so", () => assert.equal(readme, made(), "QUITUS_BLESS=1 node --test test/readme.test.js mends it"));

it("names every export, and no other", () => {
  const exported = Object.keys(quitus).filter((name) => !name.endsWith("Error"));
  const table = section("In JavaScript").split("\n").filter((line) => line.startsWith("| `"));
  const named = table.flatMap((line) => [...line.split("|")[1].matchAll(/`(\w+)/g)].map(([, name]) => name));
  assert.deepEqual([...new Set(named)].sort(), exported.sort());
});

it("lists the entries, as package.json does", () => {
  const { exports } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  const entries = Object.keys(exports).map((path) => `quitus${path.slice(1)}`).filter((path) => path !== "quitus/package.json");
  const [, table] = section("In the browser").split("| import | |");
  const named = [...table.split("\n\n")[0].matchAll(/(?<=^\||, )\s*`(quitus[\w./]*)`/gm)].map(([, path]) => path);
  assert.deepEqual(named.sort(), entries.sort());
});

it("lists the kinds", () => {
  const ids = [...section("Kinds").matchAll(/^\| `(.*?)`/gm)].map(([, id]) => id);
  assert.deepEqual(ids, quitus.kinds.map(({ id }) => id));
});

it("lists the options, as the type does", () => {
  const named = [...section("Options").matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const unknown = named.filter((name) => {
    const right = { locale: "en", labels: {}, zone: "UTC", fold: "later", now: new Date(0), severity: {}, maxBytes: 1, maxDepth: 1, maxIssues: 1 };
    return !(name in right) || quitus.check("intent.log", {}, { [name]: right[name] }) === undefined;
  });
  assert.deepEqual(unknown, []);
  assert.equal(named.length, 9);
  const complaint = /the options are (.*)/;
  assert.throws(
    () => quitus.check("intent.log", {}, { surprise: 1 }),
    ({ message }) => complaint.exec(message)[1].split(", ").sort().join() === named.sort().join(),
  );
});

it("leads to files that are there", () => {
  for (const [, target] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    assert.doesNotThrow(() => readFileSync(new URL(target, path)), target);
  }
});

function section(title) {
  const text = readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  assert.ok(text, `no section ${title}`);
  return text;
}

/** The README with every output made anew. */
function made() {
  for (const [, file, json] of readme.matchAll(/^`([\w.]+)`:\n\n```json\n(.*?)^```$/gms)) writeFileSync(join(desk, file), json);
  return readme
    .replaceAll(/(^```js\n(.*?)^```\n\n```text\n).*?(?=^```$)/gms, (_, kept, script) => kept + printed(["--input-type=module", "-e", script], pkg))
    .replaceAll(/(^```console\n\$ npx quitus (.*?)\n).*?(?=^```$)/gms, (_, kept, words) => kept + printed([join(pkg, "dist/cli.js"), ...words.split(" ")], desk))
    .replaceAll(/^(\| `(\d.*?)` )\|.*$/gm, (_, kept, date) => `${kept}| ${verdict("intent.log", "/eventDate", date)} | ${verdict("kare.unplanned", "/actualStart", date)} |`)
    .replace(/(?<=^<!-- sizes: .*? -->\n)(\n\|.*?\n)?(?=\n[^|])/ms, () => `\n${sizes()}`);
}

function printed(words, cwd) {
  const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1" };
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd, env, encoding: "utf8" });
  assert.equal(stderr, "");
  return `${stdout.trimEnd()}\n`;
}

/** The heaviest finding, and the normal form where it differs. */
function verdict(kind, pointer, date) {
  const { ok, issues, value } = quitus.checkField(kind, pointer, date);
  const heaviest = ["error", "warning", "note"].map((wanted) => issues.find(({ severity }) => severity === wanted)).find(Boolean);
  const words = heaviest ? `${heaviest.severity} \`${heaviest.code}\`` : "accepted";
  return ok && value !== date ? `${words} → \`${value}\`` : words;
}

function sizes() {
  const noted = Object.entries(JSON.parse(readFileSync(new URL("bench/size.snap", path), "utf8")));
  const rows = noted.map(([name, bytes]) => `| ${name} | ${(bytes / 1024).toFixed(1)} KB |\n`);
  return `| | brotli |\n|---|---:|\n${rows.join("")}`;
}
