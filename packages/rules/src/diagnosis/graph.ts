import { absolute, add, type Exact, type Sources, scale, subtract, toText } from "@qingbei/domain";
import {
  type Constraint,
  coefficientsOf,
  evaluate,
  solve,
  solveLinear,
  statusOf,
  variablesOf,
} from "../engine/constraint.js";
import { correctedLookup, type Evaluation, type Lookup } from "../engine/evaluation.js";
import type { CaseResult, Verdict } from "../engine/verdict.js";
import { Prints } from "./prints.js";

/** A failed case: its rule, and its index among the rule's cases. */
export interface CaseRef {
  readonly rule: string;
  readonly index: number;
}

/** A constraint of the disclosure and the case that declared it. */
export interface Node {
  readonly constraint: Constraint;
  readonly at: CaseRef;
  /** Identifies the case: rule#index. */
  readonly key: string;
}

/** A value with which a constraint would hold. */
export interface Solution {
  readonly pointer: string;
  readonly value: Exact;
}

/** What setting one number would do: the constraints it would mend, and how many it would break. */
export interface Effect {
  readonly mends: readonly Node[];
  readonly breaks: number;
}

/** By how much a constraint is off, without the direction. */
export interface Gap {
  readonly amount: Exact;
  /** The same for all that are off by as much. */
  readonly text: string;
}

/** `printsOf` gives a number alone if over 4 places print it, or constraints around these have over 64 terms. */
const MOST_PRINTS = 4;
const MOST_TERMS = 64;

/** Whether a constraint says that two numbers are one figure. */
function isFigure({ constraint }: Node): boolean {
  return constraint.form === "linear" && constraint.relation === "=" && variablesOf(constraint).length === 2;
}

/** The constraints over the printed numbers, and the numbers with the corrections made so far. */
export class ConstraintGraph {
  readonly nodes: readonly Node[];
  readonly #byKey: ReadonlyMap<string, Node>;
  readonly #byVariable = new Map<string, Node[]>();
  readonly #corrected = new Map<string, Exact>();
  /** The numbers as printed. */
  readonly asPrinted: Lookup;
  /** The numbers with the corrections made so far. */
  readonly lookup: Lookup;
  readonly #closed = new Set<Node>();
  readonly #coefficients = new Map<Node, ReadonlyMap<string, number>>();
  /** Results with the corrections made so far; a correction removes those of its neighbours. */
  readonly #evaluated = new Map<Node, Evaluation>();
  readonly #gaps = new Map<Node, Gap>();
  readonly #solutions = new Map<Node, readonly Solution[]>();
  readonly #effects = new Map<string, Map<string, Effect>>();
  /** How and where the numbers are printed. */
  readonly prints: Prints;
  #evaluations = 0;

