import { add, compare, type Exact, equals, isZero, zero } from "@qingbei/domain";

/** The most rows beneath a line that the line may add up. */
const NEAR = 60;

/** Whether one of the amounts is the sum of those right after it: a unit's line above its projects. */
export function hasSubtotal(amounts: readonly (Exact | undefined)[]): boolean {
  return amounts.some((whole, at) => {
    if (!whole || isZero(whole)) return false;
    let sum: Exact = zero;
    for (const part of amounts.slice(at + 1, at + 1 + NEAR)) {
      if (part) sum = add(sum, part);
      if (compare(sum, whole) >= 0) return equals(sum, whole);
    }
    return false;
  });
}
