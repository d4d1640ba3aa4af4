/** What is to be done when the run is cut off by a signal: then the exit status is that of the signal, as shells have it. */

const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof STATUS;

const undoing = new Set<() => void>();

/** Registers something to be undone; what comes back takes it off again. It must be done at once, without waiting. */
export function onCutOff(undo: () => void): () => void {
  if (undoing.size === 0) for (const signal of Object.keys(STATUS)) process.on(signal, end);
  undoing.add(undo);
  return () => {
    undoing.delete(undo);
    if (undoing.size === 0) for (const signal of Object.keys(STATUS)) process.off(signal, end);
  };
}

/** Undoes everything, also of a run that fails. */
export function cutOff(): void {
  for (const undo of undoing) undo();
}

function end(signal: Signal): never {
  cutOff();
  process.exit(STATUS[signal]);
}
