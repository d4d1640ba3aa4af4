/** The known word that was meant. */

/** The one that is nearest, if it is near enough to be a slip. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = known.map((one) => ({ one, slips: slips(word.toLowerCase(), one.toLowerCase()) })).filter(({ slips }) => slips <= most);
  return ranked.sort((one, other) => one.slips - other.slips)[0]?.one;
}

/** Letters more, less, other, or two in another order (optimal string alignment). */
function slips(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
