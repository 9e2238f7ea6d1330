import { decimalPlaces, type Exact, equals, isZero, moneyUnits, shift } from "@qingbei/domain";
import { CENTS } from "./printed-twice.js";

/** A number of the document as constraints see it. */
export interface Measure {
  readonly value: Exact;
  /** The decimals of its table or section: the number stands for ± half a unit of the last of them. */
  readonly decimals: number;
  /** The decimals that were printed with this very number, trailing zeros dropped or not. */
  readonly printed: number;
  /** The decimals that it certainly has: those printed with it, where it may have been rounded further than the others. */
  readonly certain?: number;
  /** A percentage has places of its own, of no table or section. */
  readonly isPercentage?: boolean;
  /** The decimals of most percentages of its column, or of the sentences: what its own slip may have hidden. */
  readonly usual?: number | undefined;
  /** A count stands for itself: rounding explains nothing. */
  readonly exact?: boolean;
}

/** Gives the number behind a pointer. Every pointer of a constraint has one. */
export type Lookup = (pointer: string) => Measure;

/** `exact`: to the digit; `rounding`: within what rounding of the printed numbers may hide. */
export interface Evaluation {
  readonly status: "exact" | "rounding" | "failed";
  /** What the document states: the left side, or the percentage. */
  readonly actual: Exact;
  /** What the other numbers give. */
  readonly expected: Exact;
  readonly difference: Exact;
  /** How far rounding may take the two apart. */
  readonly rounding: Exact;
  /**
   * Failed, but would hold if each number had only the decimals that are certain: one of them may have been rounded further
   * than the others of its table or section.
   */
  readonly isDoubtful?: true;
}

/**
 * A number set to another value: a percentage set right has the decimals of its column, whatever its slip left it, and an
 * amount is printed with as many as it had, or more where it has more; in the other unit with the places of that.
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

/** The numbers with some of them set to other values. */
export function correctedLookup(lookup: Lookup, values: ReadonlyMap<string, Exact>): Lookup {
  return (pointer) => {
    const value = values.get(pointer);
    return value ? setTo(lookup(pointer), value) : lookup(pointer);
  };
}

/** The most decimals of some numbers: one by one, since a call takes no more than some ten thousand arguments. */
export function finestOf(pointers: readonly string[], lookup: Lookup): number {
  return pointers.reduce((most, pointer) => Math.max(most, lookup(pointer).decimals), 0);
}

/**
 * The decimals of an amount in words: as its table prints them, down to the cents of 万元, and further only for digits that it has.
 * Tables in 元 have six of them, of which most are zeros: 7270.8302 and not 7270.830200.
 */
export function decimalsInWords(decimals: number): number {
  return Math.min(decimals, CENTS);
}

export function certainDecimals({ certain, decimals }: Measure): number {
  return certain ?? decimals;
}
