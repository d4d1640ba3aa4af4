// The module and its instance: broken ones are replaced, large ones dropped, blocked ones explained.

import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { version as boundary, kinds as numbered } from "./module.js";
import { log } from "./payloads.js";

const { Instance, Module } = WebAssembly;

/**
 * A module with the same exports whose `run` is `unreachable`:
 * (module (memory (export "memory") 1) (func (export "input") (param i32) (result i32) i32.const 8)
 *   (func (export "run") (param i32 i32 i32 i32) (result i32) unreachable))
 */
const trapping = new Module(
  Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    0x01, 0x0e, 0x02, 0x60, 0x01, 0x7f, 0x01, 0x7f, 0x60, 0x04, 0x7f, 0x7f, 0x7f, 0x7f, 0x01, 0x7f,
    0x03, 0x03, 0x02, 0x00, 0x01,
    0x05, 0x03, 0x01, 0x00, 0x01,
    0x07, 0x18, 0x03,
    0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x02, 0x00,
    0x05, 0x69, 0x6e, 0x70, 0x75, 0x74, 0x00, 0x00,
    0x03, 0x72, 0x75, 0x6e, 0x00, 0x01,
    0x0a, 0x0a, 0x02, 0x04, 0x00, 0x41, 0x08, 0x0b, 0x03, 0x00, 0x00, 0x0b,
  ]),
);

/** A copy of the package that has made no instance yet. */
let copies = 0;
const fresh = () => import(`../dist/index.js?copy=${copies++}`);

/** Every instance that is made is `make`'s; not that of the little module that reads the letters of the other. */
function instances(make) {
  let made = 0;
  WebAssembly.Instance = function (module, imports) {
    const judges = Module.exports(module).some(({ name }) => name === "run");
    return (judges ? make(made++, module) : undefined) ?? new Instance(module, imports);
  };
  return () => made;
}

afterEach(() => {
  WebAssembly.Instance = Instance;
  WebAssembly.Module = Module;
});

describe("a trap", () => {
  it("throws one QuitusError, and the next call works", async () => {
    const { check, QuitusError } = await fresh();
    instances((index) => (index === 0 ? new Instance(trapping) : undefined));
    assert.throws(() => check("intent.log", log), (error) => {
      assert.ok(error instanceof QuitusError && error instanceof Error);
      assert.equal(error.code, "internal.panic");
      assert.equal(error.name, "QuitusError");
      assert.ok(error.cause instanceof WebAssembly.RuntimeError);
      assert.match(error.message, /unreachable/);
      return true;
    });
    assert.deepEqual(check("intent.log", log).value, log);
  });

  it("10,000 times in a row loses nothing", async () => {
    const { checkText } = await fresh();
    const made = instances((index) => (index < 10_000 ? new Instance(trapping) : undefined));
    const text = JSON.stringify(log);
    for (let count = 0; count < 10_000; count++) assert.throws(() => checkText("intent.log", text), { code: "internal.panic" });
    for (let count = 0; count < 100; count++) assert.equal(checkText("intent.log", text).text, text);
    assert.equal(made(), 10_001);
  });

  it("inside a Standard Schema is one issue, not an exception", async () => {
    const { intent } = await fresh();
    instances((index) => (index === 0 ? new Instance(trapping) : undefined));
    const { issues, ...rest } = intent.log["~standard"].validate(log);
    assert.deepEqual(rest, {});
    assert.equal(issues.length, 1);
    assert.equal(issues[0].code, "internal.panic");
    assert.deepEqual(intent.log["~standard"].validate(log), { value: log });
  });
});

describe("memory", () => {
  const memories = () => {
    const seen = [];
    instances((_, module) => {
      const instance = new Instance(module);
      seen.push(instance.exports.memory);
      return instance;
    });
    return seen;
  };

  it("does not grow with the number of payloads", async () => {
    const { check, checkText } = await fresh();
    const seen = memories();
    const text = JSON.stringify({ ...log, status: "OPEN", contacts: ["M. Prince"] });
    for (let count = 0; count < 100; count++) checkText("intent.log", text);
    const before = seen[0].buffer.byteLength;
    for (let count = 0; count < 20_000; count++) checkText("intent.log", text);
    for (let count = 0; count < 20_000; count++) check("intent.log", log);
    assert.equal(seen.length, 1);
    assert.equal(seen[0].buffer.byteLength, before);
  });

  it("that has grown for a large payload is still read rightly, and then given back", async () => {
    const { checkText } = await fresh();
    const seen = memories();
    for (const filler of ["x", "é", "€", "😀"]) {
      const description = filler.repeat(500_000);
      const report = checkText("intent.log", JSON.stringify({ ...log, description }));
      assert.equal(report.value.description, description);
      assert.deepEqual(checkText("intent.log", JSON.stringify(log)).value, log);
    }
    const huge = checkText("intent.log", JSON.stringify({ ...log, description: "x".repeat(12 << 20) }));
    assert.equal(huge.value.description.length, 12 << 20);
    const kept = seen.length;
    assert.deepEqual(checkText("intent.log", JSON.stringify(log)).value, log);
    assert.equal(seen.length, kept + 1, "a new instance");
    assert.ok(seen.at(-1).buffer.byteLength < 4 << 20);
  });
});

