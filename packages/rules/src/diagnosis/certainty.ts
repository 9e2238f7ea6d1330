import type { Candidate } from "./candidate.js";

/**
 * `only`: no other single correction mends as much without breaking anything. `likely`: others would, but only this one
 * is a common typing slip, or it is itself a guess. `one of several`: the document does not decide.
 */
export type Certainty = "only" | "likely" | "one of several";

/** @param rival the best other candidate that explains as much */
export function certaintyOf(best: Candidate, rival: Candidate | undefined): Certainty {
  // the percentage that an estimate rests on may be the wrong number
  if (best.isEstimate) return "one of several";
  if (!rival) return best.isGuess ? "likely" : "only";
  const isCommonSlip = best.slip !== undefined && best.slip !== "other";
  return isCommonSlip && rival.rank[0] > best.rank[0] ? "likely" : "one of several";
}
