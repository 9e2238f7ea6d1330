import { type DepartmentBudget, placeNameOf, toFixed, toText, zero } from "@qingbei/domain";
import type { Constraint, LinearTerm, RateConstraint } from "@qingbei/rules";
import {
  decimalsInWords,
  type Evaluation,
  finestOf,
  isOfRate,
  type Measure,
  variablesOf,
} from "@qingbei/rules/explain";

import type { Figures } from "./report.js";

type Lookup = (pointer: string) => Measure;

/** Most terms written with their names; longer sums have only numbers, and the evidence has their places. */
const NAMED_TERMS = 6;

function side(
  terms: readonly LinearTerm[],
  budget: DepartmentBudget,
  lookup: Lookup,
  decimals: number,
): string {
  // only blank cells
  if (terms.length === 0) return toFixed(zero, decimals);
  return terms
    .map(({ pointer, coefficient }, index) => {
      const sign = coefficient === -1 ? "－" : index === 0 ? "" : "＋";
      const name = terms.length > NAMED_TERMS ? "" : placeNameOf(budget, pointer);
      return `${sign}${sign && " "}${name}${name && " "}${toFixed(lookup(pointer).value, decimals)}`;
    })
    .join(" ");
}

/** The decimals for both sides of a constraint: a percentage's own; for amounts, those of messages. */
function decimalsOf(constraint: Constraint, lookup: Lookup): number {
  return isOfRate(constraint)
    ? lookup(constraint.percentage).decimals
    : decimalsInWords(finestOf(variablesOf(constraint), lookup));
}

/** Both sides of a constraint as figures; a rule of another package may give an evaluation without a constraint. */
export function figuresOf(
  constraint: Constraint | undefined,
  { actual, expected, difference, rounding }: Evaluation,
  lookup: Lookup,
): Figures {
  const decimals = constraint ? decimalsOf(constraint, lookup) : 0;
  return {
    actual: toFixed(actual, decimals),
    expected: toFixed(expected, decimals),
    difference: toFixed(difference, decimals),
    rounding: toText(rounding),
  };
}

/** The sign between the two sides of a constraint. */
export function signOf(constraint: Constraint, { status }: Evaluation): string {
  if (status === "rounding") return "≈";
  const isAtMost = constraint.form === "linear" && constraint.relation === "≤";
  if (status === "exact") return isAtMost ? "≤" : "＝";
  return isAtMost ? "＞" : "≠";
}

/** The calculation of a percentage from its two numbers. */
function quotient(constraint: RateConstraint, lookup: Lookup): string {
  const show = (pointer: string) => {
    const { value, decimals } = lookup(pointer);
    return toFixed(value, decimalsInWords(decimals));
  };
  if (constraint.form === "share") return `${show(constraint.part)} ÷ ${show(constraint.whole)}`;
  const { current, base } = constraint;
  if (typeof base === "string") return `（${show(current)} － ${show(base)}）÷ ${show(base)}`;
  const then = `（${show(current)} ${base.sign === 1 ? "－" : "＋"} ${show(base.size)}）`;
  return `${show(base.size)} ÷ ${then}`;
}

/**
 * The sum of a constraint written out with its numbers: 支出总计 2277.23 ≠ 人员经费 801.93 ＋ … ＝ 2277.65.
 * @param sign the sign between the two sides; default: that they differ
 */
export function calculationOf(
  constraint: Constraint,
  { actual, expected }: Evaluation,
  budget: DepartmentBudget,
  lookup: Lookup,
  sign = constraint.form === "linear" && constraint.relation === "≤" ? "＞" : "≠",
): string {
  if (isOfRate(constraint))
    return `${quotient(constraint, lookup)} ＝ ${toFixed(expected, 2)}% ${sign} ${toFixed(actual, 2)}%`;
  const { left, right, unread } = constraint;
  const decimals = decimalsOf(constraint, lookup);
  const sum = (terms: readonly LinearTerm[], value: string, rest = "") =>
    terms.length > 1 || rest
      ? `${side(terms, budget, lookup, decimals)}${rest} ＝ ${value}`
      : side(terms, budget, lookup, decimals);
  const stated = toFixed(actual, decimals);
  const found = toFixed(expected, decimals);
  const rest = unread ? ` ＋ ${toFixed(unread, decimals)}（没有读懂）` : "";
  return `${sum(left, stated)} ${sign} ${sum(right, found, rest)}`;
}
