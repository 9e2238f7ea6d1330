/** The pairs of neighbouring characters of a text, each with how often it stands there, and their number. */
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

/** The profile of a text; blanks and marks say nothing. Pairs are counted when asked for: most texts differ in size already. */
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

/** How alike two texts are: the share of pairs of characters that they have in common, 0 to 1. */
export function likeness(a: PairProfile, b: PairProfile): number {
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * common) / all;
}
