// Starts the worker while the page's script is still on its way; src/workers.ts takes it over. A page from the disk has none.
if (location.protocol !== "file:") globalThis.quitusWorker ??= new Worker(document.currentScript.dataset.worker);
