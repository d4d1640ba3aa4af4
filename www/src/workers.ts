/**
 * The workers of the page. The first is what everybody waits for: public/begin.js starts it while this script is still on
 * its way, unless this one is there first.
 */
import address from "./worker.js?worker&url";

const begun = globalThis as { quitusWorker?: Worker | undefined };
begun.quitusWorker ??= start();
let first = begun.quitusWorker;

/** Undefined where none can be started: a page from the disk. */
export function nextWorker(): Worker | undefined {
  const worker = first ?? start();
  first = undefined;
  return worker;
}

function start(): Worker | undefined {
  return location.protocol === "file:" ? undefined : new Worker(address, { type: import.meta.env.DEV ? "module" : "classic" });
}
