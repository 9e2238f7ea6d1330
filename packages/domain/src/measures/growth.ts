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
 * How an amount changed from another. `rate`: with a percentage of the base. `zero-base`: the base is zero, so there is
 * no percentage (增长率无可比性). `change` is signed: negative for a decrease.
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
 * How an amount changed from a base in the same unit; the percentage has `decimals` decimals, two by default.
 * For a negative base, the percentage is of its absolute value, so that its sign shows the direction.
 */
export function growth<T extends Exact>(current: T, base: NoInfer<T>, decimals = 2): Growth<T> {
  const change = subtract<Exact>(current, base) as T;
  const direction = DIRECTIONS[`${compare<Exact>(current, base)}`];
  if (isZero(base)) return { kind: "zero-base", direction, change };
  return { kind: "rate", direction, change, percentage: percentOf(change, absolute<Exact>(base), decimals) };
}

/**
 * The share of a part in a whole in percent, with two decimals by default; undefined if the whole is zero. Rounded
 * shares need not add up to 100.
 */
export function shareOf<T extends Exact>(part: T, whole: NoInfer<T>, decimals = 2): Percentage | undefined {
  return isZero(whole) ? undefined : percentOf(part, whole, decimals);
}

/** The share of each amount in their sum in percent, in order; undefined if they add up to zero. */
export function shares<T extends Exact>(
  parts: readonly T[],
  decimals = 2,
): readonly Percentage[] | undefined {
  const whole = total(parts);
  return isZero(whole) ? undefined : parts.map((part) => percentOf(part, whole, decimals));
}
