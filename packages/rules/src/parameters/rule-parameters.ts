import { type DatedTerm, datedTerms, renamedClasses } from "./dated-terms.js";
import { indicatorTerms } from "./indicator-terms.js";
import { type JumpThreshold, jumpThresholds } from "./jumps.js";
import { typingErrors } from "./typing-errors.js";
import type { Wording } from "./wording.js";

/** What of the rules a region or a reviewer may set otherwise: thresholds and word lists. */
export interface RuleParameters {
  /** measurable-indicators: at most one indicator in so many may go without a number. */
  readonly unmeasuredOneIn: number;
  /** same-spending-plan: projects that must share one plan before it looks like a form letter. */
  readonly fewestAlike: number;
  /** indicators-complete: from so many projects on, what all others have is asked of each. */
  readonly fewestProjects: number;
  /** targets-cover-projects: a project of at least one part in so many should have a target. */
  readonly largeOneIn: number;
  /** purpose-without-amounts: the budget from which a purpose should say what its parts cost, in 万元. */
  readonly purposeNeedsAmounts: string;
  /** figures-jump: how far figures may move from year to year, by the year since which it holds. */
  readonly jumpThresholds: readonly JumpThreshold[];
  /** typing-errors: wordings that are wrong wherever they stand. */
  readonly typingErrors: readonly Wording[];
  /** dated-terms: terms that went out of use, with the first fiscal year that they are wrong in. */
  readonly datedTerms: readonly DatedTerm[];
  /** dated-terms: classes of the functional classification that have been renamed. */
  readonly renamedClasses: readonly DatedTerm[];
}

/** What holds where nobody says otherwise. */
export const defaultParameters: RuleParameters = {
  unmeasuredOneIn: indicatorTerms.unmeasuredOneIn,
  fewestAlike: indicatorTerms.fewestAlike,
  fewestProjects: indicatorTerms.fewestProjects,
  largeOneIn: indicatorTerms.largeOneIn,
  purposeNeedsAmounts: indicatorTerms.purposeNeedsAmounts,
  jumpThresholds,
  typingErrors,
  datedTerms,
  renamedClasses,
};