  /** @param sources where the numbers were printed, and in which units */
  constructor(verdicts: readonly Verdict[], asPrinted: Lookup, sources: Sources = {}) {
    this.asPrinted = asPrinted;
    this.lookup = correctedLookup(asPrinted, this.#corrected);
    this.nodes = verdicts.flatMap(({ rule, cases }) =>
      cases.flatMap((each: CaseResult, index) =>
        each.outcome === "skipped" || !each.constraint
          ? []
          : [{ constraint: each.constraint, at: { rule, index }, key: `${rule}#${index}` }],
      ),
    );
    this.#byKey = new Map(this.nodes.map((node) => [node.key, node]));
    for (const node of this.nodes) {
      for (const pointer of variablesOf(node.constraint)) {
        const nodes = this.#byVariable.get(pointer);
        if (!nodes) this.#byVariable.set(pointer, [node]);
        // a number may stand on both sides
        else if (nodes.at(-1) !== node) nodes.push(node);
      }
    }
    this.prints = new Prints(this.#byVariable.keys(), this.lookup, sources);
  }

  /** How many times a constraint was evaluated: the measure of the work done. */
  get evaluations(): number {
    return this.#evaluations;
  }

  /** The evaluation of a constraint with the corrections made so far. */
  evaluation(node: Node): Evaluation {
    let evaluation = this.#evaluated.get(node);
    if (!evaluation) {
      this.#evaluations++;
      evaluation = evaluate(node.constraint, this.lookup);
      this.#evaluated.set(node, evaluation);
    }
    return evaluation;
  }

  gap(node: Node): Gap {
    let gap = this.#gaps.get(node);
    if (!gap) {
      const amount = absolute(this.evaluation(node).difference);
      gap = { amount, text: toText(amount) };
      this.#gaps.set(node, gap);
    }
    return gap;
  }

  #coefficientsOf(node: Node): ReadonlyMap<string, number> {
    let coefficients = this.#coefficients.get(node);
    if (!coefficients) {
      coefficients = node.constraint.form === "linear" ? coefficientsOf(node.constraint) : new Map();
      this.#coefficients.set(node, coefficients);
    }
    return coefficients;
  }

  /** The constraint that a case declared; undefined if it declared none. */
  nodeOf(key: string): Node | undefined {
    return this.#byKey.get(key);
  }

  fails(node: Node): boolean {
    return !this.#closed.has(node) && this.evaluation(node).status === "failed";
  }

  /** The constraints that contain the number at a pointer. */
  around(pointer: string): readonly Node[] {
    return this.#byVariable.get(pointer) ?? [];
  }

  /** Whether any constraint contains the number at a pointer. */
  holds(pointer: string): boolean {
    return this.#byVariable.has(pointer);
  }

  /** The pointers that begin with `prefix` and are numbers of a constraint. */
  pointersIn(prefix: string): readonly string[] {
    return [...this.#byVariable.keys()].filter((pointer) => pointer.startsWith(prefix));
  }

  /** For each number of a constraint: the values with which it would hold. Costs one evaluation. */
  solutions(node: Node): readonly Solution[] {
    let solutions = this.#solutions.get(node);
    if (!solutions) {
      const { constraint } = node;
      const { difference } = this.evaluation(node);
      const coefficients = this.#coefficientsOf(node);
      solutions = [...new Set(variablesOf(constraint))].flatMap((pointer) => {
        const values =
          constraint.form === "linear"
            ? solveLinear(this.lookup(pointer).value, coefficients.get(pointer) ?? 0, difference)
            : solve(constraint, pointer, this.lookup, this.#isTurned(constraint));
        return values.map((value) => ({ pointer, value }));
      });
      this.#solutions.set(node, solutions);
    }
    return solutions;
  }

  /** Whether a failed ≤ says that the change goes the other way: a percentage is then solved for that direction. */
  #isTurned(constraint: Constraint): boolean {
    const [current = "", second = ""] = variablesOf(constraint);
    return (this.#byVariable.get(second) ?? []).some(
      (node) =>
        node.constraint.form === "linear" &&
        node.constraint.relation === "≤" &&
        variablesOf(node.constraint).includes(current) &&
        this.fails(node),
    );
  }

  /** Whether a constraint would fail with one number set to a value; for a sum only the difference is recalculated. */
  #failsWith(node: Node, pointer: string, value: Exact): boolean {
    this.#evaluations++;
    const { constraint } = node;
    if (constraint.form === "linear") {
      const { difference, rounding } = this.evaluation(node);
      const moved = subtract<Exact>(value, this.lookup(pointer).value);
      const after = add(difference, scale(moved, this.#coefficientsOf(node).get(pointer) ?? 0));
      return statusOf(constraint.relation, after, rounding) === "failed";
    }
    const changed = correctedLookup(this.lookup, new Map([[pointer, value]]));
    return evaluate(constraint, changed).status === "failed";
  }

  /** Which constraints setting a number would mend, and how many it would break. */
  effect(pointer: string, value: Exact): Effect {
    const known = this.#effects.get(pointer)?.get(toText(value));
    if (known) return known;
    const effect =
      this.prints.givenWith(pointer).length > 1
        ? this.jointEffect(this.prints.setting(pointer, value))
        : this.#effectOf(pointer, value);
    const effects = this.#effects.get(pointer) ?? new Map<string, Effect>();
    this.#effects.set(pointer, effects.set(toText(value), effect));
    return effect;
  }

  #effectOf(pointer: string, value: Exact): Effect {
    const mends: Node[] = [];
    let breaks = 0;
    for (const node of this.#byVariable.get(pointer) ?? []) {
      if (this.#closed.has(node)) continue;
      const before = this.fails(node);
      const after = this.#failsWith(node, pointer, value);
      if (before && !after) mends.push(node);
      if (!before && after) breaks++;
    }
    return { mends, breaks };
  }

  /** Which constraints setting several numbers at once would mend, and how many it would break. */
  jointEffect(values: ReadonlyMap<string, Exact>): Effect {
    const changed = correctedLookup(this.lookup, values);
    const touched = new Set([...values.keys()].flatMap((pointer) => this.#byVariable.get(pointer) ?? []));
    const mends: Node[] = [];
    let breaks = 0;
    for (const node of touched) {
      if (this.#closed.has(node)) continue;
      this.#evaluations++;
      const before = this.fails(node);
      const after = evaluate(node.constraint, changed).status === "failed";
      if (before && !after) mends.push(node);
      if (!before && after) breaks++;
    }
    return { mends, breaks };
  }

  /**
   * A number with all others that print the same figure and agree with it, in the order found. Itself alone if these
   * are more than MOST_PRINTS, or stand in long sums: then other numbers would show which is wrong.
   */
  printsOf(pointer: string): readonly string[] {
    const prints = new Set([pointer]);
    let terms = 0;
    for (const print of prints) {
      for (const node of this.#byVariable.get(print) ?? []) {
        const variables = variablesOf(node.constraint);
        terms += variables.length;
        if (terms > MOST_TERMS || !isFigure(node) || this.fails(node)) continue;
        for (const each of variables) prints.add(each);
      }
      if (terms > MOST_TERMS || prints.size > MOST_PRINTS) return [pointer];
    }
    return [...prints];
  }

  /** Numbers with all that print the same figure as they do, by what two-sided equalities say. */
  near(pointers: readonly string[]): ReadonlySet<string> {
    const near = new Set(pointers.flatMap((pointer) => this.prints.givenWith(pointer)));
    let edge: readonly string[] = [...near];
    for (let step = 0; step < MOST_PRINTS; step++) {
      const beside = edge.flatMap((pointer) =>
        this.around(pointer).flatMap((node) => (isFigure(node) ? variablesOf(node.constraint) : [])),
      );
      edge = [...new Set(beside)].filter((pointer) => !near.has(pointer));
      for (const pointer of edge) near.add(pointer);
    }
    return near;
  }

  /** Whether a failed sum would hold with `amount` more on its right side. */
  isClosedBy(node: Node, amount: Exact): boolean {
    const { constraint } = node;
    if (constraint.form !== "linear") return false;
    const { difference, rounding } = this.evaluation(node);
    return statusOf(constraint.relation, subtract<Exact>(difference, amount), rounding) !== "failed";
  }

  correct(pointer: string, value: Exact): void {
    this.#corrected.set(pointer, value);
    for (const node of this.#byVariable.get(pointer) ?? []) this.#forget(node);
  }

  /** Takes a constraint as mended by something other than a number: a row to be added. */
  close(node: Node): void {
    this.#closed.add(node);
    this.#forget(node);
  }

  #forget(node: Node): void {
    this.#evaluated.delete(node);
    this.#gaps.delete(node);
    this.#solutions.delete(node);
    for (const pointer of variablesOf(node.constraint))
      for (const each of this.prints.givenWith(pointer)) this.#effects.delete(each);
  }
}
