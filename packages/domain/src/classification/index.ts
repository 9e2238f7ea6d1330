/**
 * `@qingbei/domain/classification`: the dated tables of 政府收支分类科目 and functions that look them up. A separate
 * entry, so that the tables are loaded only by programs that need them.
 */
export {
  ClassificationCode,
  ClassificationTable,
  type CodeOf,
  EconomicDepartmentCode,
  EconomicGovernmentCode,
  FunctionalCode,
  RevenueCode,
} from "./code.js";
export { departmentCodesFor, governmentCodesFor } from "./economic-mapping.js";
export { BudgetFund, type ClassificationEntry, Confidence, type DatedName, type Years } from "./entry.js";
export {
  ancestors,
  type ClassificationLevel,
  columnsOf,
  contains,
  levelOf,
  parentOf,
  tableOf,
} from "./hierarchy.js";
export { type CodeStatus, childrenOf, fundsOf, type LookUp, lookUp, nameIn } from "./look-up.js";
export { codesByName, isCurrentName, type NameScope, type NameStatus } from "./name.js";
export { parseCode } from "./parse-code.js";
export { entriesOf } from "./tables.js";
