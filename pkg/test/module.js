// The bare module as any host would use it: only integers cross.

import { readFileSync } from "node:fs";

const bytes = readFileSync(new URL("../dist/quitus.wasm", import.meta.url));
const { memory, version, input, run } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;

/** Added to a verb: the report is JSON. */
export const JSON_REPORT = 256;

/** `options` and `text` are texts or bytes; the answer is `{ status, text, report, rejects }`. */
export function ask(op, kind, options, text) {
  const [head, body] = [options, text].map((part) => Buffer.from(part));
  const start = input(head.length + body.length) >>> 0;
  Buffer.from(memory.buffer).set(head, start);
  Buffer.from(memory.buffer).set(body, start + head.length);
  const place = run(op, kind, head.length, body.length) >>> 0;
  // Only now: a call may make the memory grow, and then `memory.buffer` is a new one.
  const answer = new DataView(memory.buffer, place, 28);
  const [status, ...places] = [0, 4, 8, 12, 16, 20, 24].map((at) => answer.getUint32(at, true));
  const read = (part) => Buffer.from(memory.buffer, places[2 * part], places[2 * part + 1]).toString();
  return { status, text: read(0), report: read(1), rejects: read(2) };
}

/** The issues of a text, as JSON tells them. */
export function issuesOf(kind, options, text) {
  const answer = ask(1 | JSON_REPORT, kinds.indexOf(kind), JSON.stringify(options), text);
  return { ...answer, issues: answer.report ? JSON.parse(answer.report).issues : [] };
}

export { version };

/** The ids, by their numbers. */
export const kinds = JSON.parse(ask(0, 0, "", "").text);
