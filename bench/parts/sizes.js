// How much a browser loads to check one kind: bundled and minified, in bytes after brotli.

import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "../../pkg/node_modules/esbuild/lib/main.js";
import { bytes, small } from "./module.js";

const here = fileURLToPath(new URL(".", import.meta.url));

const quitus = 'import { check, intent } from "../../pkg/dist/index.js"; globalThis.judge = (value) => check(intent.log, value);';
const byId = 'import { check } from "../../pkg/dist/index.js"; globalThis.judge = (value) => check("intent.log", value);';
const slim = 'import { check, init } from "../../pkg/dist/slim.js"; globalThis.judge = [init, (value) => check("intent.log", value)];';
const translated = 'import { check } from "../../pkg/dist/js.js"; globalThis.judge = (value) => check("intent.log", value);';
const smallOf = (entry, kind) => `import { check } from "../../pkg/dist/small/${entry}.js"; globalThis.judge = (value) => check("${kind}", value);`;
const form = 'import { attach } from "../../pkg/dist/form.js"; globalThis.attach = attach;';
const french = 'import { messages } from "../../pkg/dist/messages/fr.js"; globalThis.messages = messages;';
const ical = 'import ICAL from "../../pkg/node_modules/ical.js/dist/ical.js"; globalThis.judge = (text) => ICAL.stringify(ICAL.parse(text));';
const dated = 'import { log } from "./peers.js"; import { DateTime } from "../../pkg/node_modules/luxon/src/luxon.js"; globalThis.judge = (value) => [log.parse(value), DateTime.fromISO(value.eventDate, { zone: "Europe/Paris" }).toISO()];';
const both = 'import { log } from "./peers.js"; globalThis.judge = (value) => log.parse(value);';

/** What a first verdict is waited for, each as a script that judges one value. */
export const scripts = { quitus: byId, "quitus/small/intent": smallOf("intent", "intent.log"), "zod + ical.js": both };

/** `{ name: bytes }` */
export async function sizes() {
  const whole = await bundled(quitus);
  const [intent, cards] = await chunks(smallOf("intent", "intent.log"));
  return {
    quitus: compressed(whole),
    "quitus without the module": compressed(without(whole)),
    "quitus without the module, kind by its id": compressed(without(await bundled(byId))),
    "quitus.wasm": compressed(bytes),
    "quitus/slim, kind by its id": compressed(await bundled(slim)),
    "quitus/js, kind by its id": compressed(await bundled(translated)),
    "quitus/small/intent": compressed(intent),
    "quitus/small/intent, cards": compressed(cards),
    "quitus/small/intent/fr": compressed(await bundled(smallOf("intent/fr", "intent.log"))),
    "quitus/small/kare": compressed(await bundled(smallOf("kare", "kare.unplanned"))),
    "quitus/small/obapi": compressed(await bundled(smallOf("obapi", "obapi.query"))),
    "quitus/small/intent.wasm": compressed(small("intent")),
    "quitus/small/kare.wasm": compressed(small("kare")),
    "quitus/small/obapi.wasm": compressed(small("obapi")),
    "quitus/form": compressed(await bundled(form)),
    "quitus/messages/fr": compressed(await bundled(french)),
    "ical.js": compressed(await bundled(ical)),
    "zod + ical.js": compressed(await bundled(both)),
    "zod + ical.js + luxon": compressed(await bundled(dated)),
  };
}

/** The JavaScript around the module's bytes. */
function without(script) {
  return script.replace(/"[^"]{10000,}"/, '""');
}

/** A script as a page loads it; what it may load later is not in it. */
export async function bundled(contents) {
  return (await chunks(contents))[0];
}

/** The script, and behind it the files that it may load later. */
async function chunks(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    splitting: true,
    outdir: "out",
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text);
}

/** The same script for any place: what it imports is named by its path. */
export function absolute(script) {
  return script.replace(/ from "([^"]+)"/g, (_, path) => ` from "${fileURLToPath(new URL(path, import.meta.url))}"`);
}

export function compressed(content) {
  return brotliCompressSync(content).length;
}
