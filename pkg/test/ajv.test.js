// The exported JSON Schemas, read by ajv, say what check says of every case, but for what JSON Schema cannot say.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { check, checkText, jsonSchema, kinds } from "quitus";
import { cases } from "./cases.js";

/** Codes of errors that no schema can find, and why. */
const BEYOND = {
  "step.contradiction": "pairs of status and event across two members",
  "log.asset-on-top": "the place of a member",
  "log.asset-twice": "equality of two members",
  "history.reference-mismatch": "equality across elements",
  "vcard.": "vCards inside strings",
  "date.no-such-day": "the calendar, where no pattern says it",
  "text.empty": "white space alone",
};

/**
 * Only Karé publishes a pattern for its dates; elsewhere they come in many spellings. What the digits of a text mean, and
 * whether a number is beyond what JavaScript counts, is no matter of schemas either.
 */
const beyond = ({ code, pointer, params }, kind, root) => {
  // A contact that was cut at its line ends is a list of texts.
  if (code === "type.mismatch" && params.reason === "lines") return true;
  if (Object.keys(BEYOND).some((known) => code.startsWith(known))) return true;
  if (code.startsWith("date.")) return kind !== "kare.unplanned";
  // Which logs of a history are those of quotations.
  const [, element, name] = kind === "intent.history" ? (/^\/(\d+)\/(serviceCode|workType)$/.exec(pointer) ?? []) : [];
  if (name && !("serviceCode" in root[element]) && !("workType" in root[element])) return true;
  const value = pointer.split("/").slice(1).reduce((parent, step) => parent?.[step], root);
  if (code === "number.out-of-range" || code === "type.mismatch") return typeof value === "string" || value > Number.MAX_SAFE_INTEGER;
  return code === "value.not-json";
};

for (const [target, Validator] of [["draft-2020-12", Ajv2020], ["draft-07", Ajv]]) {
  describe(`ajv on ${target}`, () => {
    const validators = Object.fromEntries(
      kinds.map(({ id }) => {
        const ajv = new Validator({ strict: false, allErrors: true });
        addFormats(ajv);
        return [id, ajv.compile(jsonSchema(id, { target, io: "input" }))];
      }),
    );

    it("agrees on every case", () => {
      const differences = [];
      let [accepted, refused] = [0, 0];
      for (const { title, kind, text, options, now } of cases()) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          continue;
        }
        // What JSON.parse has changed, such as the second of two equal keys, is no matter of schemas.
        if (checkText(kind, text).issues.some(({ code }) => code.startsWith("json."))) continue;
        // Other weights and other zones are the caller's, not the schema's.
        if (Object.keys(options).length) continue;
        const report = check(kind, value, { now: new Date(now) });
        const errors = report.issues.filter(({ severity }) => severity === "error");
        if (!report.ok && errors.every((error) => beyond(error, kind, value))) continue;
        const valid = validators[kind](value);
        if (valid === report.ok) report.ok ? accepted++ : refused++;
        else differences.push(`${title}: ${valid ? errors.map(({ code, pointer }) => `${code} ${pointer}`) : JSON.stringify(validators[kind].errors.map(({ instancePath, message }) => [instancePath, message]))}`);
      }
      assert.deepEqual(differences, []);
      assert.ok(accepted > 400 && refused > 200, `${accepted} accepted, ${refused} refused`);
    });
  });
}
