// The cases of tests/cases, which the Rust runner reads too.

import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../tests/cases/", import.meta.url);

/** Rules that look at the clock are silent in a case that does not name the time. */
const SILENT = Date.UTC(2100, 0, 1);

/** All cases: `{ title, kind, text, options, now, expected }`. */
export function cases() {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const { cases, ...whole } = JSON.parse(readFileSync(new URL(file, root), "utf8"));
    return cases.map((one) => {
      const { name, kind, options = {}, ...rest } = { ...whole, ...one };
      const { now = SILENT, ...settings } = options;
      return { title: `${file}: ${name}`, kind, text: payload(rest), options: settings, now, expected: rest };
    });
  });
}

/** `text`; or `before`, `repeat` (a unit and a number), `after`; or `base` with `set` and `unset`. */
function payload({ text, before = "", repeat, after = "", base, set = {}, unset = [] }) {
  if (text !== undefined) return text;
  if (repeat !== undefined) return before + repeat[0].repeat(repeat[1]) + after;
  let value = structuredClone(base);
  for (const [pointer, member] of Object.entries(set)) {
    if (pointer === "") value = member;
    else put(value, pointer, member);
  }
  for (const pointer of unset) take(value, pointer);
  return JSON.stringify(value);
}

/** A copy of `value` after a JSON Patch (RFC 6902), as far as fixes use it. */
export function applied(value, patch) {
  let copy = structuredClone(value);
  for (const { op, path, value: replacement } of patch) {
    if (path === "") copy = replacement;
    else if (op === "remove") take(copy, path);
    else put(copy, path, replacement, op === "add");
  }
  return copy;
}

/** RFC 6901. */
export function at(value, pointer) {
  return steps(pointer).reduce((holder, step) => holder[step], value);
}

function put(value, pointer, replacement, insert = false) {
  const [holder, key] = place(value, pointer);
  if (Array.isArray(holder) && key === "-") holder.push(replacement);
  else if (Array.isArray(holder) && insert) holder.splice(Number(key), 0, replacement);
  else Object.defineProperty(holder, key, { value: replacement, writable: true, enumerable: true, configurable: true });
}

function take(value, pointer) {
  const [holder, key] = place(value, pointer);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function place(value, pointer) {
  const way = steps(pointer);
  const key = way.pop();
  return [way.reduce((holder, step) => holder[step], value), key];
}

function steps(pointer) {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
