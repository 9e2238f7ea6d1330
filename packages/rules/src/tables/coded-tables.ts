import {
  type BudgetTables,
  basicParts,
  dividedUses,
  fields,
  furtherUses,
  revenueSources,
  revenueWholes,
  type TableKind,
  tableOfBudget,
  threeBudgets,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { perDocumentBy } from "../engine/per-document.js";
import { uniqueBy } from "../engine/unique-by.js";
import { type LineFields, type RowFields, type Rows, rowFields, rowFieldsOf } from "./row-fields.js";

/** A table whose rows each have a code, with a row that adds them up. */
export interface CodedTable {
  readonly id: string;
  readonly rows: Rows;
  readonly totalRow: LineFields;
  readonly columns: readonly string[];
  /** The column that adds up the others of a row. */
  readonly whole: "total" | "amount";
}

const { tables } = fields;

/** The tables with rows and a total row. */
type WithTotal = {
  [K in TableKind]: BudgetTables[K] extends { readonly totalRow?: object } | undefined ? K : never;
}[TableKind];

function coded(id: WithTotal, columns: readonly string[]): CodedTable {
  const { rows, totalRow } = tables[id];
  return { id, rows, totalRow: rowFields(totalRow), columns, whole: "total" };
}

/**
 * The columns that a row of 收入总表 adds up: every source of the statement, and 用非财政拨款结余
 * (nonFiscalSurplusUsed), which only tables print.
 */
export const revenueColumns: readonly string[] = [...revenueSources, "nonFiscalSurplusUsed"];
/** Sources that add up others: 财政拨款 those of the budgets, 单位资金 what a unit earns. */
export const partsOfSource: Readonly<Record<string, readonly string[]>> = revenueWholes;
/** The columns of money that pays: the three budgets, 财政专户 and 单位资金. */
export const sourceColumns: readonly string[] = [
  ...threeBudgets,
  "specialFiscalAccountFunds",
  "unitOwnFunds",
];
/** The columns beneath a header 上年结转. */
export const carriedColumns: readonly string[] = sourceColumns.map((source) => `carriedOver/${source}`);
/** What a unit itself spends on; some tables print only the parts of basic expenditure, or both. */
export const ownUses: readonly string[] = dividedUses;
/** What expenditure is spent on, payments to other bodies included. */
export const expenditureUses: readonly string[] = [...ownUses, ...furtherUses];
/** The columns of last year that tables of appropriations print beside this year. */
export const earlierColumns: readonly string[] = ["previousTotal", "previousExecuted"];
const fundColumns = [
  ...earlierColumns,
  "total",
  "currentYearAppropriation",
  "broughtForward",
  "currentYearRevenue",
  "carriedForward",
  ...ownUses,
];

export const revenueTable = coded("revenueTable", ["total", ...revenueColumns]);
export const expenditureTable = coded("expenditureTable", ["total", ...expenditureUses]);
export const fundTables: readonly CodedTable[] = threeBudgets.map((budget) =>
  coded(tableOfBudget[budget], fundColumns),
);
export const basicExpenditureTable = coded("basicExpenditureTable", ["total", ...basicParts]);
/** Expenditure from all fiscal appropriations, where the standard tables hold one budget each. */
export const fiscalExpenditureTable = coded("fiscalExpenditureTable", fundColumns);
/** The tables of appropriations: of one budget, or of all. */
export const appropriationTables: readonly CodedTable[] = [...fundTables, fiscalExpenditureTable];
/** The tables of basic expenditure, by economic section (款). */
export const basicTables: readonly CodedTable[] = [
  basicExpenditureTable,
  coded("fiscalBasicExpenditureTable", ["total", ...basicParts]),
];

const { summaryTable: summary } = tables;
const byUse = rowFields(summary.expenditureByUse);

/** The categories of 收支总表, if it divides them by use. Its total is a field beside the rows. */
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

/** All tables with codes. */
export const codedTables: readonly CodedTable[] = [
  revenueTable,
  expenditureTable,
  ...appropriationTables,
  ...basicTables,
];

/** A row and its code; undefined if it has none. */
export interface CodedRow {
  readonly row: RowFields;
  readonly code: string | undefined;
}

/** The rows of a table; every rule gets the same objects. Leaves no evidence. */
export const codedRows = perDocumentBy((context, table: CodedTable): readonly CodedRow[] =>
  rowFieldsOf(context, table.rows).map((row) => ({ row, code: context.value(row.code) ?? undefined })),
);

const TOTAL = "";

/**
 * Rows by code, the total row under "". A code that occurs twice belongs to several units and is left out. Leaves no
 * evidence.
 */
export function byCode(context: CheckContext, table: CodedTable): ReadonlyMap<string, LineFields> {
  const total = { row: table.totalRow, code: TOTAL };
  const unique = uniqueBy([total, ...codedRows(context, table)], ({ code }) => code);
  return new Map([...unique].map(([code, { row }]) => [code, row]));
}

/** A row in words: 2010301 行政运行, or 合计行. */
export function rowName({ value }: CheckContext, { code, name }: LineFields): string {
  const words = [code, name].map((field) => field && value(field)).filter((word) => typeof word === "string");
  return words.length > 0 ? words.join(" ") : "合计行";
}
