// The small entries in real browsers: the reports of the whole package, case by case; and a form that one of them checks.
// `cargo pkg test` names the browsers.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { serve } from "../../../examples/forms/serve.js";
import { cases } from "../cases.js";

const browsers = {
  chrome: { executablePath: process.env.QUITUS_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  firefox: { executablePath: process.env.QUITUS_FIREFOX },
};
const blank = '<!doctype html><html lang="en"><link rel="icon" href="../../www/public/icon.svg"><title>Small</title>';
const form = `${blank.replace('"en"', '"fr"')}<form id="visit"><input name="companyId"><input name="actualStart" type="datetime-local"><button>OK</button></form>`;
const report = `${blank.replace('"en"', '"fr"')}<form id="report"><input name="status"><input name="event"><textarea name="contacts[]"></textarea><button>OK</button></form>`;
/** Of a text that is no JSON the small entries say less. */
const isJson = ({ text }) => {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};
const wellFormed = cases().filter((one) => isJson(one) && one.text.isWellFormed() && one.text.length < 100_000);

for (const [name, options] of Object.entries(browsers)) {
  describe(name, () => {
    let browser;
    let pages;
    let page;

    before(async () => {
      assert.ok(options.executablePath, "run these tests by `cargo pkg test`");
      pages = await serve(0, { "blank.html": blank, "visit.html": form, "report.html": report });
      browser = await puppeteer.launch({ browser: name, headless: true, ...options });
      page = await browser.newPage();
    });

    after(async () => {
      await browser?.close();
      pages?.close();
    });

    for (const system of ["intent", "kare", "obapi"]) {
      test(`${system}: the same reports in every case`, async () => {
        // Rules of a contract are the whole package's.
        const own = wellFormed.filter(({ kind, options }) => kind.startsWith(`${system}.`) && options.rules === undefined).map(({ title, kind, text, options, now }) => ({ title, kind, text, options, now }));
        assert.ok(own.length > 10);
        await page.goto(`${pages.address}/blank.html`);
        const others = await page.evaluate(
          async (system, own) => {
            const [whole, small, french] = await Promise.all(["index", `small/${system}`, `small/${system}/fr`].map((entry) => import(`/pkg/dist/${entry}.js`)));
            await Promise.all([small, french].map(({ ready }) => ready({ cards: true })));
            const told = (report) => JSON.stringify([report.ok, report.text, report.omitted, report.issues]);
            return own
              .filter(({ kind, text, options, now }) => {
                const clock = { ...options, now: new Date(now) };
                const same = told(small.checkText(kind, text, clock)) === told(whole.checkText(kind, text, clock));
                return !same || told(french.checkText(kind, text, clock)) !== told(whole.checkText(kind, text, { ...clock, locale: "fr" }));
              })
              .map(({ title }) => title);
          },
          system,
          own,
        );
        assert.deepEqual(others, []);
      });
    }

    test("a form is checked by a small entry, in its language", async () => {
      await page.goto(`${pages.address}/visit.html`);
      const { messages, start } = await page.evaluate(async () => {
        const { attach } = await import("/pkg/dist/small/form.js");
        const kare = await import("/pkg/dist/small/kare/fr.js");
        const visit = document.querySelector("#visit");
        attach(visit, "kare.unplanned", kare);
        visit.elements.companyId.value = "twelve";
        visit.elements.actualStart.value = "2024-12-01T13:34";
        visit.requestSubmit();
        const messages = [...visit.querySelectorAll(".quitus-messages")].map(({ textContent }) => textContent).join("\n");
        return { messages, start: visit.elements.actualStart.validationMessage };
      });
      assert.match(messages, /nombre entier/);
      assert.equal(start, "", "the wall time became an instant of the zone");
    });

    test("a form loads the reader of cards when it meets one, and goes on from there", async () => {
      await page.goto(`${pages.address}/report.html`);
      const seen = await page.evaluate(async () => {
        const { attach } = await import("/pkg/dist/small/form.js");
        const intent = await import("/pkg/dist/small/intent/fr.js");
        const form = document.querySelector("#report");
        // A contact is all that the form asks for.
        const severity = { "field.missing": "off", "type.mismatch": "off" };
        const submissions = [];
        const attached = attach(form, "intent.log", intent, { severity, onSubmit: ({ value }) => submissions.push(value) });
        const loaded = () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/cards.js")).length;
        const card = form.elements["contacts[]"];
        const steps = [];
        form.elements.status.value = "closed";
        form.elements.event.value = "done";
        card.value = "Mme B, 0601020304";
        form.requestSubmit();
        steps.push([loaded(), submissions.length]);
        card.value = "BEGIN:VCARD\nVERSION:2.1\nFN:A B\nN:B;A\nTEL;CELL:0601020304\nEND:VCARD";
        form.requestSubmit();
        form.requestSubmit();
        steps.push([submissions.length]);
        await new Promise((resolve) => setTimeout(function look() { submissions.length > 1 ? resolve() : setTimeout(look, 20); }));
        await new Promise((resolve) => setTimeout(resolve, 50));
        steps.push([loaded(), submissions.length]);
        form.requestSubmit();
        steps.push([submissions.length]);
        attached.detach();
        // Where no findings are told, the note is not either.
        const silent = attach(form, "intent.log", await import("/pkg/dist/small/intent.js"), { severity, maxIssues: 0, onSubmit: ({ value }) => submissions.push(value) });
        form.requestSubmit();
        await new Promise((resolve) => setTimeout(function look() { submissions.length > 3 ? resolve() : setTimeout(look, 20); }));
        steps.push([loaded(), submissions.length]);
        silent.detach();
        return { steps, card: submissions.at(-1)?.contacts[0] };
      });
      assert.deepEqual(seen.steps, [[0, 1], [1], [1, 2], [3], [2, 4]], JSON.stringify(seen));
      assert.match(seen.card, /^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    });
  });
}
