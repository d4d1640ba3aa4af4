// node bench/page.js: how soon the page speaks on a slow processor, what a key costs in a long history, and for how long a
// history of 10 MB holds the page up.
//
// `cargo pkg bench` serves the page and names it and the browser. 4× throttling stands for a modest telephone.

import { createRequire } from "node:module";
import { deflateRawSync } from "node:zlib";

const { default: puppeteer } = await import(createRequire(new URL("../pkg/package.json", import.meta.url)).resolve("puppeteer-core"));
const { QUITUS_PAGE: address, QUITUS_CHROMIUM: executablePath } = process.env;
if (!address || !executablePath) {
  console.error("bench/page.js: run it by `cargo pkg bench`");
  process.exit(1);
}

const LOGS = 50;
const KEYS = 40;
const RUNS = 20;
/** Logs of the large history, of some 400 bytes each, with two guesses each. */
const LARGE = 25_000;

const browser = await puppeteer.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const page = await browser.newPage();
const slow = await page.createCDPSession();

// A browser that has just started is still busy with itself.
await new Promise((then) => setTimeout(then, 2000));
const firsts = [];
for (let run = 0; run < RUNS; run++) {
  await page.goto("about:blank");
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address);
  await page.waitForSelector('.verdict:not([data-verdict="none"])');
  firsts.push(await page.evaluate(() => {
    const { startTime, duration } = performance.getEntriesByName("quitus:verdict").at(-1);
    return startTime + duration;
  }));
}
await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });

const log = (index) => ({
  reference: "INTER-0500",
  contractReference: "contract1",
  status: index === 0 ? "open" : "pending",
  event: index === 0 ? "requested" : "on_site",
  eventDate: `2020-03-06T10:${String(index).padStart(2, "0")}:00+01:00`,
  logDate: `2020-03-06T10:${String(index).padStart(2, "0")}:30+01:00`,
  serviceCode: "P902",
  location: { assetReference: "LOGEMENT_002" },
  workType: "corrective",
  contacts: ["BEGIN:VCARD\r\nVERSION:3\r\nFN:Camille MARTIN\r\nN:MARTIN;Camille;;;\r\nTEL;TYPE=WORK,VOICE:0199001234\r\nEND:VCARD"],
});
const text = JSON.stringify(Array.from({ length: LOGS }, (_, index) => log(index)), null, 2);
const shared = deflateRawSync(JSON.stringify([text, "intent.history", "Europe/Paris", "earlier"])).toString("base64url");
await page.goto("about:blank");
await page.goto(`${address}#/share/1.${shared}`);
await page.waitForSelector(".timeline");

// Keys inside a text, so that the whole history is judged each time.
await page.evaluate(() => {
  const finding = [...document.querySelectorAll(".jump")].at(-1);
  finding.click();
});
await page.keyboard.press("Home");
for (let step = 0; step < 7; step++) await page.keyboard.press("ArrowRight");
const [checks, shown] = [[], []];
for (let key = 0; key < KEYS; key++) {
  await page.evaluate(() => performance.clearMeasures());
  await page.keyboard.type("x");
  const measured = await page.waitForFunction(() => {
    const times = ["quitus:check", "quitus:verdict"].map((name) => performance.getEntriesByName(name).at(-1)?.duration);
    return times.every((time) => time !== undefined) && times;
  });
  const [check, all] = await measured.jsonValue();
  checks.push(check);
  shown.push(all);
}
const tasks = await largeHistory();
await browser.close();

const at = (times, share) => times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))];
const line = (name, times, limit) => {
  const [middle, high] = [at(times, 0.5), at(times, 0.95)];
  console.log(`  ${name.padEnd(46)}${middle.toFixed(1).padStart(8)} ms${high.toFixed(1).padStart(10)} ms${limit ? `   (at most ${limit} ms)` : ""}`);
};
console.log(`\nThe page: median and 95 %\n`);
line("first verdict after opening, processor 4× slower", firsts, 1000);
line(`check after a key, history of ${LOGS} logs`, checks, 16);
line("the same with everything that is drawn", shown);
for (const [name, longest] of tasks) console.log(`  ${`history of 10 MB, longest task: ${name}`.padEnd(46)}${String(longest).padStart(8)} ms${"".padStart(13)}   (at most 200 ms)`);

/** Each action with the milliseconds of the longest task it took, till everything is shown. */
async function largeHistory() {
  await page.goto("about:blank");
  await page.goto(address);
  const shown = async () => {
    await new Promise((then) => setTimeout(then, 500));
    await page.waitForSelector('.results[aria-busy="false"]');
    // What the worker answers with is put into the text after that.
    await new Promise((then) => setTimeout(then, 5000));
  };
  await shown();
  await page.click("#clear");
  await page.evaluate(
    (log, length) => {
      globalThis.large = JSON.stringify(Array(length).fill(log), null, 1);
      globalThis.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, Math.round(duration))))).observe({ type: "longtask" });
    },
    { ...log(0), status: "opn", workType: "corective", contacts: undefined, description: "x".repeat(90) },
    LARGE,
  );
  await shown();
  const inEditor = (act) => page.evaluate(`(${act})(document.querySelector(".editor").shadowRoot)`);
  const click = (selector) => page.$eval(selector, (element) => element.click());
  const actions = {
    paste: () =>
      inEditor((root) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", globalThis.large);
        root.querySelector(".cm-content").focus();
        root.querySelector(".cm-content").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }),
    scroll: () =>
      inEditor(async (root) => {
        for (const top of [1e5, 5e6, 3e6, 0]) {
          root.querySelector(".cm-scroller").scrollTop = top;
          await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
        }
      }),
    "jump to a finding": () => click(".jump"),
    "a key": () => page.keyboard.type(" "),
    "all guesses": () => click("#mend-guesses"),
    undo: () => click("#undo"),
    format: () => click("#format"),
    language: () => click('#language [value="fr"]'),
  };
  const times = [];
  for (const [name, act] of Object.entries(actions)) {
    await page.evaluate(() => (globalThis.longest = 0));
    await act();
    await shown();
    times.push([name, await page.evaluate(() => globalThis.longest)]);
  }
  return times;
}
