// What the form hands over is run as it stands: the command by a shell, the two programs by Node on the built package.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import * as quitus from "../../dist/index.js";
import { driven, names } from "./drive.js";

const AsyncFunction = (async () => {}).constructor;
const awkward = `l’eau "coule" $HOME \`id\` it's 100 % \\`;

/** The kinds of the form; of each what is typed, and what makes its request. */
const KINDS = {
  "intent.log": { field: "#field-description", options: { baseUrl: "https://apisandbox.hubintent.com" } },
  "kare.unplanned": { field: '[name="provider.firstName"]', options: { baseUrl: "https://kare.example", sessionToken: "SESSION_TOKEN" } },
  "obapi.query": { options: { baseUrl: "https://dolibarr.example/api/index.php" } },
  "intent.document": { field: '[name="title"]', options: { baseUrl: "https://apisandbox.hubintent.com", file: new Blob([]), fileName: "photo.jpg" } },
};

for (const name of names) {
  describe(name, () => {
    const on = driven(name);
    before(() => on.open("#/build"));

    for (const [kind, { field, options }] of Object.entries(KINDS)) {
      test(`${kind}: payload, curl, fetch and code say the same`, async () => {
        await on.page.select("#build-kind", kind);
        await on.page.select("#build-from", "sample");
        await on.page.waitForSelector("#built-text");
        if (field) await on.fill(field, awkward);
        await on.until(() => document.querySelector("#built").dataset.verdict === "good");
        const shown = {};
        for (const tab of ["payload", "curl", "fetch", "code"]) {
          await on.page.click(`#tab-${tab}Tab`);
          shown[tab] = await on.text("#built-text");
        }
        const payload = JSON.parse(shown.payload);
        assert.ok(quitus.isValid(kind, payload));
        if (field) assert.ok(shown.payload.includes(JSON.stringify(awkward)));

        const given = [];
        await new AsyncFunction("fetch", "file", shown.fetch)(async (...call) => given.push(call), new Blob([]));
        const [[url, request]] = given;
        const expected = quitus.toRequest(kind, payload, { token: "TOKEN", ...options });
        assert.equal(url, expected.url);
        assert.equal(request.method, expected.method);
        assert.deepEqual(request.headers, expected.headers);
        assert.deepEqual(await entries(request.body), await entries(expected.body));

        const command = execFileSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${shown.curl}`], { encoding: "utf8" }).split("\0").slice(0, -1);
        assert.deepEqual(command.slice(0, 3), ["--request", request.method, url]);
        const after = (flag) => command.flatMap((word, index) => (word === flag ? [command[index + 1]] : []));
        assert.deepEqual(after("--header"), Object.entries(request.headers).map(([header, value]) => `${header}: ${value}`));
        if (typeof request.body === "string") assert.deepEqual(JSON.parse(after("--data-binary")[0]), payload);
        if (request.body instanceof FormData) assert.deepEqual(after("--form-string"), Object.entries(payload).map(([key, value]) => `${key}=${value}`));

        const [first, ...rest] = shown.code.split("\n");
        const names = /^import \{ (.*) \} from "quitus";$/.exec(first)[1].split(", ");
        const sent = [];
        const inputs = { baseUrl: "https://example.test", token: "TOKEN", sessionToken: "SESSION_TOKEN", file: new File([], "photo.jpg"), fetch: async (...call) => sent.push(call) };
        await new AsyncFunction(...names, ...Object.keys(inputs), rest.join("\n"))(...names.map((one) => quitus[one]), ...Object.values(inputs));
        assert.equal(sent.length, 1);
        assert.equal(new URL(sent[0][0]).search, new URL(url).search);
        const body = await entries(sent[0][1].body);
        if (typeof body === "string") assert.deepEqual(JSON.parse(body), payload);
        else assert.deepEqual(body?.filter(([key]) => key !== "file"), (await entries(request.body))?.filter(([key]) => key !== "file"));
      });
    }

    test("the browser had nothing to complain of", () => assert.deepEqual(on.complaints, []));
  });
}

/** A body as text, or the fields of a form with the names of its files. */
async function entries(body) {
  if (!(body instanceof FormData)) return typeof body === "string" ? JSON.stringify(JSON.parse(body)) : body;
  return [...body].map(([key, value]) => [key, typeof value === "string" ? value : value.name]);
}
