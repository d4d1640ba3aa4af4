// The documents are what the package does: their examples are run, the tables of dates and sizes are made anew.
// QUITUS_BLESS=1 node --test test/readme.test.js (in pkg/) writes what has changed.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { fileURLToPath } from "node:url";
import * as quitus from "quitus";

const pkg = fileURLToPath(new URL("..", import.meta.url));
const root = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const readme = read("README.md");
const documents = ["README.md", "SECURITY.md", "CONTRIBUTING.md", ...readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
const desk = mkdtempSync(join(tmpdir(), "quitus-readme-"));
after(() => rmSync(desk, { recursive: true }));

for (const name of documents) {
  if (process.env.QUITUS_BLESS) writeFileSync(new URL(name, root), made(name));
  else it(`${name} says what is so`, () => assert.equal(read(name), made(name), "QUITUS_BLESS=1 node --test test/readme.test.js mends it"));
}

it("a newcomer reads the README in one sitting", () => assert.ok(readme.split("\n").length <= 150));

it("the list of documents lists them all, each once", () => {
  const listed = [...read("docs/README.md").matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, target]) => new URL(target, new URL("docs/", root)).href);
  const there = documents.filter((name) => name !== "README.md" && name !== "docs/README.md").map((name) => new URL(name, root).href);
  assert.deepEqual(there.filter((name) => !listed.includes(name)), []);
  assert.equal(new Set(listed).size, listed.length);
});

it("names every export, and no other", () => {
  const exported = Object.keys(quitus).filter((name) => !name.endsWith("Error"));
  const table = section("docs/javascript.md", "Verbs").split("\n").filter((line) => line.startsWith("| `"));
  const named = table.flatMap((line) => [...line.split("|")[1].matchAll(/`(\w+)/g)].map(([, name]) => name));
  assert.deepEqual([...new Set(named)].sort(), exported.sort());
});

it("lists the entries, as package.json does", () => {
  const { exports } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  const entries = Object.keys(exports).map((path) => `quitus${path.slice(1)}`).filter((path) => path !== "quitus/package.json");
  const [, table] = section("docs/browser.md", "Entries").split("| import | |");
  const named = [...table.split("\n\n")[0].matchAll(/(?<=^\||, )\s*`(quitus[\w./]*)`/gm)].map(([, path]) => path);
  assert.deepEqual(named.sort(), entries.sort());
});

it("lists the kinds", () => {
  const ids = [...section("README.md", "Kinds").matchAll(/^\| `(.*?)`/gm)].map(([, id]) => id);
  assert.deepEqual(ids, quitus.kinds.map(({ id }) => id));
  const french = [...read("docs/fr/index.md").matchAll(/^\| `(.*?)`/gm)].map(([, id]) => id);
  assert.deepEqual(french.sort(), ids.sort());
});

it("lists the options, as the type does", () => {
  const named = [...section("docs/reports.md", "Options").matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const unknown = named.filter((name) => {
    const right = { locale: "en", labels: {}, zone: "UTC", fold: "later", dayFirst: true, now: new Date(0), severity: {}, rules: {}, also: () => [], maxBytes: 1, maxDepth: 1, maxIssues: 1 };
    return !(name in right) || quitus.check("intent.log", {}, { [name]: right[name] }) === undefined;
  });
  assert.deepEqual(unknown, []);
  assert.equal(named.length, 12);
  const complaint = /the options are (.*)/;
  assert.throws(
    () => quitus.check("intent.log", {}, { surprise: 1 }),
    ({ message }) => complaint.exec(message)[1].split(", ").sort().join() === named.sort().join(),
  );
});

it("leads to files and headings that are there", () => {
  for (const name of documents) {
    for (const [, target, heading] of read(name).replaceAll(/^```.*?^```/gms, "").matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/g)) {
      const there = new URL(target || name.replace(/.*\//, ""), new URL(name, root));
      assert.doesNotThrow(() => readFileSync(there), `${name}: ${target}`);
      if (!heading) continue;
      const anchors = [...readFileSync(there, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
      assert.ok(anchors.includes(heading), `${name}: ${target}#${heading}`);
    }
  }
});

function section(name, title) {
  const text = read(name).split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  assert.ok(text, `no section ${title} in ${name}`);
  return text;
}

/** A document with every output made anew. */
function made(name) {
  const text = read(name);
  for (const [, file, json] of text.matchAll(/^`([\w.]+)`:\n\n```json\n(.*?)^```$/gms)) writeFileSync(join(desk, file), json);
  return text
    .replaceAll(/(^```js\n((?:(?!```)[^\n]*\n)*)```\n\n```text\n).*?(?=^```$)/gms, (_, kept, script) => kept + printed(["--input-type=module", "-e", script], pkg))
    .replaceAll(/(^```console\n\$ (?:echo '(.*?)' \| )?(?:npx quitus|node pkg\/dist\/cli\.js) (.*?)\n).*?(?=^```$)/gms, (_, kept, input, words) => kept + printed([join(pkg, "dist/cli.js"), ...words.split(" ")], desk, input))
    .replaceAll(/^(\| written \| `(.*?)` \| `(.*?)` \|\n.*?\n)((?:\|.*\n)+)/gm, (_, head, one, other, rows) => head + rows.replaceAll(/^(\| `(.*?)` )\|.*$/gm, (_, kept, date) => `${kept}| ${verdict(one, "/eventDate", date)} | ${verdict(other, "/actualStart", date)} |`))
    .replace(/(?<=^<!-- sizes: .*? -->\n)(\n\|.*?\n)?(?=\n[^|])/ms, () => `\n${sizes()}`);
}

function printed(words, cwd, input) {
  const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1" };
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd, env, input, encoding: "utf8" });
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
  const noted = Object.entries(JSON.parse(readFileSync(new URL("bench/size.snap", root), "utf8")));
  const rows = noted.map(([name, bytes]) => `| ${name} | ${(bytes / 1024).toFixed(1)} KB |\n`);
  return `| | brotli |\n|---|---:|\n${rows.join("")}`;
}
