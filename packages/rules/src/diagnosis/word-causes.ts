import { isPlainNumber } from "@qingbei/domain";
import { grouped, put } from "../engine/grouped.js";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, compareCandidates, type Proposal, rank } from "./candidate.js";
import type { CaseRef, ConstraintGraph } from "./graph.js";
import { unitRepair } from "./unit-causes.js";

/** Whether what a rule proposes is words: no number that constraints hold, no row, no unit of a table. */
export function isWording(graph: ConstraintGraph, repair: Repair): boolean {
  const { kind, pointer, occurrence, to } = repair;
  if (kind === "missing-row" || unitRepair(repair)) return false;
  // what constraints hold is the first print
  return !(kind === "value" && isPlainNumber(to) && occurrence === undefined && graph.holds(pointer));
}

interface Asking extends Proposal {
  /** Its place among all that rules propose. */
  readonly at: number;
  readonly isWording: boolean;
}

/** All that propose the same for the same printed place, one of them as words. */
type Wording = readonly [Asking, ...Asking[]];

/**
 * The words that rules propose: taken as they are, each mends the cases that ask for it. A wording is looked at when its
 * turn comes, and again only where something else has mended a case of it: thousands are settled in one pass.
 */
export class WordCauses {
  readonly #graph: ConstraintGraph;
  readonly #open: ReadonlyMap<string, CaseRef>;
  readonly #byCase = new Map<string, Wording[]>();
  /** The wordings by how many cases ask for them; what has lost some is put where it belongs when its turn comes. */
  readonly #byCount = new Map<number, Wording[]>();
  #count = 0;
  /** Those of so many cases as `#count`, the best last. */
  #turn: Wording[] = [];

  /** @param open the failed cases that no correction has mended yet, by their key; whoever corrects takes them out */
  constructor(graph: ConstraintGraph, open: ReadonlyMap<string, CaseRef>, proposals: readonly Proposal[]) {
    this.#graph = graph;
    this.#open = open;
    const asking = proposals.map(
      (proposal, at): Asking => ({ ...proposal, at, isWording: isWording(graph, proposal.repair) }),
    );
    for (const wording of grouped(
      asking,
      ({ repair }) => `${graph.prints.placeOf(repair.pointer, repair.occurrence)}→${repair.to}`,
    ).values()) {
      if (!wording.some((each) => each.isWording)) continue;
      const keys = new Set(wording.map(({ key }) => key));
      for (const key of keys) put(this.#byCase, key, wording);
      this.#put(wording, keys.size);
      this.#count = Math.max(this.#count, keys.size + 1);
    }
  }

  #put(wording: Wording, count: number): void {
    put(this.#byCount, count, wording);
  }

  #candidate(wording: Wording): Candidate | undefined {
    const live = wording.filter(({ key }) => this.#open.has(key));
    const first = live.find((each) => each.isWording);
    if (!first) return undefined;
    const mends = [...new Set(live.map(({ key }) => key))];
    const nodes = mends.flatMap((key) => this.#graph.nodeOf(key) ?? []);
    const { repair, order, at } = first;
    // another print of a figure may be another figure
    const isGuess = repair.occurrence !== undefined && { isGuess: true as const };
    return { repair, mends, nodes, ...isGuess, rank: rank({ cost: 0, edits: order, depth: at }) };
  }

  /** The words that mend the most of what is open, and of those the first that a rule would choose. */
  best(): Candidate | undefined {
    for (;;) {
      const wording = this.#turn.at(-1);
      if (wording) {
        const candidate = this.#candidate(wording);
        if (candidate?.mends.length === this.#count) return candidate;
        this.#turn.pop();
        if (candidate) this.#put(wording, candidate.mends.length);
      } else if (this.#count === 0) return undefined;
      else this.#turn = this.#ranked(--this.#count);
    }
  }

  /** Those that so many cases ask for still, the best last. */
  #ranked(count: number): Wording[] {
    const found = (this.#byCount.get(count) ?? []).flatMap((wording) => {
      const candidate = this.#candidate(wording);
      return candidate ? [{ wording, candidate }] : [];
    });
    return found.sort((a, b) => compareCandidates(b.candidate, a.candidate)).map(({ wording }) => wording);
  }

  /** All words that some of these cases ask for. */
  askedBy(keys: readonly string[]): readonly Candidate[] {
    const wordings = new Set(keys.flatMap((key) => this.#byCase.get(key) ?? []));
    return [...wordings].flatMap((wording) => this.#candidate(wording) ?? []);
  }
}
