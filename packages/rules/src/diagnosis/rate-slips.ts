import { type Exact, shift } from "@qingbei/domain";
import { meantBy } from "../arithmetic/slip.js";
import { variablesOf } from "../engine/constraint.js";
import type { ConstraintGraph, Node } from "./graph.js";

/**
 * Values that a typing slip explains and with which a failed rate would hold: a percentage fixes its amounts only
 * roughly, and amounts fix a percentage only to its decimals, which a slip of the point may have changed. Ten times or a
 * tenth of the value must not fit as well: near 100 % any shift of the point does.
 */
export function rateSlips(graph: ConstraintGraph, node: Node, pointer: string): readonly Exact[] {
  const isMended = (amount: Exact) => graph.effect(pointer, amount).mends.includes(node);
  return meantBy(graph.lookup(pointer).value).filter(
    (value) => isMended(value) && ![1, -1].some((places) => isMended(shift(value, places))),
  );
}

/** The pointers of all numbers in failed sums, which give exact values: no slip near to them is asked for. */
export function numbersOfSums(failed: readonly Node[]): ReadonlySet<string> {
  return new Set(
    failed.flatMap(({ constraint }) =>
      constraint.form === "linear" && constraint.relation === "=" ? variablesOf(constraint) : [],
    ),
  );
}
