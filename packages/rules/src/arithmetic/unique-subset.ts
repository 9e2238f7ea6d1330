import { decimalPlaces, type Exact, isNegative, isZero, shift, toText } from "@qingbei/domain";
import { membersOf, sumsUpTo } from "./subset-sums.js";

export type SubsetSearch =
  /** Exactly one subset has the sum: the indices of its amounts, ascending. */
  | { readonly kind: "unique"; readonly indices: readonly number[] }
  | { readonly kind: "none" | "several" }
  /** Too many amounts, too large ones, or a negative one: not decided within the bound. */
  | { readonly kind: "undecided" };

/**
 * The target less some untried amounts, until it is at most half the sum of the tried ones: most of their sums lie
 * there.
 */
function aimOf(
  target: number,
  amounts: readonly number[],
  untried: readonly number[],
  reach: number,
): number {
  let aim = target;
  for (const index of untried) if (2 * aim > reach) aim -= amounts[index] ?? 0;
  return aim;
}

/** Looks for the one subset of positive whole numbers with a sum, by meeting the sums of both halves in the middle. */
function searchWhole(amounts: readonly number[], indices: readonly number[], target: number): SubsetSearch {
  const middle = Math.ceil(indices.length / 2);
  const [first, second] = [indices.slice(0, middle), indices.slice(middle)];
  const left = sumsUpTo(target, amounts, first);
  const right = sumsUpTo(target, amounts, second);
  const untried = [...first.slice(left.taken), ...second.slice(right.taken)];
  const sum = aimOf(target, amounts, untried, (left.sums.at(-1) ?? 0) + (right.sums.at(-1) ?? 0));
  let found: readonly [left: number, right: number] | undefined;
  let high = right.sums.length - 1;
  for (let low = 0; low < left.sums.length; low++) {
    const one = left.sums[low] ?? 0;
    while (high >= 0 && one + (right.sums[high] ?? 0) > sum) high--;
    const other = right.sums[high];
    if (other === undefined || one + other < sum) continue;
    // two solutions are enough to know that there are several, even if some amounts were not tried
    if (found || (left.ways[low] ?? 0) * (right.ways[high] ?? 0) > 1) return { kind: "several" };
    found = [one, other];
  }
  if (untried.length > 0) return { kind: "undecided" };
  if (!found) return { kind: "none" };
  const members = [...membersOf(found[0], left, amounts), ...membersOf(found[1], right, amounts)];
  return { kind: "unique", indices: members.sort((a, b) => a - b) };
}

/**
 * Looks for the one subset of the amounts whose sum is exactly `target`; amounts of zero belong to no subset. Decimals
 * are scaled to whole numbers. The two halves of the amounts are summed apart and met in the middle, each with at most
 * MOST_SUMS different sums; negative amounts are not decided.
 */
export function uniqueSubset(amounts: readonly Exact[], target: Exact): SubsetSearch {
  if (amounts.some(isNegative)) return { kind: "undecided" };
  if (isNegative(target) || isZero(target)) return { kind: "none" };
  const places = amounts.reduce(
    (most, amount) => Math.max(most, decimalPlaces(amount)),
    decimalPlaces(target),
  );
  const scaled = (amount: Exact) => BigInt(toText(shift(amount, places)));
  const integers = amounts.map(scaled);
  const whole = scaled(target);
  const all = integers.reduce((sum, amount) => sum + amount, 0n);
  if (whole > all) return { kind: "none" };
  if (all > BigInt(Number.MAX_SAFE_INTEGER)) return { kind: "undecided" };
  const numbers = integers.map(Number);
  const positive = numbers.flatMap((amount, index) => (amount > 0 ? [index] : []));
  // search the smaller of the subset and its complement: it has fewer sums on the way
  const rest = Number(all - whole);
  if (rest >= Number(whole)) return searchWhole(numbers, positive, Number(whole));
  const left = searchWhole(numbers, positive, rest);
  if (left.kind !== "unique") return left;
  const without = new Set(left.indices);
  return { kind: "unique", indices: positive.filter((index) => !without.has(index)) };
}
