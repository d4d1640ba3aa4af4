// What an editor shows: the language server of TypeScript, asked as an editor asks it. That of TypeScript 7 says nothing of members
// that a mapped type carries over, as drafts have most; those of 5 and 6 tell what the payload says.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import * as quitus from "quitus";

const root = fileURLToPath(new URL("..", import.meta.url));
const uri = new URL("types/hovers.mts", import.meta.url).href;

const payloads = quitus.kinds.map(({ id }) => ({ id, names: [...new Set(quitus.fields(id).map(({ name }) => name.replace(/^\[\]\./, "").split(/[.[]/)[0]))] }));
const verbs = Object.keys(quitus).filter((name) => !["kinds", "PayloadError", "QuitusError"].includes(name));

/** A line each; what is asked about ends the line. */
const lines = ['import * as quitus from "quitus";'];
const asked = [];
const ask = (title, line) => asked.push([title, lines.push(line) - 1, line.length - 2]);
payloads.forEach(({ id, names }, at) => {
  lines.push(`declare const payload${at}: quitus.${id.replace(/(^|[.-])(.)/g, (_, __, letter) => letter.toUpperCase()).replace("IntentHistory", "IntentLog")};`);
  for (const name of names) ask(`${id} ${name}`, `payload${at}.${name};`);
});
ask("eventDate of a draft", 'declare const draft: quitus.IntentLogDraft; draft.eventDate;');
for (const name of verbs) ask(name, `quitus.${name};`);

describe("hovers", async () => {
  const server = spawn(process.execPath, ["node_modules/typescript/bin/tsc", "--lsp", "--stdio"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  after(() => server.kill());
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  server.stdout.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)))?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length));
      buffer = buffer.subarray(end + 4 + length);
      if (message.method && message.id !== undefined) send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => null) : null });
      else waiting.get(message.id)?.(message);
    }
  });
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let id = 0;
  const request = (method, params) =>
    new Promise((resolve) => {
      waiting.set(++id, resolve);
      send({ id, method, params });
    });

  await request("initialize", { processId: process.pid, rootUri: new URL(`file://${root}`).href, capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } } });
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "typescript", version: 1, text: lines.join("\n") } } });
  const hovers = new Map();
  for (const [title, line, character] of asked) {
    const { result } = await request("textDocument/hover", { textDocument: { uri }, position: { line, character } });
    hovers.set(title, String(result?.contents?.value ?? ""));
  }

  it("tell what each member is", () => {
    assert.ok(asked.length > 100, `${asked.length} questions`);
    const silent = payloads.flatMap(({ id, names }) => names.map((name) => `${id} ${name}`)).filter((title) => !/```\n+\S/.test(hovers.get(title)));
    assert.deepEqual(silent, []);
    assert.match(hovers.get("intent.log serviceCode"), /Service code/);
    assert.match(hovers.get("kare.unplanned companyId"), /Company/);
    assert.match(hovers.get("eventDate of a draft"), /Default: `logDate`/);
  });

  it("show an example of each verb", () => {
    const without = verbs.filter((name) => !hovers.get(name).includes("@example"));
    assert.deepEqual(without, []);
  });

  it("show one for what other entries export", () => {
    for (const [file, name] of [["form", "attach"], ["table", "readTable"], ["table", "tableReader"], ["table", "writeTable"]]) {
      const types = readFileSync(new URL(`../dist/${file}.d.ts`, import.meta.url), "utf8");
      assert.match(types, new RegExp(`@example[^/]*\\*/\\s*export declare function ${name}\\b`), name);
    }
  });
});
