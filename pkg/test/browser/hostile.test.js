// What nobody sends in good faith: addresses that lead nowhere, payloads made to break or to block the page, and a
// worker that never answers. The page says so in a sentence, and goes on.

import assert from "node:assert/strict";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { after, before, describe, test } from "node:test";
import { driven, linkTo, log, names } from "./drive.js";

/** More than any page of few findings has, and far less than a list of all. */
const FEW = 4000;

const packed = (content) => `#/share/1.${deflateRawSync(content).toString("base64url")}`;
const nested = (open, close = "", times = 100_000) => open.repeat(times) + close.repeat(times);

const LINK = /cannot be read/;
const ADDRESS = /nothing at this address/;
const CODE = /no code of that name/;
/** Addresses, and what is said of them. */
const ADDRESSES = {
  "#/codes/%": CODE,
  "#/codes/%E0%A4%A": CODE,
  "#/codes/__proto__": CODE,
  "#/codes/toString": CODE,
  "#/codes/no.such-code": CODE,
  "#/nowhere": ADDRESS,
  "#/__proto__": ADDRESS,
  "#/%": ADDRESS,
  "#nonsense": ADDRESS,
  "#/share": LINK,
  "#/share/1.": LINK,
  "#/share/1.%": LINK,
  "#/share/1.!!!!": LINK,
  "#/share/1.AAAA": LINK,
  "#/share/9.abc": LINK,
  [linkTo(JSON.stringify(log)).slice(0, -20)]: LINK,
  [packed("null")]: LINK,
  [packed('"text"')]: LINK,
  [packed("[1, 2, 3, 4]")]: LINK,
  [packed('["{}"]')]: LINK,
  [packed(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))]: LINK,
  [packed(nested("[", "]"))]: LINK,
  [linkTo("{}", "", "Z".repeat(1000))]: LINK,
  // A link of a few kilobytes that unpacks to many megabytes.
  [linkTo(" ".repeat(64 << 20))]: LINK,
};

const contact = (...lines) => ["BEGIN:VCARD", "VERSION:3.0", "FN:A", "N:A;;;;", ...lines, "END:VCARD"].join("\n");
/** Texts and their kinds. */
const PAYLOADS = {
  "brackets in brackets": [nested("[", "]"), "intent.log"],
  "brackets that never close": [nested("["), "intent.history"],
  "objects in objects": [nested('{"contacts":', "", 100_000) + "1" + "}".repeat(100_000), "intent.log"],
  "brackets of no kind": [nested("[", "]"), ""],
  "nothing but null": ["null", "intent.log"],
  "a list of nothing": ["[]", "intent.history"],
  "members named like those of every object": ['{"__proto__": {"status": "closed"}, "constructor": 1, "toString": 1, "status": "constructor", "event": "__proto__"}', "intent.log"],
  "objects where texts belong": [JSON.stringify({ intervention: { lines: [{ position: { toString: 1, valueOf: 1 }, description: { toString: 1 }, duration: "x" }], duration: {} } }), "obapi.intervention"],
  "a hundred and fifty thousand lines": [JSON.stringify({ intervention: { id: "1", lines: Array(150_000).fill({ duration: 1 }) } }), "obapi.intervention"],
  "types named like members of every object": [JSON.stringify({ ...log, contacts: [contact("TEL;TYPE=CONSTRUCTOR:1", "EMAIL:a\ud800@b")] }), "intent.log"],
  "a card of many lines": [JSON.stringify({ ...log, contacts: [contact(...Array(20_000).fill("TEL;TYPE=WORK:1"))] }), "intent.log"],
  "thousands of steps that no source documents": [JSON.stringify(Array.from({ length: 3000 }, (_, index) => ({ ...log, status: "open", event: `step_${index}` }))), "intent.history"],
  "zeros in place of contacts": [`{"contacts":[${"0,".repeat(100_000)}0]}`, "intent.log"],
  "names that are nearly known, below a long one": [`{"${"~".repeat(1010)}":{${'"":0,'.repeat(20_000)}"":0}}`, "intent.log"],
  "names in small variations": [`{${Array.from({ length: 3000 }, (_, index) => `"contractReferenc${index}":0`)}}`, "intent.log"],
  "a text of a megabyte": [JSON.stringify({ ...log, description: "x".repeat(1 << 20) }), "intent.log"],
};

