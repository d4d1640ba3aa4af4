// Every payload below is broken in one place at a time, in each of the ways that people break payloads: does a finding
// stand there, does `fix` bring back what was meant, and does jsonrepair? The table is that of docs/mending.md.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { it } from "node:test";
import { jsonrepair } from "jsonrepair";
import { checkText, fields, fix } from "quitus";

const PAGE = new URL("../../docs/mending.md", import.meta.url);
const sample = (name) => JSON.parse(readFileSync(new URL(`../../samples/${name}.json`, import.meta.url), "utf8"));
const options = { now: "2026-01-01T00:00:00Z" };

const PAYLOADS = [
  ["intent.log", sample("intent/leak-done")],
  ["intent.log", sample("intent/maintenance-planned")],
  ["intent.document", sample("intent/leak-document")],
  ["intent.webhook", sample("intent/leak-webhook")],
  ["intent.operation", sample("intent/leak-operation")],
  ["kare.unplanned", sample("kare/unplanned")],
  ["kare.created", sample("kare/created")],
  ["obapi.query", { page: 2, per_page: 50, status: "done", date_start: "2024-01-01" }],
  ["obapi.intervention", { intervention: { id: "1", number: "A-17", created_at: "2024-01-15T09:00:00Z", status: "done" } }],
];

/** What stands in a text: each token, whether it is a key, and the key whose value it is. */
function tokens(text) {
  const found = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/gu)].map(({ 0: raw, index }) => ({ raw, index }));
  return found.map((token, place) => ({ ...token, key: token.raw.startsWith('"') && found[place + 1]?.raw === ":", value: found[place - 1]?.raw === ":" }));
}

