import { type Exact, shift } from "@qingbei/domain";
import { meantBy } from "../arithmetic/slip.js";
import type { ConstraintGraph, Node, Solution } from "./graph.js";

/**
 * Values that a typing slip explains and with which a failed rate would hold: a percentage fixes its amounts only
 * roughly, and amounts fix a percentage only to its decimals, which a slip of the point may have changed.
 */
export class RateSlips {
  readonly #graph: ConstraintGraph;
  /** What was found, by the solutions of its rate: the graph makes new ones when a number of the rate is corrected. */
  readonly #known = new WeakMap<readonly Solution[], Map<string, readonly Exact[]>>();

  constructor(graph: ConstraintGraph) {
    this.#graph = graph;
  }

  of(node: Node, pointer: string): readonly Exact[] {
    const solutions = this.#graph.solutions(node);
    const known = this.#known.get(solutions) ?? new Map<string, readonly Exact[]>();
    this.#known.set(solutions, known);
    let slips = known.get(pointer);
    if (!slips) {
      const meant = meantBy(this.#graph.lookup(pointer).value);
      slips = meant.filter((value) => this.#isDeterminedBy(node, pointer, value));
      known.set(pointer, slips);
    }
    return slips;
  }

  /**
   * Whether a percentage would hold with an amount, and with neither ten times nor a tenth of it: near 100 % any shift
   * of the point still fits.
   */
  #isDeterminedBy(node: Node, pointer: string, value: Exact): boolean {
    const isMended = (amount: Exact) => this.#graph.effect(pointer, amount).mends.includes(node);
    return isMended(value) && ![1, -1].some((places) => isMended(shift(value, places)));
  }
}
