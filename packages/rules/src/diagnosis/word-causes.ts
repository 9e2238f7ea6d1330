import { isPlainNumber } from "@qingbei/domain";
import { grouped, put } from "@qingbei/domain/internal";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, compareCandidates, type Proposal, rank } from "./candidate.js";
import type { CaseRef, ConstraintGraph } from "./graph.js";
import { unitRepair } from "./unit-causes.js";

/** Whether a rule proposes words: not a number of a constraint, a row, or a table's unit. */
export function isWording(graph: ConstraintGraph, repair: Repair): boolean {
  const { kind, pointer, occurrence, to } = repair;
  if (kind === "missing-row" || unitRepair(repair)) return false;
  // constraints use the first print of a value
  return !(kind === "value" && isPlainNumber(to) && occurrence === undefined && graph.holds(pointer));
}

interface Asking extends Proposal {
  /** Its index among all proposals. */
  readonly at: number;
  readonly isWording: boolean;
}

/** All proposals of the same text for the same printed place, at least one of them of words. */
type Wording = readonly [Asking, ...Asking[]];

/**
 * Words that rules propose; each mends the cases that propose it. A wording is weighed when its count of cases is
 * reached, and again only if another correction has mended one of its cases: thousands take one pass.
 */
export class WordCauses {
  readonly #graph: ConstraintGraph;
  readonly #open: ReadonlyMap<string, CaseRef>;
  readonly #byCase = new Map<string, Wording[]>();
  /** Wordings by how many cases propose them. One that has lost cases is moved when its old count is reached. */
  readonly #byCount = new Map<number, Wording[]>();
  #count = 0;
  /** The wordings that `#count` cases propose, the best last. */
  #turn: Wording[] = [];

  /** @param open the failed cases that no correction has mended yet, by their key; whoever mends a case removes it */
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
    // a second print of a figure may be a different figure
    const isGuess = repair.kind === "value" && repair.occurrence !== undefined && { isGuess: true as const };
    return { repair, mends, nodes, ...isGuess, rank: rank({ cost: 0, edits: order, depth: at }) };
  }

  /** The wording that mends the most open cases; of several, the one a rule ranks first. undefined if none is left. */
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

  /** Wordings that `count` cases still propose, the best last. */
  #ranked(count: number): Wording[] {
    const found = (this.#byCount.get(count) ?? []).flatMap((wording) => {
      const candidate = this.#candidate(wording);
      return candidate ? [{ wording, candidate }] : [];
    });
    return found.sort((a, b) => compareCandidates(b.candidate, a.candidate)).map(({ wording }) => wording);
  }

  /** All wordings that one of these cases proposes. */
  askedBy(keys: readonly string[]): readonly Candidate[] {
    const wordings = new Set(keys.flatMap((key) => this.#byCase.get(key) ?? []));
    return [...wordings].flatMap((wording) => this.#candidate(wording) ?? []);
  }
}
