// The page as people have it before them: widths, themes, languages, the keyboard, a screen reader; and what it leaves behind.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { driven, linkTo, log, names } from "./drive.js";

const lines = [log, { ...log, event: "Done" }, { ...log, eventDate: "2020-02-30T10:00:00", logDate: "2020-03-02T10:02:00+0100" }].map((value) => JSON.stringify(value)).join("\n");

/** Every view with everything in it that it can show. */
const VIEWS = {
  "several mistakes": { sample: "mistake/several" },
  "a history and the map": { sample: "mistake/order", wait: ".moves .move" },
  "rows of a table": { hash: linkTo("reference;contractReference;status;event;eventDate;logDate;serviceCode;assetReference;workType\nINTER-1;contract1;open;acknowledged;2020-03-06T15:35:00;06/03/20;P902;LOG_2;corrective\nINTER-2;contract1;opn;acknowledged;31/02/2020 15:35;06/03/20;P902;LOG_2;corrective\n"), wait: ".parts" },
  "OBAPI lines": { sample: "obapi.intervention", wait: ".lines" },
  "a contact, and what the normal form changes": { sample: "mistake/broken-card", wait: ".card" },
  "a request": { sample: "pasted/curl", wait: ".parts" },
  "a document with payloads in it": { sample: "pasted/document", wait: ".parts" },
  "options": { sample: "mistake/clock-change", click: ".options summary" },
  "as code": { sample: "kare/unplanned", click: "#as-code", wait: "#code-dialog[open]" },
  "sharing": { sample: "mistake/broken-card", click: "#share", wait: "#share-dialog[open]" },
  "a text of no kind": { hash: linkTo('{"name": "Bob"}'), wait: ".starts" },
  "another kind than the one chosen": { hash: linkTo(JSON.stringify(log, null, 2), "kare.unplanned"), wait: ".results > .starts .chip" },
  "a search in the text": { keys: "f", shown: ".cm-search" },
  "what may stand here": { hash: linkTo('{\n  "reference": "INTER-0500",\n  \n}', "intent.log"), type: 2 },
  "nothing": { click: "#clear", wait: ".starts" },
  "a form with two contacts": { hash: "#/build", click: "#add-contact", wait: "#contact-2-given" },
  "files": { hash: "#/files" },
  "the summary of a file": { hash: "#/files", drop: lines, wait: "#summary" },
  "all codes": { hash: "#/codes" },
  "the page of a code": { hash: "#/codes/date.gap", wait: ".page h1" },
};

