import assert from "node:assert/strict";
import { VERDICT } from "../matrix.js";

export default async function ({ serve, browse }) {
  const site = await serve(".");
  for (const browser of ["chrome", "firefox"]) assert.equal(await browse(`${site}/`, browser), VERDICT, browser);
  return "Chromium, Firefox";
}
