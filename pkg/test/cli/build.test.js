// `quitus build`: the payload, and what is said about the draft.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { build, checkText } from "quitus";
import { file, quitus } from "./run.js";

describe("quitus build", () => {
  const draft = {
    reference: "INTER-0500",
    contractReference: "contract1",
    step: "closed/done",
    serviceCode: "P902",
    asset: "LOGEMENT_002",
    workType: "corrective",
    logDate: "2020-03-06T15:35:26",
  };

  it("writes the payload to standard output", () => {
    file("draft.json", `\ufeff${JSON.stringify(draft, null, 2)}`);
    const { text } = build("intent.log", draft);
    const fromFile = quitus(["build", "-k", "intent.log", "draft.json"]);
    assert.deepEqual([fromFile.status, fromFile.stdout], [0, `${text}\n`]);
    assert.match(fromFile.stderr, /^draft\.json \/logDate: note: .*\[date\.zone-assumed\]/);
    assert.equal(quitus(["build", "-k", "intent.log"], { input: JSON.stringify(draft) }).stdout, `${text}\n`);
    assert.equal(quitus(["build", "-k", "intent.log", "-"], { input: JSON.stringify(draft) }).stdout, `${text}\n`);
    assert.deepEqual(checkText("intent.log", fromFile.stdout).issues, []);
    const there = quitus(["build", "-k", "intent.log", "--zone", "+04:00"], { input: JSON.stringify(draft) });
    assert.match(there.stdout, /"logDate":"2020-03-06T15:35:26\+04:00"/);
  });

  it("points into the draft", () => {
    const { status, stdout, stderr } = quitus(["build", "-k", "intent.log"], { input: JSON.stringify({ ...draft, step: "open/done" }), env: { LANG: "fr" } });
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /<entrée standard> \/step: erreur/);
  });

  it("shows where a draft is no JSON", () => {
    const broken = quitus(["build", "-k", "intent.log"], { input: '{\n  "step": "a/b",\n}' });
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /^<standard input>:2:16: error: .*\[json\.syntax\]\n2 \|   "step": "a\/b",\n/);
    const twice = quitus(["build", "-k", "intent.log"], { input: '{"step": "a/b", "step": "c/d"}' });
    assert.equal(twice.status, 1);
    assert.match(twice.stderr, /\[json\.duplicate-key\]/);
    assert.equal(twice.stderr.match(/\[/g).length, 1);
  });

  it("says what cannot be done in one line", () => {
    for (const [args, said] of [
      [["build"], "quitus: name the kind of the payload with -k; drafts are for intent.log, intent.history, intent.document, kare.unplanned, obapi.query, intent.quotation, intent.reservation, kare.curative, kare.routine, kare.preventive-update, kare.training-update"],
      [["build", "-k", "intent.webhook"], "quitus: name the kind of the payload with -k; drafts are for intent.log, intent.history, intent.document, kare.unplanned, obapi.query, intent.quotation, intent.reservation, kare.curative, kare.routine, kare.preventive-update, kare.training-update"],
      [["build", "-k", "intent.log", "a", "b"], "quitus: name one draft, or none for standard input"],
      [["build", "-k", "intent.log", "missing.json"], "quitus: missing.json: there is no such file"],
      [["build", "-k", "intent.log"], "quitus: <standard input>: nothing in it"],
    ]) {
      const { status, stdout, stderr } = quitus(args);
      assert.deepEqual([status, stdout, stderr], [2, "", `${said}\n`]);
    }
  });
});
