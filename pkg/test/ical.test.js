// ical.js as an oracle: where both accept a card, every word that it sees also stands in our canonical form.
// Differences are named with their reason in tests/oracles/ical.md; one that is missing or gone fails.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import ICAL from "ical.js";
import { checkField } from "quitus";

const at = (path) => readFileSync(new URL(`../../tests/${path}`, import.meta.url), "utf8");
const words = (text) => new Set(text.match(/[\p{L}\p{N}]+/gu));

/** All cards: the vectors, and the cases of odd ones. */
const cards = new Map(Object.entries(JSON.parse(at("vectors/vcards.json"))));
for (const { name, set } of JSON.parse(at("cases/intent.log/contacts-oddities.json")).cases) {
  if (typeof set?.["/contacts"]?.[0] === "string") cards.set(name, set["/contacts"][0]);
}

/** The words of all values that ical.js reads; nothing when it refuses the card. */
function theirs(card) {
  try {
    const [, properties] = ICAL.parse(card);
    const said = (value) => (Array.isArray(value) ? value.map(said).join(" ") : String(value));
    return words(properties.filter(([name]) => name !== "version").map(([, , , ...values]) => said(values)).join(" "));
  } catch {
    return undefined;
  }
}

/** The words of the canonical form, escapes undone. */
function ours(card) {
  const { ok, value } = checkField("intent.log", "/contacts/0", card);
  return ok ? words(value.replaceAll("\\\\", "\u0001").replaceAll("\\n", "\n").replaceAll("\u0001", "\\")) : undefined;
}

it("no word that ical.js sees is lost", () => {
  const listed = new Set([...at("oracles/ical.md").matchAll(/^\| (.+?) \| /gm)].map(([, name]) => name).filter((name) => !["card", "---"].includes(name)));
  const found = new Map();
  let compared = 0;
  for (const [name, card] of cards) {
    const [seen, kept] = [theirs(card), ours(card)];
    if (!seen || !kept) continue;
    compared++;
    const lost = [...seen].filter((word) => !kept.has(word));
    if (lost.length) found.set(name, lost);
  }
  assert.ok(compared > 60, `${compared} cards compared`);
  assert.deepEqual([...found].filter(([name]) => !listed.has(name)), [], "not explained");
  assert.deepEqual([...listed].filter((name) => !found.has(name)), [], "explained, but no difference");
});
