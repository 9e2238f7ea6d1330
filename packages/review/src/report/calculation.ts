import { type DepartmentBudget, labelOf, toFixed } from "@qingbei/domain";
import {
  type Constraint,
  decimalsInWords,
  type Evaluation,
  finestOf,
  type LinearTerm,
  type Measure,
  variablesOf,
} from "@qingbei/rules";

type Lookup = (pointer: string) => Measure;

/** Beyond this many terms names hide the sum: the numbers alone are written, their places stand in the evidence. */
const NAMED_TERMS = 6;

function side(
  terms: readonly LinearTerm[],
  budget: DepartmentBudget,
  lookup: Lookup,
  decimals: number,
): string {
  return terms
    .map(({ pointer, coefficient }, index) => {
      const sign = coefficient === -1 ? "－" : index === 0 ? "" : "＋";
      const name = terms.length > NAMED_TERMS ? "" : labelOf(budget, pointer);
      return `${sign}${sign && " "}${name}${name && " "}${toFixed(lookup(pointer).value, decimals)}`;
    })
    .join(" ");
}

/** How the two sides of a constraint that holds stand to each other: to the digit, or within rounding. */
export function signOf(constraint: Constraint, { status }: Evaluation): string {
  if (status === "rounding") return "≈";
  const isAtMost = constraint.form === "linear" && constraint.relation === "≤";
  if (status === "exact") return isAtMost ? "≤" : "＝";
  return isAtMost ? "＞" : "≠";
}

/**
 * The sum of a constraint written out with its numbers: 支出总计 2277.23 ≠ 人员经费 801.93 ＋ … ＝ 2277.65.
 * @param sign what stands between the two sides; that they differ, where absent
 */
export function calculationOf(
  constraint: Constraint,
  { actual, expected }: Evaluation,
  budget: DepartmentBudget,
  lookup: Lookup,
  sign = constraint.form === "linear" && constraint.relation === "≤" ? "＞" : "≠",
): string {
  if (constraint.form === "growth") {
    const { current, base } = constraint;
    const show = (pointer: string) => toFixed(lookup(pointer).value, lookup(pointer).decimals);
    if (typeof base !== "string") {
      const then = `（${show(current)} ${base.sign === 1 ? "－" : "＋"} ${show(base.size)}）`;
      return `${show(base.size)} ÷ ${then} ＝ ${toFixed(expected, 2)}% ${sign} ${toFixed(actual, 2)}%`;
    }
    return `（${show(current)} － ${show(base)}）÷ ${show(base)} ＝ ${toFixed(expected, 2)}% ${sign} ${toFixed(actual, 2)}%`;
  }
  const { left, right } = constraint;
  const decimals = decimalsInWords(finestOf(variablesOf(constraint), lookup));
  const sum = (terms: readonly LinearTerm[], value: string) =>
    terms.length > 1
      ? `${side(terms, budget, lookup, decimals)} ＝ ${value}`
      : side(terms, budget, lookup, decimals);
  const stated = toFixed(actual, decimals);
  const found = toFixed(expected, decimals);
  return `${sum(left, stated)} ${sign} ${sum(right, found)}`;
}
