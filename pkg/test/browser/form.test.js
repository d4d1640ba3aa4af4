// quitus/form in real browsers, and the pages of examples/forms by keyboard alone. `cargo pkg test` names the browsers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { serve } from "../../../examples/forms/serve.js";

const axe = readFileSync(new URL("../../clients/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const forms = readFileSync(new URL("../../../docs/forms.md", import.meta.url), "utf8");
const example = /^```html\n(.*?)^```$/ms.exec(forms)[1].replace('"quitus/form"', '"/pkg/dist/form.js"');
const browsers = {
  chrome: { executablePath: process.env.QUITUS_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  firefox: { executablePath: process.env.QUITUS_FIREFOX },
};

for (const [name, options] of Object.entries(browsers)) {
  describe(name, () => {
    let browser;
    let pages;
    let page;
    const complaints = [];

    before(async () => {
      assert.ok(options.executablePath, "run these tests by `cargo pkg test`");
      pages = await serve(0, { "document.html": `<!doctype html><html lang="en"><link rel="icon" href="../../www/public/icon.svg"><title>docs/forms.md</title>${example}` });
      browser = await puppeteer.launch({ browser: name, headless: true, ...options });
      page = await browser.newPage();
      page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
    });

    after(async () => {
      await browser?.close();
      pages?.close();
    });

    describe("the plain page", () => {
      before(() => open("plain.html"));

      test("every control knows its field", async () => {
        const told = (selector, ...names) => page.$eval(selector, (control, names) => names.map((name) => control.getAttribute(name)), names);
        assert.deepEqual(await told("#reference", "required", "pattern", "min"), ["", null, null]);
        assert.deepEqual(await told("#attempt", "required", "min", "max"), [null, "0", "2147483647"]);
        assert.match((await told("#log-date", "pattern"))[0], /^\[0-9\]\{4\}/);
        assert.deepEqual(await told("[name=workType]", "required"), [""]);
        assert.deepEqual(await page.$eval("#status", (select) => [...select.options].map(({ value }) => value)), ["", "open", "pending", "hold", "closed", "denied"]);
        assert.ok(await page.$eval("#event", ({ list }) => [...list.options].some(({ value }) => value === "acknowledged")));
      });

      test("nothing is said before anything was done", async () => assert.deepEqual(await said(), {}));

      test("a field is checked when the focus leaves it, and again while it is mended", async () => {
        await page.focus("#event");
        await page.keyboard.type("acknowleged");
        assert.deepEqual(await said(), {});
        await page.keyboard.press("Tab");
        const { event } = await said();
        assert.match(event, /acknowledged/);
        assert.equal(await invalid("#event"), true);
        assert.equal(await described("#event"), event);
        await page.keyboard.down("Shift");
        await page.keyboard.press("Tab");
        await page.keyboard.up("Shift");
        await type("acknowledged");
        assert.deepEqual(Object.keys(await said()), ["eventDate"], "the date was left empty");
        assert.equal(await invalid("#event"), false);
      });

      test("a submission that is refused shows everything and goes to the first error", async () => {
        await page.keyboard.press("Enter");
        assert.deepEqual(Object.keys(await said()), ["reference", "contractReference", "location.assetReference", "serviceCode", "workType", "status", "eventDate", "logDate"]);
        assert.equal(await focused(), "reference");
        assert.equal(await page.$eval("#sent", ({ textContent }) => textContent), "Nothing yet.");
        assert.equal(await page.$eval("#asset", ({ ariaDescribedByElements, attributes }) => attributes["aria-describedby"].value.split(" ")[0]), "asset-hint");
      });

      test("nothing is wrong for axe, in light and in dark", async () => {
        await accessible();
      });

      test("it is filled in and sent by keyboard alone", async () => {
        await type("INTER-0500");
        for (const text of ["contract1", "LOGEMENT_002", "P902"]) await next(text);
        await page.keyboard.press("Tab");
        await page.keyboard.press(" ");
        await page.keyboard.press("Tab");
        assert.equal(await focused(), "status");
        await page.keyboard.type("o");
        await next("acknowledged");
        await page.keyboard.press("Tab");
        await page.keyboard.type("0303");
        await page.keyboard.type("2020");
        // Only some browsers go on by themselves after four digits of a year.
        if (name === "chrome") await page.keyboard.press("Tab");
        await page.keyboard.type("1045AM");
        assert.equal(await page.$eval("#event-date", ({ value }) => value), "2020-03-03T10:45");
        await to("log-date");
        await type("2020-03-06 10:46:00");
        await next("1");
        await to("contact-1");
        await page.keyboard.type("M. Albert Prince");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        const sent = JSON.parse(await page.$eval("#sent", ({ textContent }) => textContent));
        assert.deepEqual(sent, {
          reference: "INTER-0500",
          contractReference: "contract1",
          status: "open",
          event: "acknowledged",
          eventDate: "2020-03-03T10:45:00+01:00",
          logDate: "2020-03-06T10:46:00+01:00",
          serviceCode: "P902",
          location: { assetReference: "LOGEMENT_002" },
          workType: "corrective",
          contacts: ["M. Albert Prince"],
          visitAttempt: 1,
        });
      });

      test("warnings and notes are shown, and stop nothing", async () => {
        const shown = await said();
        assert.deepEqual(Object.keys(shown), ["eventDate", "logDate", "contacts[]"]);
        assert.equal(await page.$$eval("[aria-invalid=true]", ({ length }) => length), 0);
        assert.equal(await page.$eval("#log", (form) => form.checkValidity()), true);
        await accessible();
      });

      test("a contact that was added later is checked too", async () => {
        await page.focus("#more");
        await page.keyboard.press("Enter");
        assert.equal(await page.evaluate(() => document.activeElement.id), "contact-2");
        await page.keyboard.type("BEGIN:VCARD\nVERSION:3.0");
        await page.keyboard.press("Tab");
        await page.waitForSelector("#contact-2[aria-invalid=true]");
        assert.notEqual(await described("#contact-2"), "");
        await fill("#contact-2", "");
        assert.equal(await invalid("#contact-2"), false);
      });

      test("clearing the form clears the messages", async () => {
        await page.focus("[type=reset]");
        await page.keyboard.press("Enter");
        assert.deepEqual(await said(), {});
        assert.equal(await page.$eval("#reference", ({ value }) => value), "");
      });

      test("the messages speak the page's language", async () => {
        await open("plain.html?lang=fr");
        await page.focus("#reference");
        await page.keyboard.press("Tab");
        assert.match((await said()).reference, /manque|obligatoire/);
        await accessible();
      });
    });

    describe("the page with React Hook Form", () => {
      before(() => open("react-hook-form/"));

      test("errors come from the kind, at their controls, and the first gets the focus", async () => {
        await page.waitForSelector("#companyId");
        await page.focus("[type=submit]");
        await page.keyboard.press("Enter");
        await page.waitForSelector("#companyId[aria-invalid=true]");
        assert.equal(await focused(), "companyId");
        assert.deepEqual(await page.$$eval("[aria-invalid]", (controls) => controls.map(({ id }) => id)), ["companyId", "siteIds", "ruleIds"]);
        await accessible();
      });

      test("it is filled in and sent by keyboard alone", async () => {
        await page.keyboard.type("12");
        for (const text of ["1, 2", "7", "2024-02-30T12:00Z"]) await next(text);
        await page.keyboard.press("Tab");
        await page.waitForSelector("#actualStart[aria-invalid=true]");
        assert.match(await page.$eval("#actualStart-error", ({ textContent }) => textContent), /2024-02-29/);
        await page.focus("#actualStart");
        await type("2024-12-01T12:34:56Z");
        for (const text of ["Pierre", "Durand", "signature.png"]) await next(text);
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.querySelector("#sent").textContent.startsWith("{"));
        assert.deepEqual(JSON.parse(await page.$eval("#sent", ({ textContent }) => textContent)), {
          companyId: 12,
          siteIds: [1, 2],
          ruleIds: [7],
          signature: { name: "signature.png" },
          provider: { firstName: "Pierre", lastName: "Durand" },
          actualStart: "2024-12-01T12:34:56Z",
        });
      });
    });

    test("the example of docs/forms.md", async () => {
      await open("document.html");
      await page.focus("[name='location.assetReference']");
      await page.keyboard.press("Enter");
      assert.deepEqual(Object.keys(await said()), ["location.assetReference", "eventDate"]);
      assert.match(await page.$eval("form > .quitus-messages:last-child", ({ textContent }) => textContent), /workType/);
    });

    test("the browser had nothing to complain of", () => assert.deepEqual(complaints, []));

    async function open(path) {
      await page.goto(`${pages.address}/${path}`);
    }

    /** What stands beside the controls, by their names. */
    function said() {
      return page.$$eval("form [name]", (controls) => {
        const found = {};
        for (const { name, attributes } of controls) {
          const ids = attributes["aria-describedby"]?.value.split(" ") ?? [];
          const lines = ids.map((id) => document.getElementById(id)).filter((element) => element.matches(".quitus-messages"));
          const text = lines.map(({ textContent }) => textContent).join("");
          if (text !== "") found[name] = text;
        }
        return found;
      });
    }

    function invalid(selector) {
      return page.$eval(selector, (control) => control.getAttribute("aria-invalid") === "true" && !control.validity.valid);
    }

    function described(selector) {
      return page.$eval(selector, (control) =>
        control.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "),
      );
    }

    function focused() {
      return page.evaluate(() => document.activeElement.name);
    }

    /** In the place of what the control holds. */
    async function type(text) {
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      await page.keyboard.type(text);
    }

    /** By the Tab key. */
    async function to(id) {
      for (let presses = 0; (await page.evaluate(() => document.activeElement.id)) !== id; presses++) {
        assert.ok(presses < 12, `no way to ${id}`);
        await page.keyboard.press("Tab");
      }
    }

    async function next(text) {
      await page.keyboard.press("Tab");
      await type(text);
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

    /** Trusted Types forbid axe's own script on the page; it runs beside it. */
    async function accessible() {
      for (const scheme of ["light", "dark"]) {
        await page.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), scheme);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
        assert.deepEqual(violations, [], scheme);
      }
    }
  });
}
