// Pages that are rendered on a server import quitus/form there too.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { it } from "node:test";
import { attach } from "quitus/form";

const required = createRequire(import.meta.url)("quitus/form");

it("needs no document to be imported, by import or by require", () => {
  for (const one of [attach, required.attach]) {
    assert.throws(() => one(undefined, "intent.log"), { name: "TypeError", message: "attach needs a <form>" });
  }
});
