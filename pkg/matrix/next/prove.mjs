import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { VERDICT } from "../matrix.js";

export default async function ({ folder, environment, run, browse, after }) {
  await run("next", "build");
  const words = [join(folder, "node_modules/next/dist/bin/next"), "start", "--port", "0", "--hostname", "127.0.0.1"];
  const server = spawn(process.execPath, words, { cwd: folder, env: environment, stdio: ["ignore", "pipe", "inherit"] });
  after(() => server.kill());
  const site = await address(server);
  const page = await (await fetch(site)).text();
  assert.ok(page.includes(`<p id="prerendered">${VERDICT}</p>`), "prerendered");
  for (const route of ["node", "edge"]) assert.equal(await (await fetch(`${site}/${route}`)).text(), VERDICT, route);
  assert.equal(await browse(`${site}/`), VERDICT, "hydrated");
  return "prerendered, hydrated in Chromium, node route, edge route";
}

async function address(server) {
  let said = "";
  for await (const chunk of server.stdout) {
    said += chunk;
    const found = said.match(/http:\/\/127\.0\.0\.1:\d+/);
    if (found && /ready/i.test(said)) {
      server.stdout.resume();
      return found[0];
    }
  }
  await once(server, "exit");
  throw new Error(`next does not start: ${said}`);
}
