// The page in real browsers, under the policy that its server sends. `cargo pkg test` names browsers and address.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";

const address = process.env.QUITUS_PAGE;
const browsers = {
  chrome: { executablePath: process.env.QUITUS_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  firefox: { executablePath: process.env.QUITUS_FIREFOX },
};

for (const [name, options] of Object.entries(browsers)) {
  describe(name, () => {
    let browser;
    let page;
    const complaints = [];

    before(async () => {
      assert.ok(address && options.executablePath, "run these tests by `cargo pkg test`");
      browser = await puppeteer.launch({ browser: name, headless: true, ...options });
      page = await browser.newPage();
      page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
      await page.goto(`${address}?lang=en`);
      await verdict("good");
    });

    after(() => browser?.close());

    test("a sample is checked on arrival, and its normal form shown", async () => {
      assert.equal(await page.$eval("#sample", (select) => select.value), "intent/heating-acknowledged");
      assert.equal(await page.$eval("#verdict", (verdict) => verdict.textContent), "Good to send");
      const normal = JSON.parse(await page.$eval("#normal-text", (code) => code.textContent));
      assert.equal(normal.eventDate, "2020-03-06T10:45:23+01:00");
    });

    test("dates without offset are read in the chosen zone", async () => {
      await fill("#zone", "Indian/Reunion");
      await page.waitForFunction(() => document.querySelector("#normal-text").textContent.includes("T10:45:23+04:00"));
      await fill("#zone", "Europe/Atlantis");
      await page.waitForSelector("#mistake:not([hidden])");
      assert.match(await page.$eval("#mistake", (mistake) => mistake.textContent), /Europe\/Atlantis/);
      await fill("#zone", "Europe/Paris");
      await verdict("good");
    });

    test("a broken payload is refused, with the place of the fault", async () => {
      await page.select("#sample", "intent/heating-partial-repair");
      await verdict("bad");
      assert.deepEqual(await codes(), ["json.syntax"]);
      assert.equal(await page.$eval(".place button", (button) => button.textContent), "line 3, column 93");
      await page.click(".place button");
      const selected = await page.$eval("#text", (text) => text.value.slice(text.selectionStart, text.selectionEnd));
      assert.equal(selected, "\",");
    });

    test("the page of a code opens", async () => {
      await page.click("summary");
      await page.waitForSelector("details[open] h4");
      assert.ok((await page.$eval("details", (details) => details.textContent)).length > 100);
    });

    test("typing is checked without a click", async () => {
      await fill("#text", "{}");
      await page.waitForFunction(() => document.querySelectorAll("#findings li").length > 5);
      assert.equal((await codes()).every((code) => code === "field.missing"), true);
      assert.equal(await page.$eval("#sample", (select) => select.value), "");
    });

    test("the page and the findings speak French, with the same codes", async () => {
      const before = await codes();
      await page.click('#language [value="fr"] + span');
      assert.equal(await page.$eval("html", (html) => html.lang), "fr");
      assert.equal(await page.$eval("#verdict", (verdict) => verdict.textContent), "À ne pas envoyer");
      assert.match(await page.$eval(".message", (message) => message.textContent), /manque/);
      assert.deepEqual(await codes(), before);
    });

    test("every control has a name, and nothing is wider than a small screen", async () => {
      const nameless = await page.$$eval("input, select, textarea, button", (controls) =>
        controls.filter((control) => !(control.labels?.[0] ?? control).textContent.trim()).map((control) => control.outerHTML),
      );
      assert.deepEqual(nameless, []);
      await page.setViewport({ width: 320, height: 640 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    });

    test("every kind that the package knows can be chosen", async () => {
      const [chosen, known] = await page.evaluate(async () => {
        const { kinds } = await import("/quitus/index.js");
        return [[...document.querySelector("#kind").options].map(({ value }) => value), kinds.map(({ id }) => id)];
      });
      assert.deepEqual(chosen, known);
    });

    test("the browser had nothing to complain of", () => assert.deepEqual(complaints, []));

    function verdict(expected) {
      return page.waitForSelector(`#verdict[data-verdict="${expected}"]`);
    }

    function codes() {
      return page.$$eval("#findings summary", (summaries) => summaries.map(({ textContent }) => textContent));
    }

    function fill(selector, value) {
      return page.$eval(
        selector,
        (control, value) => {
          control.value = value;
          control.dispatchEvent(new Event("input", { bubbles: true }));
        },
        value,
      );
    }
  });
}
