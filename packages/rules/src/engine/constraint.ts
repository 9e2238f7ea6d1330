import {
  absolute,
  add,
  compare,
  type Exact,
  halfUnit,
  isNegative,
  isZero,
  negate,
  subtract,
  total,
  zero,
} from "@qingbei/domain";
import { evaluateGrowth, type GrowthConstraint, solveGrowth, variablesOfGrowth } from "./growth.js";

/** A number of the document as constraints see it. */
export interface Measure {
  readonly value: Exact;
  /** The decimals of its table or section: the number stands for ± half a unit of the last of them. */
  readonly decimals: number;
  /** The decimals that were printed with this very number, trailing zeros dropped or not. */
  readonly printed: number;
  /** A count stands for itself: rounding explains nothing. */
  readonly exact?: boolean;
}

/** Gives the number behind a pointer. Every pointer of a constraint has one. */
export type Lookup = (pointer: string) => Measure;

export interface LinearTerm {
  readonly pointer: string;
  readonly coefficient: 1 | -1;
}

/** left = right, or left ≤ right, over sums of printed numbers. */
export interface LinearConstraint {
  readonly form: "linear";
  readonly relation: "=" | "≤";
  readonly left: readonly LinearTerm[];
  readonly right: readonly LinearTerm[];
  /** Both sides print one and the same figure, so rounding explains nothing unless one is printed coarser. */
  readonly sameFigure?: boolean;
  /** The list on the right, where leaving out a row is a mistake that people make. */
  readonly openList?: string;
}

/** What must hold between printed numbers, as data: it checks, explains and feeds the diagnosis. */
export type Constraint = LinearConstraint | GrowthConstraint;

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
}

/** The pointers of all numbers in a constraint. */
export function variablesOf(constraint: Constraint): readonly string[] {
  if (constraint.form === "growth") return variablesOfGrowth(constraint);
  return [...constraint.left, ...constraint.right].map((term) => term.pointer);
}

function sumOf(terms: readonly LinearTerm[], lookup: Lookup): Exact {
  let sum = zero;
  for (const { pointer, coefficient } of terms) {
    const { value } = lookup(pointer);
    sum = coefficient === 1 ? add(sum, value) : subtract(sum, value);
  }
  return sum;
}

/** Two prints of one figure may differ only where one is printed coarser: by half a unit of its last place. */
function coarserHalf(decimals: readonly number[]): Exact {
  const coarsest = Math.min(...decimals);
  return decimals.every((each) => each === coarsest) ? zero : halfUnit(coarsest);
}

function evaluateLinear(constraint: LinearConstraint, lookup: Lookup): Evaluation {
  const actual = sumOf(constraint.left, lookup);
  const expected = sumOf(constraint.right, lookup);
  const difference = subtract(actual, expected);
  const decimals = variablesOf(constraint)
    .map(lookup)
    .filter((measure) => !measure.exact)
    .map((measure) => measure.decimals);
  const rounding = constraint.sameFigure ? coarserHalf(decimals) : total(decimals.map(halfUnit));
  const holds = constraint.relation === "=" ? isZero(difference) : !isNegative(negate(difference));
  const within = compare(constraint.relation === "=" ? absolute(difference) : difference, rounding) <= 0;
  return { status: holds ? "exact" : within ? "rounding" : "failed", actual, expected, difference, rounding };
}

/** Whether a constraint holds for the numbers that `lookup` gives. */
export function evaluate(constraint: Constraint, lookup: Lookup): Evaluation {
  return constraint.form === "linear"
    ? evaluateLinear(constraint, lookup)
    : evaluateGrowth(constraint, lookup);
}

/**
 * The values of the variable at `pointer` with which the constraint would hold exactly, all else unchanged.
 * Empty where there is none.
 */
export function solve(constraint: Constraint, pointer: string, lookup: Lookup): readonly Exact[] {
  if (constraint.form === "linear") {
    const coefficient =
      constraint.left.filter((t) => t.pointer === pointer).reduce((sum, t) => sum + t.coefficient, 0) -
      constraint.right.filter((t) => t.pointer === pointer).reduce((sum, t) => sum + t.coefficient, 0);
    if (Math.abs(coefficient) !== 1) return [];
    const { difference } = evaluateLinear(constraint, lookup);
    const { value } = lookup(pointer);
    return [coefficient === 1 ? subtract(value, difference) : add(value, difference)];
  }
  return solveGrowth(constraint, pointer, lookup);
}
