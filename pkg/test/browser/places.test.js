// The built page away from its usual place: in a folder of some host, and opened from the disk.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { launch, names } from "./drive.js";

const dist = new URL("../../../www/dist/", import.meta.url);
const FOLDER = "/some/folder of/tools/";
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css", svg: "image/svg+xml" };
const lines = `${JSON.stringify({ companyId: 1 })}\n`.repeat(3);

for (const name of names) {
  describe(name, () => {
    let on;
    let server;
    const asked = [];
    before(async () => {
      server = createServer(({ url }, answer) => {
        const path = decodeURI(url.split("?")[0]);
        asked.push(path);
        if (!path.startsWith(FOLDER)) return answer.writeHead(404).end();
        const file = path.slice(FOLDER.length) || "index.html";
        answer.writeHead(200, { "content-type": TYPES[file.split(".").pop()] }).end(readFileSync(new URL(file, dist)));
      });
      await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
      on = await launch(name);
    });
    after(async () => {
      await on?.close();
      server?.close();
    });

    for (const [place, where] of [["a folder of a host", () => `http://127.0.0.1:${server.address().port}${encodeURI(FOLDER)}`], ["the disk", () => new URL("index.html", dist).href]]) {
      test(`from ${place}: styled, judged, a file read, nothing else asked`, async () => {
        const address = where();
        await on.page.goto(`${address}?lang=en`);
        await on.verdict("bad");
        assert.equal(await on.page.evaluate(() => getComputedStyle(document.querySelector(".check")).display), "grid");
        assert.ok(await on.page.$eval(".brand img", (icon) => icon.complete && icon.naturalWidth > 0));
        await on.drop(lines, "few.ndjson");
        await on.page.waitForSelector("#summary");
        assert.deepEqual(await on.all(".figure strong"), ["3", "0", "3"]);
        const outside = asked.filter((path) => !path.startsWith(FOLDER) && path !== "/favicon.ico");
        assert.deepEqual(outside, []);
        const own = new URL(address).origin;
        assert.deepEqual([...on.origins].filter((origin) => origin !== own && origin !== "null" && !origin.startsWith("blob")), []);
        assert.deepEqual(on.complaints, []);
        on.origins.clear();
      });
    }
  });
}
