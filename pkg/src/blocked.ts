/** A module that cannot be started. */
import { QuitusError } from "./error.js";

/** The reasons for which a module cannot be started, each with what to do about it. */
export function explained(error: unknown): unknown {
  const what = error instanceof Error ? error.message : String(error);
  const blocked = (advice: string) => new QuitusError("internal.blocked", `quitus cannot start: ${advice} (${what})`, error);
  if (/content security|\bcsp\b|unsafe-eval/i.test(what)) {
    return blocked("the page's Content-Security-Policy forbids WebAssembly; add script-src 'wasm-unsafe-eval', or import quitus/js");
  }
  if (/disallowed by embedder/i.test(what)) {
    return blocked("this runtime compiles no WebAssembly from bytes; bundle with the condition workerd or edge-light, or give the imported quitus/quitus.wasm to init of quitus/slim");
  }
  if (error instanceof RangeError) {
    return blocked("this browser compiles WebAssembly only asynchronously; call await ready() first");
  }
  if (typeof TextEncoder === "undefined") {
    return blocked("TextEncoder and TextDecoder are missing here; old jsdom environments hide them from tests");
  }
  return error;
}
