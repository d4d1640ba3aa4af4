// What a newcomer meets first: a verdict at once, a form that asks for no more than it must, words for what cannot be read.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { driven, names } from "./drive.js";

for (const name of names) {
  describe(name, () => {
    const on = driven(name);

    test("the verdict waits for no editor, and the text stands there meanwhile", async () => {
      await on.page.evaluateOnNewDocument(() => {
        globalThis.seen = [];
        new MutationObserver(() => {
          const editor = document.querySelector(".editor");
          if (editor && document.querySelector(".finding")) globalThis.seen.push([editor.shadowRoot !== null, editor.textContent]);
        }).observe(document, { childList: true, subtree: true });
      });
      await on.open();
      await on.verdict("bad");
      const [[isMade, text]] = await on.page.evaluate(() => globalThis.seen);
      assert.equal(isMade, false);
      await on.shown(".cm-lintRange-error");
      assert.equal(await on.source(), text);
      assert.deepEqual(await on.all(".editor > *"), []);
    });

    test("who turns to the text before that has the editor, and the focus in it", async () => {
      await on.page.evaluateOnNewDocument(() => {
        const observer = new MutationObserver(() => {
          const lines = document.querySelector(".editor .lines");
          if (!lines) return;
          observer.disconnect();
          lines.focus();
        });
        observer.observe(document, { childList: true, subtree: true });
      });
      await on.open();
      await on.until(() => document.querySelector(".editor")?.shadowRoot?.activeElement?.classList.contains("cm-content"));
    });

    test("the form asks for what a draft must have, and a finding leads to its field", async () => {
      await on.open("#/build");
      await on.page.waitForSelector(".todo .jump");
      assert.deepEqual(await on.all(".field[data-field] > label small", (marks) => marks.filter(({ textContent }) => textContent === "now, when left empty").map((mark) => mark.closest(".field").dataset.field)), ["eventDate", "logDate"]);
      for (const jump of await on.all(".todo .jump")) {
        await on.page.evaluate((jump) => [...document.querySelectorAll(".todo .jump")].find(({ textContent }) => textContent === jump).click(), jump);
        const label = await on.page.evaluate(() => document.activeElement.closest(".field").querySelector("label").firstChild.textContent);
        assert.equal(label, jump);
      }
    });

    test("a mistyped zone and a file that is no text are named", async () => {
      await on.open();
      await on.verdict();
      await on.fill("#zone", "Europe/Pariss");
      await on.until(() => document.querySelector("#verdict").textContent === "Unknown time zone" && document.querySelector("#counts").textContent.includes("Europe/Pariss"));
      await on.open("#/files");
      await on.drop("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "photo.png");
      await on.until(() => /no text/.test(document.querySelector(".told .notice")?.textContent));
    });

    test("the browser had nothing to complain of", () => assert.deepEqual(on.complaints, []));
  });
}
