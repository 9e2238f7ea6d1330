import type { Direction } from "../values/direction.js";
import {
  absolute,
  compare,
  divide,
  type Exact,
  isZero,
  round,
  shift,
  subtract,
  total,
} from "../values/exact.js";
import type { Percentage } from "../values/percentage.js";

/**
 * How an amount changed on another. `rate`: by a percentage of the base. `zero-base`: there is no percentage of nothing,
 * however great the change (增长率无可比性). The change is signed: below zero where the amount fell.
 */
export type Growth<T extends Exact = Exact> =
  | {
      readonly kind: "rate";
      readonly direction: Direction;
      readonly change: T;
      readonly percentage: Percentage;
    }
  | { readonly kind: "zero-base"; readonly direction: Direction; readonly change: T };

const DIRECTIONS = { "-1": "decrease", "0": "unchanged", "1": "increase" } as const;

/** `part` in percent of `whole`, rounded to `decimals`, half away from zero. */
function percentOf(part: Exact, whole: Exact, decimals: number): Percentage {
  return { kind: "percent", points: round(shift(divide(part, whole), 2), decimals), decimals };
}

/**
 * How an amount changed on the base, both in the same unit; the percentage has two decimals unless others are asked for.
 * Of a base below zero the percentage is that of its size, so that the sign says the direction.
 */
export function growth<T extends Exact>(current: T, base: NoInfer<T>, decimals = 2): Growth<T> {
  const change = subtract<Exact>(current, base) as T;
  const direction = DIRECTIONS[`${compare<Exact>(current, base)}`];
  if (isZero(base)) return { kind: "zero-base", direction, change };
  return { kind: "rate", direction, change, percentage: percentOf(change, absolute<Exact>(base), decimals) };
}

/**
 * The share of a part in the whole, in percent of two decimals unless others are asked for; undefined of a whole that
 * is zero. Rounded shares need not add up to 100.
 */
export function shareOf<T extends Exact>(part: T, whole: NoInfer<T>, decimals = 2): Percentage | undefined {
  return isZero(whole) ? undefined : percentOf(part, whole, decimals);
}

/** The share of each amount in their sum, in their order; undefined where they add up to zero. */
export function shares<T extends Exact>(
  parts: readonly T[],
  decimals = 2,
): readonly Percentage[] | undefined {
  const whole = total(parts);
  return isZero(whole) ? undefined : parts.map((part) => percentOf(part, whole, decimals));
}
