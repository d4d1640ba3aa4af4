// node bench/first.js: how soon a script has judged its first value, beside zod + ical.js: in Node, from the first byte read,
// bundled by esbuild and as a program imports packages; in Chromium with a processor four times as slow and 1.6 Mbit/s,
// bundled, from the click on the address.
//
// All of them in one run, in turn; the ratios are what counts. Chromium is measured where `cargo pkg bench` names it.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { absolute, bundled, scripts } from "./parts/sizes.js";
import { payloads } from "./parts/payloads.js";

const RUNS = { node: 15, chromium: 7 };
/** 1.6 Mbit/s and the way there and back of a mobile network. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const names = Object.keys(scripts);
const judged = `globalThis.verdict = (globalThis.judge(${JSON.stringify(payloads.canonical)}), performance.now());`;
const bundles = new Map();
for (const name of names) bundles.set(name, `${await bundled(scripts[name])}\n${judged}`);
/** In Node the package has another module. */
const imported = (script) => absolute(script.replace("dist/index.js", "dist/node.js"));

table("Node, bundled", await inNode((name) => bundles.get(name)));
table("Node, from node_modules", await inNode((name) => `${imported(scripts[name])}\n${judged}`));
const { QUITUS_CHROMIUM: executablePath } = process.env;
if (executablePath) table("Chromium, 4× slower, 1.6 Mbit/s", await inChromium());

async function inNode(script) {
  const folder = mkdtempSync(join(tmpdir(), "quitus-"));
  const times = new Map(names.map((name) => [name, []]));
  names.forEach((name, index) => writeFileSync(join(folder, `${index}.mjs`), script(name)));
  const start = 'const start = performance.now(); await import(process.argv[1]); console.log(globalThis.verdict - start);';
  for (let run = 0; run < RUNS.node; run++) {
    names.forEach((name, index) => {
      const said = execFileSync(process.execPath, ["--input-type=module", "--eval", start, join(folder, `${index}.mjs`)]);
      times.get(name).push(Number(said));
    });
  }
  rmSync(folder, { recursive: true });
  return times;
}

async function inChromium() {
  const { default: puppeteer } = await import(createRequire(new URL("../pkg/package.json", import.meta.url)).resolve("puppeteer-core"));
  const compressed = names.map((name) => brotliCompressSync(bundles.get(name)));
  const server = createServer((request, response) => {
    const index = /^\/(\d)\.js$/.exec(request.url)?.[1];
    if (index === undefined) {
      const page = request.url.slice(1) || "0";
      response.setHeader("content-type", "text/html").end(`<!doctype html><script type="module" src="/${page}.js"></script>`);
    } else {
      response.setHeader("content-type", "text/javascript").setHeader("content-encoding", "br").end(compressed[index]);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await puppeteer.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
  const times = new Map(names.map((name) => [name, []]));
  for (let run = 0; run < RUNS.chromium; run++) {
    for (const [index, name] of names.entries()) {
      const page = await browser.newPage();
      const slow = await page.createCDPSession();
      await slow.send("Network.enable");
      await slow.send("Network.setCacheDisabled", { cacheDisabled: true });
      await slow.send("Network.emulateNetworkConditions", NETWORK);
      await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.goto(`http://127.0.0.1:${server.address().port}/${index}`);
      times.get(name).push(await (await page.waitForFunction("globalThis.verdict")).jsonValue());
      await page.close();
    }
  }
  await browser.close();
  server.close();
  return times;
}

function table(title, times) {
  const least = new Map([...times].map(([name, all]) => [name, Math.min(...all)]));
  console.log(`\n  ${title}`);
  for (const [name, time] of least) {
    console.log(`  ${name.padEnd(28)}${time.toFixed(1).padStart(8)} ms${(time / least.get("zod + ical.js")).toFixed(2).padStart(8)} ×`);
  }
}
