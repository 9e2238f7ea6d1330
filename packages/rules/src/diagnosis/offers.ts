import { type Exact, round } from "@qingbei/domain";
import { variablesOf } from "../engine/constraint.js";
import type { Candidate, Proposal } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";

/** A candidate that sets one number, with the number and the value as its key. */
export type Offer = readonly [id: string, candidate: Candidate];

/**
 * The value that a sum demands, rounded to the decimals its number is printed with: a statement prints in 万元 what a
 * table prints in 元.
 */
export function asPrinted(
  graph: ConstraintGraph,
  { constraint }: Node,
  pointer: string,
  value: Exact,
): Exact {
  const { decimals } = graph.lookup(pointer);
  return constraint.form === "linear" ? round(value, decimals) : value;
}

/**
 * The candidates of each failed constraint, kept from one search to the next: each correction changes those of its
 * neighbours alone, and a document may have hundreds of causes.
 */
export class Offers {
  readonly #graph: ConstraintGraph;
  /** What rules propose, by the key of the case that makes the proposal. */
  readonly #byCase: ReadonlyMap<string, readonly Proposal[]>;
  readonly #known = new Map<Node, readonly Offer[]>();

  constructor(graph: ConstraintGraph, byCase: ReadonlyMap<string, readonly Proposal[]>) {
    this.#graph = graph;
    this.#byCase = byCase;
  }

  of(node: Node): readonly Offer[] | undefined {
    return this.#known.get(node);
  }

  keep(node: Node, offers: readonly Offer[]): void {
    this.#known.set(node, offers);
  }

  /**
   * Forgets the candidates of constraints whose numbers, proposals or other prints a correction has changed.
   * @returns the constraints whose candidates it forgot
   */
  forget({ values = new Map(), gains = [], nodes, mends }: Candidate): readonly Node[] {
    const graph = this.#graph;
    const cases = [...mends, ...gains.map(({ at }) => `${at.rule}#${at.index}`)];
    const changed = [
      ...[...values.keys()].flatMap((pointer) => graph.around(pointer)),
      ...nodes,
      ...cases.flatMap((key) => graph.nodeOf(key) ?? []),
    ];
    const proposed = mends.flatMap((key) => this.#byCase.get(key) ?? []);
    const pointers = [
      ...changed.flatMap(({ constraint }) => variablesOf(constraint)),
      ...proposed.map(({ repair }) => repair.pointer),
    ];
    const forgotten: Node[] = [];
    for (const pointer of graph.near(pointers))
      for (const node of graph.around(pointer)) if (this.#known.delete(node)) forgotten.push(node);
    return forgotten;
  }
}
