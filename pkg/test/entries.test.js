// The other entries of the package: slim, js, the sentences, and those for runtimes that compile no bytes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import vm from "node:vm";
import * as quitus from "quitus";
import * as js from "quitus/js";
import * as en from "quitus/messages/en";
import * as fr from "quitus/messages/fr";
import { cases } from "./cases.js";
import { issuesOf } from "./module.js";
import { log } from "./payloads.js";

const require = createRequire(import.meta.url);
const bytes = readFileSync(new URL("../dist/quitus.wasm", import.meta.url));
const text = JSON.stringify({ ...log, eventDate: "2020-10-07T15:18:00+0200" });
const expected = quitus.checkText("intent.log", text);

/** A copy of slim that nobody has given a module yet. */
let copies = 0;
const fresh = () => import(`../dist/slim.js?copy=${copies++}`);

describe("slim", () => {
  it("exports what the package does, and init", async () => {
    assert.deepEqual(Object.keys(await fresh()).sort(), [...Object.keys(quitus), "init"].sort());
  });

  it("says which line is missing, as often as it is called too early", async () => {
    const { check, checkText, init, ready, QuitusError } = await fresh();
    const early = (error) => error instanceof QuitusError && error.code === "internal.blocked" && /await init\(fetch\(/.test(error.message);
    assert.throws(() => check("intent.log", log), early);
    assert.throws(() => checkText("intent.log", text), early);
    await assert.rejects(ready(), early);
    await init(bytes);
    assert.deepEqual(checkText("intent.log", text), expected);
    await ready();
  });

  it("takes bytes, a module, a Response, and promises of them", async () => {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const sources = {
      ArrayBuffer: () => buffer,
      Uint8Array: () => new Uint8Array(buffer),
      DataView: () => new DataView(buffer),
      "a part of a larger buffer": () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1),
      "an ArrayBuffer of another realm": () => vm.runInNewContext("Uint8Array.from(list).buffer", { list: [...bytes] }),
      module: () => new WebAssembly.Module(bytes),
      "a module of another realm": () => vm.runInNewContext("new WebAssembly.Module(bytes)", { bytes }),
      Response: () => new Response(bytes),
      promise: () => Promise.resolve(new Response(bytes, { headers: { "content-type": "application/wasm" } })),
    };
    for (const [name, source] of Object.entries(sources)) {
      const { checkText, init } = await fresh();
      await init(source());
      assert.deepEqual(checkText("intent.log", text), expected, name);
    }
  });

  it("takes what fetch brings", async () => {
    const server = createServer((_, answer) => answer.end(bytes)).listen(0);
    try {
      const { checkText, init } = await fresh();
      await init(fetch(`http://localhost:${server.address().port}/quitus.wasm`));
      assert.deepEqual(checkText("intent.log", text), expected);
    } finally {
      server.close();
    }
  });

  it("may be told any number of times, at once too", async () => {
    const { checkText, init } = await fresh();
    await Promise.all([init(bytes), init(new Response(bytes)), init(Promise.resolve(bytes))]);
    await init(bytes);
    assert.deepEqual(checkText("intent.log", text), expected);
  });

  it("names what is no module, and takes the right one afterwards", async () => {
    const { checkText, init } = await fresh();
    const other = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    const wrong = [
      [new Response("", { status: 404 }), /answered 404/],
      [new Response("<!doctype html>"), /no WebAssembly/],
      [new ArrayBuffer(0), /no WebAssembly/],
      [other, /another module/],
      ["quitus.wasm", /it takes bytes/],
      [undefined, /it takes bytes/],
      [null, /it takes bytes/],
    ];
    for (const [source, message] of wrong) await assert.rejects(init(source), { name: "TypeError", message });
    await assert.rejects(init(Promise.reject(new Error("offline"))), { message: "offline" });
    await init(bytes);
    assert.deepEqual(checkText("intent.log", text), expected);
  });

  it("holds no bytes", () => {
    for (const file of ["slim.js", "slim.cjs", "parts.js", "parts.cjs"]) {
      assert.doesNotMatch(readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8"), /"[^"\\]{20000,}"/, file);
    }
  });
});

describe("js", () => {
  it("exports what the package does", () => assert.deepEqual(Object.keys(js).sort(), Object.keys(quitus).sort()));

  it("gives the same reports in every case", () => {
    for (const { title, kind, text, options, now } of cases()) {
      const clock = { ...options, now: new Date(now) };
      assert.deepEqual(js.checkText(kind, text, clock), quitus.checkText(kind, text, clock), title);
    }
  });

  it("runs where there is no WebAssembly, and a payload that makes the memory grow leaves it small", async () => {
    const { WebAssembly } = globalThis;
    delete globalThis.WebAssembly;
    try {
      const copy = await import("../dist/js.js?without");
      await copy.ready();
      assert.deepEqual(copy.checkText("intent.log", text), expected);
      const description = "é😀".repeat(1_000_000);
      assert.equal(copy.check("intent.log", { ...log, description }).value.description, description);
      assert.deepEqual(copy.checkText("intent.log", text), expected);
      assert.deepEqual(copy.checkLines("intent.log", `${text}\n{}\n`).records, 2);
    } finally {
      globalThis.WebAssembly = WebAssembly;
    }
  });

  it("names no WebAssembly function of the engine", () => {
    const source = readFileSync(new URL("../dist/js.js", import.meta.url), "utf8");
    assert.doesNotMatch(source, /WebAssembly\.|\beval\b|new Function/);
  });
});

describe("sentences", () => {
  it("are those of the reports, for findings of the bare module", () => {
    for (const [locale, sentences] of Object.entries({ en, fr })) {
      for (const { title, kind, text, options, now } of cases()) {
        const { issues } = quitus.checkText(kind, text, { ...options, now: new Date(now), locale });
        const { issues: bare } = issuesOf(kind, { ...options, now }, text);
        assert.deepEqual(bare.map(sentences.message), issues.map(({ message }) => message), title);
        const titles = bare.map((issue) => issue.fix && sentences.fixTitle(issue));
        assert.deepEqual(titles, issues.map(({ fix }) => fix?.title), title);
      }
    }
  });

  it("are there for every code, and of a code that they do not know they say its name", () => {
    for (const { messages, message } of [en, fr]) {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en.messages).sort());
      assert.equal(message({ code: "later.added", params: {} }), "later.added");
      assert.equal(message({ code: "constructor", params: {} }), "constructor");
    }
  });
});

