import { grouped } from "@qingbei/domain/internal";
import type { CaseRef, Cause, Constraint, Gain, Verdict } from "@qingbei/rules";
import { correctedLookup, finestOf, type Lookup, lookupIn, variablesOf } from "@qingbei/rules/explain";
import { caseKey } from "../report/findings.js";
import type { Examination } from "../review.js";

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

/**
 * The constraints to show for a finding: first its own and those that fail for the same cause, then the others with a
 * corrected number, which the correction must not break.
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
  const set = cause?.values ?? new Map();
  const others = all.filter(
    ({ at, constraint }) =>
      !failing.has(caseKey(at)) && variablesOf(constraint).some((pointer) => set.has(pointer)),
  );
  return [...first, ...own.filter((each) => !first.includes(each)), ...others];
}

/** A constraint and its numbers once a cause is mended. */
export interface Mended {
  readonly constraint: Constraint;
  readonly lookup: Lookup;
}

/** A sum with the terms it gains; terms that it loses are removed. */
function withGains(constraint: Constraint, gains: readonly Gain[]): Constraint {
  if (constraint.form !== "linear") return constraint;
  let right = constraint.right;
  for (const { pointer, coefficient } of gains) {
    const rest = right.filter((term) => term.pointer !== pointer || term.coefficient === coefficient);
    right = rest.length < right.length ? rest : [...right, { pointer, coefficient }];
  }
  return { ...constraint, right };
}

/** A lookup that also knows missing rows, with the decimals of the sum that lacks them. */
function withRows(lookup: Lookup, constraint: Constraint, gains: readonly Gain[]): Lookup {
  const decimals = finestOf(variablesOf(constraint), lookup);
  const added = new Map(gains.flatMap(({ pointer, value }) => (value ? [[pointer, value] as const] : [])));
  return (pointer) => {
    const value = added.get(pointer);
    return value ? { value, decimals, printed: decimals } : lookup(pointer);
  };
}

/**
 * Gives constraints as they are once a cause is mended; undefined if it changes only words. The causes it depends on
 * are mended too.
 */
export function mendedBy(
  { joined, diagnosis }: Examination,
  cause: Cause | undefined,
): ((involved: Involved) => Mended) | undefined {
  if (!cause?.values && !cause?.gains) return undefined;
  const until = diagnosis.causes.slice(0, diagnosis.causes.indexOf(cause) + 1);
  const values = new Map(until.flatMap((each) => [...(each.values ?? [])]));
  const corrected = correctedLookup(lookupIn(joined.reading), values);
  const gainsByCase = grouped(
    until.flatMap(({ gains = [] }) => gains),
    ({ at }) => caseKey(at),
  );
  return ({ at, constraint }) => {
    const gains = gainsByCase.get(caseKey(at)) ?? [];
    return {
      constraint: withGains(constraint, gains),
      lookup: withRows(corrected, constraint, gains),
    };
  };
}
