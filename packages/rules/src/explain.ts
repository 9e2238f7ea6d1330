/** What a report needs to explain verdicts and causes: how a constraint comes out, and how a correction is printed. */
export { isLeftBlank } from "./diagnosis/blank-cells.js";
export { levelChange } from "./diagnosis/level-change.js";
export { amountAsPrinted, numberIn } from "./diagnosis/printed-amount.js";
export { withSettled } from "./diagnosis/settled.js";
export { evaluate, isOfRate, variablesOf } from "./engine/constraint.js";
export {
  correctedLookup,
  decimalsInWords,
  type Evaluation,
  finestOf,
  type Lookup,
  type Measure,
} from "./engine/evaluation.js";
export { lookupIn } from "./engine/lookup.js";
