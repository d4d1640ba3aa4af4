// Outputs that are compared as a whole; QUITUS_BLESS=1 writes those that have changed.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("snapshots/", import.meta.url);

/** The text is what test/snapshots/<name> holds. */
export function same(name, text) {
  const file = new URL(name, folder);
  if (process.env.QUITUS_BLESS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    return;
  }
  assert.ok(existsSync(file), `no test/snapshots/${name}: QUITUS_BLESS=1 writes it`);
  assert.equal(text, readFileSync(file, "utf8"), `test/snapshots/${name}: QUITUS_BLESS=1 writes it anew`);
}
