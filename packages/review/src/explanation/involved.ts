import { exact, isPlainNumber } from "@qingbei/domain";
import {
  type CaseRef,
  type Cause,
  type Constraint,
  lookupIn,
  type Measure,
  type Repair,
  type Verdict,
  variablesOf,
} from "@qingbei/rules";
import { caseKey } from "../report/report-of.js";
import type { Examination } from "../review.js";

/** The numbers of a disclosure by their pointers. */
export type Lookup = (pointer: string) => Measure;

/** A constraint of a disclosure and the case that declared it. */
export interface Involved {
  readonly at: CaseRef;
  readonly constraint: Constraint;
}

function constraintsOf(verdicts: readonly Verdict[]): readonly Involved[] {
  return verdicts.flatMap(({ rule, cases }) =>
    cases.flatMap((each, index) =>
      each.outcome !== "skipped" && each.constraint
        ? [{ at: { rule, index }, constraint: each.constraint }]
        : [],
    ),
  );
}

/** The row that a repair adds, as a term of the sums over its list. */
const addsRowTo = ({ kind, pointer }: Repair, constraint: Constraint) =>
  kind === "missing-row" && constraint.form === "linear" && `${constraint.openList}/-` === pointer;

/**
 * The constraints that the numbers of a finding stand in: first its own and those that fail with it for the same cause,
 * then the others that hold the corrected number, which a correction must not break.
 */
export function involvedIn(
  { verdicts }: Examination,
  asked: CaseRef,
  cause: Cause | undefined,
): readonly Involved[] {
  const all = constraintsOf(verdicts);
  const failing = new Set([asked, ...(cause?.resolves ?? [])].map(caseKey));
  const own = all.filter(({ at }) => failing.has(caseKey(at)));
  const first = own.filter(({ at }) => caseKey(at) === caseKey(asked));
  const pointer = cause?.repair.pointer;
  const others = all.filter(
    ({ at, constraint }) =>
      pointer !== undefined && !failing.has(caseKey(at)) && variablesOf(constraint).includes(pointer),
  );
  return [...first, ...own.filter((each) => !first.includes(each)), ...others];
}

/**
 * The numbers after a cause is mended. Causes are found one after the other, so those found before it are mended too.
 */
export function lookupAfter({ joined, diagnosis }: Examination, cause: Cause): Lookup {
  const printed = lookupIn(joined.reading);
  const until = diagnosis.causes.slice(0, diagnosis.causes.indexOf(cause) + 1);
  const corrected = new Map(
    until.flatMap(({ repair: { kind, pointer, to } }) =>
      (kind === "value" || kind === "missing-row") && isPlainNumber(to) ? [[pointer, to] as const] : [],
    ),
  );
  return (pointer) => {
    const to = corrected.get(pointer);
    if (to === undefined) return printed(pointer);
    const decimals = to.split(".")[1]?.length ?? 0;
    const measure = pointer.endsWith("/-") ? { decimals, printed: decimals } : printed(pointer);
    return { ...measure, value: exact(to) };
  };
}

/** A constraint as it reads once a cause is mended: with the row that was missing. */
export function mendedConstraint(constraint: Constraint, { repair }: Cause): Constraint {
  if (constraint.form !== "linear" || !addsRowTo(repair, constraint)) return constraint;
  const right = [...constraint.right, { pointer: repair.pointer, coefficient: 1 as const }];
  return { ...constraint, right };
}
