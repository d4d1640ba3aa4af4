// One page in one real browser, and the short words in which the tests speak to it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { deflateRawSync } from "node:zlib";
import puppeteer from "puppeteer-core";

/** A payload without any finding. */
export const log = {
  reference: "INTER-0500",
  contractReference: "contract1",
  status: "closed",
  event: "done",
  eventDate: "2020-03-06T15:35:00+01:00",
  logDate: "2020-03-06T15:40:26+01:00",
  serviceCode: "P902",
  location: { assetReference: "LOGEMENT_002" },
  workType: "corrective",
};

export const address = process.env.QUITUS_PAGE;

const browsers = {
  chrome: { executablePath: process.env.QUITUS_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  firefox: { executablePath: process.env.QUITUS_FIREFOX },
};
export const names = Object.keys(browsers);

const axe = readFileSync(new URL("../../../www/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** `prefs` are Firefox's own, as about:config lists them. */
export const launch = (name, prefs) => new Driven().launch(name, prefs);

/** One that lives as long as the tests of the suite in which this is called. */
export function driven(name) {
  const on = new Driven();
  before(() => on.launch(name));
  after(() => on.close());
  return on;
}

/** A share link as any other program would make it. */
export function linkTo(text, kind = "", zone = "Europe/Paris", fold = "earlier") {
  return `#/share/1.${deflateRawSync(JSON.stringify([text, kind, zone, fold])).toString("base64url")}`;
}

class Driven {
  /** What the browser complained of, and the origins it asked. */
  complaints = [];
  origins = new Set();

  async launch(name, prefs) {
    const options = browsers[name];
    assert.ok(address && options.executablePath, "run these tests by `cargo pkg test`");
    this.browser = await puppeteer.launch({ browser: name, headless: true, ...options, extraPrefsFirefox: prefs });
    const page = await this.browser.newPage();
    this.page = page;
    // Each test finds the page as a stranger does, unless it gives the tab a name.
    await page.evaluateOnNewDocument(() => {
      if (globalThis.name === "kept" || !location.protocol.startsWith("http")) return;
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.setViewport({ width: 1280, height: 860 });
    page.on("console", (message) => ["error", "warn"].includes(message.type()) && this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("request", (request) => this.origins.add(new URL(request.url()).origin));
    return this;
  }

  /** A fresh page; `lang` and `theme` as the address takes them. */
  async open(hash = "", { lang = "en", theme = "light" } = {}) {
    await this.page.goto("about:blank");
    await this.page.goto(`${address}?lang=${lang}&theme=${theme}${hash}`);
    await this.page.waitForSelector("main");
  }

  /** A payload in the first view. */
  async show(payload, kind, more) {
    await this.open(linkTo(typeof payload === "string" ? payload : JSON.stringify(payload, null, 2), kind), more);
    await this.verdict();
  }

  async sample(id) {
    await this.page.select("#sample", id);
    await this.page.waitForFunction((id) => document.querySelector("#sample").value === id, {}, id);
    await this.quiet();
  }

  /** A file that falls onto the page. */
  drop(text, name) {
    return this.page.evaluate(
      (text, name) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      text,
      name,
    );
  }

  /** The worker has answered, and what is shown is of the text as it is. */
  quiet(timeout) {
    return this.page.waitForSelector('.results[aria-busy="false"]', { timeout });
  }

  async verdict(expected) {
    await this.page.waitForSelector(expected ? `.verdict[data-verdict="${expected}"]` : '.verdict:not([data-verdict="none"])');
    await this.quiet();
  }

  codes() {
    return this.all(".finding", (items) => items.map((item) => item.dataset.code));
  }

  /** The text of the first element. */
  text(selector) {
    return this.page.$eval(selector, (element) => element.textContent);
  }

  all(selector, read = (elements) => elements.map((element) => element.textContent)) {
    return this.page.$$eval(selector, read);
  }

  /** Waits for an element inside the editor's shadow tree, in which puppeteer's own wait sees no change. */
  async shown(selector) {
    return (await this.until((selector) => document.querySelector(".editor")?.shadowRoot?.querySelector(selector), selector)).asElement();
  }

  /** Where the text stands in the editor, which comes after the page and its verdict. */
  editor() {
    return this.shown(".cm-content");
  }

  /** What `all` reads, inside the editor's shadow tree. */
  async inEditor(selector) {
    await this.editor();
    return this.all(`.editor >>> ${selector}`);
  }

  async source() {
    return (await this.inEditor(".cm-line")).join("\n");
  }

  /** Types into a control, as `input` events tell of it. */
  fill(selector, value) {
    return this.page.$eval(
      selector,
      (control, value) => {
        control.value = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      },
      value,
    );
  }

  until(condition, ...values) {
    return this.page.waitForFunction(condition, { timeout: 10_000 }, ...values);
  }

  /** What axe finds wrong, as `rule: selector`. */
  async barriers() {
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.flat().join(" ")} ${any[0]?.message ?? ""}`));
  }

  close() {
    return this.browser?.close();
  }
}
