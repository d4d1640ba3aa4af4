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

/** The source itself: it is no part of the package that one could import. */
const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL("../src/unpack.ts", import.meta.url))], bundle: true, write: false, format: "esm" });
const { bytesOfLetters, moduleOfLetters } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const source = (file) => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");

/** The module as text: no other string is as long. */
const MODULE = /"[^"\\]{20000,}"/g;

/** What `pkg/tool/src/letters.rs` has written, read in another way than `unpack.ts` does. */
function decoded(text) {
  const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(index + 35).replace("<", " ").replace("\\", "!"));
  const letters = [...text].map((letter) => alphabet.indexOf(letter));
  const bytes = [];
  for (let at = 0, own; at < letters.length; at++) {
    if (!own) {
      const bits = letters.slice(at, (at += 43)).flatMap((six) => [0, 1, 2, 3, 4, 5].map((bit) => (six >> bit) & 1));
      own = bits.flatMap((bit, byte) => (bit ? [byte] : []));
    }
    const byte = letters[at] < 89 ? own[letters[at]] : (letters[at] - 89) * 92 + letters[++at];
    if (byte > 255) own = undefined;
    else bytes.push(byte);
  }
  return Buffer.from(bytes);
}

/** The module as it is put together again: how long a function is stands in three bytes. */
function drawnOut(module) {
  const number = (at) => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return [value, at];
    }
  };
  const written = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...written(value >> 7)]);
  const parts = [module.subarray(0, 8)];
  for (let at = 8, end; at < module.length; at = end) {
    const [length, start] = number(at + 1);
    end = start + length;
    if (module[at] !== 10) {
      parts.push(module.subarray(at, end));
      continue;
    }
    let [, from] = number(start);
    const section = [module.subarray(start, from)];
    while (from < end) {
      const [size, body] = number(from);
      from = body + size;
      section.push(Buffer.from([(size & 127) | 128, ((size >> 7) & 127) | 128, size >> 14]), module.subarray(body, from));
    }
    const code = Buffer.concat(section);
    parts.push(Buffer.from([10, ...written(code.length)]), code);
  }
  return Buffer.concat(parts);
}

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
    for (const file of ["index.js", "index.cjs", "js.js", "js.cjs", "parts.js", "parts.cjs"]) {
      const others = /require\("\.\/(parts|messages\/en|messages\/fr)\.cjs"\)/g;
      assert.doesNotMatch(source(file).replaceAll(others, ""), /import\.meta|\bfetch\(|\beval\(|new Function|require\(|node:|process\./, file);
    }
  });

  it("the module is inside as it is beside", () => {
    const module = drawnOut(readFileSync(new URL("../dist/quitus.wasm", import.meta.url)));
    for (const file of ["index.js", "index.cjs"]) {
      const [text] = source(file).match(MODULE);
      assert.equal(source(file).match(MODULE).length, 1, file);
      const inside = moduleOfLetters(text.slice(1, -1));
      assert.deepEqual(Buffer.from(bytesOfLetters(text.slice(1, -1))), decoded(text.slice(1, -1)), file);
      assert.equal(inside.length, module.length, file);
      // Streams leave alignments out, exponents of two that are hints: 0 stands in their place.
      const others = module.filter((byte, at) => byte !== inside[at] && !(inside[at] === 0 && byte <= 3));
      assert.deepEqual([...others], [], file);
    }
    assert.doesNotMatch(source("cli.js"), MODULE);
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
    for (const [entry, name] of [["slim", "init"], ["js", "check"], ["messages/fr", "message"], ["form", "attach"]]) {
      const left = await bundled(`import { ${name} } from "quitus/${entry}"; console.log(1);`);
      assert.ok(left.length < 100, `${entry}: ${left.slice(0, 300)}`);
    }
  });

  it("checking brings no pages, explaining brings no module", async () => {
    const page = esm.explain("json.duplicate-key").body.slice(0, 40);
    const checking = await bundled('import { check } from "quitus"; console.log(check("intent.log", {}));');
    assert.match(checking, MODULE);
    assert.ok(!checking.includes(page));
    const explaining = await bundled('import { explain } from "quitus"; console.log(explain("date.gap"));');
    assert.ok(explaining.includes(page));
    assert.doesNotMatch(explaining, MODULE);
  });
});

describe("types", () => {
  // Neither the DOM's types nor Node's are there: the package must not need them.
  for (const file of ["types/esm.test-d.mts", "types/drafts.test-d.mts", "types/bound.test-d.mts", "types/cjs.test-d.cts"]) {
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
