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

/** Decimals of an amount in 万元 if nothing shows how it is printed. */
export const CENTS = 2;

/** A number and the decimals it is printed with. */
export interface Print {
  readonly value: Exact;
  readonly decimals: number;
}

/**
 * How one print of a figure compares with another. "same": the same number. "rounded", "cut off", "raised": this one
 * has fewer decimals, and is the other rounded, truncated or rounded up. "finer": the other is this one rounded.
 * "other": a different figure.
 */
export type PrintAgreement = "same" | "rounded" | "cut off" | "raised" | "finer" | "other";

/** One unit of the last of `decimals` decimals: 0.01 for 2. */
export function unitOf(decimals: number): Exact {
  return shift(exact("1"), -decimals);
}

/** Half a unit of the last decimal of the coarsest number; zero without numbers. */
export function coarsestHalf(decimals: readonly number[]): Exact {
  return decimals.length === 0 ? zero : halfUnit(decimals.reduce((least, each) => Math.min(least, each)));
}

/** The most by which prints of one figure may differ: half a unit of the coarsest, zero if all have equal decimals. */
export function coarserHalf(decimals: readonly number[]): Exact {
  return decimals.every((each) => each === decimals[0]) ? zero : coarsestHalf(decimals);
}

/** Whether a number is another one with the digits behind `decimals` cut off. */
export function isCutOff(printed: Exact, fully: Exact, decimals: number): boolean {
  const dropped = subtract(absolute(fully), absolute(printed));
  return !isNegative(dropped) && compare(dropped, unitOf(decimals)) < 0;
}

export function printedTwice(one: Print, other: Print): PrintAgreement {
  const apart = absolute(subtract(one.value, other.value));
  if (isZero(apart)) return "same";
  const isCoarser = one.decimals < other.decimals;
  if (compare(apart, coarserHalf([one.decimals, other.decimals])) <= 0)
    return isCoarser ? "rounded" : "finer";
  if (!isCoarser || compare(apart, unitOf(one.decimals)) >= 0) return "other";
  return isCutOff(one.value, other.value, one.decimals) ? "cut off" : "raised";
}

/** Whether two prints are one figure, possibly rounded in one of them. */
export function isOneFigure(agreement: PrintAgreement): boolean {
  return agreement === "same" || agreement === "rounded" || agreement === "finer";
}
