import { absolute, type Exact, equals, exact, subtract, toFixed, toText } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { coefficientsOf, evaluate, solveLinear, variablesOf } from "../engine/constraint.js";
import type { Repair } from "../engine/verdict.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { tablePlaceOf } from "./table-place.js";

/** The name of a number's table, which the tables beside the standard ones share; the number's own pointer if it is in no table. */
const placeOf = (pointer: string) => tablePlaceOf(pointer)?.name ?? pointer;

/**
 * Finds rivals of a correction among the cases that stay open. If the other side of a mended sum is in a table that is
 * off elsewhere by the same amount, that side may be the wrong one: the correction is then not the only possible one.
 */
export class OpenRivals {
  readonly #graph: ConstraintGraph;
  /** The places in the open sums, by the amount that these are off by. */
  readonly #places: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param open the keys of the cases that no correction has mended */
  constructor(graph: ConstraintGraph, open: Iterable<string>) {
    this.#graph = graph;
    const failed = [...open].flatMap((key) => {
      const node = graph.nodeOf(key);
      return node?.constraint.form === "linear" && graph.fails(node) ? [node] : [];
    });
    const byAmount = grouped(failed, (node) => toText(absolute(graph.evaluation(node).difference)));
    this.#places = new Map(
      [...byAmount].map(([amount, nodes]) => [
        amount,
        new Set(nodes.flatMap(({ constraint }) => variablesOf(constraint).map(placeOf))),
      ]),
    );
  }

  /**
   * Corrections of the other numbers in the sums that a correction mends.
   * @param values the numbers that the correction sets
   */
  of(
    nodes: readonly Node[],
    { pointer }: Repair,
    values: ReadonlyMap<string, Exact> = new Map(),
  ): readonly Repair[] {
    const value = values.get(pointer);
    const gap = value && absolute(subtract<Exact>(value, this.#graph.asPrinted(pointer).value));
    const places = gap && this.#places.get(toText(gap));
    if (!places) return [];
    const rivals = nodes.flatMap(({ constraint }): Repair[] => {
      if (constraint.form !== "linear") return [];
      const { difference } = evaluate(constraint, this.#graph.asPrinted);
      return [...coefficientsOf(constraint)].flatMap(([other, coefficient]): Repair[] => {
        if (values.has(other) || !places.has(placeOf(other))) return [];
        const { value: from, printed } = this.#graph.asPrinted(other);
        return solveLinear(from, coefficient, difference).map((to) => ({
          kind: "value",
          pointer: other,
          from: toFixed(from, printed),
          to: toFixed(to, printed),
        }));
      });
    });
    const isFirst = (each: Repair) => (one: Repair) =>
      one.pointer === each.pointer && equals(exact(one.to), exact(each.to));
    return rivals.filter((each, at) => rivals.findIndex(isFirst(each)) === at);
  }
}
