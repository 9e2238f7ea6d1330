/** The pairs of neighbouring characters in a text with their counts, and the number of all pairs. */
export interface PairProfile {
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

function pairsOf(plain: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * The profile of a text; blanks and marks are ignored. Pairs are counted on demand: the size alone tells most texts
 * apart.
 */
export function profileOf(text: string): PairProfile {
  const plain = text.replace(/[^\p{L}\p{N}]+/gu, "");
  let pairs: ReadonlyMap<string, number> | undefined;
  return {
    get pairs() {
      pairs ??= pairsOf(plain);
      return pairs;
    },
    size: Math.max(0, plain.length - 1),
  };
}

/** The similarity of two texts: the share of character pairs that they have in common, 0 to 1. */
export function textSimilarity(a: PairProfile, b: PairProfile): number {
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * common) / all;
}
