// The documents beside the page: found by search, read by everybody, complete, and with nothing from elsewhere.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { missing } from "../../../site/frame.js";
import { address, driven, names } from "./drive.js";

/** One page of each sort. */
const PAGES = ["index", "documents", "javascript", "forms", "reports", "comparison", "limits", "kinds", "codes/index", "codes/date/gap", "fr/codes/index", "fr/codes/date/gap", "api/index", "api/index/index", "api/index/functions/fields", "api/index/interfaces/Options", "api/index/classes/QuitusError", "api/index/type-aliases/Code", "api/index/variables/kinds", "fr/index", "fr/forms", "fr/command-line", "fr/backend", "fr/csv", "fr/page", "fr/javascript", "fr/limits"];

test("a host that serves the site in a folder answers with addresses in it", () => {
  const addresses = [...missing("/quitus/").matchAll(/ (?:href|src|data-up)="([^"#]*)/g)].map(([, one]) => one).filter(Boolean);
  assert.ok(addresses.length > 10);
  assert.deepEqual(addresses.filter((one) => !one.startsWith("/quitus/")), []);
});

/** And of rustdoc, beside them. */
const RUST = ["help", "settings", "quitus/index", "quitus/all", "quitus/fn.check", "quitus/struct.Report", "quitus/enum.Code", "quitus/date/index", "quitus/intent/constant.STEPS", "src/quitus/api/check.rs"].map((page) => `rust-api/${page}`);

for (const name of names) {
  describe(name, () => {
    const on = driven(name);

    const open = async (page) => {
      await on.page.goto(`${address}docs/${page}.html`);
      await on.page.waitForSelector("main h1");
    };

    test("the page leads to the documents, and they lead to the page", async () => {
      await on.open();
      await on.page.click("#to-documents");
      await on.page.waitForSelector(".menu nav");
      assert.equal(await on.text("h1"), "Quitus");
      await on.page.click(".try");
      await on.page.waitForSelector("main.check");
    });

    test("a word is found where it stands, by keyboard", async () => {
      await open("index");
      await on.page.keyboard.press("/");
      await on.page.keyboard.type("day first");
      await on.page.waitForSelector("#results a");
      assert.ok((await on.all("#results a", (found) => found.map((link) => link.getAttribute("href")))).some((href) => /codes\/table\/day-first\.html$/.test(href)));
      await on.page.keyboard.press("Enter");
      await on.page.waitForFunction(() => !location.pathname.endsWith("/index.html"));
      await open("index");
      await on.fill("#search", "qqqqxyzz");
      await on.until(() => document.querySelector("#results").textContent === "Nothing found.");
    });

    test("where there is no page, at any depth, one is led on in both languages", async () => {
      for (const [width, path] of [[1280, "nothing"], [1280, "docs/nothing.html"], [390, "docs/deep/down/nothing/"]]) {
        await on.page.setViewport({ width, height: 844 });
        const answer = await on.page.goto(`${address}${path}`);
        assert.equal(answer.status(), 404, path);
        assert.deepEqual(await on.all("main :is(h1, h2)"), ["There is no page here", "Il n’y a pas de page ici"]);
        assert.equal(await on.page.evaluate(() => getComputedStyle(document.querySelector("main")).display), "grid", path);
        assert.deepEqual(await on.barriers(), [], path);
        assert.equal(await on.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, path);
        for (const link of await on.all("a[href^='/'], link, script", (all) => all.map(({ href, src }) => href ?? src))) assert.equal((await fetch(link)).status, 200, link);
        await on.page.click('a[href="#search"]');
        await on.page.keyboard.type("day first");
        await on.page.waitForSelector("#results a");
        await on.page.keyboard.press("Enter");
        await on.page.waitForFunction(() => location.pathname.startsWith("/docs/") && document.querySelector(".menu"));
      }
      for (const [language, wanted] of [["en", "main.check"], ["fr", "main.check"]]) {
        await on.page.goto(`${address}docs/nothing.html`);
        await on.page.click(`section[lang="${language}"] li:nth-child(2) a`);
        await on.page.waitForSelector(`html[lang="${language}"] ${wanted}`);
      }
      // Chromium notes the status of each such answer.
      on.complaints.splice(0, Infinity, ...on.complaints.filter((complaint) => !/status of 404/.test(complaint)));
    });

    test("a page that there is in French leads there and back; its examples are those of the other", async () => {
      for (const page of ["index", "forms", "command-line", "javascript", "backend", "csv"]) {
        await open(page);
        const examples = await on.all("main pre");
        await on.page.click(".other");
        await on.page.waitForSelector('html[lang="fr"] main h1');
        const here = await on.all("main pre");
        assert.ok(here.length > 0 && here.every((example) => examples.includes(example)), page);
        await on.page.click(".other");
        await on.page.waitForFunction((page) => document.documentElement.lang === "en" && location.pathname.endsWith(`/docs/${page}.html`), {}, page);
      }
      await on.open("", { lang: "fr" });
      await on.page.click("#to-documents");
      await on.page.waitForSelector('html[lang="fr"] main h1');
    });

    test("the search finds first what is in the language of the page", async () => {
      for (const [page, language] of [["index", "en"], ["fr/index", "fr"]]) {
        await open(page);
        await on.fill("#search", "contact");
        await on.page.waitForSelector("#results a");
        const french = await on.all("#results a", (found) => found.map((link) => /\/fr\/|Un |Plusieurs |Le |La |Les /.test(link.href + link.textContent)));
        assert.equal(french[0], language === "fr", page);
        // Accents are not asked for.
        await on.fill("#search", "telephone");
        await on.until((language) => document.querySelector("#results a")?.href.includes("/fr/") === (language === "fr"), language);
        // Titles and pages stand as words on the smallest screens, too.
        await on.page.setViewport({ width: 390, height: 844 });
        assert.deepEqual(await on.all("#results small", (pages) => pages.filter((one) => one.textContent && one.getBoundingClientRect().width < 40).map((one) => one.textContent)), []);
        await on.page.setViewport({ width: 1280, height: 844 });
      }
    });

    test("pictures of the page are in the theme that was chosen on it", async () => {
      for (const theme of ["dark", "light"]) {
        await open("page");
        await on.page.evaluate((theme) => {
          globalThis.name = "kept";
          localStorage.setItem("quitus.theme", theme);
        }, theme);
        await open("page");
        await on.until((wanted) => [...document.querySelectorAll("main img")].every(({ currentSrc, complete }) => complete && currentSrc.endsWith("-dark.png") === wanted), theme === "dark");
      }
      await on.page.evaluate(() => (globalThis.name = ""));
    });

    test("the lines of a card stand beneath one another, and are copied as they were written", async () => {
      await on.page.setViewport({ width: 390, height: 844 });
      await open("codes/vcard/line-break");
      assert.deepEqual(await on.all("main pre", (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length), 0);
      const copied = await on.page.evaluate(() => {
        getSelection().selectAllChildren(document.querySelector("main pre"));
        return String(getSelection());
      });
      assert.match(JSON.parse(copied)[0], /^BEGIN:VCARD\nVERSION:3\.0\nFN:/);
      await open("javascript");
      assert.ok((await on.all(".language-text .whole")).includes("date.no-such-day"));
      await on.page.setViewport({ width: 1280, height: 844 });
    });

    for (const [width, theme] of [[1280, "light"], [1280, "dark"], [390, "light"]]) {
      test(`axe finds no barrier, and nothing is wider than the window: ${width}, ${theme}`, async () => {
        await on.page.setViewport({ width, height: 844 });
        for (const page of [...PAGES, ...RUST]) {
          await open(page);
          await on.page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
          assert.deepEqual(await on.barriers(), [], page);
          assert.equal(await on.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, page);
        }
      });
    }

    test("nothing is asked from elsewhere, and the browser had nothing to complain of", () => {
      assert.deepEqual([...on.origins].filter((origin) => origin !== "null" && origin !== new URL(address).origin && !origin.startsWith("blob")), []);
      assert.deepEqual(on.complaints, []);
    });
  });
}
