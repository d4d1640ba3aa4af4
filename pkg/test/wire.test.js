// JavaScript values that JSON cannot carry: an error in the exact place, never an exception, never a silent null.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import vm from "node:vm";
import { check, checkText, isValid } from "quitus";
import { log } from "./payloads.js";

const cycle = { name: "a" };
cycle.list = [{ back: cycle }];

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const hostile = new Proxy({}, { ownKeys: () => { throw new Error("no"); } });

class Empty {
  #secret = 1;
  get secret() {
    return this.#secret;
  }
}

const outside = [
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["bigint", 1n],
  ["function", () => 1],
  ["function", class {}],
  ["symbol", Symbol("s")],
  ["Map", new Map([["a", 1]])],
  ["Map", Object.assign(new Map(), { own: 1 })],
  ["Set", new Set([1])],
  ["WeakMap", new WeakMap()],
  ["Promise", Promise.resolve(1)],
  ["RegExp", /a/],
  ["Error", new Error("a")],
  ["Uint8Array", new Uint8Array(2)],
  ["ArrayBuffer", new ArrayBuffer(2)],
  ["Empty", new Empty()],
  ["invalid Date", new Date(NaN)],
  ["bigint", Object(1n)],
  ["NaN", new Number(NaN)],
  ["NaN", { toJSON: () => NaN }],
  ["toJSON", { toJSON() { throw new Error("no"); } }],
  ["unreadable", revoked.proxy],
  ["unreadable", hostile],
];

describe("what JSON cannot carry is an error in its place", () => {
  for (const [received, value] of outside) {
    it(`${received} as a member, an element and the root`, () => {
      assert.deepEqual(lost({ ...log, extra: { deep: [0, value] } }), [["/extra/deep/1", received]]);
      assert.deepEqual(lost({ ...log, extra: value }), [["/extra", received]]);
      assert.deepEqual(lost(value), [["", received]]);
      assert.equal(isValid("intent.log", { ...log, extra: value }), false);
    });
  }

  it("undefined in a list, in a hole of a list, and at the root", () => {
    assert.deepEqual(lost({ ...log, extra: [undefined] }), [["/extra/0", "undefined"]]);
    assert.deepEqual(lost({ ...log, extra: [1, , 2] }), [["/extra/1", "undefined"]]);
    assert.deepEqual(lost(undefined), [["", "undefined"]]);
  });

  it("a cycle, where it closes; what is only shared is no cycle", () => {
    assert.deepEqual(lost({ ...log, extra: cycle }), [["/extra/list/0/back", "cycle"]]);
    const shared = { a: [1] };
    assert.deepEqual(lost({ ...log, extra: [shared, shared, { shared }] }), []);
  });

  it("a getter that throws, and only it", () => {
    const value = { ...log, extra: { get bad() { throw new Error("no"); }, get good() { return 1; } } };
    assert.deepEqual(lost(value), [["/extra/bad", "getter"]]);
  });

  it("several at once, in document order, beside other findings", () => {
    const issues = check("intent.log", { ...log, status: "OPEN", a: NaN, b: [1n] }).issues;
    const errors = issues.filter(({ severity }) => severity === "error").map(({ code, pointer }) => [code, pointer]);
    assert.deepEqual(errors, [["step.unknown-status", "/status"], ["value.not-json", "/a"], ["value.not-json", "/b/0"]]);
  });

  it("keys with slashes and tildes have an escaped pointer and a plain path", () => {
    const [issue] = check("intent.log", { ...log, "a/b~c": NaN }).issues.filter(({ code }) => code === "value.not-json");
    assert.equal(issue.pointer, "/a~1b~0c");
    assert.deepEqual(issue.path, ["a/b~c"]);
  });
});

describe("what JSON can carry is judged as it would go over the wire", () => {
  const same = (value, wire) => {
    const { issues, text } = check("intent.log", { ...log, extra: value });
    assert.deepEqual(issues.filter(({ code }) => code === "value.not-json"), []);
    assert.deepEqual(JSON.parse(text).extra, wire);
  };

  it("undefined members are left out", () => same({ a: undefined, b: 1 }, { b: 1 }));
  it("dates are texts", () => same(new Date(0), "1970-01-01T00:00:00.000Z"));
  it("boxed primitives are opened", () => same([new String("a"), new Number(1), new Boolean(false)], ["a", 1, false]));
  it("toJSON is asked, with its key", () => same({ a: { toJSON: (key) => `key ${key}` } }, { a: "key a" }));
  it("a toJSON that cannot be enumerated is asked too", () => {
    same(Object.defineProperty({ a: 1 }, "toJSON", { value: () => "asked" }), "asked");
  });
  it("instances of classes are their own members", () => {
    class Point {
      x = 1;
      get y() {
        return 2;
      }
    }
    same(new Point(), { x: 1 });
  });
  it("objects without prototype, and of another realm", () => {
    same(Object.assign(Object.create(null), { a: [1] }), { a: [1] });
    same(vm.runInNewContext("({ a: [1, {}, []] })"), { a: [1, {}, []] });
  });
  it("an own member __proto__ is kept, and touches no prototype", () => {
    const { text, value } = check("intent.log", { ...log, extra: JSON.parse('{"__proto__":{"polluted":1}}') });
    assert.match(text, /"extra":\{"__proto__":\{"polluted":1\}\}/);
    assert.equal({}.polluted, undefined);
    assert.equal(value.extra.polluted, undefined);
    assert.ok(Object.hasOwn(value.extra, "__proto__"));
  });
  it("symbol keys and inherited members are left out", () => {
    same(Object.assign(Object.create({ inherited: 1 }), { [Symbol("s")]: 1, own: 1 }), { own: 1 });
  });
  it("a toJSON on Object.prototype is asked, as by JSON.stringify", () => {
    Object.defineProperty(Object.prototype, "toJSON", { value: () => 5, configurable: true });
    try {
      same({ a: 1 }, undefined);
      assert.fail("the whole payload is 5");
    } catch {
      assert.deepEqual(check("intent.log", log).issues.map(({ code }) => code), ["type.mismatch"]);
    } finally {
      delete Object.prototype.toJSON;
    }
  });
});

