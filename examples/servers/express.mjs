// Express: a step of an operation is answered with its normal form, or with what is wrong at which field.

import express from "express";
import { checkText, flatten } from "quitus";

export const app = express();

// The bytes as they came: what is no JSON is told like anything else.
app.post("/logs", express.raw({ type: "application/json", limit: "64kb" }), (request, response) => {
  const locale = request.acceptsLanguages("en", "fr") || "en";
  const report = checkText("intent.log", Buffer.isBuffer(request.body) ? request.body : "", { locale });
  if (!report.ok) return response.status(422).json(flatten(report));
  response.type("json").send(report.text);
});
