// Requests: what they hold, what they refuse, and how they arrive.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check, intent, kare, obapi, PayloadError, toRequest } from "quitus";
import { log, unplanned } from "./payloads.js";
import { parts, serving } from "./server.js";

const baseUrl = "https://example.com/main";
const secrets = { token: "to.ken-1=", sessionToken: "ses.sion" };
const document = { title: "t", elementType: "intervention", elementReference: "r", intent_contractReference: "c" };
const file = new File(["x"], "a.pdf", { type: "application/pdf" });

describe("toRequest", () => {
  it("delivers an unplanned intervention", () => {
    assert.deepEqual(toRequest(kare.unplanned, unplanned, { baseUrl, ...secrets }), {
      method: "POST",
      url: "https://example.com/main/interventions/v2/mb/preventive/unplanned",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Bearer to.ken-1=",
        "x-session-token": "ses.sion",
      },
      body: check(kare.unplanned, unplanned).text,
    });
  });

  it("delivers a log, where the caller says", () => {
    const { url, headers, body } = toRequest("intent.log", log, { baseUrl });
    assert.equal(url, "https://example.com/main/api/operations/v2/interventions/logs");
    assert.equal("authorization" in headers, false);
    assert.equal(body, JSON.stringify(check(intent.log, log).value));
    assert.equal(toRequest("intent.log", log, { baseUrl, path: "/x/v3.1/logs" }).url, "https://example.com/main/x/v3.1/logs");
  });

  it("sends the normal form", () => {
    const { body } = toRequest(intent.log, { ...log, eventDate: "2020-03-06T10:45:23" }, { baseUrl, check: { zone: "+04:00" } });
    assert.equal(JSON.parse(body).eventDate, "2020-03-06T10:45:23+04:00");
  });

  it("delivers queries, one intervention, and its PDF", () => {
    const url = (payload, options) => toRequest(obapi.query, payload, { baseUrl: "https://erp.fr", ...options }).url;
    assert.equal(url({}), "https://erp.fr/obapi/v1/interventions");
    assert.equal(url({ status: "done", page: 2, x: "a&b=c d\r\né" }), "https://erp.fr/obapi/v1/interventions?page=2&status=done&x=a%26b%3Dc+d%0D%0A%C3%A9");
    assert.equal(url({}, { id: "42" }), "https://erp.fr/obapi/v1/interventions/42");
    assert.equal(url({}, { id: 42 }), "https://erp.fr/obapi/v1/interventions/42");
    assert.equal(url({}, { id: "a/../b?c#d é" }), "https://erp.fr/obapi/v1/interventions/a%2F..%2Fb%3Fc%23d%20%C3%A9");
    assert.equal(url({}, { download: "42" }), "https://erp.fr/obapi/v1/download/42?type=intervention");
    const pdf = toRequest(obapi.query, {}, { baseUrl, download: "42", token: "t" });
    assert.deepEqual([pdf.method, pdf.headers, "body" in pdf], ["GET", { accept: "application/pdf", authorization: "Bearer t" }, false]);
  });

  it("trims and tidies base addresses", () => {
    for (const [given, start] of [
      ["  https://example.com/ ", "https://example.com"],
      ["HTTPS://EXAMPLE.com:443/Api//", "https://example.com/Api"],
      ["http://localhost:8080", "http://localhost:8080"],
      ["http://[::1]:1/x", "http://[::1]:1/x"],
    ]) {
      assert.equal(toRequest(obapi.query, {}, { baseUrl: given }).url, `${start}/obapi/v1/interventions`);
    }
  });

  it("refuses other base addresses", () => {
    for (const wrong of [
      undefined, 1, "", "example.com", "/api", "ftp://example.com", "javascript:alert(1)", "file:///etc", "data:,x",
      "https://user:pass@example.com", "https://user@example.com", "https://example.com?x=1", "https://example.com/#x", "https://example.com/?",
      "https://example.com/a b", "https://exa\nmple.com", "https://example.com/\0", "https://example.com\\x", "https://",
    ]) {
      assert.throws(() => toRequest(obapi.query, {}, { baseUrl: wrong }), { name: "TypeError", message: /^option baseUrl / }, String(wrong));
    }
  });

  it("refuses tokens that are more than a token", () => {
    for (const wrong of ["", " ", "a b", "a\r\nx-evil: 1", "a\n", "a\0", "a\t", "é", "a\u2028", "🔥", 7, null, {}]) {
      for (const name of ["token", "sessionToken"]) {
        assert.throws(() => toRequest(kare.unplanned, unplanned, { baseUrl, ...secrets, [name]: wrong }), (error) => {
          assert.equal(error.name, "TypeError");
          assert.ok(error.message.startsWith(`option ${name} `), error.message);
          if (typeof wrong === "string" && wrong.trim().length > 1) assert.ok(!error.message.includes(wrong), "a secret stays secret");
          return true;
        });
      }
    }
    assert.throws(() => toRequest(kare.unplanned, unplanned, { baseUrl, token: "t" }), /option sessionToken/);
  });

  it("refuses paths that lead elsewhere", () => {
    for (const wrong of ["", "x", "//evil.com/x", "/a/../b", "/a/%2e%2E/b", "/.", "/a?b", "/a#b", "/a b", "/a\n", "/a\\b", "/é", "/%zz", "/a/", 1, null]) {
      assert.throws(() => toRequest(intent.log, log, { baseUrl, path: wrong }), { name: "TypeError", message: /^option path / }, String(wrong));
    }
  });

  it("refuses identifiers that are none", () => {
    for (const wrong of ["", ".", "..", "a\r\nb", "a\0", "\ud800", null, {}, 1.5]) {
      for (const name of ["id", "download"]) {
        assert.throws(() => toRequest(obapi.query, {}, { baseUrl, [name]: wrong }), { name: "TypeError", message: new RegExp(`^option ${name} `) });
      }
    }
    assert.throws(() => toRequest(obapi.query, {}, { baseUrl, id: "1", download: "1" }), /exclude each other/);
    assert.throws(() => toRequest(obapi.query, { page: 1 }, { baseUrl, id: "1" }), /takes no query parameters/);
    assert.throws(() => toRequest(obapi.query, { x: { y: 1 } }, { baseUrl }), /"x" holds an object/);
  });

  it("refuses files that are none", () => {
    for (const wrong of [undefined, null, "x", new Uint8Array(1), {}]) {
      assert.throws(() => toRequest(intent.document, document, { baseUrl, file: wrong }), { name: "TypeError", message: /^option file / });
    }
    for (const wrong of ["", "a\r\nb", "a\0", "\ud800", 1]) {
      assert.throws(() => toRequest(intent.document, document, { baseUrl, file, fileName: wrong }), { name: "TypeError", message: /^option fileName / });
    }
    assert.throws(() => toRequest(intent.document, document, { baseUrl, file: new Blob(["x"]) }), /^TypeError: option fileName /);
  });

  it("refuses payloads that the receiver would refuse, and says why without repeating them", () => {
    const wrong = { ...log, status: "secret", reference: "", event: undefined, logDate: 1 };
    assert.throws(() => toRequest(intent.log, wrong, { baseUrl }), (error) => {
      assert.ok(error instanceof PayloadError && error instanceof TypeError);
      assert.equal(error.name, "PayloadError");
      assert.deepEqual(error.report, check(intent.log, wrong));
      assert.ok(error.message.startsWith("this is no valid intent.log: "), error.message);
      assert.ok(!error.message.includes("secret"));
      return true;
    });
  });

  it("throws for programming mistakes", () => {
    assert.throws(() => toRequest(intent.webhook, [], { baseUrl }), /no request delivers a payload of the kind intent.webhook/);
    assert.throws(() => toRequest("nope", {}, { baseUrl }), /unknown kind "nope"/);
    assert.throws(() => toRequest(intent.log, log), /options must be an object/);
    assert.throws(() => toRequest(intent.log, log, { baseUrl, tokn: "x" }), /unknown option "tokn"/);
  });

  it("takes one set of options for all kinds, and sends no secret that is another's", () => {
    const { token } = secrets;
    assert.deepEqual(toRequest(intent.log, log, { baseUrl, ...secrets }), toRequest(intent.log, log, { baseUrl, token }));
  });

  it("arrives as it was made", async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => index % 256);
    const pdf = new File([bytes, "\r\n--x\r\n--x--\r\n"], 'a "b" é.pdf', { type: "application/pdf" });
    const hostile = { ...document, title: 'q";\r\nx: y\r\n--', description: "é 🔥 ,;\\" };
    const arrived = await serving(async (baseUrl) => {
      for (const request of [
        toRequest(kare.unplanned, unplanned, { baseUrl, ...secrets }),
        toRequest(intent.log, log, { baseUrl }),
        toRequest(obapi.query, { x: "a\r\nb&é" }, { baseUrl }),
        toRequest(intent.document, hostile, { baseUrl, file: pdf, token: "t" }),
        toRequest(intent.document, { ...document, description: null }, { baseUrl, file: new Blob(["x"]), fileName: "b.pdf" }),
      ]) {
        const { url, ...init } = request;
        assert.equal((await fetch(url, init)).status, 201);
      }
    });
    const [one, two, three, four, five] = arrived;
    assert.equal(one.body.toString(), check(kare.unplanned, unplanned).text);
    assert.equal(one.headers["x-session-token"], "ses.sion");
    assert.equal(one.headers["content-type"], "application/json");
    assert.equal(two.body.toString(), check(intent.log, log).text);
    assert.equal(new URL(three.url, "http://x").searchParams.get("x"), "a\r\nb&é");
    const form = parts(four);
    assert.deepEqual(form.map(({ name }) => name), ["file", "title", "elementType", "elementReference", "description", "intent_contractReference"]);
    assert.deepEqual(form[0].body, Buffer.from(await pdf.arrayBuffer()));
    assert.equal(form[0].filename, "a %22b%22 é.pdf");
    assert.deepEqual(form.slice(1).map(({ body }) => body.toString()), [hostile.title, "intervention", "r", hostile.description, "c"]);
    assert.deepEqual(parts(five).map(({ name, body }) => [name, body.toString()]), [["file", "x"], ["title", "t"], ["elementType", "intervention"], ["elementReference", "r"], ["intent_contractReference", "c"]]);
  });
});
