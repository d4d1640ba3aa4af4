// A file as large as the page takes: made in the page, so that the disk holds nothing; smaller in Firefox, which is slower.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { driven, log, names } from "./drive.js";

const MEGABYTES = { chrome: 100, firefox: 40 };
/** One line in this many is refused. */
const WRONG = 50;

const [right, wrong] = [log, { ...log, event: "Done" }].map((value) => `${JSON.stringify(value)}\n`);
const block = right.repeat(WRONG - 1) + wrong;

for (const name of names) {
  describe(name, () => {
    const on = driven(name);

    test(`a file of ${MEGABYTES[name]} MB: progress, a page that answers meanwhile, every line counted`, { timeout: 120_000 }, async () => {
      const blocks = Math.floor((MEGABYTES[name] * 1e6) / block.length);
      await on.open("#/files");
      await on.page.evaluate(
        (block, blocks) => {
          globalThis.shares = new Set();
          globalThis.longest = 0;
          let before = performance.now();
          const tick = () => {
            globalThis.longest = Math.max(globalThis.longest, performance.now() - before);
            before = performance.now();
            globalThis.timer = setTimeout(tick, 20);
          };
          new MutationObserver(() => {
            const share = document.querySelector("progress")?.value;
            if (share !== undefined) globalThis.shares.add(share);
          }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(Array(blocks).fill(block), "large.ndjson"));
          before = performance.now();
          tick();
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        },
        block,
        blocks,
      );
      await on.page.waitForSelector("#summary", { timeout: 90_000 });
      const { shares, longest } = await on.page.evaluate(() => {
        clearTimeout(globalThis.timer);
        return { shares: [...globalThis.shares], longest: globalThis.longest };
      });
      const told = [blocks * WRONG, blocks * (WRONG - 1), blocks].map((count) => count.toLocaleString("en"));
      assert.deepEqual(await on.all(".figure strong"), told);
      assert.equal(await on.text("#summary tbody .amount"), blocks.toLocaleString("en"));
      assert.match(await on.text("#summary tbody small"), /payload 50, line 50/);
      assert.ok(shares.length > 1, `${shares}`);
      assert.deepEqual(shares, shares.toSorted((one, other) => one - other));
      assert.ok(longest < 1000, `the page stood still for ${Math.round(longest)} ms`);
    });

    test("what is too large is told, not read", async () => {
      await on.open("#/files");
      await on.page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        const megabyte = "x".repeat(1 << 20);
        dataTransfer.items.add(new File(Array(140).fill(megabyte), "too-large.ndjson"));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      await on.page.waitForSelector(".told .notice");
      assert.match(await on.text(".told .notice"), /MB/);
    });
  });
}
