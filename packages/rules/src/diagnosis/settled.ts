import { type DepartmentBudget, type Disclosure, type Exact, isExact, valueAt } from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import type { Rule } from "../engine/rule.js";
import { check } from "../engine/run.js";
import type { Verdict } from "../engine/verdict.js";
import type { RuleParameters } from "../parameters/rule-parameters.js";
import type { Cause, Diagnosis } from "./diagnose.js";
import type { CaseRef } from "./graph.js";

/**
 * A copy of a budget, or of a part of it, with another number at a path, also where it was blank. Of a percentage only
 * the points change.
 */
function withNumber(node: unknown, [first, ...rest]: readonly string[], value: Exact): unknown {
  if (first === undefined)
    return isExact(node) || node === null ? value : { ...(node as object), points: value };
  const child = withNumber((node as Record<string, unknown>)[first], rest, value);
  if (!Array.isArray(node)) return { ...(node as object), [first]: child };
  const copy = [...node];
  copy[Number(first)] = child;
  return copy;
}

/** The disclosure with all corrections of numbers applied. */
function mended(disclosure: Disclosure, causes: readonly Cause[]): Disclosure {
  let budget: unknown = disclosure.budget;
  for (const { values, gains = [] } of causes) {
    for (const [pointer, value] of values ?? []) budget = withNumber(budget, segments(pointer), value);
    for (const { pointer, value } of gains)
      if (value && valueAt(budget as DepartmentBudget, pointer) === null)
        budget = withNumber(budget, segments(pointer), value);
  }
  return { ...disclosure, budget: budget as DepartmentBudget };
}

const caseAt = (verdicts: ReadonlyMap<string, Verdict>, { rule, index }: CaseRef) =>
  verdicts.get(rule)?.cases[index];

/** Whether a cause changes only words: it was found for the numbers as printed, not as corrected. */
const isOfWords = ({ values, gains }: Cause) => !values && !gains;

/** The causes without those that mend nothing any more, in the same order; `after` is adjusted to the new indices. */
function withoutIdle(causes: readonly Cause[], isIdle: (cause: Cause) => boolean): readonly Cause[] {
  const left = causes.filter((cause) => !isIdle(cause));
  const places = new Map(left.map((cause, at) => [causes.indexOf(cause), at]));
  return left.map((cause) => ({ ...cause, after: cause.after.flatMap((at) => places.get(at) ?? []) }));
}

/**
 * The diagnosis, with further cases given to the causes that settle them: cases without a constraint that failed
 * because a number is wrong, and hold once it is corrected. Their rules are run once more, on the corrected numbers. A
 * cause that would change only words is dropped if all its cases are settled.
 * @param verdicts the verdicts that the diagnosis explains
 */
export function withSettled(
  disclosure: Disclosure,
  rules: readonly Rule[],
  verdicts: readonly Verdict[],
  diagnosis: Diagnosis,
  parameters?: Partial<RuleParameters>,
): Diagnosis {
  const { causes, unexplained } = diagnosis;
  const asking = [...unexplained, ...causes.filter(isOfWords).flatMap(({ resolves }) => resolves)];
  const open = new Set(asking.map(({ rule }) => rule));
  if (open.size === 0 || !causes.some(({ values }) => values)) return diagnosis;
  const byRule = (all: readonly Verdict[]) => new Map(all.map((verdict) => [verdict.rule, verdict]));
  const before = byRule(verdicts);
  const after = byRule(
    check(
      mended(disclosure, causes),
      rules.filter(({ id }) => open.has(id)),
      parameters,
    ),
  );
  /** The cause that corrects a number read by the case, if the case then holds. */
  const causeOf = (ref: CaseRef): Cause | undefined => {
    // a different number of cases means that they cannot be matched by index
    const isSame = before.get(ref.rule)?.cases.length === after.get(ref.rule)?.cases.length;
    if (!isSame || caseAt(after, ref)?.outcome === "failed") return undefined;
    const read = new Set(caseAt(before, ref)?.evidence.map(({ pointer }) => pointer));
    return causes.find(({ values }) => values && [...values.keys()].some((pointer) => read.has(pointer)));
  };
  const settled = new Map(asking.map((ref) => [ref, causeOf(ref)]));
  const isLeft = (ref: CaseRef) => settled.get(ref) === undefined;
  if (asking.every(isLeft)) return diagnosis;
  const resolvedBy = (cause: Cause): readonly CaseRef[] => [
    ...(isOfWords(cause) ? cause.resolves.filter(isLeft) : cause.resolves),
    ...asking.filter((ref) => settled.get(ref) === cause),
  ];
  const all = causes.map((cause) => ({ ...cause, resolves: resolvedBy(cause) }));
  return {
    ...diagnosis,
    causes: withoutIdle(all, (cause) => isOfWords(cause) && cause.resolves.length === 0),
    unexplained: unexplained.filter(isLeft),
  };
}
