/** The workers of the page. The first is begun before the rest of the page is made: it is what everybody waits for. */
import address from "./worker.js?worker&url";

let first = start();

/** Undefined where none can be started: a page from the disk. */
export function nextWorker(): Worker | undefined {
  const worker = first ?? start();
  first = undefined;
  return worker;
}

function start(): Worker | undefined {
  return location.protocol === "file:" ? undefined : new Worker(address, { type: import.meta.env.DEV ? "module" : "classic" });
}
