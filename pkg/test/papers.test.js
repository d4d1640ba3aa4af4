// What goes with what is published: links that lead somewhere, licences that are known, bills of what is inside.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bom } from "../tool/papers/bom.js";
import { crates, manifest, packages } from "../tool/papers/inside.js";
import { allowed, complaints } from "../tool/papers/licences.js";
import { standalone } from "../tool/papers/readme.js";

const readme = "See [one\ntwo](docs/a.md#b), [MIT](LICENSE-MIT), [out](https://a.example) and [here](#x).\n\n![A picture](docs/p.png)\n\n```md\n[kept](docs/c.md)\n```\n";

test("a README that travels alone leads to its repository", () => {
  assert.equal(
    standalone(readme, ["LICENSE-MIT"], { url: "https://b.example/q", tag: "v1" }),
    "See [one\ntwo](https://b.example/q/blob/v1/docs/a.md#b), [MIT](LICENSE-MIT), [out](https://a.example) and [here](#x).\n\n![A picture](https://b.example/q/raw/v1/docs/p.png)\n\n```md\n[kept](docs/c.md)\n```\n",
  );
});

test("without a repository its words stay, and no link leads nowhere", () => {
  assert.equal(standalone(readme, ["LICENSE-MIT"]), "See one\ntwo, [MIT](LICENSE-MIT), [out](https://a.example) and [here](#x).\n\n```md\n[kept](docs/c.md)\n```\n");
});

test("a licence that nobody has allowed is told, and so is none", () => {
  const lock = (packages) => ({ packages: { "": { name: "own" }, ...packages } });
  assert.deepEqual(complaints(lock({ "node_modules/a": { license: "MIT" }, "node_modules/b": { license: "(GPL-3.0-only OR ISC)" } })), []);
  assert.deepEqual(
    complaints(lock({
      "node_modules/a": { license: "GPL-3.0-only" },
      "node_modules/@s/b": { license: "(MIT OR Apache-2.0) AND SSPL-1.0" },
      "node_modules/a/node_modules/c": {},
      "node_modules/d": { license: "SEE LICENSE IN terms.txt" },
      "node_modules/e": { license: "MPL-2.0" },
    })).map((line) => line.split(" ")[0]),
    ["a", "@s/b", "c", "d", "e"],
  );
  assert.deepEqual(complaints(lock({ "node_modules/lightningcss-linux-x64-gnu": { license: "MPL-2.0" } })), []);
  assert.ok(allowed.includes("MIT") && !allowed.includes("MPL-2.0"));
});

test("a bill of materials names each part once, whence it comes, and what needs it", () => {
  const papaparse = packages(["node_modules/papaparse/papaparse.js", "src/table.ts", "node_modules/papaparse/x.js"]);
  const { metadata, components, dependencies } = JSON.parse(bom("npm", crates(), papaparse));
  assert.equal(metadata.component.purl, `pkg:npm/quitus@${manifest.version}`);
  const refs = components.map((one) => one["bom-ref"]);
  assert.equal(new Set(refs).size, refs.length);
  assert.ok(refs.some((ref) => ref.startsWith("pkg:cargo/chrono@")) && refs.some((ref) => ref.startsWith("pkg:npm/papaparse@")), refs.join());
  for (const { name, hashes: [{ alg, content }], licenses: [{ expression }] } of components) {
    assert.match(content, alg === "SHA-256" ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{128}$/, name);
    assert.match(expression, /^[A-Za-z0-9.() -]+$/, name);
  }
  assert.deepEqual(dependencies.map(({ ref }) => ref), [metadata.component.purl, ...refs]);
  for (const { ref, dependsOn } of dependencies) for (const other of dependsOn) assert.ok(refs.includes(other), `${ref} needs ${other}`);
  const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  assert.deepEqual(refs.filter((ref) => !needed.has(ref)), []);
});

test("a user of the crate gets more than the module holds", () => {
  const [module, whole] = [crates(), crates(true)].map((some) => some.map(({ name }) => name));
  assert.deepEqual(module.filter((name) => !whole.includes(name)), []);
  assert.ok(!module.includes("serde_json") && whole.includes("serde_json"));
});
