import { type Disclosure, type Exact, equals } from "@qingbei/domain";
import type { Slip } from "../arithmetic/slip.js";
import { lookupIn } from "../engine/lookup.js";
import type { Repair, Verdict } from "../engine/verdict.js";
import { type Candidate, compareCandidates, type Gain, type Proposal, weightOf } from "./candidate.js";
import { CandidateSearch } from "./candidate-search.js";
import { CauseDependencies } from "./cause-dependencies.js";
import { type Certainty, certaintyOf } from "./certainty.js";
import { type CaseRef, ConstraintGraph } from "./graph.js";
import { OpenRivals } from "./open-rivals.js";
import { WordCauses } from "./word-causes.js";

/** A correction and the failed cases that it mends. */
export interface Cause {
  readonly repair: Repair;
  /**
   * All numbers that it sets, by pointer, that of the repair included; absent if it adds a row or changes only words.
   */
  readonly values?: ReadonlyMap<string, Exact>;
  /** The terms that sums gain, while their numbers stay: a missing row, or one under another code. */
  readonly gains?: readonly Gain[];
  readonly slip?: Slip;
  readonly resolves: readonly CaseRef[];
  /** At most as certain as the earlier causes whose numbers it was weighed against. */
  readonly certainty: Certainty;
  /** Indices of the earlier causes that must be mended too for everything in `resolves` to hold. */
  readonly after: readonly number[];
  readonly alternatives: readonly Repair[];
}

/** The causes of a disclosure's failed cases. */
export interface Diagnosis {
  readonly causes: readonly Cause[];
  /** Failed cases for which no single correction was found. */
  readonly unexplained: readonly CaseRef[];
  /** true if the search was cut off, or skipped tables with too many faults; `causes` holds what was found. */
  readonly incomplete: boolean;
}

/** The failed cases by their key, and the repairs that rules propose for them. */
function failuresOf(verdicts: readonly Verdict[]): {
  readonly open: Map<string, CaseRef>;
  readonly proposals: readonly Proposal[];
} {
  const open = new Map<string, CaseRef>();
  const proposals: Proposal[] = [];
  for (const { rule, cases } of verdicts) {
    for (const [index, each] of cases.entries()) {
      if (each.outcome !== "failed") continue;
      const key = `${rule}#${index}`;
      open.set(key, { rule, index });
      for (const [order, repair] of (each.repairs ?? []).entries()) proposals.push({ key, repair, order });
    }
  }
  return { open, proposals };
}

/** Whether every number that one sets is set to the same value by the other. */
function isWithin(part: Candidate, whole: Candidate): boolean {
  if (!part.values || !whole.values) return false;
  return [...part.values].every(([pointer, value]) => {
    const other = whole.values?.get(pointer);
    return other !== undefined && equals(other, value);
  });
}

/**
 * Whether a correction explains as much as the best one and is a real alternative, not a part or a rough version of it.
 */
function isRival(best: Candidate, candidate: Candidate): boolean {
  const { mends, repair, isEstimate, isEverywhere } = candidate;
  if (isEverywhere && !best.isEverywhere) return false;
  if (repair === best.repair || isWithin(candidate, best) || isWithin(best, candidate)) return false;
  if (isEstimate && !best.isEstimate && repair.pointer === best.repair.pointer) return false;
  if (!mends.some((key) => best.mends.includes(key))) return false;
  // whatever else mends a part of it is more certain than an estimate
  if (best.isEstimate && !isEstimate) return true;
  return mends.length === best.mends.length || weightOf(candidate) === weightOf(best);
}

/** @param rivals other candidates that explain as much, the best first */
function causeOf(
  best: Candidate,
  rivals: readonly Candidate[],
  open: ReadonlyMap<string, CaseRef>,
  dependencies: CauseDependencies,
): Cause {
  return {
    repair: best.repair,
    ...(best.values && { values: best.values }),
    ...(best.gains && { gains: best.gains }),
    ...(best.slip && { slip: best.slip }),
    resolves: best.mends.flatMap((key) => open.get(key) ?? []),
    certainty: dependencies.certainty(best, certaintyOf(best, rivals[0])),
    after: dependencies.after(best),
    alternatives: rivals.map(({ repair }) => repair),
  };
}

/** Enough for 50 failed identities among 2,000 rows; the search in a hostile document ends here. */
const MOST_EVALUATIONS = 200_000;

/**
 * Finds the single corrections that mend the most failed identities and break none, one after another.
 * Pure and bounded.
 * @param mostEvaluations how many evaluations of constraints end the search
 */
export function diagnose(
  disclosure: Disclosure,
  verdicts: readonly Verdict[],
  mostEvaluations = MOST_EVALUATIONS,
): Diagnosis {
  const { open, proposals } = failuresOf(verdicts);
  if (open.size === 0) return { causes: [], unexplained: [], incomplete: false };
  const graph = new ConstraintGraph(verdicts, lookupIn(disclosure), disclosure.sources);
  const search = new CandidateSearch(graph, disclosure, open, proposals, mostEvaluations);
  const words = new WordCauses(graph, open, proposals);
  const dependencies = new CauseDependencies(graph);
  const causes: Cause[] = [];
  const made: Candidate[] = [];
  while (!search.isSpent) {
    const [best] = [search.best() ?? [], words.best() ?? []].flat().sort(compareCandidates);
    if (!best) break;
    const others = [...search.candidatesFor(best.mends), ...words.askedBy(best.mends)];
    const rivals = others.filter((each) => isRival(best, each));
    const cause = causeOf(best, rivals.sort(compareCandidates), open, dependencies);
    causes.push(cause);
    made.push(best);
    dependencies.add(best, cause.certainty);
    search.make(best);
  }
  const rivals = new OpenRivals(graph, open.keys());
  const weighed = causes.map((cause, at) => {
    const others =
      cause.certainty === "only" ? rivals.of(made[at]?.nodes ?? [], cause.repair, cause.values) : [];
    return others.length > 0
      ? { ...cause, certainty: "one of several" as const, alternatives: others }
      : cause;
  });
  return { causes: weighed, unexplained: [...open.values()], incomplete: search.isSpent || search.isCut };
}
