/**
 * What the packages of qingbei share beside the model: lists by key, the numbering of lines, years and money in texts,
 * pointers of joined documents. No API: it may change in any release.
 */
export { fieldsAgainst, placeAgainst } from "./comparison/joined-disclosures.js";
export { segments } from "./field/field.js";
export { grouped, put } from "./grouped.js";
export { type JsonFault, jsonFault } from "./reading/json-fault.js";
export {
  type Numbering,
  type NumberingStyle,
  numberingOf,
  numberingPattern,
  ordinalPattern,
  withoutNumbering,
} from "./statement/numbering.js";
export { speaksOfMoney } from "./values/amount-text.js";
export { yearPattern, yearsIn } from "./values/fiscal-year.js";
export { isPrintedNothing, numberPattern } from "./values/printed-number.js";
export { assertBudget, budgetFault, isBudgetLike } from "./walk/assert-budget.js";