describe("texts", () => {
  it("of every length around the reserve arrive whole", async () => {
    const { checkText } = await fresh();
    for (const letter of ["a", "é", "€", "😀", "a😀"]) {
      for (let length = 0; length < 400; length += 7) {
        const text = JSON.stringify({ ...log, description: letter.repeat(length) });
        assert.equal(checkText("intent.log", text).value.description, letter.repeat(length));
      }
    }
  });

  it("with lone surrogates are refused in the right place", async () => {
    const { checkText } = await fresh();
    for (const text of ['{"a":"\ud800"}', '{"é😀":"€\udc00x\ud800"}', '{"a":"\ud83d\ude00\ud83d"}', '{"\udfff":1,"b":["\ud800"]}']) {
      const { ok, issues } = checkText("intent.log", text);
      assert.equal(ok, false);
      const found = issues.filter(({ code }) => code === "json.lone-surrogate").map(({ span }) => span.start.offset);
      assert.deepEqual(found, [...text.matchAll(/\p{Surrogate}/gu)].map(({ index }) => index), JSON.stringify(text));
    }
  });

  it("as bytes of a Buffer, of a slice, and of another realm", async () => {
    const { checkText } = await fresh();
    const { default: vm } = await import("node:vm");
    const bytes = Buffer.from(`  ${JSON.stringify(log)}`);
    const foreign = vm.runInNewContext("Uint8Array.from(list)", { list: [...bytes] });
    for (const text of [bytes, bytes.subarray(2), foreign]) assert.deepEqual(checkText("intent.log", text).value, log);
  });
});

describe("ready", () => {
  it("may be called any number of times, before and after", async () => {
    const { ready, check } = await fresh();
    const made = instances(() => undefined);
    await Promise.all([ready(), ready()]);
    await ready();
    assert.equal(check("intent.log", log).ok, true);
    await ready();
    assert.equal(made(), 0, "the prepared instance is used");
  });

  it("a call meanwhile does not wait", async () => {
    const { ready, check } = await fresh();
    const waiting = ready();
    assert.equal(check("intent.log", log).ok, true);
    await waiting;
    assert.equal(check("intent.log", log).ok, true);
  });
});

describe("a module that may not be compiled", () => {
  const blocked = async (error) => {
    const { check } = await fresh();
    WebAssembly.Module = class {
      constructor() {
        throw error;
      }
    };
    try {
      check("intent.log", log);
      assert.fail("must throw");
    } catch (thrown) {
      assert.equal(thrown.code, "internal.blocked");
      assert.equal(thrown.cause, error);
      WebAssembly.Module = Module;
      assert.equal(check("intent.log", log).ok, true, "and is tried again");
      return thrown.message;
    }
  };

  it("names the directive of the Content-Security-Policy", async () => {
    const { CompileError } = WebAssembly;
    for (const said of [
      "WebAssembly.Module(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive",
      "call to WebAssembly.Module() blocked by CSP",
    ]) {
      assert.match(await blocked(new CompileError(said)), /script-src 'wasm-unsafe-eval'/);
    }
  });

  it("names ready() where only small modules may be compiled at once", async () => {
    assert.match(await blocked(new RangeError("WebAssembly.Compile is disallowed on the main thread")), /await ready\(\)/);
  });

  it("names the entry to take where bytes are not compiled", async () => {
    const { CompileError } = WebAssembly;
    assert.match(await blocked(new CompileError("WebAssembly.Module(): Wasm code generation disallowed by embedder")), /condition workerd or edge-light/);
  });

  it("says that TextEncoder is missing, as it is in old jsdom", async () => {
    const { check } = await fresh();
    const { TextEncoder } = globalThis;
    delete globalThis.TextEncoder;
    try {
      assert.throws(() => check("intent.log", log), { code: "internal.blocked", message: /TextEncoder and TextDecoder are missing/ });
    } finally {
      globalThis.TextEncoder = TextEncoder;
    }
    assert.equal(check("intent.log", log).ok, true);
  });
});

it("the kinds are numbered as in the module", async () => {
  const { kinds } = await fresh();
  assert.equal(boundary(), 3);
  assert.deepEqual(kinds.map(({ id }) => id), numbered);
});
