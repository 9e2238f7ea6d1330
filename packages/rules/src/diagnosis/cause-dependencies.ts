import { variablesOf } from "../engine/constraint.js";
import type { Candidate } from "./candidate.js";
import type { Certainty } from "./certainty.js";
import type { ConstraintGraph } from "./graph.js";

/** Sums of more numbers than this say too little about one of them to make another certain. */
const MOST_TERMS = 64;

/** Which causes depend on which: corrections that were found on numbers that others had corrected. */
export class CauseDependencies {
  readonly #graph: ConstraintGraph;
  /** For the pointer of a number: the indices of the causes that set it. */
  readonly #setBy = new Map<string, Set<number>>();
  /** For the pointer of a number: the indices of the causes that set a number in one of its constraints. */
  readonly #near = new Map<string, Set<number>>();
  readonly #certainty: Certainty[] = [];

  constructor(graph: ConstraintGraph) {
    this.#graph = graph;
  }

  /** Indices, ascending, of the causes without which a correction would not mend all its cases. */
  after({ nodes }: Candidate): readonly number[] {
    const found = nodes.flatMap(({ constraint }) =>
      variablesOf(constraint).flatMap((pointer) => [...(this.#setBy.get(pointer) ?? [])]),
    );
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /**
   * How certain a correction is: "likely" instead of "only" if it was weighed against numbers of an uncertain cause,
   * which may have ruled out an alternative.
   */
  certainty({ nodes }: Candidate, own: Certainty): Certainty {
    const isDoubtful = (at: number) => this.#certainty[at] !== "only";
    const near = nodes.flatMap(({ constraint }) =>
      variablesOf(constraint).flatMap((pointer) => [...(this.#near.get(pointer) ?? [])]),
    );
    return own === "only" && near.some(isDoubtful) ? "likely" : own;
  }

  /** Records a correction as the next cause. */
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