for (const name of names) {
  describe(name, () => {
    const on = driven(name);

    const elements = () => on.page.evaluate(() => document.querySelectorAll("*").length);

    /** The page still judges. */
    async function works() {
      await on.page.evaluate(() => (location.hash = "#/check"));
      await on.page.waitForSelector("main.check");
      await on.page.waitForSelector(".notice[role=alert]", { hidden: true });
      await on.sample("mistake/wrong-pair");
      await on.verdict("bad");
      await on.sample("kare/unplanned");
      await on.verdict("good");
    }

    /** The longest time for which the page does nothing else while `work` runs. */
    async function stillness(work) {
      await on.page.evaluate(() => {
        let before = performance.now();
        globalThis.longest = 0;
        globalThis.ticking = setInterval(() => {
          const now = performance.now();
          globalThis.longest = Math.max(globalThis.longest, now - before);
          before = now;
        }, 20);
      });
      await work();
      return on.page.evaluate(() => {
        clearInterval(globalThis.ticking);
        return globalThis.longest;
      });
    }

    /** A list of one entry many times, made in the page and dropped into the editor as a text. */
    async function fill(entry, times) {
      return (await on.editor()).evaluate(
        async (content, entry, times) => {
          const data = new DataTransfer();
          data.setData("text/plain", JSON.stringify(Array(times).fill(entry), null, 1));
          await new Promise((next) => setTimeout(next, 100));
          content.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        entry,
        times,
      );
    }

    test("an address that leads nowhere is told, on arrival", async () => {
      for (const hash of ["#/codes/%", "#/share/1.%", "#/nowhere", linkTo(JSON.stringify(log)).slice(0, -20)]) {
        await on.open(hash);
        await on.page.waitForSelector(".notice[role=alert]:not([hidden])");
        assert.match(await on.text(".notice[role=alert]"), ADDRESSES[hash], hash);
        await works();
      }
    });

    test("an address that leads nowhere is told, in the page as it is", async () => {
      await on.open();
      for (const [hash, expected] of Object.entries(ADDRESSES)) {
        await on.page.evaluate(() => (location.hash = "#/check"));
        await on.page.waitForSelector(".notice[role=alert]", { hidden: true });
        await on.page.evaluate((hash) => (location.hash = hash), hash);
        await on.until((source) => new RegExp(source).test(document.querySelector(".notice[role=alert]:not([hidden])")?.textContent), expected.source).catch((error) => assert.fail(`${hash.slice(0, 60)}: ${error.message}`));
        assert.ok(await on.page.$("main h1, main #search"), hash.slice(0, 60));
      }
      await works();
    });

    for (const [what, [text, kind]] of Object.entries(PAYLOADS)) {
      test(`the page goes on with ${what}`, { timeout: 60_000 }, async () => {
        await on.open(linkTo(text, kind));
        await on.quiet(50_000);
        assert.notEqual(await on.text("#verdict"), "Checking…");
        assert.equal(await on.page.$eval("#counts", (counts) => counts.textContent === ""), false);
        assert.ok((await elements()) < FEW, `${await elements()} elements`);
        await works();
      });
    }

    test("types of a card are words, whatever they are", async () => {
      await on.open(linkTo(...PAYLOADS["types named like members of every object"]));
      await on.page.waitForSelector(".card small");
      assert.deepEqual(await on.all(".card small"), ["constructor"]);
    });

    test("a history of 9,000 logs: the page answers meanwhile, draws the first of everything, and shows more", { timeout: 90_000 }, async () => {
      await on.open();
      await on.verdict();
      await on.page.click("#clear");
      await on.page.waitForSelector(".starts");
      const card = contact("TEL;WORK:0199001234").replace("VERSION:3.0", "VERSION:3");
      const entry = { ...log, eventDate: "2020-03-06T10:00:00+0100", criticalLevel: "3", description: "x".repeat(120), contacts: [card] };
      const still = await stillness(async () => {
        await fill(entry, 9000);
        await on.page.waitForSelector(".timeline", { timeout: 60_000 });
        await on.quiet();
      });
      assert.ok(still < 1000, `the page stood still for ${Math.round(still)} ms`);
      assert.ok((await elements()) < FEW, `${await elements()} elements`);
      assert.match(await on.text("#counts"), /[\d,]{6,} warnings/);

      const count = (selector) => on.page.evaluate((selector) => document.querySelectorAll(selector).length, selector);
      for (const [items, button] of [["#findings > li", ".panel.plain .more"], [".picture li", ".timeline .more"], ["#normal-text > span", ".normal .more"]]) {
        const first = await count(items);
        for (let more = first; await on.page.$eval(button, (button) => !button.hidden); ) {
          await on.page.$eval(button, (button) => button.click());
          assert.ok((await count(items)) > more, items);
          more = await count(items);
        }
        assert.ok((await count(items)) <= 1000, items);
      }
      assert.equal(await on.text(".timeline .rest"), "8,500 more are not shown.");
      // What stands on the line stands on every row.
      await on.until(() => document.querySelectorAll(".drawing .stop").length === 500);
    });

    test("the first findings of many are marked in the text", async () => {
      await on.page.$eval("#findings .jump", (button) => button.click());
      await on.shown(".cm-lintRange");
      const marks = await on.inEditor(".cm-lintRange");
      assert.ok(marks.length > 3 && marks.length < 500, `${marks.length} marks`);
    });

    test("a text of megabytes is pasted, mended and formatted letter for letter, each one step that undo takes back", { timeout: 90_000 }, async () => {
      // The page asks its worker about the whole text, whatever the editor draws of it.
      const { identifier } = await on.page.evaluateOnNewDocument(() => {
        globalThis.asked = [];
        globalThis.Worker = class extends Worker {
          postMessage(question) {
            globalThis.asked.push(question);
            super.postMessage(question);
          }
        };
      });
      await on.open();
      await on.verdict();
      await on.page.click("#clear");
      await on.page.waitForSelector(".starts");
      const pasted = `${JSON.stringify(Array(9000).fill({ ...log, workType: "corective", description: "x".repeat(40) }), null, 1)}\r\n`;
      await (await on.editor()).evaluate((content, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        content.focus();
        // A ClipboardEvent that a script makes is empty in Firefox.
        content.dispatchEvent(Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData }));
      }, pasted);
      const checkedBehind = async (before) => {
        await on.until((before) => globalThis.asked.length > before && globalThis.asked.at(-1).ask === "check", before);
        await on.quiet(60_000);
        return on.page.evaluate(() => globalThis.asked.at(-1).text);
      };
      const act = async (selector) => {
        const before = await on.page.evaluate(() => globalThis.asked.length);
        await on.page.$eval(selector, (button) => button.click());
        return checkedBehind(before);
      };
      await on.until(() => globalThis.asked.at(-1)?.text.length > 1e6);
      const text = pasted.replaceAll("\r\n", "\n");
      assert.ok((await checkedBehind(0)) === text, "what was pasted");
      const mended = await act("#mend-guesses");
      assert.ok(mended === text.replaceAll("corective", "corrective"), "what was mended");
      assert.ok((await act("#undo")) === text, "what was undone");
      const formatted = await act("#format");
      assert.ok(formatted !== text && JSON.stringify(JSON.parse(formatted)) === JSON.stringify(JSON.parse(text)), "what was formatted");
      assert.ok((await act("#undo")) === text, "what was undone");
      await on.page.removeScriptToEvaluateOnNewDocument(identifier);
    });

    describe("a worker that is in no hurry", () => {
      before(async () => {
        // In the place of the worker one that answers, after `wait`, all but texts with the word `endless` or `broken`.
        const { identifier } = await on.page.evaluateOnNewDocument(() => {
          const [Real, later] = [Worker, setTimeout];
          globalThis.ended = 0;
          globalThis.asked = [];
          globalThis.Worker = class extends Real {
            postMessage(question) {
              globalThis.asked.push(question.ask);
              if (question.text.includes("broken")) this.dispatchEvent(new ErrorEvent("error"));
              else if (!question.text.includes("endless")) super.postMessage(question);
            }
            terminate() {
              globalThis.ended++;
              super.terminate();
            }
          };
          // The limit of a check comes sooner when the test says so.
          globalThis.setTimeout = (work, wait, ...rest) => later(work, globalThis.isHurried && wait >= 10_000 ? 1000 : wait, ...rest);
        });
        on.hook = identifier;
      });
      after(() => on.page.removeScriptToEvaluateOnNewDocument(on.hook));

      test("a newer text takes the place of the older one", async () => {
        await on.open(linkTo('{"a": "endless"}', "intent.log"));
        await on.until(() => document.querySelector("#verdict").textContent === "Checking…" && globalThis.asked.length > 0);
        assert.equal(await on.page.evaluate(() => globalThis.ended), 0);
        await on.sample("kare/unplanned");
        await on.verdict("good");
        assert.equal(await on.page.evaluate(() => globalThis.ended), 1);
      });

      test("what was waiting is not asked once something newer waits", async () => {
        await on.open(linkTo('{"a": "endless"}', "intent.log"));
        await on.until(() => globalThis.asked.length > 0);
        const before = await on.page.evaluate(() => globalThis.asked.length);
        await on.page.evaluate(() => {
          const sample = document.querySelector("#sample");
          for (const id of ["mistake/several", "mistake/order", "mistake/wrong-pair", "kare/unplanned"]) {
            sample.value = id;
            sample.dispatchEvent(new Event("change"));
          }
        });
        await on.verdict("good");
        assert.equal(await on.page.evaluate(() => globalThis.asked.length), before + 1);
      });

      test("a check that never ends is ended, and the next one is made", async () => {
        for (const [lang, told] of [["en", /took longer than 20 seconds and was ended/], ["fr", /plus de 20 secondes et a été arrêtée/]]) {
          await on.open("", { lang });
          await on.verdict();
          await on.page.evaluate(() => (globalThis.isHurried = true));
          await on.page.evaluate((hash) => (location.hash = hash), linkTo('{"a": "endless"}', "intent.log"));
          await on.until((source) => new RegExp(source).test(document.querySelector("#counts").textContent), told.source);
          assert.equal(await on.page.evaluate(() => globalThis.ended), 1);
          assert.equal(await on.page.$eval(".verdict", ({ dataset }) => dataset.verdict), "none");
          await works();
        }
      });

      test("a worker that breaks down is told of and replaced", async () => {
        await on.open(linkTo('{"a": "broken"}', "intent.log"));
        await on.until(() => /broke down/.test(document.querySelector("#counts").textContent));
        await works();
      });
    });

    test("a masked link of a broken payload holds nothing of its contacts", async () => {
      const text = JSON.stringify({ ...log, contacts: [contact("TEL:0699887766", "EMAIL:zoe@voisinage.example").replace("FN:A", "FN:Zoé DURRENBERG")] }).replace('"closed"', '"closed""');
      await on.open(linkTo(text, "intent.log"));
      await on.quiet();
      await on.page.click("#share");
      await on.until(() => document.querySelector("#link")?.value.includes("#/share/1."));
      assert.match(await on.text("#share-hint"), /not valid JSON/);
      const link = await on.page.$eval("#link", ({ value }) => value);
      const [shared] = JSON.parse(inflateRawSync(Buffer.from(link.split("#/share/1.")[1], "base64url")).toString());
      assert.doesNotMatch(shared, /zo[eé]|durrenberg|voisinage|0699887766/i);
      assert.match(shared, /"status":"closed"","event":"done"/);
    });

    test("what is too long for a link is told", async () => {
      await on.open();
      await on.verdict();
      await fill("x".repeat(1000), 6000);
      await on.quiet(30_000);
      await on.page.click("#share");
      await on.until(() => /too long for a link/.test(document.querySelector("#share-hint")?.textContent));
      assert.equal(await on.page.$eval("#link", ({ value }) => value), "");
    });

    test("the browser had nothing to complain of", () => assert.deepEqual(on.complaints, []));
  });
}
