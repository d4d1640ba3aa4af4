// Hono: its validator takes a kind; the hook behind it says how errors are answered.

import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { flatten, intent } from "quitus";

/** Without it Hono answers 400 with `{ data, error }`, and `data` repeats the payload. */
const refused = (result, context) => (result.success ? undefined : context.json(flatten({ issues: result.error }), 422));

export const app = new Hono();

app.post("/logs", sValidator("json", intent.log, refused), (context) => context.json(context.req.valid("json")));
