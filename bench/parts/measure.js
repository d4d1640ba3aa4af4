// Candidates are measured in turns, so that they share the machine's moods. What is told is the fifth percentile: others
// use the machine as well, and what they take says nothing about a candidate.

const ROUNDS = 101;
const MILLISECONDS = 4;
const WARM_UP = 400;

/** `{ name: function }` → `{ name: microseconds per call }`; `first`: how many calls the first sample has */
export function measure(candidates, { first = 200, rounds = ROUNDS } = {}) {
  const names = Object.keys(candidates);
  const calls = Object.fromEntries(names.map((name) => [name, calibrated(candidates[name], first)]));
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(timed(candidates[name], calls[name]) / calls[name]);
  }
  return Object.fromEntries(names.map((name) => [name, low(samples[name]) / 1000]));
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** The fifth percentile. */
function low(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 20)];
}

/** A line for each: a ratio, the most that it may be, and whether it is no more. */
export function goals(rows) {
  for (const [what, measured, goal] of rows) {
    const verdict = goal === undefined ? "" : `   goal ${goal.toFixed(2)}   ${measured <= goal ? "met" : "missed"}`;
    console.log(`  ${what.padEnd(76)}${measured.toFixed(2).padStart(6)}${verdict}`);
  }
}

/** How many calls fill a sample, after a warm-up: the engine is to have compiled what it will. */
function calibrated(call, first) {
  let calls = first;
  for (let spent = 0; spent < WARM_UP * 1e6; ) spent += timed(call, calls);
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
