import { decimalPlaces, type Exact, equals, isZero, moneyUnits, shift } from "@qingbei/domain";
import { CENTS } from "./printed-twice.js";

/** A number of the document as constraints see it. */
export interface Measure {
  readonly value: Exact;
  /** The decimals of its table or section: the true number may lie half a unit of the last one above or below. */
  readonly decimals: number;
  /** The decimals printed with this very number, whether or not trailing zeros were dropped. */
  readonly printed: number;
  /**
   * The decimals it certainly has: those printed with it, if it may have been rounded more than its neighbours.
   * Default: `decimals`.
   */
  readonly certain?: number;
  /** A percentage has decimals of its own, independent of its table or section. */
  readonly isPercentage?: boolean;
  /**
   * The decimals of most percentages in its column, or in the text: a slip of the point may have cost this one some.
   */
  readonly usual?: number | undefined;
  /** Set for a count: rounding explains nothing. */
  readonly exact?: boolean;
}

/** Gives the number at a pointer. Every pointer of a constraint has one. */
export type Lookup = (pointer: string) => Measure;

/** `exact`: equal to the digit; `rounding`: equal within the rounding of the printed numbers. */
export interface Evaluation {
  readonly status: "exact" | "rounding" | "failed";
  /** The left side, or the printed percentage. */
  readonly actual: Exact;
  /** The right side, or the calculated percentage. */
  readonly expected: Exact;
  readonly difference: Exact;
  /** The largest difference that rounding can explain. */
  readonly rounding: Exact;
  /**
   * Failed, but would hold with only the decimals that are certain: a number may have been rounded more than the others
   * of its table or section.
   */
  readonly isDoubtful?: true;
}

/**
 * A number replaced by a right one. A percentage gets the usual decimals of its column. An amount keeps its decimals,
 * or more if the value has more; if the value is the same number in the other unit (元 or 万元), they shift with it.
 */
export function setTo(measure: Measure, value: Exact): Measure {
  const { usual, decimals } = measure;
  if (usual === undefined) {
    const unit = [moneyUnits.元, -moneyUnits.元].find((each) => equals(value, shift(measure.value, each)));
    const places = unit === undefined || isZero(value) ? 0 : unit;
    const printed = Math.max(measure.printed - places, decimalPlaces(value));
    return { ...measure, value, printed, decimals: decimals - places };
  }
  return { ...measure, value, decimals: Math.max(decimalPlaces(value), Math.min(decimals, usual)) };
}

/** A lookup with some numbers replaced. */
export function correctedLookup(lookup: Lookup, values: ReadonlyMap<string, Exact>): Lookup {
  return (pointer) => {
    const value = values.get(pointer);
    return value ? setTo(lookup(pointer), value) : lookup(pointer);
  };
}

/** The most decimals among some numbers, of which there may be more than a call takes arguments. */
export function finestOf(pointers: readonly string[], lookup: Lookup): number {
  return pointers.reduce((most, pointer) => Math.max(most, lookup(pointer).decimals), 0);
}

/**
 * The decimals of an amount in a message: those of its table, but no more than the cents of 万元 (two). Tables in 元
 * have six in 万元, mostly zeros.
 */
export function decimalsInWords(decimals: number): number {
  return Math.min(decimals, CENTS);
}

export function certainDecimals({ certain, decimals }: Measure): number {
  return certain ?? decimals;
}
