import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { VERDICT } from "../matrix.js";

export default async function ({ folder, serve, browse, after }) {
  const { build, createLogger, createServer } = await import(pathToFileURL(join(folder, "node_modules/vite/dist/node/index.js")));
  const complaints = [];
  const customLogger = createLogger("warn");
  customLogger.warn = customLogger.warnOnce = customLogger.error = (text) => complaints.push(text);

  const server = await createServer({ root: folder, configFile: false, logLevel: "warn", customLogger, server: { port: 0, host: "127.0.0.1" } });
  after(() => server.close());
  await server.listen();
  const { port } = server.httpServer.address();
  assert.equal(await browse(`http://127.0.0.1:${port}/`), VERDICT, "dev");
  assert.equal(await browse(`http://127.0.0.1:${port}/slim.html`), VERDICT, "dev, slim");

  const bundle = async (page, outDir) => {
    const rolldownOptions = { input: join(folder, page) };
    await build({ root: folder, configFile: false, logLevel: "warn", customLogger, build: { outDir, target: "es2022", rolldownOptions } });
    return readdirSync(join(folder, outDir, "assets")).filter((file) => file.endsWith(".wasm")).length;
  };
  assert.equal(await bundle("index.html", "whole"), 0, "the bytes are inside");
  assert.equal(await browse(`${await serve("whole")}/`), VERDICT, "build");
  assert.equal(await bundle("slim.html", "slim"), 1, "the file is there once");
  assert.equal(await browse(`${await serve("slim")}/slim.html`), VERDICT, "build, slim");
  assert.deepEqual(complaints, []);
  return "dev and build, whole and slim, in Chromium";
}
