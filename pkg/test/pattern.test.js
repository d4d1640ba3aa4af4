// The pattern that Karé publishes for actualStart, as an oracle: the verdict must be the same for every text.

import assert from "node:assert/strict";
import { it } from "node:test";
import { isValid, kare } from "quitus";

const PATTERN =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z))$/;

const TEXTS = 1_000_000;
const MORE = ["+", "-", ":", ".", "T", "Z", "t", "z", " ", "\n", ",", "/", "[", "０", "−", "é", "😀", "\u0000", '"', "\\"];

/** mulberry32: small, fast, the same everywhere. */
function randomness(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const payload = { companyId: 1, siteIds: [1], ruleIds: [1], signature: {}, provider: {}, actualStart: "" };

function verdict(actualStart) {
  return isValid(kare.unplanned, { ...payload, actualStart });
}

it("agrees with the pattern on a million texts", () => {
  const random = randomness(20241201);
  const two = (below) => String(random(below)).padStart(2, "0");
  const one = (list) => list[random(list.length)];

  /** Of the right form, and often a real date. */
  const date = () => {
    const year = one([String(random(10_000)).padStart(4, "0"), "2000", "1900", "2024", "2100", "0000", "0004"]);
    const day = one([two(32), two(32), "28", "29", "30", "31"]);
    const time = `${two(25)}:${two(61)}`;
    const seconds = one(["", `:${two(61)}`, `:${two(60)}`, `:${two(60)}.${random(1_000_000)}`, `:${two(60)}.`]);
    return `${year}-${one([two(14), "02"])}-${day}T${time}${seconds}${one(["Z", "Z", "Z", "Z", "+00:00", "", "z"])}`;
  };
  const unit = () => (random(3) ? String(random(10)) : one(MORE));
  const mutated = (text) => {
    const place = random(text.length + 1);
    return text.slice(0, place) + (random(3) ? unit() : "") + text.slice(place + random(2));
  };
  const noise = () => Array.from({ length: random(30) }, unit).join("");

  let accepted = 0;
  for (let count = 0; count < TEXTS; count++) {
    const choice = random(20);
    let text = choice === 0 ? noise() : date();
    for (let times = choice > 10 ? random(3) : 0; times > 0; times--) text = mutated(text);
    const wanted = PATTERN.test(text);
    if (verdict(text) !== wanted) assert.fail(`${JSON.stringify(text)}: the pattern says ${wanted}`);
    accepted += wanted ? 1 : 0;
  }
  assert.ok(accepted > TEXTS / 10 && accepted < TEXTS - TEXTS / 10, `${accepted} accepted: both sides are met`);
});

it("agrees with the pattern on every day of 400 years and every minute", () => {
  for (let year = 1900; year < 2300; year++) {
    for (let day = 1; day <= 31; day++) {
      for (const month of [2, 4, 12]) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T00:00Z`;
        assert.equal(verdict(text), PATTERN.test(text), text);
      }
    }
  }
  for (let hour = 0; hour < 30; hour++) {
    for (let minute = 0; minute < 70; minute++) {
      const text = `2024-12-01T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:59.0Z`;
      assert.equal(verdict(text), PATTERN.test(text), text);
    }
  }
});
