// The package as npm would publish it: packed, installed elsewhere, and used in the ways that consumers have.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { same } from "../snapshot.js";

const pkg = fileURLToPath(new URL("../..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const payload = '{"reference":"R","contractReference":"C","status":"open","event":"planned","eventDate":"x"}';
const use = `console.log(checkText("intent.log", ${JSON.stringify(payload)}).issues.map(({ code }) => code).includes("date.malformed"))`;
const esm = `import { checkText } from "quitus";\n${use}`;
const cjs = `const { checkText } = require("quitus");\n${use}`;

let home; // a project that has installed the tarball
let files; // what is in the tarball
/** The module for Node, which is inside dist/node.js in letters; the only one that tells where a panic was. */
const server = readFileSync(join(pkg, "../python/src/quitus/quitus.wasm"), "latin1");
const places = [homedir(), pkg, "/.cargo/", "registry/src"];

before(() => {
  home = mkdtempSync(join(tmpdir(), "quitus-"));
  const [packed] = JSON.parse(run(npm, ["pack", "--json", "--pack-destination", home], pkg));
  files = packed.files.map(({ path }) => path).sort();
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  run(npm, ["install", "--offline", "--no-audit", "--no-fund", join(home, packed.filename)], home);
});

after(() => rmSync(home, { recursive: true, force: true }));

test("the tarball holds what runs, its types and its papers, and nothing else", () => {
  const types = files.filter((file) => /\.d\.c?ts$/.test(file));
  same("package.files.txt", `${files.filter((file) => !types.includes(file)).join("\n")}\n`);
  for (const file of types) assert.ok(types.includes(file.replace(/\.d\.c?ts$/, file.endsWith("cts") ? ".d.ts" : ".d.cts")), `${file} has no twin`);
  // The whole one, and one for each system.
  assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 4);
});

test("nothing is installed beside it", () => {
  const { dependencies, peerDependencies, scripts } = manifest();
  assert.equal(dependencies, undefined);
  assert.equal(peerDependencies, undefined);
  assert.equal(scripts?.install ?? scripts?.postinstall, undefined);
});

test("its README needs no file that is not there", () => {
  const targets = Array.from(installed("README.md").replaceAll(/^```.*?^```/gms, "").matchAll(/\]\(([^)]*)\)/g), ([, target]) => target);
  assert.deepEqual(targets.filter((target) => !/^https:|^#/.test(target) && !files.includes(target.split("#")[0])), []);
});

test("what it holds of others is named, with licence and version", () => {
  const { components } = JSON.parse(installed("sbom.cdx.json"));
  const notices = installed("THIRD-PARTY-NOTICES").split(/^-{80}$/m).map((part) => part.trim());
  for (const { name, version, licenses: [{ expression }] } of components) {
    const part = notices.find((part) => part.startsWith(`${name} ${version}\n`));
    assert.match(part ?? "", /permission|redistribut/i, `${name} ${version}, ${expression}`);
  }
  // What the files themselves say: esbuild names the files that it takes, a panic of the module its place.
  const bundled = files.filter((file) => /\.c?js$/.test(file)).flatMap((file) => Array.from(installed(file).matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm), ([, name]) => name));
  const compiled = Array.from(server.matchAll(/([a-z][\w-]*)-\d+\.\d+\.\d+\/src\//g), ([, name]) => name);
  assert.ok(bundled.includes("papaparse") && compiled.includes("chrono"));
  assert.deepEqual([...bundled, ...compiled].filter((name) => components.every((one) => one.name !== name)), []);
});

test("no file tells of the machine on which it was made", () => {
  for (const file of files) {
    const text = bytes(file);
    for (const place of places) assert.ok(!text.includes(place), `${file} names ${place}`);
  }
  for (const place of places) assert.ok(!server.includes(place), `the module for Node names ${place}`);
});

test("every path of package.json leads to a file, types first", () => {
  const { exports, main, module, types, bin } = manifest();
  const targets = [main, module, types, ...Object.values(bin)];
  const collect = (value) => {
    if (typeof value === "string") return targets.push(value);
    if ("types" in value) assert.equal(Object.keys(value)[0], "types");
    Object.values(value).forEach(collect);
  };
  Object.values(exports).forEach(collect);
  for (const target of targets) assert.ok(files.includes(target.replace("./", "")), `${target} is missing`);
});

test("the types lead only to files that are there, and show nothing of the module's border", () => {
  for (const file of files.filter((file) => /\.d\.c?ts$/.test(file))) {
    assert.doesNotMatch(installed(file), /__wbindgen|__wbg|_bg\b/, file);
    for (const [, path] of installed(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
      const target = join(file, "..", path).replaceAll("\\", "/").replace(/\.(c?)js$/, ".d.$1ts");
      assert.ok(files.includes(target), `${file} leads to ${target}`);
    }
  }
});

test("the bytes are inside: no top-level await, no file beside it, no fetch", () => {
  for (const file of files.filter((file) => /\.c?js$/.test(file) && !/cli|slim/.test(file))) {
    const text = installed(file);
    assert.doesNotMatch(text, /^await |^(const|let|var) \w+ = await /m);
    const code = text.split("\n").filter((line) => !/^\s*(\/\/|\/?\*)/.test(line)).join("\n");
    assert.doesNotMatch(code, /import\.meta|new URL\(["'`][^)]*\.wasm|\bfetch\(|["']node:|readFile/, file);
    // With a function for each byte, atob costs as much as all the rest of the start.
    assert.doesNotMatch(code, /\batob\b|Uint8Array\.from\(/, file);
  }
});

test("import", () => works("a.mjs", esm));
test("require", () => works("b.cjs", cjs));
test("require of the ES module", () => works("c.cjs", cjs.replace('require("quitus")', 'require("./node_modules/quitus/dist/index.js")')));
test("dynamic import from CommonJS", () => works("d.cjs", `import("quitus").then(({ checkText }) => ${use})`));

test("bundled into one file that is moved elsewhere", async () => {
  for (const [format, platform] of [
    ["cjs", "node"],
    ["esm", "browser"],
  ]) {
    const text = await bundle(esm, { format, platform });
    const elsewhere = mkdtempSync(join(tmpdir(), "quitus-moved-"));
    const file = join(elsewhere, format === "cjs" ? "handler.cjs" : "handler.mjs");
    writeFileSync(file, text);
    assert.equal(run(process.execPath, [file], elsewhere), "true\n");
    rmSync(elsewhere, { recursive: true });
  }
});

test("what is not used is not bundled", async () => {
  const text = await bundle('import { checkText } from "quitus";\nconsole.log("nothing");', { minify: true });
  assert.ok(text.length < 200, text.slice(0, 1000));
});

test("the bare module is a file of the package", () => {
  works("e.mjs", `import { readFileSync } from "node:fs";
    const bytes = readFileSync(new URL(import.meta.resolve("quitus/quitus.wasm")));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    console.log(exports.version() === 3)`);
});

test("TypeScript finds the types from both module systems", () => {
  const source = (code) => `import { checkText, kinds, type Code } from "quitus";
    const issues: { code: Code }[] = checkText("intent.log", "{}").issues;
    // @ts-expect-error: there is no such kind
    checkText("intent.lag", "{}");
    console.log(issues.length, kinds.length${code});`;
  mkdirSync(join(home, "types"), { recursive: true });
  writeFileSync(join(home, "types/a.mts"), source(""));
  writeFileSync(join(home, "types/b.cts"), source(""));
  writeFileSync(
    join(home, "types/tsconfig.json"),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, target: "es2022", lib: ["es2022", "dom"], module: "nodenext", types: [], skipLibCheck: false },
      files: ["a.mts", "b.cts"],
    }),
  );
  run(process.execPath, [join(pkg, "node_modules/typescript/bin/tsc"), "--project", "types"], home);
  writeFileSync(join(home, "types/a.mts"), source(", wrong"));
  assert.throws(() => run(process.execPath, [join(pkg, "node_modules/typescript/bin/tsc"), "--project", "types"], home));
});

test("the program runs, and says by its exit status what it found", () => {
  const program = join(home, "node_modules/.bin", process.platform === "win32" ? "quitus.cmd" : "quitus");
  writeFileSync(join(home, "broken.json"), payload);
  assert.throws(
    () => run(program, ["check", "-k", "intent.log", "--format", "json", "broken.json"], home),
    ({ status, stdout }) => status === 1 && stdout.includes("date.malformed"),
  );
  assert.throws(
    () => run(program, ["check", "-k", "intent.log", "absent.json"], home),
    ({ status }) => status === 2,
  );
});

/** The file prints `true`. */
function works(name, text) {
  writeFileSync(join(home, name), text);
  assert.equal(run(process.execPath, [name], home), "true\n");
}

async function bundle(contents, options) {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: home },
    bundle: true,
    write: false,
    format: "esm",
    ...options,
  });
  assert.deepEqual(warnings, []);
  return outputFiles[0].text;
}

function manifest() {
  return JSON.parse(installed("package.json"));
}

/** As text in which no byte is lost. */
function bytes(file) {
  return readFileSync(join(home, "node_modules/quitus", file), "latin1");
}

function installed(file) {
  return readFileSync(join(home, "node_modules/quitus", file), "utf8");
}

function run(program, words, cwd) {
  return execFileSync(program, words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: program.endsWith(".cmd") });
}
