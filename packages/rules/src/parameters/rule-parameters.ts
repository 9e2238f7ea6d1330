import { type DatedTerm, datedTerms, renamedClasses } from "./dated-terms.js";
import { indicatorTerms } from "./indicator-terms.js";
import { type JumpThreshold, jumpThresholds } from "./jumps.js";
import { typingErrors } from "./typing-errors.js";
import type { Wording } from "./wording.js";

/** What a region or a reviewer may change about the rules: thresholds and word lists. */
export interface RuleParameters {
  /** measurable-indicators: at most one indicator in this many may have no number. */
  readonly unmeasuredOneIn: number;
  /** same-spending-plan: fewest projects with the same plan that look like copies of a form. */
  readonly fewestAlike: number;
  /** indicators-complete: from this many projects on, what all others have is expected of each. */
  readonly fewestProjects: number;
  /** targets-cover-projects: a project of at least one part in this many of the money should have a target. */
  readonly largeOneIn: number;
  /** purpose-without-amounts: budget in 万元 from which a purpose should state the amounts of its parts. */
  readonly purposeNeedsAmounts: string;
  /** figures-jump: how much figures may change from year to year, by the first fiscal year to which it applies. */
  readonly jumpThresholds: readonly JumpThreshold[];
  /** typing-errors: wordings that are wrong everywhere. */
  readonly typingErrors: readonly Wording[];
  /** dated-terms: terms that went out of use, with the first fiscal year in which they are wrong. */
  readonly datedTerms: readonly DatedTerm[];
  /** dated-terms: classes of the functional classification that have been renamed. */
  readonly renamedClasses: readonly DatedTerm[];
}

/** The values of the parameters that are not set. */
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
