/** The module as `init` was given it. */
import { explained } from "./blocked.js";
import { isModule } from "./core.js";
import { QuitusError } from "./error.js";

declare global {
  /** Declared here too, so that the types of this package need neither the DOM's nor Node's. */
  interface Response {}
}

/** quitus.wasm: its bytes, the answer that carries them, or what the runtime has compiled already. */
export type Source = ArrayBuffer | ArrayBufferView | WebAssembly.Module | Response;

let module: WebAssembly.Module | undefined;

/**
 * Brings the module: `await init(fetch(url))`, with the address of the file quitus/quitus.wasm.
 *
 * May be called any number of times; the first module that arrives stays. After a failure, call it again.
 */
export async function init(source: Source | PromiseLike<Source>): Promise<void> {
  const given = await source;
  if (module) return;
  let compiled: WebAssembly.Module;
  try {
    compiled = isModule(given) ? given : await WebAssembly.compile(await bytes(given));
  } catch (error) {
    throw explained(error);
  }
  const names = WebAssembly.Module.exports(compiled).map(({ name }) => name);
  if (!["memory", "input", "run"].every((name) => names.includes(name))) throw wrong("this is another module");
  module ??= compiled;
}

export function load(): WebAssembly.Module {
  if (module) return module;
  throw new QuitusError(
    "internal.blocked",
    'quitus/slim has no module yet; add this line before the first call: await init(fetch("/quitus.wasm")), with the address of the file quitus/quitus.wasm',
  );
}

async function bytes(given: Source): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> {
  if (isResponse(given)) {
    const { ok, status, url } = given;
    if (!ok) throw wrong(`${url || "the server"} answered ${status}`);
    return bytes(await given.arrayBuffer());
  }
  if (ArrayBuffer.isView(given)) {
    return bytes(new Uint8Array(given.buffer, given.byteOffset, given.byteLength).slice().buffer);
  }
  if (Object.prototype.toString.call(given) !== "[object ArrayBuffer]") {
    throw wrong("it takes bytes, a Response, a WebAssembly.Module, or a promise of one of them");
  }
  const [a, b, c, d] = new Uint8Array(given as ArrayBuffer, 0, Math.min(4, (given as ArrayBuffer).byteLength));
  if (a !== 0x00 || b !== 0x61 || c !== 0x73 || d !== 0x6d) throw wrong("this is no WebAssembly; perhaps a page that says that there is none");
  return given as ArrayBuffer;
}

/** Asked by its name: to speak of its class makes Node load all of `fetch`. */
function isResponse(given: Source): given is globalThis.Response {
  return Object.prototype.toString.call(given) === "[object Response]";
}

function wrong(what: string): TypeError {
  return new TypeError(`init wants the file quitus/quitus.wasm: ${what}`);
}
