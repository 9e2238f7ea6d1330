import type { Exact } from "@qingbei/domain";
import { type Constraint, evaluate, type Lookup, variablesOf } from "../engine/constraint.js";
import type { CaseResult, Verdict } from "../engine/verdict.js";

/** A case that failed, by its rule and its index among the rule's cases. */
export interface CaseRef {
  readonly rule: string;
  readonly index: number;
}

/** A constraint of the disclosure and the case that declared it. */
export interface Node {
  readonly constraint: Constraint;
  readonly at: CaseRef;
  /** Which other cases state the same constraint in other words: kept out of the counts. */
  readonly key: string;
}

/** The constraints over the printed numbers, and the numbers as corrected so far. */
export class ConstraintGraph {
  readonly nodes: readonly Node[];
  readonly #byVariable = new Map<string, Node[]>();
  readonly #printed: Lookup;
  readonly #corrected = new Map<string, Exact>();
  readonly #closed = new Set<Node>();
  #evaluations = 0;

  constructor(verdicts: readonly Verdict[], printed: Lookup) {
    this.#printed = printed;
    this.nodes = verdicts.flatMap(({ rule, cases }) =>
      cases.flatMap((each: CaseResult, index) =>
        each.outcome === "skipped" || !each.constraint
          ? []
          : [{ constraint: each.constraint, at: { rule, index }, key: `${rule}#${index}` }],
      ),
    );
    for (const node of this.nodes) {
      for (const pointer of new Set(variablesOf(node.constraint))) {
        const nodes = this.#byVariable.get(pointer) ?? [];
        nodes.push(node);
        this.#byVariable.set(pointer, nodes);
      }
    }
  }

  /** How many times a constraint was evaluated: the measure of the work done. */
  get evaluations(): number {
    return this.#evaluations;
  }

  readonly lookup: Lookup = (pointer) => {
    const printed = this.#printed(pointer);
    const value = this.#corrected.get(pointer);
    return value ? { ...printed, value } : printed;
  };

  fails(node: Node, lookup: Lookup = this.lookup): boolean {
    if (this.#closed.has(node)) return false;
    this.#evaluations++;
    return evaluate(node.constraint, lookup).status === "failed";
  }

  /** What setting a number would mend and break. */
  effect(pointer: string, value: Exact): { readonly mends: readonly Node[]; readonly breaks: number } {
    const changed: Lookup = (each) => (each === pointer ? { ...this.lookup(each), value } : this.lookup(each));
    const mends: Node[] = [];
    let breaks = 0;
    for (const node of this.#byVariable.get(pointer) ?? []) {
      const before = this.fails(node);
      const after = this.fails(node, changed);
      if (before && !after) mends.push(node);
      if (!before && after) breaks++;
    }
    return { mends, breaks };
  }

  correct(pointer: string, value: Exact): void {
    this.#corrected.set(pointer, value);
  }

  /** Takes a constraint as mended by something that is no number: a row to be added. */
  close(node: Node): void {
    this.#closed.add(node);
  }
}
