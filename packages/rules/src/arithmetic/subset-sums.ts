/** Most different sums kept for one half of the amounts: enough for every subset of 15 amounts. */
const MOST_SUMS = 2 ** 15;

/** The different sums of the subsets of some amounts, ascending. Whole numbers below 2⁵³, so that floats are exact. */
export interface SubsetSums {
  readonly sums: Float64Array;
  /** How many subsets have each sum; 2 stands for two or more. */
  readonly ways: Uint8Array;
  /** The index of the amount that first made each sum; the rest of that subset lies before it. */
  readonly last: Int32Array;
  /** How many of the amounts, from the first, are covered; fewer than all if their sums would exceed MOST_SUMS. */
  readonly taken: number;
}

function emptySums(size: number): SubsetSums {
  return {
    sums: new Float64Array(size),
    ways: new Uint8Array(size),
    last: new Int32Array(size),
    taken: 0,
  };
}

/** The sums without and with one more amount, merged into one ascending list up to `target`. */
function withAmount(before: SubsetSums, amount: number, index: number, target: number): SubsetSums {
  const { sums, ways, last } = before;
  const { length } = sums;
  const merged = emptySums(2 * length);
  let [size, old, grown] = [0, 0, 0];
  for (;;) {
    const kept = old < length ? (sums[old] ?? 0) : Number.POSITIVE_INFINITY;
    const larger = grown < length ? (sums[grown] ?? 0) + amount : Number.POSITIVE_INFINITY;
    const next = Math.min(kept, larger);
    if (next > target) break;
    merged.sums[size] = next;
    merged.last[size] = kept === next ? (last[old] ?? 0) : index;
    let count = 0;
    if (kept === next) count += ways[old++] ?? 0;
    if (larger === next) count += ways[grown++] ?? 0;
    merged.ways[size++] = Math.min(2, count);
  }
  return {
    sums: merged.sums.subarray(0, size),
    ways: merged.ways.subarray(0, size),
    last: merged.last.subarray(0, size),
    taken: 0,
  };
}

/** The sums up to `target` of all subsets of the amounts at `indices`, the empty subset (0) included. */
export function sumsUpTo(target: number, amounts: readonly number[], indices: readonly number[]): SubsetSums {
  let all: SubsetSums = { ...emptySums(1), ways: Uint8Array.of(1) };
  for (const [taken, index] of indices.entries()) {
    const more = withAmount(all, amounts[index] ?? 0, index, target);
    if (more.sums.length > MOST_SUMS) return { ...all, taken };
    all = more;
  }
  return { ...all, taken: indices.length };
}

/** The index of a sum in an ascending list; −1 if it is not there. */
function positionOf(sum: number, sums: Float64Array): number {
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) < sum) low = middle + 1;
    else high = middle;
  }
  return sums[low] === sum ? low : -1;
}

/** The indices of the amounts in the subset first found for a sum. */
export function membersOf(sum: number, { sums, last }: SubsetSums, amounts: readonly number[]): number[] {
  const members: number[] = [];
  for (let rest = sum; rest > 0; ) {
    const index = last[positionOf(rest, sums)] ?? 0;
    members.push(index);
    rest -= amounts[index] ?? 0;
  }
  return members;
}