const letters = (word) => [word.slice(1), word.slice(0, -1), word.slice(0, 2) + word.slice(1), word[1] + word[0] + word.slice(2), `${word.slice(0, 2)}q${word.slice(3)}`];
const cases = (word) => [word.toUpperCase(), word.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`), ` ${word}`];
const bare = (raw) => raw.slice(1, -1);

/** How a class breaks a token: the texts that take its place. Guessed: more than one reading, so no fix is safe. */
const CLASSES = {
  "comma missing": { of: ({ raw }) => raw === ",", to: () => [""] },
  "comma doubled": { of: ({ raw }) => raw === ",", to: () => [",,"] },
  "semicolon for a comma": { of: ({ raw }) => raw === ",", to: () => [";"] },
  "colon missing": { of: ({ raw }) => raw === ":", to: () => [""] },
  "equals sign for a colon": { of: ({ raw }) => raw === ":", to: () => ["=", "=>"] },
  "trailing comma": { of: ({ raw }) => "]}".includes(raw), to: (raw) => [`,${raw}`] },
  "closing bracket missing": { guessed: true, of: ({ raw }) => "]}".includes(raw), to: () => [""] },
  "closing bracket doubled": { of: ({ raw }) => "]}".includes(raw), to: (raw) => [raw + raw] },
  "wrong closing bracket": { of: ({ raw }) => "]}".includes(raw), to: (raw) => [raw === "}" ? "]" : "}"] },
  "key without quotes": { of: ({ key }) => key, to: (raw) => [bare(raw)] },
  "single quotes": { of: ({ raw }) => raw.startsWith('"') && !raw.includes("'"), to: (raw) => [`'${bare(raw)}'`] },
  "typographic quotes": { of: ({ raw }) => raw.startsWith('"'), to: (raw) => [`“${bare(raw)}”`, `«${bare(raw)}»`] },
  "closing quote missing": { of: ({ raw, value }) => value && raw.startsWith('"'), to: (raw) => [raw.slice(0, -1)] },
  "opening quote missing": { of: ({ raw, value }) => value && raw.startsWith('"'), to: (raw) => [raw.slice(1)] },
  "closing quote doubled": { of: ({ raw, value }) => value && raw.startsWith('"'), to: (raw) => [`${raw}"`] },
  "line comment": { of: ({ raw }) => raw === ",", to: () => [", // note"] },
  "block comment": { of: ({ raw }) => "{[".includes(raw), to: (raw) => [`${raw} /* note */`] },
  "no-break space": { of: ({ raw }) => raw === ":", to: () => [":\u00A0"] },
  "number with a plus sign": { of: ({ raw }) => /^\d/u.test(raw), to: (raw) => [`+${raw}`] },
  "number with a leading zero": { of: ({ raw }) => /^[1-9]/u.test(raw), to: (raw) => [`0${raw}`] },
  "true and false of Python": { of: ({ raw }) => raw === "true" || raw === "false", to: (raw) => [raw === "true" ? "True" : "False"] },
  "key in another case": { known: true, of: ({ key }) => key, to: (raw) => cases(bare(raw)).map((word) => `"${word}"`) },
  "key misspelt": { known: true, guessed: true, of: ({ raw, key }) => key && raw.length > 6, to: (raw) => letters(bare(raw)).map((word) => `"${word}"`) },
  "code fence": { whole: (text) => `\`\`\`json\n${text}\n\`\`\`` },
  "semicolon behind": { whole: (text) => `${text};` },
  "assignment in front": { whole: (text) => `const payload = ${text}` },
  "text in front": { guessed: true, whole: (text) => `body: ${text}` },
  "JSON in a text": { whole: (text) => JSON.stringify(text) },
  "HTML entities": { whole: (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;") },
};

/** Where two texts differ: from, and to in the second. */
function change(text, broken) {
  let from = 0;
  while (from < broken.length && text[from] === broken[from]) from++;
  let end = broken.length;
  for (let other = text.length; end > from && other > from && text[other - 1] === broken[end - 1]; end--) other--;
  return [from, end];
}

/** The names that a kind has; nobody can say what another one was meant to be. */
const names = (kind) => new Set(fields(kind).flatMap(({ pointer }) => pointer.split("/").slice(1)));

function* mutations({ of, to, whole, known }, text, kind) {
  const has = names(kind);
  if (whole) yield whole(text);
  else for (const token of tokens(text).filter((token) => of(token) && (!known || has.has(bare(token.raw))))) for (const other of to(token.raw)) if (other !== token.raw) yield text.slice(0, token.index) + other + text.slice(token.index + token.raw.length);
}

const repaired = (text) => {
  try {
    return jsonrepair(text);
  } catch {
    return text;
  }
};

function measure(kind, text, broken) {
  const meant = (mended) => {
    const report = checkText(kind, mended, options);
    return report.ok && report.text === checkText(kind, text, options).text;
  };
  const known = new Set(checkText(kind, text, options).issues.map(({ code, pointer }) => code + pointer));
  const fresh = checkText(kind, broken, options).issues.filter(({ code, pointer }) => !known.has(code + pointer));
  const [from, to] = change(text, broken);
  const first = fresh.find(({ severity }) => severity === "error") ?? fresh[0];
  const { start, end } = first?.span ?? {};
  const guessed = fix(kind, broken, { ...options, unsafe: true }).text;
  // What a guess makes of the payload itself is no matter of this table.
  const same = checkText(kind, guessed, options).text === checkText(kind, fix(kind, text, { ...options, unsafe: true }).text, options).text;
  return [!first ? meant(broken) : start.offset <= to + 2 && end.offset >= from - 2, meant(fix(kind, broken, options).text), same, meant(repaired(broken))];
}

it("finds and mends what people break, at least as well as jsonrepair", () => {
  const rows = [];
  for (const [name, how] of Object.entries(CLASSES)) {
    const results = PAYLOADS.flatMap(([kind, value]) => {
      const text = JSON.stringify(value, null, 2);
      assert.ok(checkText(kind, text, options).ok, kind);
      return [...mutations(how, text, kind)].map((broken) => measure(kind, text, broken));
    });
    const share = (column) => Math.round((100 * results.filter((result) => result[column]).length) / results.length);
    rows.push({ name, count: results.length, guessed: how.guessed, shares: [0, 1, 2, 3].map(share) });
  }
  const table = ["| what is broken | times | placed | mended safely | with guesses | jsonrepair |", "|---|---|---|---|---|---|", ...rows.map(({ name, count, guessed, shares: [placed, safely, guesses, theirs] }) => `| ${name} | ${count} | ${placed} % | ${guessed ? "a guess" : `${safely} %`} | ${guesses} % | ${theirs} % |`)].join("\n");
  console.log(table);
  const page = readFileSync(PAGE, "utf8");
  const [before, behind] = [page.slice(0, page.indexOf("| what is broken")), page.slice(page.lastIndexOf(" % |\n") + " % |\n".length)];
  if (process.env.QUITUS_BLESS) writeFileSync(PAGE, `${before}${table}\n${behind}`);
  else assert.equal(page, `${before}${table}\n${behind}`, "QUITUS_BLESS=1 writes the table of docs/mending.md anew");
  for (const { name, guessed, shares: [placed, safely, guesses, theirs] } of rows) {
    // A bracket too many or too few shows where the next line belongs elsewhere.
    assert.ok(placed >= (name.startsWith("closing bracket") ? 80 : 95), `${name}: only ${placed} % are placed`);
    assert.ok(guessed || safely >= 90, `${name}: only ${safely} % are mended safely`);
    assert.ok(guesses >= 95 && Math.max(safely, guesses) >= theirs, `${name}: only ${guesses} % are mended`);
  }
});
