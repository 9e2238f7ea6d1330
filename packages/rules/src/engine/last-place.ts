import { absolute, type Exact, equals, toText } from "@qingbei/domain";
import { evaluate, type LinearConstraint, solve, variablesOf } from "./constraint.js";
import type { Lookup } from "./evaluation.js";
import type { CaseResult, Verdict } from "./verdict.js";

/** The decimals in 万元 of amounts printed in 元 to the 分: such amounts were not rounded. */
const TO_THE_CENT = 6;

type Labelled = (pointer: string) => string;

/**
 * The sum of a passed case, and whether it holds to the digit or only within rounding; undefined if the case has no
 * sum, or if its sum compares two prints of one figure that differ by rounding.
 */
function sumOf(
  result: CaseResult,
): { readonly constraint: LinearConstraint; readonly isExact: boolean } | undefined {
  if (result.outcome !== "passed" || !result.evaluation) return undefined;
  const { constraint, evaluation } = result;
  if (constraint?.form !== "linear" || constraint.relation !== "=") return undefined;
  const isExact = evaluation.status === "exact";
  return isExact || constraint.sameFigure === undefined ? { constraint, isExact } : undefined;
}

/**
 * Whether rounding cannot explain a difference: each side is one number and both have the same decimals, or all amounts
 * are printed to the 分.
 */
function isToTheDigit(constraint: LinearConstraint, lookup: Lookup): boolean {
  const measures = variablesOf(constraint).map(lookup);
  if (measures.some(({ exact }) => exact)) return false;
  if (measures.every(({ printed }) => printed >= TO_THE_CENT)) return true;
  const [one, other] = measures;
  const isLone = constraint.left.length === 1 && constraint.right.length === 1;
  return isLone && one?.printed === other?.printed && one?.decimals === other?.decimals;
}

/**
 * The value of the number at a pointer with which all the sums hold to the digit; undefined if they need different
 * values.
 */
function valueFor(pointer: string, sums: readonly LinearConstraint[], lookup: Lookup): Exact | undefined {
  const values = sums.map((constraint) => solve(constraint, pointer, lookup)[0]);
  const [first] = values;
  return first && values.every((value) => value && equals<Exact>(first, value)) ? first : undefined;
}

/**
 * Whether one number explains every sum of a document that holds only within rounding: it is in all of them, one value
 * of it makes each hold to the digit, and it is in no sum that already does. The number was then mistyped in its last
 * digit, if at least one of these sums leaves nothing to rounding.
 */
function isOneSlip(verdicts: readonly Verdict[], lookup: Lookup): boolean {
  const sums = verdicts.flatMap(({ cases }) => cases.flatMap((result) => sumOf(result) ?? []));
  const rounded = sums.flatMap(({ constraint, isExact }) => (isExact ? [] : [constraint]));
  const [first, ...others] = rounded;
  if (!first || !rounded.some((constraint) => isToTheDigit(constraint, lookup))) return false;
  const within = others.map((constraint) => new Set(variablesOf(constraint)));
  const held = new Set(sums.flatMap(({ constraint, isExact }) => (isExact ? variablesOf(constraint) : [])));
  return variablesOf(first).some(
    (pointer) =>
      !held.has(pointer) &&
      within.every((pointers) => pointers.has(pointer)) &&
      valueFor(pointer, rounded, lookup) !== undefined,
  );
}

const nameOf = (terms: LinearConstraint["left"], label: Labelled) => {
  const [only, ...more] = terms;
  return only && more.length === 0 ? label(only.pointer) : "各项之和";
};

/** The case, failed with a warning if its sum holds only within rounding, since it must hold to the digit. */
function raised(result: CaseResult, lookup: Lookup, label: Labelled): CaseResult {
  const sum = sumOf(result);
  if (!sum || sum.isExact) return result;
  const constraint: LinearConstraint = { ...sum.constraint, toTheDigit: true };
  const evaluation = evaluate(constraint, lookup);
  const apart = toText(absolute(evaluation.difference));
  const [left, right] = [nameOf(constraint.left, label), nameOf(constraint.right, label)];
  return {
    outcome: "failed",
    severity: "warning",
    constraint,
    evaluation,
    evidence: result.evidence,
    message: `${left}与${right}差 ${apart}；别处都分毫不差，只有含同一个数的几处差在末位，不像是四舍五入，请核对`,
  };
}

/**
 * The verdicts. If the document adds up to the digit except for one number with a wrong last digit, the sums of that
 * number fail with a warning instead of passing within rounding.
 */
export function withLastPlaces(
  verdicts: readonly Verdict[],
  lookup: Lookup,
  label: Labelled,
): readonly Verdict[] {
  if (!isOneSlip(verdicts, lookup)) return verdicts;
  return verdicts.map((verdict) => {
    const cases = verdict.cases.map((result) => raised(result, lookup, label));
    const isRaised = cases.some((result, at) => result !== verdict.cases[at]);
    return isRaised ? { ...verdict, outcome: "failed", cases } : verdict;
  });
}
