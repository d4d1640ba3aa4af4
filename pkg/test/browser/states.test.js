// What the page says where little can be said, and what stands together: every state explains itself and leads on.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { kinds } from "quitus";
import { driven, log, names } from "./drive.js";

for (const name of names) {
  describe(name, () => {
    const on = driven(name);

    const detected = () => on.text("#kind option");

    test("without a text only what needs none can be clicked, and one can type at once", async () => {
      await on.open("", { lang: "fr" });
      await on.verdict();
      await on.page.click("#clear");
      await on.page.waitForSelector(".starts");
      assert.deepEqual(await on.all(".foot .acts button", (acts) => acts.filter(({ disabled }) => disabled).map(({ id }) => id)), ["format", "as-code", "clear", "share"]);
      await on.until(() => document.querySelector(".editor")?.shadowRoot?.activeElement?.classList.contains("cm-content"));
      assert.deepEqual(await on.inEditor(".cm-placeholder"), ["Collez ou écrivez ici"]);
      await on.page.keyboard.type("1");
      await on.until(() => !document.querySelector("#share").disabled);
    });

    test("a text of no kind is offered all kinds", async () => {
      await on.show({ name: "Bob" }, "");
      assert.equal(await on.page.$eval(".verdict", ({ dataset }) => dataset.verdict), "unsure");
      assert.deepEqual((await on.all(".starts button")).sort(), kinds.map(({ id }) => id).sort());
      await on.page.evaluate(() => [...document.querySelectorAll(".starts button")].find(({ textContent }) => textContent === "intent.log").click());
      await on.verdict("bad");
      assert.equal(await on.page.$eval("#kind", ({ value }) => value), "intent.log");
    });

    test("a kind is said to be detected only when the text tells it", async () => {
      await on.show("Bonjour, la fuite est réparée.", "");
      assert.equal(await detected(), "Detect");
      await on.show({ status: "closed" }, "");
      assert.match(await detected(), / \(likely\)$/);
      assert.match(await on.text("#counts"), /^This looks most like /);
      await on.sample("pasted/contact");
      await on.until(() => document.querySelector("#kind option").textContent === "contact (detected)");
    });

    test("a normal form that changes nothing is for the printer alone", async () => {
      const seen = () => on.page.$eval(".normal pre", (block) => getComputedStyle(block).display !== "none");
      await on.show(log, "intent.log");
      assert.equal(await seen(), false);
      await on.show({ ...log, logDate: "2020-03-06T15:40:26+0100" }, "intent.log");
      assert.equal(await seen(), true);
    });

    test("findings of one fix stand in one frame, wherever they were found", async () => {
      await on.show(`{reference: 'INTER-0500', contractReference: "contract1", status: "closed", event: "done", eventDate: "30/02/2020 15:35", logDate: "2020-03-06T15:40:26+01:00", serviceCode: "P902", location: {assetReference: "LOGEMENT_002"}, workType: "corrective",}`, "intent.log");
      await on.verdict("bad");
      const frames = await on.all(".finding", (all) => all.map((one) => [one.dataset.code, one.classList.contains("follows"), one.querySelector(".fix") !== null]));
      const syntax = frames.filter(([code]) => code === "json.syntax");
      assert.ok(syntax.length > 2);
      // One fix, at the first; the others stand right behind it.
      assert.deepEqual(syntax.map(([, follows, fix]) => [follows, fix]), syntax.map((_, index) => [index > 0, index === 0]));
      const at = frames.findIndex(([code]) => code === "json.syntax");
      assert.ok(frames.slice(at, at + syntax.length).every(([code]) => code === "json.syntax"));
      assert.equal(await on.text(".leads .pointer"), "whole payload");
    });

    test("the editor speaks the language of the page", async () => {
      await on.open("", { lang: "fr" });
      await (await on.editor()).focus();
      await on.page.keyboard.down("Control");
      await on.page.keyboard.press("f");
      await on.page.keyboard.up("Control");
      await on.shown(".cm-search");
      const said = await on.inEditor(".cm-search :is(button, label)");
      assert.deepEqual(said, ["suivant", "précédent", "tous", "casse", "motif", "mot entier", "remplacer", "tout remplacer", "×"]);
    });

    test("an offset and the form of a date stay whole", async () => {
      await on.show({ ...log, logDate: "2020-03-06T15:40:26+0100" }, "intent.log");
      assert.ok((await on.all(".message .whole")).includes("+02:00:"));
    });

    test("the timeline says nothing of what follows a status that nobody knows", async () => {
      await on.show({ ...log, status: "clsed" }, "intent.log");
      await on.page.waitForSelector(".panel.map");
      assert.doesNotMatch(await on.text(".panel.map"), /Nothing has to follow/);
    });

    test("a draft for Karé has its instant by the clocks of the zone, wherever the browser is", async () => {
      await on.open("#/build");
      await on.page.select("#build-kind", "kare.unplanned");
      await on.page.select("#build-from", "sample");
      await on.until(() => document.querySelector("#built")?.dataset.verdict === "good");
      await on.fill("#field-actualStart", "2024-07-01T10:00");
      await on.until(() => JSON.parse(document.querySelector("#built-text").textContent).actualStart.startsWith("2024-07-01T08:00:00"));
      assert.deepEqual(await on.all(".todo li"), []);
    });

    test("a file that cannot be read is named; the head of a table is called so; a lone place leads to its record at once", async () => {
      await on.open("#/files");
      await on.drop("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "photo.png");
      await on.until(() => document.querySelector(".told .notice")?.textContent.startsWith("photo.png · "));
      const cells = ["INTER-0500", "contract1", "opn", "acknowledged", "2020-03-06T15:35:00+01:00", "13/03/2020 15:35", "P902", "LOGEMENT_002", "corrective"];
      await on.drop(`reference;contractReference;status;event;eventDate;logDate;serviceCode;assetReference;workType\n${cells.join(";")}\n`, "export.csv");
      await on.page.waitForSelector("#summary");
      const places = await on.all("#summary .place");
      // What is said of a column is said by its name.
      assert.ok(places.includes("header row") && places.includes("payload 1, line 2 · logDate"), places);
      await on.page.evaluate(() => [...document.querySelectorAll("#summary tr")].find((row) => row.textContent.includes("step.unknown-status")).querySelector(".place").click());
      await on.until(() => document.querySelector("main.check"));
      await on.until(() => document.querySelector('.finding[data-code="step.unknown-status"]'));
    });

    test("a text is copied where the browser has no clipboard for the page, too", async () => {
      await on.page.evaluateOnNewDocument(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.addEventListener("copy", () => (globalThis.copied = document.activeElement.value));
      });
      await on.show(log, "intent.log");
      await on.page.click(".normal .acts button");
      await on.until(() => document.querySelector(".normal .acts button").textContent === "Copied");
      assert.deepEqual(JSON.parse(await on.page.evaluate(() => globalThis.copied)), log);
      await on.page.click("#as-code");
      await on.page.waitForSelector("#code-dialog[open]");
      await on.page.click("#code-dialog .acts button:last-child");
      await on.until(() => globalThis.copied.startsWith("import { check }"));
    });

    test("the bar of a duration is as long as its share of the longest", async () => {
      await on.open();
      await on.sample("obapi.intervention");
      await on.page.waitForSelector(".lines .filled");
      const widths = await on.all(".lines .filled", (bars) => bars.map((bar) => bar.getBoundingClientRect().width / bar.ownerSVGElement.getBoundingClientRect().width));
      assert.deepEqual(widths.map((share) => Math.round(share * 100)), [100, 33]);
    });

    test("on a small screen a day stays with its time, a name whole, and what pops up off the edge", async () => {
      await on.page.setViewport({ width: 390, height: 844 });
      const rows = (selector, word) =>
        on.page.evaluate(
          (selector, word) => {
            const [text, range] = [document.querySelector(selector), document.createRange()];
            const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const at = walk.currentNode.data.replaceAll("\u00a0", " ").indexOf(word);
              if (at < 0) continue;
              range.setStart(walk.currentNode, at);
              range.setEnd(walk.currentNode, at + word.length);
              return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
            }
          },
          selector,
          word,
        );
      await on.open();
      await on.sample("mistake/order");
      await on.page.waitForSelector(".timeline .facts");
      assert.equal(await rows(".timeline .facts", "Fri, 6 Mar 2020, 14:00"), 1);
      await on.show(`curl -X POST "https://api.hubintent.com/api/remote-service/v1/operations/INTER-0500/logs" -H "content-type: application/json" -d '${JSON.stringify(log)}'`, "");
      assert.deepEqual([await rows(".part .name", "remote-service"), await rows(".part .name", "INTER-0500")], [1, 1]);
      await on.open("#/codes/date.gap");
      await on.page.waitForSelector("main p > code.whole");
      assert.ok((await on.all("main p > code.whole", (all) => all.map((one) => `${one.textContent} ${one.getClientRects().length}`))).includes("2020-03-29T03:30:00+02:00 1"));
      await on.open();
      await on.show('{\n  "reference": "INTER-0500",\n  "event": \n}', "intent.log");
      await (await on.editor()).focus();
      await on.page.keyboard.press("ArrowDown");
      await on.page.keyboard.press("ArrowDown");
      await on.page.keyboard.press("End");
      await on.page.keyboard.type('"');
      await on.until(() => {
        const list = document.querySelector(".editor").shadowRoot.querySelector(".cm-tooltip-autocomplete")?.getBoundingClientRect();
        return list && list.width > 100 && list.left >= 8 && list.right <= innerWidth - 8;
      });
      await on.page.setViewport({ width: 1280, height: 860 });
    });

    test("the browser had nothing to complain of", () => assert.deepEqual(on.complaints, []));
  });
}
