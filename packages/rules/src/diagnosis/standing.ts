import { variablesOf } from "../engine/constraint.js";
import type { Candidate } from "./candidate.js";
import type { Certainty } from "./certainty.js";
import type { ConstraintGraph } from "./graph.js";

/** Sums of more numbers than this tell too little of one of them to make another certain. */
const MOST_TERMS = 64;

/** What stands on what: corrections that were found on numbers as others had corrected them. */
export class Standing {
  readonly #graph: ConstraintGraph;
  /** The causes that have set a number, by its pointer. */
  readonly #setBy = new Map<string, Set<number>>();
  /** The causes that have set a number which a constraint holds together with this one. */
  readonly #near = new Map<string, Set<number>>();
  readonly #certainty: Certainty[] = [];

  constructor(graph: ConstraintGraph) {
    this.#graph = graph;
  }

  /** The causes, by their order, without which a correction would not mend all that it does. */
  after({ nodes }: Candidate): readonly number[] {
    const found = nodes.flatMap(({ constraint }) =>
      variablesOf(constraint).flatMap((pointer) => [...(this.#setBy.get(pointer) ?? [])]),
    );
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /**
   * How sure a correction is. It is not the only one where it was weighed on the numbers of one that is not: another may be ruled out by
   * what holds with these alone.
   */
  certainty({ nodes }: Candidate, own: Certainty): Certainty {
    const isDoubtful = (at: number) => this.#certainty[at] !== "only";
    const near = nodes.flatMap(({ constraint }) =>
      variablesOf(constraint).flatMap((pointer) => [...(this.#near.get(pointer) ?? [])]),
    );
    return own === "only" && near.some(isDoubtful) ? "likely" : own;
  }

  /** Takes a correction as the next cause. */
  add({ values }: Candidate, certainty: Certainty): void {
    const at = this.#certainty.push(certainty) - 1;
    for (const pointer of values?.keys() ?? []) {
      note(this.#setBy, pointer, at);
      for (const { constraint } of this.#graph.around(pointer)) {
        const variables = variablesOf(constraint);
        if (variables.length <= MOST_TERMS) for (const each of variables) note(this.#near, each, at);
      }
    }
  }
}

function note(map: Map<string, Set<number>>, pointer: string, at: number): void {
  const known = map.get(pointer);
  if (known) known.add(at);
  else map.set(pointer, new Set([at]));
}
