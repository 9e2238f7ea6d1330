import {
  absolute,
  add,
  compare,
  type Exact,
  exact,
  type Field,
  halfUnit,
  type Percentage,
  scale,
  shift,
  subtract,
  zero,
} from "@qingbei/domain";
import { CENTS } from "../engine/printed-twice.js";

const HUNDRED = exact("100");

/** An amount in 万元 with its share of a total in percent, and the decimals that the share is printed with. */
export interface Shared {
  readonly fields: { readonly amount: Field<Exact>; readonly share: Field<Percentage> };
  readonly amount: Exact;
  readonly points: Exact;
  readonly decimals: number;
}

/** Whether shares exceed 100 % beyond rounding. */
export function exceedsWhole(parts: readonly Shared[]): boolean {
  const least = parts.map(({ points, decimals }) => subtract(points, halfUnit(decimals)));
  return compare(least.reduce(add, zero), HUNDRED) > 0;
}

/** Whether an amount is its share of a total, within the rounding of both. */
export function isShareOf(total: Exact, { amount, points, decimals }: Shared): boolean {
  const due = shift(scale(total, points), -2);
  const slack = add(shift(scale(total, halfUnit(decimals)), -2), scale(halfUnit(CENTS), 2));
  return compare(absolute(subtract(due, amount)), slack) <= 0;
}

/** Whether a share is off by one in its last decimal, which makes rounded shares add up to 100. */
export function isOneOff(total: Exact, item: Shared): boolean {
  const unit = scale(halfUnit(item.decimals), 2);
  return [subtract(item.points, unit), add(item.points, unit)].some((neighbour) =>
    isShareOf(total, { ...item, points: neighbour }),
  );
}

/** Whether the amounts, or the shares, of two items were exchanged: each has the share printed for the other. */
export function areExchanged(total: Exact, one: Shared, other: Shared): boolean {
  const crossed = (own: Shared, { points, decimals }: Shared) =>
    isShareOf(total, { ...own, points, decimals });
  return crossed(one, other) && crossed(other, one);
}