describe("size and depth", () => {
  it("nesting is as deep as it is in text", () => {
    for (const depth of [62, 63, 64, 200, 100_000]) {
      let value = 1;
      for (let level = 0; level < depth; level++) value = [value];
      const text = `${JSON.stringify(log).slice(0, -1)},"extra":${"[".repeat(depth)}1${"]".repeat(depth)}}`;
      const facts = ({ issues }) => issues.map(({ code, severity }) => [code, severity]);
      assert.deepEqual(facts(check("intent.log", { ...log, extra: value })), facts(checkText("intent.log", text)), `depth ${depth}`);
    }
  });

  it("a value deeper than our stack is refused even when any depth is allowed", () => {
    let value = 1;
    for (let level = 0; level < 100_000; level++) value = [value];
    const { issues } = check("intent.log", { ...log, extra: value }, { maxDepth: 1_000_000 });
    // The core goes down 512 levels at most, whatever the option says.
    assert.deepEqual(issues.map(({ code, params }) => [code, params.limit]), [["json.too-deep", 512]]);
  });

  it("lists that double at each level, endless proxies and long holes end soon", () => {
    let bomb = [1];
    for (let level = 0; level < 50; level++) bomb = [bomb, bomb];
    const endless = () =>
      new Proxy({}, {
        ownKeys: () => ["a", "b"],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, key) => (key === "a" || key === "b" ? endless() : undefined),
      });
    for (const value of [bomb, endless(), new Array(4_294_967_295)]) {
      const { issues } = check("intent.log", value, { maxBytes: 100_000 });
      assert.deepEqual(issues.map(({ code }) => code), ["json.too-large"]);
    }
  });
});

it("the input is not changed", () => {
  const value = { ...log, date: new Date(0), nested: { list: [NaN, undefined] } };
  const before = structuredClone(value);
  check("intent.log", value);
  assert.deepEqual(value, before);
});

function lost(value) {
  const found = check("intent.log", value).issues.filter(({ code }) => code === "value.not-json");
  for (const { severity } of found) assert.equal(severity, "error");
  return found.map(({ pointer, params }) => [pointer, params.received]);
}

describe("a long list", () => {
  it("goes over in pieces, and nothing is lost between them", () => {
    for (const length of [1023, 1024, 1025, 2048, 2049, 5000]) {
      const logs = Array.from({ length }, (_, index) => ({ ...log, reference: `R${index}` }));
      const options = { maxBytes: 1 << 24, maxIssues: 10_000 };
      const [value, text] = [check("intent.history", logs, options), checkText("intent.history", JSON.stringify(logs), options)];
      assert.deepEqual([value.ok, value.text], [text.ok, text.text]);
      const without = ({ span, fix, ...issue }) => issue;
      assert.deepEqual(value.issues.map(without), text.issues.map(without));
    }
  });

  it("as long as the limit is whole", () => {
    const value = { ...log, contacts: Array.from({ length: 3000 }, () => "A") };
    const text = JSON.stringify(value);
    const codes = ({ issues, omitted }) => [issues.map(({ code }) => code), omitted];
    const size = Buffer.byteLength(text);
    const [whole, cut] = [size, size - 1].map((maxBytes) => check("intent.log", value, { maxBytes }));
    assert.deepEqual(codes(whole), codes(checkText("intent.log", text)));
    assert.deepEqual(codes(cut), [["json.too-large"], 0]);
  });

  it("may stand anywhere, in any other", () => {
    let seed = 1;
    const random = (below) => (seed = (seed * 48271) % 0x7fffffff) % below;
    const words = ["", "é", "𝄞", "__proto__", "7", '"', "plain"];
    const grown = (depth) => {
      const kind = random(depth > 0 ? 4 : 2);
      if (kind < 2) return kind ? random(1e9) : words[random(3)];
      const length = random(3) ? random(4) : random(1500);
      const below = length > 3 ? 0 : depth - 1;
      if (kind === 2) return Array.from({ length }, () => grown(below));
      return Object.fromEntries(Array.from({ length }, (_, index) => [words[random(words.length)] + index, grown(below)]));
    };
    for (let round = 0; round < 20; round++) {
      const value = { ...log, extra: grown(5), "": Array.from({ length: 1500 }, () => grown(1)) };
      const options = { maxIssues: 0, maxBytes: 1 << 26 };
      const [one, other] = [check("intent.log", value, options), checkText("intent.log", JSON.stringify(value), options)];
      assert.equal(one.ok, true);
      assert.deepEqual([one.text, one.omitted], [other.text, other.omitted]);
    }
  });

  it("keeps a cycle and what JSON cannot carry in their places", () => {
    const logs = Array.from({ length: 3000 }, () => log);
    logs[2500] = NaN;
    logs[2600] = logs;
    const { issues } = check("intent.history", logs, { maxBytes: 1 << 24 });
    const outside = issues.filter(({ code }) => code === "value.not-json").map(({ pointer }) => pointer);
    assert.deepEqual(outside, ["/2500", "/2600"]);
  });
});
