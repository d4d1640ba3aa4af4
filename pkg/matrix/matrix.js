// The consumers of the package: what `npm pack` makes is given to tiny projects, each of which is really run.
//
// A project is a folder beside this file with a `prove.mjs`, whose default export throws unless the project works.
// It is copied to target/matrix, gets the packages of its lock file, and quitus as npm installs it.

import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";

const here = fileURLToPath(new URL(".", import.meta.url));
const pkg = join(here, "..");
const target = join(pkg, "../target/matrix");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** What every project ends with: the code and the normal form that it got for one date. */
export const VERDICT = "date.spelling 2020-10-07T15:18:00+02:00";

/** Those that are quick enough for every run of the tests. */
export const core = ["lint", "node-esm", "node-cjs", "esbuild", "deno", "plain"];

/** All of them. */
export const projects = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, "prove.mjs")))
  .map(({ name }) => name);

/** Packs the package and installs it in an empty project: `{ place, tarball, files }`. */
export async function install() {
  const home = join(target, ".installed");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const [packed] = JSON.parse(await run(npm, ["pack", "--json", "--pack-destination", home], pkg));
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  await run(npm, ["install", "--offline", "--no-audit", "--no-fund", join(home, packed.filename)], home);
  const files = packed.files.map(({ path }) => path).sort();
  return { place: join(home, "node_modules/quitus"), tarball: join(home, packed.filename), files };
}

/** Runs a project; throws unless it works. */
export async function prove(name, installed) {
  const folder = join(target, name);
  await prepare(join(here, name), folder);
  const place = join(folder, "node_modules/quitus");
  rmSync(place, { recursive: true, force: true });
  cpSync(installed.place, place, { recursive: true });
  const { default: proof } = await import(pathToFileURL(join(here, name, "prove.mjs")));
  const ends = [];
  try {
    return await proof({
      folder,
      tarball: installed.tarball,
      environment: environment(folder),
      require: createRequire(join(folder, "package.json")),
      /** Runs a program of the project, or Node; what it writes. */
      run: (program, ...words) => run(program === "node" ? process.execPath : program, words, folder),
      /** A folder of the project as a site. */
      serve: async (root) => {
        const server = serve(join(folder, root));
        ends.push(() => server.close());
        await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
        return `http://127.0.0.1:${server.address().port}`;
      },
      /** What a page says in the end; throws when the browser complains. */
      browse,
      /** Does something when all is over. */
      after: (end) => ends.push(end),
      elsewhere: () => {
        const place = mkdtempSync(join(tmpdir(), "quitus-moved-"));
        ends.push(() => rmSync(place, { recursive: true, force: true }));
        return place;
      },
    });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

async function prepare(source, folder) {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old !== "node_modules") rmSync(join(folder, old), { recursive: true });
  cpSync(source, folder, { recursive: true, filter: (path) => !path.startsWith(join(source, "node_modules")) });
  const lock = join(source, "package-lock.json");
  if (!existsSync(lock)) return;
  const noted = join(folder, "node_modules/.lock-that-was-installed.json");
  if (existsSync(noted) && readFileSync(noted, "utf8") === readFileSync(lock, "utf8")) return;
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms than the one it was written on.
  await run(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
  writeFileSync(noted, readFileSync(lock));
}

async function run(program, words, cwd) {
  const options = { cwd, env: environment(cwd), encoding: "utf8", maxBuffer: 64 << 20, timeout: 300_000, shell: program.endsWith(".cmd") };
  try {
    return (await promisify(execFile)(program, words, options)).stdout;
  } catch (error) {
    const said = `${error.stdout ?? ""}${error.stderr ?? ""}`.trim().slice(0, 4000);
    throw new Error(`${program} ${words.join(" ")} ends with ${error.code ?? error.signal}: ${said}`);
  }
}

/** Without what tests and tools leave in ours. */
function environment(folder) {
  const { NODE_ENV: _, NODE_TEST_CONTEXT: __, ...rest } = process.env;
  const path = [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return { ...rest, PATH: path, NO_COLOR: "1", CI: "1", NEXT_TELEMETRY_DISABLED: "1" };
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css" };

function serve(root) {
  return createServer(({ url }, answer) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (pathname === "/favicon.ico") return answer.writeHead(204).end();
    if (!existsSync(file)) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
}

const BROWSERS = {
  chrome: { executablePath: process.env.QUITUS_CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  firefox: { executablePath: process.env.QUITUS_FIREFOX },
};

async function browse(address, name = "chrome") {
  if (!BROWSERS[name].executablePath) throw new Error("the browsers are named by `cargo pkg test` and `cargo pkg matrix`");
  const browser = await puppeteer.launch({ browser: name, headless: true, ...BROWSERS[name] });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
    await page.goto(address);
    const said = await page.waitForSelector("[data-verdict]", { timeout: 20_000 }).catch(() => undefined);
    const verdict = await said?.evaluate((element) => element.dataset.verdict);
    if (complaints.length > 0 || verdict === undefined) throw new Error(`${name} complains: ${complaints.join("; ") || "nothing was said"}`);
    return verdict;
  } finally {
    await browser.close();
  }
}
