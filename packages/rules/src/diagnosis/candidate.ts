import type { Exact } from "@qingbei/domain";
import type { Slip } from "../arithmetic/slip.js";
import type { LinearTerm } from "../engine/constraint.js";
import type { Repair } from "../engine/verdict.js";
import type { CaseRef, Node } from "./graph.js";

/** What a sum gains on its right side: a row that was missing, or one that other sums counted. */
export interface Gain extends LinearTerm {
  /** The case that declared the sum. */
  readonly at: CaseRef;
  /** Of a row that is missing: what it holds. */
  readonly value?: Exact;
}

/** How plausible a correction is: the first number that differs decides, and the smaller one is the more plausible. */
export type Rank = readonly [cost: number, edits: number, prints: number, depth: number];

/** What the rank of a correction is made of. */
interface Plausibility {
  /** What the slip costs that would have led to what is printed. */
  readonly cost: number;
  /** The characters that must change. */
  readonly edits?: number;
  /** How often the number is printed. */
  readonly prints?: number;
  /** 0 in a list, 1 above it. */
  readonly depth?: number;
}

export const rank = ({ cost, edits = 0, prints = 0, depth = 0 }: Plausibility): Rank => [
  cost,
  edits,
  prints,
  depth,
];

/** A correction that would mend something and break nothing. */
export interface Candidate {
  readonly repair: Repair;
  /** The numbers that it sets; none where it adds a row or changes words. */
  readonly values?: ReadonlyMap<string, Exact>;
  /** What sums gain by it whose numbers stay as they are. */
  readonly gains?: readonly Gain[];
  readonly slip?: Slip;
  readonly mends: readonly string[];
  readonly nodes: readonly Node[];
  readonly rank: Rank;
  /** It rests on what is not printed, or on more than one number: never the only explanation. */
  readonly isGuess?: true;
  /** It corrects one figure wherever it is printed: no rival of the correction of one number. */
  readonly isEverywhere?: true;
  /** A percentage tells it, and only roughly: no rival of a slip of the hand in the same number. */
  readonly isEstimate?: true;
}

/** A repair that a rule proposed for one of its failed cases. */
export interface Proposal {
  /** The key of that case. */
  readonly key: string;
  readonly repair: Repair;
  readonly order: number;
}

/** The order of plausibility. */
function compareRanks(a: Rank, b: Rank): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** What mends the most first, then what is the more plausible. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.mends.length - a.mends.length || compareRanks(a.rank, b.rank);
}
