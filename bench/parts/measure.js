// Candidates are measured in turns, so that they share the machine's moods; medians are told.

const ROUNDS = 15;
const MILLISECONDS = 40;

/** `{ name: function }` → `{ name: microseconds per call }`; `first`: how many calls the first sample has */
export function measure(candidates, { first = 200, rounds = ROUNDS } = {}) {
  const names = Object.keys(candidates);
  const calls = Object.fromEntries(names.map((name) => [name, calibrated(candidates[name], first)]));
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(timed(candidates[name], calls[name]) / calls[name]);
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name]) / 1000]));
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** How many calls fill a sample, after a warm-up. */
function calibrated(call, first) {
  let calls = first;
  while (timed(call, calls) < MILLISECONDS * 1e6) calls *= 2;
  return calls;
}

let kept;

/** Nanoseconds. */
function timed(call, calls) {
  const start = process.hrtime.bigint();
  for (let count = 0; count < calls; count++) kept = call();
  const nanoseconds = Number(process.hrtime.bigint() - start);
  return kept === undefined ? NaN : nanoseconds;
}
