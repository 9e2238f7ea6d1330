import {
  basicParts,
  furtherUses,
  revenueSources,
  standardTables,
  type TableKind,
  termOf,
  threeBudgets,
} from "@qingbei/domain";

/*
 * The standard tables as they are written: the order of their columns, and the headers above them from the top down.
 * Data only. The form is that of the nine tables published since 2021; wordings come from the vocabulary, so that the
 * reader knows every one of them.
 */

/** The field of a column, and its headers from the top down; {本年} and {上年} stand for the years. */
export interface WrittenColumn {
  readonly field: string;
  readonly heads: readonly string[];
}

const of = (field: string, ...heads: readonly string[]): WrittenColumn => ({
  field,
  heads: heads.length > 0 ? heads : [termOf(field).zh],
});

/** Last year beside this year, as tables of the general public budget print it. */
const comparison = [of("previousTotal", "{上年}预算数"), of("previousExecuted", "{上年}执行数")];
const change = [of("change", "增减额"), of("changeRate", "增减率（%）")];
const basic = [of("basicExpenditure", "基本支出"), of("personnelExpenses"), of("routineOperatingExpenses")];

const fund: readonly WrittenColumn[] = [
  ...comparison,
  of("total", "合计"),
  of("currentYearAppropriation"),
  of("broughtForward"),
  ...basic,
  of("projectExpenditure"),
  ...change,
];
const basicTable: readonly WrittenColumn[] = [
  ...comparison,
  of("total", "合计"),
  ...basicParts.map((part) => of(part)),
  ...change,
];

type CodedTable = Exclude<
  TableKind,
  "summaryTable" | "fiscalAppropriationTable" | "threePublicExpensesTable" | "projectListTable"
>;

/** Columns of the tables by code, behind code and name. */
export const codedColumns: Readonly<Record<CodedTable, readonly WrittenColumn[]>> = {
  revenueTable: [
    of("total", "合计"),
    of("currentYearRevenue"),
    ...revenueSources.map((source) => of(source)),
    of("nonFiscalSurplusUsed"),
  ],
  expenditureTable: [
    of("total", "合计"),
    ...basic,
    of("projectExpenditure"),
    ...furtherUses.map((use) => of(use)),
  ],
  generalPublicBudgetTable: fund,
  basicExpenditureTable: basicTable,
  governmentManagedFundsTable: fund,
  stateCapitalOperationsTable: fund,
  fiscalExpenditureTable: fund,
  fiscalBasicExpenditureTable: basicTable,
};
/** Columns behind code and name of a project. */
export const projectListColumns: readonly WrittenColumn[] = [
  of("total", "合计"),
  of("fiscalAppropriation"),
  ...threeBudgets.map((budget) => of(budget)),
  of("specialFiscalAccountFunds"),
  of("unitOwnFunds"),
  of("broughtForward"),
];
/** Tables whose codes are those of the economic classification. */
export const economicTables: ReadonlySet<TableKind> = new Set([
  "basicExpenditureTable",
  "fiscalBasicExpenditureTable",
]);

/** The columns of the expenses of one year. */
export const threePublicColumns: readonly WrittenColumn[] = [
  of("total", "“三公”经费合计"),
  of("overseasVisits"),
  of("officialVehicles", "公务用车购置及运行维护费", "小计"),
  of("vehiclePurchase", "公务用车购置及运行维护费", "公务用车购置费"),
  of("vehicleOperation", "公务用车购置及运行维护费", "公务用车运行维护费"),
  of("officialReceptions"),
  of("meetings"),
  of("training"),
  of("withMeetingsAndTraining", "“三公”经费、会议费和培训费合计"),
  of("agencyOperatingExpenses"),
];
/** The lines of the years, in order, and their labels. */
export const threePublicLines: readonly (readonly [line: string, label: string])[] = [
  ["previous", "{上年}预算数"],
  ["previousExecuted", "{上年}执行数"],
  ["current", "{本年}预算数"],
  ["change", "增减额"],
  ["changeRate", "增减率（%）"],
];

/** The order of the tables in the document: the nine of the form, then those beside them. */
export const writtenTables: readonly TableKind[] = [
  ...standardTables,
  "projectListTable",
  "fiscalExpenditureTable",
  "fiscalBasicExpenditureTable",
];

/** What an empty table says of itself; tables without words here say only that they are empty. */
export const nothingIn: Readonly<Partial<Record<TableKind, string>>> = {
  generalPublicBudgetTable: "一般公共预算支出",
  basicExpenditureTable: "一般公共预算基本支出",
  threePublicExpensesTable: "“三公”经费支出",
  governmentManagedFundsTable: "政府性基金预算支出",
  stateCapitalOperationsTable: "国有资本经营预算支出",
  projectListTable: "项目支出",
};
