// node tool/chromium.js RUNNER MODULE …: runs a test module of wasm-bindgen in headless Chromium.
//
// The runner serves a page that runs the tests and writes what happens into `#output`; it expects somebody to look.

import { spawn } from "node:child_process";
import puppeteer from "puppeteer-core";

const SECONDS = 120;

const [runner, ...args] = process.argv.slice(2);
const env = { NO_HEADLESS: "1", WASM_BINDGEN_USE_BROWSER: "1", WASM_BINDGEN_TEST_ADDRESS: "127.0.0.1:0" };
const server = spawn(runner, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
let browser;
try {
  const address = await served();
  browser = await puppeteer.launch({
    executablePath: process.env.QUITUS_CHROMIUM,
    headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(address);
  const ended = () => /^test result: .*/m.exec(document.querySelector("#output").textContent)?.[0];
  const result = await page.waitForFunction(ended, { timeout: SECONDS * 1000 }).then((found) => found.jsonValue());
  console.log(await page.$eval("#output", (output) => output.textContent.trim()));
  if (!/^test result: ok\. [1-9]/.test(result)) process.exitCode = 1;
} finally {
  await browser?.close();
  server.kill();
}

/** Where the runner serves the page; it says so once it listens. */
function served() {
  return new Promise((resolve, reject) => {
    let said = "";
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`${runner} ended with ${code} before it served its page\n${said}`)));
    server.stdout.setEncoding("utf8").on("data", (data) => {
      said += data;
      const address = /http:\/\/\S+/.exec(said);
      if (address) resolve(address[0]);
    });
  });
}
