import {
  absolute,
  compare,
  type Exact,
  exact,
  halfUnit,
  isNegative,
  isZero,
  shift,
  subtract,
  zero,
} from "@qingbei/domain";

/** Amounts have so many decimals of 万元, where nothing is known of how they are printed. */
export const CENTS = 2;

/** A number, and the last place that it is printed to. */
export interface Print {
  readonly value: Exact;
  readonly decimals: number;
}

/**
 * What one print of a figure is beside another: the same number; the other rounded to fewer places, or what is left of it where
 * the digits behind are dropped, or the next above that; the number that the other rounds; or another figure.
 */
export type Likeness = "same" | "rounded" | "cut off" | "raised" | "finer" | "other";

/** One unit of the last of so many decimals. */
export function unitOf(decimals: number): Exact {
  return shift(exact("1"), -decimals);
}

/** Half a unit of the last place of the coarsest: what its rounding may hide. Counts alone have no decimals at all. */
export function coarsestHalf(decimals: readonly number[]): Exact {
  return decimals.length === 0 ? zero : halfUnit(decimals.reduce((least, each) => Math.min(least, each)));
}

/** Two prints of one figure may differ only where one is printed coarser: by half a unit of its last place. */
export function coarserHalf(decimals: readonly number[]): Exact {
  return decimals.every((each) => each === decimals[0]) ? zero : coarsestHalf(decimals);
}

/** Whether a number is printed as another one without the places behind its last. */
export function isCutOff(printed: Exact, fully: Exact, decimals: number): boolean {
  const dropped = subtract(absolute(fully), absolute(printed));
  return !isNegative(dropped) && compare(dropped, unitOf(decimals)) < 0;
}

export function printedTwice(one: Print, other: Print): Likeness {
  const apart = absolute(subtract(one.value, other.value));
  if (isZero(apart)) return "same";
  const isCoarser = one.decimals < other.decimals;
  if (compare(apart, coarserHalf([one.decimals, other.decimals])) <= 0)
    return isCoarser ? "rounded" : "finer";
  if (!isCoarser || compare(apart, unitOf(one.decimals)) >= 0) return "other";
  return isCutOff(one.value, other.value, one.decimals) ? "cut off" : "raised";
}

/** Whether two prints are of one figure, which one of them may round. */
export function isOneFigure(likeness: Likeness): boolean {
  return likeness === "same" || likeness === "rounded" || likeness === "finer";
}