describe("require gives the same as import", () => {
  for (const [entry, names] of Object.entries({ slim: [...Object.keys(quitus), "init"], js: Object.keys(js), "messages/en": Object.keys(en), "messages/fr": Object.keys(fr) })) {
    it(entry, () => assert.deepEqual(Object.keys(require(`quitus/${entry}`)).sort(), [...names].sort()));
  }

  it("with one class of errors for all entries", () => {
    assert.equal(require("quitus/slim").QuitusError, require("quitus").QuitusError);
    assert.equal(js.QuitusError, quitus.QuitusError);
  });
});

describe("runtimes that compile no bytes", () => {
  for (const [entry, file] of Object.entries({ workerd: "./quitus.wasm", edge: "./quitus.wasm?module" })) {
    it(`${entry} imports the module's file, once, and names the same exports`, async () => {
      const source = readFileSync(new URL(`../dist/${entry}.js`, import.meta.url), "utf8");
      assert.deepEqual([...source.matchAll(/from "([^"]*\.wasm[^"]*)"/g)].map(([, path]) => path), [file]);
      const [, names] = source.match(/export \{([^}]*)\};\s*$/);
      assert.deepEqual(names.split(",").map((name) => name.trim().replace(/.* as /, "")).sort(), Object.keys(quitus).sort());
    });
  }
});
