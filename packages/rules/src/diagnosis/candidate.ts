import type { Exact } from "@qingbei/domain";
import type { Slip } from "../arithmetic/slip.js";
import type { LinearTerm } from "../engine/constraint.js";
import type { Repair } from "../engine/verdict.js";
import type { CaseRef, Node } from "./graph.js";

/** A term that a sum gains on its right side: a missing row, or a row that another sum counted. */
export interface Gain extends LinearTerm {
  /** The case whose sum it is. */
  readonly at: CaseRef;
  /** The value of a row that is missing. */
  readonly value?: Exact;
}

/** The plausibility of a correction: the first number that differs decides, and the smaller one is more plausible. */
export type Rank = readonly [cost: number, edits: number, prints: number, depth: number];

/** The parts of a rank. */
interface Plausibility {
  /** The cost of the slip that would have led to the printed value. */
  readonly cost: number;
  /** How many characters must change, or how many cells if there are several. */
  readonly edits?: number;
  /** How many times the number is printed. */
  readonly prints?: number;
  /** 0 for a number in a list, 1 for one above it. */
  readonly depth?: number;
}

export const rank = ({ cost, edits = 0, prints = 0, depth = 0 }: Plausibility): Rank => [
  cost,
  edits,
  prints,
  depth,
];

/** A correction that would mend at least one case and break none. */
export interface Candidate {
  readonly repair: Repair;
  /** The numbers that it sets, by pointer; absent if it adds a row or changes words. */
  readonly values?: ReadonlyMap<string, Exact>;
  /** The terms that sums gain, while their numbers stay as they are. */
  readonly gains?: readonly Gain[];
  readonly slip?: Slip;
  readonly mends: readonly string[];
  readonly nodes: readonly Node[];
  readonly rank: Rank;
  /** It rests on something that is not printed, or on several numbers: never certain. */
  readonly isGuess?: true;
  /** It corrects a figure wherever it is printed, so it does not compete with the correction of one number. */
  readonly isEverywhere?: true;
  /**
   * Its value is calculated from a percentage, only roughly: it does not compete with a typing slip in the same number.
   */
  readonly isEstimate?: true;
  /** It sets a percentage of two amounts that are printed alike: one of these is as likely wrong. */
  readonly isDoubted?: true;
  /** How many of the mended cases speak for it; absent if all do. */
  readonly weight?: number;
}

/** A repair that a rule proposed for one of its failed cases. */
export interface Proposal {
  /** The key of that case. */
  readonly key: string;
  readonly repair: Repair;
  readonly order: number;
}

/** Compares ranks element by element. */
function compareRanks(a: Rank, b: Rank): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** How many cases speak for a correction. */
export const weightOf = ({ weight, mends }: Candidate): number => weight ?? mends.length;

/** Whether a candidate comes after all others that mend as much. */
const isBehind = ({ isEstimate, isDoubted }: Candidate): boolean => isEstimate === true || isDoubted === true;

/** Sorts by the number of cases that speak for them, descending; estimates after all others, then by plausibility. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    weightOf(b) - weightOf(a) || Number(isBehind(a)) - Number(isBehind(b)) || compareRanks(a.rank, b.rank)
  );
}
