import { type Exact, toText } from "@qingbei/domain";
import { type Constraint, evaluate, variablesOf } from "../engine/constraint.js";
import type { Lookup } from "../engine/evaluation.js";
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

/** What setting one number would do to the constraints that hold it. */
export interface Effect {
  readonly mends: readonly Node[];
  readonly breaks: number;
}

/** The constraints over the printed numbers, and the numbers as corrected so far. */
export class ConstraintGraph {
  readonly nodes: readonly Node[];
  readonly #byVariable = new Map<string, Node[]>();
  readonly #printed: Lookup;
  readonly #corrected = new Map<string, Exact>();
  readonly #closed = new Set<Node>();
  /** What is known of nodes as corrected so far; a correction forgets its neighbours. */
  readonly #failing = new Map<Node, boolean>();
  readonly #effects = new Map<string, Map<string, Effect>>();
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

  #evaluate(node: Node, lookup: Lookup): boolean {
    this.#evaluations++;
    return evaluate(node.constraint, lookup).status === "failed";
  }

  fails(node: Node): boolean {
    if (this.#closed.has(node)) return false;
    let failing = this.#failing.get(node);
    if (failing === undefined) {
      failing = this.#evaluate(node, this.lookup);
      this.#failing.set(node, failing);
    }
    return failing;
  }

  /** What setting a number would mend and break. */
  effect(pointer: string, value: Exact): Effect {
    const known = this.#effects.get(pointer)?.get(toText(value));
    if (known) return known;
    const changed: Lookup = (each) =>
      each === pointer ? { ...this.lookup(each), value } : this.lookup(each);
    const mends: Node[] = [];
    let breaks = 0;
    for (const node of this.#byVariable.get(pointer) ?? []) {
      if (this.#closed.has(node)) continue;
      const before = this.fails(node);
      const after = this.#evaluate(node, changed);
      if (before && !after) mends.push(node);
      if (!before && after) breaks++;
    }
    const effect = { mends, breaks };
    const effects = this.#effects.get(pointer) ?? new Map<string, Effect>();
    this.#effects.set(pointer, effects.set(toText(value), effect));
    return effect;
  }

  correct(pointer: string, value: Exact): void {
    this.#corrected.set(pointer, value);
    for (const node of this.#byVariable.get(pointer) ?? []) this.#forget(node);
  }

  /** Takes a constraint as mended by something that is no number: a row to be added. */
  close(node: Node): void {
    this.#closed.add(node);
    this.#forget(node);
  }

  #forget(node: Node): void {
    this.#failing.delete(node);
    for (const pointer of variablesOf(node.constraint)) this.#effects.delete(pointer);
  }
}
