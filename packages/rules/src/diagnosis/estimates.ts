import { absolute, compare, type Exact, exact, shift } from "@qingbei/domain";
import { isOfRate } from "../engine/constraint.js";
import { type Candidate, weightOf } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";

/** Whether a constraint fixes a number only roughly: a percentage for its amounts, a ≤ for both its sides. */
export function isLoose({ constraint }: Node): boolean {
  return isOfRate(constraint) || constraint.relation === "≤";
}

/** Whether two amounts are of different size: beside a slip of that kind, a percentage is not what was left over. */
function isOfOtherSize(one: Exact, other: Exact): boolean {
  const [a, b] = [absolute(one), absolute(other)];
  return compare(a, shift(b, 1)) > 0 || compare(b, shift(a, 1)) > 0;
}

/**
 * The candidates, each estimate with the weight of the percentage that it rests on: one left over from last year also
 * has last year’s word for the direction beside it, so mending both speaks no more for the amount that is estimated.
 */
export function weighed(graph: ConstraintGraph, candidates: readonly Candidate[]): Candidate[] {
  const byCase = new Map<string, number>();
  for (const { repair, mends } of candidates) {
    if (!graph.holds(repair.pointer) || !graph.lookup(repair.pointer).isPercentage) continue;
    for (const key of mends) byCase.set(key, Math.max(byCase.get(key) ?? 0, mends.length));
  }
  return candidates.map((candidate) => {
    const { pointer, to } = candidate.repair;
    const isLeftOver = candidate.isEstimate && !isOfOtherSize(graph.lookup(pointer).value, exact(to));
    const weights = isLeftOver ? candidate.mends.map((key) => byCase.get(key) ?? 0) : [];
    const most = weights.reduce((one, other) => Math.max(one, other), 0);
    return most > 0 ? { ...candidate, weight: Math.min(weightOf(candidate), most) } : candidate;
  });
}
