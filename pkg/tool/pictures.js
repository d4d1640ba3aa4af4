// node tool/pictures.js ADDRESS: draws the pictures of the page anew, in docs/images, of the page that is served at the address.
//
// Each in both languages and both themes: check.png, check-dark.png, check-fr.png, check-fr-dark.png. Documents name the one
// of the light theme; the site shows the other where it is dark.

import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

/** A sample of the page, and the part of the page that is taken; without one, what the window shows. */
const PICTURES = { check: ["mistake/several"], history: ["history/maintenance"], map: ["history/maintenance", ".panel.map"] };

const browser = await puppeteer.launch({ executablePath: process.env.QUITUS_CHROMIUM, headless: true, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
try {
  for (const lang of ["en", "fr"]) {
    for (const theme of ["light", "dark"]) {
      for (const [name, [sample, part]] of Object.entries(PICTURES)) {
        // Each finds the page as a stranger does.
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport({ width: 1280, height: 712 });
        await page.goto(`${process.argv[2]}?lang=${lang}&theme=${theme}`);
        await page.waitForSelector("#sample");
        await page.select("#sample", sample);
        await page.waitForSelector('.verdict:not([data-verdict="none"])');
        await page.waitForSelector('.results[aria-busy="false"]');
        await page.waitForFunction(() => document.querySelector(".editor")?.shadowRoot?.querySelector(".cm-lintRange"));
        // The mark on the bracket at the cursor comes and goes.
        await new Promise((resolve) => setTimeout(resolve, 500));
        const path = fileURLToPath(new URL(`../../docs/images/${name}${lang === "fr" ? "-fr" : ""}${theme === "dark" ? "-dark" : ""}.png`, import.meta.url));
        await (part ? await page.$(part) : page).screenshot({ path });
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
}
