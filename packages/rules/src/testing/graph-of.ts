import { ConstraintGraph } from "../diagnosis/graph.js";
import { type Constraint, evaluate, type LinearConstraint } from "../engine/constraint.js";
import { lookupIn } from "../engine/lookup.js";
import { disclosureOf, type Example } from "../engine/rule-tester.js";
import type { CaseResult, Verdict } from "../engine/verdict.js";

/**
 * For tests of the diagnosis: the graph of constraints over an example's numbers, and those that fail. The case of the
 * first has the key 0#0.
 */
export function graphOf(example: Example, constraints: readonly Constraint[]) {
  const disclosure = disclosureOf(example);
  const lookup = lookupIn(disclosure);
  const verdicts = constraints.map((constraint, index): Verdict => {
    const isFailed = evaluate(constraint, lookup).status === "failed";
    const only: CaseResult = isFailed
      ? { outcome: "failed", message: "不成立", evidence: [], constraint }
      : { outcome: "passed", evidence: [], constraint };
    return { rule: String(index), outcome: only.outcome, cases: [only] };
  });
  const graph = new ConstraintGraph(verdicts, lookup, disclosure.sources);
  const failed = graph.nodes.filter((node) => graph.fails(node));
  return { graph, failed, budget: disclosure.budget, disclosure, verdicts };
}

const terms = (pointers: readonly string[]) =>
  pointers.map((pointer) => ({ pointer, coefficient: 1 }) as const);

/** The constraint that a number is the sum of others. */
export function sumIs(whole: string, ...parts: readonly string[]): LinearConstraint {
  return { form: "linear", relation: "=", left: terms([whole]), right: terms(parts) };
}

/** The constraint that two places print the same figure. */
export function same(one: string, other: string): LinearConstraint {
  return { ...sumIs(one, other), sameFigure: "in its group" };
}
