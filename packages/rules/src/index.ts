export type { Slip } from "./arithmetic/slip.js";
export { type Basis, type BasisId, bases } from "./basis/basis.js";
export type { Companion } from "./companions/companion.js";
export { type IdentityIndex, indexIdentities } from "./companions/identity-index.js";
export {
  type Comparability,
  type Identity,
  identityOf,
  type Relation,
  relationOf,
} from "./companions/relation.js";
export type { Gain } from "./diagnosis/candidate.js";
export type { Certainty } from "./diagnosis/certainty.js";
export { type Cause, type Diagnosis, diagnose } from "./diagnosis/diagnose.js";
export type { CaseRef } from "./diagnosis/graph.js";
export type { Constraint, LinearTerm, RateConstraint } from "./engine/constraint.js";
export type { CheckContext } from "./engine/context.js";
export type { IdentityOptions } from "./engine/decision.js";
export { type Figure, minus, type ReadOptions, sum } from "./engine/figure.js";
export { perDocument, perDocumentBy } from "./engine/per-document.js";
export { type Check, defineRule, type Rule } from "./engine/rule.js";
export { ruleFaults } from "./engine/rule-faults.js";
export { disclosureOf, type Example, messagesOf, verdictOn } from "./engine/rule-tester.js";
export { check, runRule } from "./engine/run.js";
export type { CaseResult, Edit, Evidence, Outcome, Repair, RuleMeta, Verdict } from "./engine/verdict.js";
export { parameterBounds } from "./parameters/parameter-bounds.js";
export { defaultParameters, type RuleParameters } from "./parameters/rule-parameters.js";
export { type Severity, severities, severityWord } from "./parameters/severity.js";
export type { Wording } from "./parameters/wording.js";
export { allRules } from "./registry.js";
export { rulePage } from "./rule-page.js";