for (const name of names) {
  describe(name, () => {
    const on = driven(name);

    /** `type` is the line at whose end a name is begun. */
    async function view({ hash = "", sample, click, keys, type, drop, wait, shown }, how) {
      await on.open(hash, how);
      if (sample) await on.sample(sample);
      if (click) await on.page.click(click);
      if (keys) {
        await (await on.editor()).focus();
        await on.page.keyboard.down("Control");
        await on.page.keyboard.press(keys);
        await on.page.keyboard.up("Control");
      }
      if (type) {
        // What may stand there follows from the kind.
        await on.verdict();
        await (await on.editor()).focus();
        for (let line = 0; line < type; line++) await on.page.keyboard.press("ArrowDown");
        await on.page.keyboard.press("End");
        await on.page.keyboard.type('"');
        await on.shown(".cm-tooltip-autocomplete");
      }
      if (drop) await on.drop(drop, "few.ndjson");
      if (wait) await on.page.waitForSelector(wait);
      if (shown) await on.shown(shown);
    }

    for (const lang of ["en", "fr"]) {
      for (const theme of ["light", "dark"]) {
        test(`axe finds no barrier: ${lang}, ${theme}`, async () => {
          await on.page.setViewport({ width: 1280, height: 860 });
          for (const [what, steps] of Object.entries(VIEWS)) {
            await view(steps, { lang, theme });
            // Colours that fade are no colours to judge.
            await on.until(() => document.getAnimations().every(({ playState }) => playState === "finished"));
            assert.deepEqual(await on.barriers(), [], what);
          }
        });
      }
    }

    for (const [width, lang] of [[390, "en"], [390, "fr"], [320, "en"], [320, "fr"]]) {
      test(`nothing is wider than ${width} pixels, and nothing is cut: ${lang}`, async () => {
        await on.page.setViewport({ width, height: 844 });
        for (const [what, steps] of Object.entries(VIEWS)) {
          await view(steps, { lang });
          const wide = await on.page.evaluate(() => {
            const cut = [...document.querySelectorAll(".scroll, pre, .chart, .step, .card, .finding, dialog")].filter((element) => element.scrollWidth > element.clientWidth + 1);
            // Words that stand letter beneath letter.
            const thin = [...document.querySelectorAll("main :is(.name, .message, .soft, small, strong, code, button, h2, h3)")].filter((element) => {
              const { width, height } = element.getBoundingClientRect();
              return element.textContent.trim().length > 5 && width > 1 && width < 40 && height > 3 * width;
            });
            const { scrollWidth, clientWidth } = document.documentElement;
            return [scrollWidth - clientWidth, ...[...cut, ...thin].map((element) => element.className || element.tagName)];
          });
          assert.deepEqual(wide, [0], what);
        }
      });
    }

    test("text and verdict stand side by side where there is room, else the verdict beneath, in the first screen", async () => {
      const places = () => on.all(".source, .outcome", (parts) => parts.map((part) => part.getBoundingClientRect()).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })));
      for (const [width, height] of [[1280, 860], [2560, 1300]]) {
        await on.page.setViewport({ width, height });
        await on.open();
        await on.verdict();
        const [source, outcome] = await places();
        assert.ok(outcome.left >= source.right && outcome.top < source.bottom, `${width}`);
        assert.ok(outcome.right <= width && outcome.right - source.left <= 1600, `${width}`);
      }
      await on.page.setViewport({ width: 390, height: 844 });
      await on.open();
      await on.verdict();
      const [source, outcome] = await places();
      assert.ok(outcome.top >= source.bottom && outcome.left === source.left);
      assert.ok(await on.page.$eval("#counts", (counts) => counts.getBoundingClientRect().bottom <= innerHeight));
      await on.page.setViewport({ width: 1280, height: 860 });
    });

    test("the theme is chosen, or is the reader's own", async () => {
      const paper = () => on.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await on.open("", { theme: "light" });
      const light = await paper();
      await on.page.click('#theme [value="dark"]');
      await on.until((light) => getComputedStyle(document.body).backgroundColor !== light, light);
      const dark = await paper();
      await on.page.click('#theme [value="auto"]');
      const own = await on.page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
      await on.until((expected) => getComputedStyle(document.body).backgroundColor === expected, own ? dark : light);
    });

    test("another language says the same: codes and places stay, sentences change", async () => {
      await on.open();
      await on.verdict("bad");
      await on.page.click('.finding[data-code="step.unknown-event"] .fix');
      await on.quiet();
      const told = async () => [await on.codes(), await on.all(".finding .pointer"), await on.source()];
      const [before, sentences] = [await told(), await on.all(".message")];
      await on.page.click('#language [value="fr"]');
      await on.until(() => document.documentElement.lang === "fr");
      await on.quiet();
      assert.deepEqual(await told(), before);
      assert.equal(await on.text("#verdict"), "À ne pas envoyer");
      const french = await on.all(".message");
      assert.deepEqual(french.filter((sentence) => sentences.includes(sentence)), []);
      assert.equal(await on.page.evaluate(() => document.activeElement.value), "fr");
    });

    test("by keyboard: views, language, a place in the text and out of it again", async () => {
      await on.open();
      await on.verdict("bad");
      await on.page.focus("#to-codes");
      await on.page.keyboard.press("Enter");
      await on.page.waitForSelector("main.codes");
      assert.equal(await on.page.evaluate(() => document.activeElement.tagName), "H1");
      await on.page.focus('#language [value="en"]');
      await on.page.keyboard.press("ArrowRight");
      await on.until(() => document.documentElement.lang === "fr");
      await on.page.focus("#to-check");
      await on.page.keyboard.press("Enter");
      await on.page.waitForSelector("main.check");
      await on.page.focus('.finding[data-code="date.no-such-day"] .jump');
      await on.page.keyboard.press("Enter");
      assert.match((await on.inEditor(".cm-activeLine"))[0], /eventDate/);
      // The editor is no trap: Tab leaves it.
      await on.page.keyboard.press("Tab");
      assert.equal(await on.page.evaluate(() => document.activeElement.tagName), "SUMMARY");
      await on.page.keyboard.press("Enter");
      await on.page.keyboard.press("Tab");
      assert.equal(await on.page.evaluate(() => document.activeElement.id), "zone");
      // Nor does the list of what may stand somewhere hold it up.
      await view(VIEWS["what may stand here"], { lang: "fr" });
      await on.page.keyboard.press("Tab");
      assert.equal(await on.page.evaluate(() => document.activeElement.tagName), "SUMMARY");
      await on.until(() => !document.querySelector(".editor").shadowRoot.querySelector(".cm-tooltip-autocomplete"));
      await on.page.focus("#share");
      await on.page.keyboard.press("Enter");
      await on.page.waitForSelector("#share-dialog[open]");
      await on.page.keyboard.press("Escape");
      await on.until(() => !document.querySelector("#share-dialog"));
      assert.equal(await on.page.evaluate(() => document.activeElement.id), "share");
    });

    test("a screen reader hears what a picture shows", async () => {
      await on.page.setViewport({ width: 390, height: 844 });
      await view(VIEWS["the summary of a file"], { lang: "en" });
      const tree = await on.all("#summary [role]", (parts) => parts.map((part) => [part.getAttribute("role"), part.getAttribute("aria-label") ?? part.textContent]));
      assert.deepEqual(tree.filter(([role]) => role === "columnheader").map(([, text]) => text), ["Code", "Count", "First finding"]);
      assert.deepEqual(tree.filter(([role]) => role === "img").map(([, text]) => text), ["Error", "Error", "Warning"]);
      await on.page.setViewport({ width: 1280, height: 860 });
      await on.open();
      assert.equal(await (await on.editor()).evaluate((content) => content.getAttribute("aria-label")), "Payload as JSON");
      assert.ok(await on.page.$('[role="status"] #verdict'));
    });

    test("a reload keeps language and theme; the text stays in the tab until it is forgotten; nothing else is stored", async () => {
      const stored = () =>
        on.page.evaluate(async () => [
          Object.entries({ ...localStorage }).sort(),
          Object.keys({ ...sessionStorage }),
          [document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length],
        ]);
      const nothing = ["", 0, 0, 0];
      await on.open("", { lang: "en", theme: "light" });
      await on.sample("mistake/wrong-pair");
      await on.page.click('#language [value="fr"]');
      await on.page.click('#theme [value="dark"]');
      await on.quiet();
      assert.deepEqual(await stored(), [[["quitus.locale", "fr"], ["quitus.theme", "dark"]], ["quitus.text"], nothing]);
      const text = await on.source();
      await on.page.evaluate(() => (globalThis.name = "kept"));
      await on.page.goto(on.page.url().replace(/\?.*/, ""));
      await on.verdict();
      assert.deepEqual(await on.page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]), ["fr", "dark"]);
      assert.equal(await on.source(), text);
      assert.match(await on.text("footer"), /reste dans cet onglet/);
      await on.page.click("#forget");
      await on.page.waitForSelector(".starts");
      assert.deepEqual(await stored(), [[["quitus.locale", "fr"], ["quitus.theme", "dark"]], [], nothing]);
      await on.page.evaluate(() => (globalThis.name = ""));
    });

    test("the browser had nothing to complain of", () => assert.deepEqual(on.complaints, []));
  });
}
