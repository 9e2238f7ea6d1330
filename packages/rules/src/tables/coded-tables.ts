import { type BudgetTables, fields, revenueSources, revenueWholes, type TableKind } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { uniqueBy } from "../engine/unique-by.js";
import { type LineFields, type RowFields, type Rows, rowFields, rowsOf } from "./row-fields.js";

/** A table whose rows are of one code each, with a row that adds them up. */
export interface CodedTable {
  readonly id: string;
  readonly rows: Rows;
  readonly totalRow: LineFields;
  readonly columns: readonly string[];
  /** The column that adds up others of a row. */
  readonly whole: "total" | "amount";
}

const { tables } = fields;

/** The tables that have rows and a total row. */
type WithTotal = {
  [K in TableKind]: BudgetTables[K] extends { readonly totalRow?: object } | undefined ? K : never;
}[TableKind];

function coded(id: WithTotal, columns: readonly string[]): CodedTable {
  const { rows, totalRow } = tables[id];
  return { id, rows, totalRow: rowFields(totalRow), columns, whole: "total" };
}

/** What the revenue table adds up in a row: every source of the statement, and the surplus that only tables print. */
export const revenueColumns: readonly string[] = [...revenueSources, "nonFiscalSurplusUsed"];
/** Sources that add up others, by name: fiscal appropriations those of the budgets, 单位资金 what a unit earns. */
export const partsOfSource: Readonly<Record<string, readonly string[]>> = revenueWholes;
/** The money that pays: budgets and what is beside them. */
export const payers: readonly string[] = [
  "generalPublicBudget",
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
  "specialFiscalAccountFunds",
  "unitOwnFunds",
];
/** Columns beneath a header of money carried over. */
export const carriedColumns: readonly string[] = payers.map((payer) => `carriedOver/${payer}`);
export const basicParts: readonly string[] = ["personnelExpenses", "routineOperatingExpenses"];
/** What a unit spends itself: of basic expenditure some tables print only the parts, or both. */
export const ownUses: readonly string[] = ["basicExpenditure", ...basicParts, "projectExpenditure"];
/** What expenditure is spent on, also by what is given to others. */
export const expenditureUses: readonly string[] = [
  ...ownUses,
  "businessExpenditure",
  "superiorRemittance",
  "affiliateSubsidy",
];
const fundColumns = [
  "previousTotal",
  "previousExecuted",
  "total",
  "currentYearAppropriation",
  "broughtForward",
  "currentYearRevenue",
  "carriedForward",
  ...ownUses,
];

export const revenueTable = coded("revenueTable", ["total", ...revenueColumns]);
export const expenditureTable = coded("expenditureTable", ["total", ...expenditureUses]);
export const fundTables: readonly CodedTable[] = [
  coded("generalPublicBudgetTable", fundColumns),
  coded("governmentManagedFundsTable", fundColumns),
  coded("stateCapitalOperationsTable", fundColumns),
];
export const basicExpenditureTable = coded("basicExpenditureTable", ["total", ...basicParts]);
/** Of all fiscal appropriations, where the standard tables are of one budget each. */
export const fiscalExpenditureTable = coded("fiscalExpenditureTable", fundColumns);
/** The tables of appropriations, of one budget or of all. */
export const appropriationTables: readonly CodedTable[] = [...fundTables, fiscalExpenditureTable];
/** The tables of basic expenditure, by economic section. */
export const basicTables: readonly CodedTable[] = [
  basicExpenditureTable,
  coded("fiscalBasicExpenditureTable", ["total", ...basicParts]),
];

const { summaryTable: summary } = tables;
const byUse = rowFields(summary.expenditureByUse);

/** The categories of 收支总表 where it splits them by use. Its total is a field beside the rows. */
export const summaryUses: CodedTable = {
  id: "summaryTable",
  rows: summary.expenditureRows,
  totalRow: {
    amount: summary.expenditureTotal,
    ...Object.fromEntries(ownUses.map((use) => [use, byUse[use]])),
  },
  columns: ["amount", ...ownUses],
  whole: "amount",
};

/** The tables by code. */
export const codedTables: readonly CodedTable[] = [
  revenueTable,
  expenditureTable,
  ...appropriationTables,
  ...basicTables,
];

/** A row with its code, undefined where it has none. */
export interface CodedRow {
  readonly row: RowFields;
  readonly code: string | undefined;
}

/** The rows of a table, the same objects for every rule. Leaves no evidence. */
export function codedRows(context: CheckContext, table: CodedTable): readonly CodedRow[] {
  return context.once(table, () =>
    rowsOf(context, table.rows).map((row) => ({ row, code: context.value(row.code) ?? undefined })),
  );
}

const TOTAL = "";

/** Rows by their code, the total row by none; a code that stands twice is of several units, and decides nothing. Leaves no evidence. */
export function byCode(context: CheckContext, table: CodedTable): ReadonlyMap<string, LineFields> {
  const total = { row: table.totalRow, code: TOTAL };
  const unique = uniqueBy([total, ...codedRows(context, table)], ({ code }) => code);
  return new Map([...unique].map(([code, { row }]) => [code, row]));
}

/** What a person calls a row: 2010301 行政运行, or 合计行. */
export function rowName({ value }: CheckContext, { code, name }: LineFields): string {
  const words = [code, name].map((field) => field && value(field)).filter((word) => typeof word === "string");
  return words.length > 0 ? words.join(" ") : "合计行";
}
