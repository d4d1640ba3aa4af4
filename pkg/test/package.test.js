// The package as others load it: both module systems, types, bundles without leftovers.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as esm from "quitus";
import { log } from "./payloads.js";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const source = (file) => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");

describe("module systems", () => {
  it("require gives the same as import", () => {
    const cjs = require("quitus");
    assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort());
    assert.deepEqual(cjs.check("intent.log", log), esm.check("intent.log", log));
    assert.deepEqual(cjs.check(esm.intent.log, log), esm.check(cjs.intent.log, log));
  });

  it("the ES module can be required too: nothing in it waits", () => {
    const { status, stderr } = spawnSync(process.execPath, ["--experimental-require-module", "-e", 'require("./dist/index.js").check("intent.log", {})'], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
  });

  it("needs no file, no network, no eval", () => {
    for (const file of ["index.js", "index.cjs"]) {
      assert.doesNotMatch(source(file), /import\.meta|\bfetch\(|\beval\(|new Function|require\(|node:|process\./, file);
    }
  });

  it("the module is inside as it is beside", () => {
    const base64 = readFileSync(new URL("../dist/quitus.wasm", import.meta.url)).toString("base64");
    for (const file of ["index.js", "index.cjs"]) assert.equal(source(file).split(base64).length, 2, file);
    assert.ok(!source("cli.js").includes(base64.slice(0, 100)));
  });
});

describe("bundles", () => {
  const bundled = async (contents) => {
    const options = { bundle: true, write: false, format: "esm", minify: true, logLevel: "silent" };
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) } });
    return outputFiles[0].text;
  };

  it("an import that is not used leaves nothing", async () => {
    assert.ok((await bundled('import "quitus";')).length < 100);
    assert.ok((await bundled('import { check, intent, explain } from "quitus"; console.log(1);')).length < 100);
  });

  it("checking brings no pages, explaining brings no module", async () => {
    const page = esm.explain("json.duplicate-key").body.slice(0, 40);
    const checking = await bundled('import { check } from "quitus"; console.log(check("intent.log", {}));');
    assert.ok(checking.includes("AGFzbQ"), "the module's magic number in base64");
    assert.ok(!checking.includes(page));
    const explaining = await bundled('import { explain } from "quitus"; console.log(explain("date.gap"));');
    assert.ok(explaining.includes(page));
    assert.ok(!explaining.includes("AGFzbQ"));
  });
});

describe("types", () => {
  // Neither the DOM's types nor Node's are there: the package must not need them.
  for (const file of ["types/esm.test-d.mts", "types/cjs.test-d.cts"]) {
    it(file, () => {
      const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "es2022", "--lib", "es2022"];
      const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--ignoreConfig", ...options, `test/${file}`], {
        cwd: root,
        encoding: "utf8",
      });
      assert.equal(status, 0, stdout);
    });
  }
});
