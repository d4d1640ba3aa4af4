// Content Security Policy and Trusted Types, as Chromium applies them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";

const VERDICT = "date.spelling 2020-10-07T15:18:00+02:00";
const dist = new URL("../../dist/", import.meta.url);

const page = (entry) => `<!doctype html><html lang="en"><title>quitus</title><script type="module" src="/${entry}-page.js"></script></html>`;

const script = (entry) => `
  import { checkField, ready${entry === "slim" ? ", init" : ""} } from "/${entry}.js";
  const attempts = [];
  const attempt = async (work) => {
    try {
      await work();
      const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
      attempts.push(issues[0].code + " " + value);
    } catch ({ name, code, message }) {
      attempts.push({ name, code, message });
    }
  };
  ${entry === "slim" ? 'await attempt(() => init(fetch("/quitus.wasm")));' : ""}
  await attempt(() => {});
  await attempt(ready);
  globalThis.attempts = attempts;`;

/** The policies of the pages, by the first step of their paths. */
const policies = {
  self: "default-src 'none'; script-src 'self'",
  wasm: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  trusted: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
  connect: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  fetching: "default-src 'none'; script-src 'self'; connect-src 'self'",
  both: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

describe("chrome", () => {
  let server;
  let browser;

  before(async () => {
    const executablePath = process.env.QUITUS_CHROMIUM;
    assert.ok(executablePath, "run these tests by `cargo pkg test`");
    server = createServer(({ url }, answer) => {
      const [, policy, entry] = url.match(/^\/(\w+)\/(\w+)$/) ?? [];
      if (policy) return answer.writeHead(200, { "content-type": "text/html", "content-security-policy": policies[policy] }).end(page(entry));
      if (url === "/favicon.ico") return answer.writeHead(204).end();
      const [, made] = url.match(/^\/(\w+)-page\.js$/) ?? [];
      const type = url.endsWith(".wasm") ? "application/wasm" : "text/javascript";
      answer.writeHead(200, { "content-type": type }).end(made ? script(made) : readFileSync(new URL(`.${url}`, dist)));
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    browser = await puppeteer.launch({ browser: "chrome", headless: true, executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** What each attempt of the page came to. */
  async function attempts(policy, entry) {
    const tab = await browser.newPage();
    try {
      await tab.goto(`http://127.0.0.1:${server.address().port}/${policy}/${entry}`);
      await tab.waitForFunction(() => globalThis.attempts);
      return await tab.evaluate(() => globalThis.attempts);
    } finally {
      await tab.close();
    }
  }

  function blocked({ name, code, message }) {
    assert.equal(name, "QuitusError");
    assert.equal(code, "internal.blocked");
    assert.match(message, /Content-Security-Policy forbids WebAssembly; add script-src 'wasm-unsafe-eval'/);
  }

  test("script-src 'self' is one clear error, at every call and of ready()", async () => {
    const found = await attempts("self", "index");
    assert.equal(found.length, 2);
    found.forEach(blocked);
  });

  test("'wasm-unsafe-eval' is all that is needed: no connect-src, no 'unsafe-eval'", async () => {
    assert.deepEqual(await attempts("wasm", "index"), [VERDICT, VERDICT]);
  });

  test("with Trusted Types and no policy of one's own", async () => {
    assert.deepEqual(await attempts("trusted", "index"), [VERDICT, VERDICT]);
  });

  test("quitus/js needs no more than script-src 'self', with Trusted Types too", async () => {
    assert.deepEqual(await attempts("self", "js"), [VERDICT, VERDICT]);
    assert.deepEqual(await attempts("both", "js"), [VERDICT, VERDICT]);
  });

  test("quitus/slim fetches: connect-src besides; and its init says what forbids it", async () => {
    assert.deepEqual(await attempts("connect", "slim"), [VERDICT, VERDICT, VERDICT]);
    blocked((await attempts("fetching", "slim"))[0]);
  });
});
