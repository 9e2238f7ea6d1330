import { decimalPlaces, type Exact, isNegative, isZero, shift, toText } from "@qingbei/domain";

export type SubsetSearch =
  /** Exactly one subset has the sum: the positions of its amounts, ascending. */
  | { readonly kind: "unique"; readonly indices: readonly number[] }
  | { readonly kind: "none" | "several" }
  /** Too many amounts to decide within the bound. */
  | { readonly kind: "undecided" };

/** So many sums of each half are kept: all subsets of 22 amounts, or as many different sums of more. */
const MOST_SUMS = 2 ** 16;

interface Way {
  /** How many subsets have this sum, 2 for two or more. */
  readonly count: number;
  /** The first subset found. */
  readonly members: Members | undefined;
}

/** The positions of a subset, the last first: what many subsets begin with is kept once. */
interface Members {
  readonly index: number;
  readonly before: Members | undefined;
}

function positions(members: Members | undefined): readonly number[] {
  const all: number[] = [];
  for (let each = members; each; each = each.before) all.push(each.index);
  return all.reverse();
}

/** The sums up to `target` of all subsets of the amounts at `indices`, or undefined when there are too many. */
function sumsUpTo(target: bigint, amounts: readonly bigint[], indices: readonly number[]) {
  const sums = new Map<bigint, Way>([[0n, { count: 1, members: undefined }]]);
  for (const index of indices) {
    const amount = amounts[index] ?? 0n;
    // the sums before this amount: each is kept, and once more with the amount
    for (const [sum, { count, members }] of [...sums]) {
      const larger = sum + amount;
      if (larger > target) continue;
      const known = sums.get(larger);
      const ways = Math.min(2, count + (known?.count ?? 0));
      sums.set(larger, { count: ways, members: known ? known.members : { index, before: members } });
      if (sums.size > MOST_SUMS) return undefined;
    }
  }
  return sums;
}

/**
 * Looks for the one subset of the amounts whose sum is exactly `target`. Amounts of zero belong to no subset.
 * Exact: decimals are scaled to integers. Bounded: the two halves of the amounts are summed apart and met in the
 * middle, each with at most {@link MOST_SUMS} different sums; negative amounts are not decided.
 */
export function uniqueSubset(amounts: readonly Exact[], target: Exact): SubsetSearch {
  if (amounts.some(isNegative)) return { kind: "undecided" };
  if (isNegative(target) || isZero(target)) return { kind: "none" };
  const places = Math.max(...[target, ...amounts].map(decimalPlaces));
  const scaled = (amount: Exact) => BigInt(toText(shift(amount, places)));
  const integers = amounts.map(scaled);
  const whole = scaled(target);
  const indices = integers.flatMap((amount, index) => (amount === 0n ? [] : [index]));
  const middle = Math.ceil(indices.length / 2);
  const left = sumsUpTo(whole, integers, indices.slice(0, middle));
  const right = left && sumsUpTo(whole, integers, indices.slice(middle));
  if (!left || !right) return { kind: "undecided" };
  let found: readonly number[] | undefined;
  for (const [sum, a] of left) {
    const b = right.get(whole - sum);
    if (!b) continue;
    if (found || a.count * b.count > 1) return { kind: "several" };
    found = [...positions(a.members), ...positions(b.members)];
  }
  return found ? { kind: "unique", indices: found } : { kind: "none" };
}
