import type { Coverage } from "./coverage.js";

/** The rules that check a number of the tables; a slip in one number may break several of their identities. */
export const tableRules: readonly string[] = [
  "appropriation-columns",
  "basic-split",
  "classes-agree",
  "items-within-expenditure",
  "revenue-by-function",
  "row-columns",
  "row-hierarchy",
  "rows-add-up",
  "sources-agree",
  "statement-against-tables",
  "summary-balance",
  "table-to-table",
  "three-public-sections-within",
  "three-public-table",
  "unit-scale",
];

const at = (pointer: string, ...must: readonly string[]): Coverage => ({
  at: new RegExp(`^/tables/${pointer}$`),
  must,
  may: tableRules,
});
const rowsOf = (table: string) => `${table}/rows/\\d+/\\w+(?<!code|name)`;
const fundTable = "(?:generalPublicBudget|governmentManagedFunds|stateCapitalOperations)Table";

/** Which rules watch which number of the ten tables, written by hand from the reference, not from the rules. */
export const tableCoverage: readonly Coverage[] = [
  at("summaryTable/revenueTotal", "summary-balance", "table-to-table", "sources-agree"),
  at("summaryTable/expenditureTotal", "summary-balance", "table-to-table"),
  at("summaryTable/revenueRows/\\d+/amount", "summary-balance", "sources-agree"),
  at("summaryTable/expenditureRows/\\d+/amount", "summary-balance", "classes-agree"),
  at("revenueTable/totalRow/total", "row-columns", "rows-add-up", "table-to-table"),
  at("revenueTable/totalRow/\\w+Appropriation", "row-columns", "rows-add-up", "sources-agree"),
  at(rowsOf("revenueTable"), "row-columns"),
  at("expenditureTable/totalRow/total", "row-columns", "rows-add-up", "table-to-table"),
  at("expenditureTable/totalRow/\\w+", "row-columns", "rows-add-up", "items-within-expenditure"),
  at(rowsOf("expenditureTable"), "row-columns", "items-within-expenditure"),
  at("fiscalAppropriationTable/revenueTotal", "summary-balance", "sources-agree"),
  at("fiscalAppropriationTable/revenueRows/\\d+/amount", "summary-balance", "sources-agree"),
  at(
    "fiscalAppropriationTable/expenditureTotal/total",
    "summary-balance",
    "appropriation-columns",
    "table-to-table",
  ),
  at("fiscalAppropriationTable/expenditureTotal/\\w+", "summary-balance", "appropriation-columns"),
  at("fiscalAppropriationTable/expenditureRows/\\d+/total", "summary-balance", "appropriation-columns"),
  at("fiscalAppropriationTable/expenditureRows/\\d+/\\w+Budget", "appropriation-columns", "classes-agree"),
  at(`${fundTable}/totalRow/\\w+`, "row-columns", "rows-add-up", "items-within-expenditure"),
  at(rowsOf(fundTable), "row-columns", "items-within-expenditure"),
  at("basicExpenditureTable/totalRow/total", "basic-split", "rows-add-up", "table-to-table"),
  at("basicExpenditureTable/totalRow/\\w+", "basic-split", "rows-add-up"),
  at(rowsOf("basicExpenditureTable"), "basic-split"),
  at("projectListTable/totalRow/\\w+", "project-list-total"),
  at("projectListTable/rows/\\d+/\\w+(?<!code|name)", "project-list-rows"),
  at("threePublicExpensesTable/current/agencyOperatingExpenses", "statement-against-tables"),
  at("threePublicExpensesTable/current/\\w+", "three-public-table", "statement-against-tables"),
];

/** The rules that check what only some places print: last year, non-standard tables, items in the statement. */
export const besideRules: readonly string[] = [
  ...tableRules,
  "economic-section-amount",
  "item-parts",
  "item-table-amount",
  "other-tables-add-up",
  "row-changes",
];

const beside = (pointer: string, ...must: readonly string[]): Coverage => ({
  at: new RegExp(`^/${pointer}$`),
  must,
  may: besideRules,
});
const anyRow = "(?:rows/\\d+|totalRow)";
const changed = "(?:previousTotal|change|changeRate)";

/**
 * Which rules check what is printed beside the ten tables; listed before the coverage of those, whose patterns match
 * more.
 */
export const besideCoverage: readonly Coverage[] = [
  beside(`tables/generalPublicBudgetTable/${anyRow}/total`, "row-columns", "row-changes"),
  beside(`tables/generalPublicBudgetTable/${anyRow}/${changed}`, "row-changes"),
  beside("tables/threePublicExpensesTable/current/agencyOperatingExpenses", "statement-against-tables"),
  beside("tables/threePublicExpensesTable/current/\\w+", "three-public-table", "row-changes"),
  beside("tables/threePublicExpensesTable/previous/\\w+", "three-public-table", "row-changes"),
  beside("tables/threePublicExpensesTable/change(?:Rate)?/\\w+", "row-changes"),
  beside("tables/fiscalExpenditureTable/totalRow/total", "row-columns", "rows-add-up", "table-to-table"),
  beside("tables/fiscalExpenditureTable/totalRow/\\w+", "row-columns", "rows-add-up"),
  beside("tables/fiscalExpenditureTable/rows/\\d+/\\w+(?<!code|name)", "row-columns"),
  beside("tables/fiscalBasicExpenditureTable/totalRow/total", "basic-split", "rows-add-up", "table-to-table"),
  beside("tables/fiscalBasicExpenditureTable/totalRow/\\w+", "basic-split", "rows-add-up"),
  beside("tables/fiscalBasicExpenditureTable/rows/\\d+/\\w+(?<!code|name)", "basic-split"),
  beside(`tables/otherTables/\\d+/${anyRow}/amounts/\\d+`, "other-tables-add-up"),
  beside("statementItems/\\d+/amount", "item-parts", "item-table-amount"),
  beside("statementItems/\\d+/(?:basic|project)Expenditure", "item-parts"),
  beside("appropriations/generalPublicBudget/economicItems/\\d+/amount", "economic-section-amount"),
];

/** Which rules check the numbers of a budget that the state capital operations budget pays for too. */
export const capitalCoverage: readonly Coverage[] = [
  {
    at: /^\/revenue\/stateCapitalOperationsAppropriation$/,
    must: ["revenue-total", "fund-closure"],
    may: tableRules,
  },
  ...tableCoverage.filter(({ at: { source } }) =>
    /fiscalAppropriation|StateCapital|fundTable|projectList|revenueTable|generalPublic/i.test(source),
  ),
];
