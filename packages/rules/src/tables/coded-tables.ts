import {
  everyRevenueSource,
  type Field,
  type FieldOf,
  fields,
  type StandardTable,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

/** A row by its fields, whatever table it stands in: columns by name, each an amount. */
export type RowFields = Readonly<Record<string, Field<Wan>>> & {
  readonly code: Field<string>;
  readonly name: Field<string>;
};

/** A table whose rows are of one code each, with a row that adds them up. */
export interface CodedTable {
  readonly id: string;
  readonly rows: FieldOf<readonly object[]>;
  readonly totalRow: RowFields;
  readonly columns: readonly string[];
  /** The column that adds up others of a row. */
  readonly whole: "total" | "amount";
}

const { tables } = fields;

function coded(id: StandardTable, columns: readonly string[]): CodedTable {
  const table = tables[id] as unknown as { rows: FieldOf<readonly object[]>; totalRow: RowFields };
  return { id, rows: table.rows, totalRow: table.totalRow, columns, whole: "total" };
}

/** What the revenue table adds up in a row: every source of the statement, and the surplus that only tables print. */
export const revenueColumns: readonly string[] = [...everyRevenueSource, "nonFiscalSurplusUsed"];
const [appropriated = "", ...otherSources] = everyRevenueSource;
/** Sources that add up others: fiscal appropriations those of the budgets, 单位资金 what a unit earns. */
export const partsOfSource: Readonly<Record<string, readonly string[]>> = {
  [appropriated]: otherSources.slice(0, 3),
  unitOwnFunds: [
    "publicServiceRevenue",
    "businessRevenue",
    "superiorSubsidy",
    "affiliateRemittance",
    "otherRevenue",
  ],
};
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
/** What expenditure is spent on: of basic expenditure some tables print only the parts, or both. */
export const expenditureUses: readonly string[] = [
  "basicExpenditure",
  ...basicParts,
  "projectExpenditure",
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
  "basicExpenditure",
  ...basicParts,
  "projectExpenditure",
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
const byUse = summary.expenditureByUse as unknown as RowFields;

/** The categories of 收支总表 where it splits them by use. Its total is a field beside the rows. */
export const summaryUses: CodedTable = {
  id: "summaryTable",
  rows: summary.expenditureRows as unknown as FieldOf<readonly object[]>,
  totalRow: {
    code: byUse.code,
    name: byUse.name,
    amount: summary.expenditureTotal,
    ...Object.fromEntries(expenditureUses.map((use) => [use, byUse[use]])),
  } as unknown as RowFields,
  columns: ["amount", ...expenditureUses],
  whole: "amount",
};

/** The tables by code. */
export const codedTables: readonly CodedTable[] = [
  revenueTable,
  expenditureTable,
  ...appropriationTables,
  ...basicTables,
];

/** The field of a column, also of one beneath money carried over: carriedOver/generalPublicBudget. */
export function amountOf(row: RowFields, column: string): Field<Wan> {
  const [first = "", second] = column.split("/");
  const field = row[first] as unknown;
  return (second === undefined ? field : (field as RowFields)[second]) as Field<Wan>;
}

/** A row with its code, undefined where it has none. */
export interface CodedRow {
  readonly row: RowFields;
  readonly code: string | undefined;
}

/** The rows of a table, the same objects for every rule. Leaves no evidence. */
export function codedRows({ list, value, once }: CheckContext, table: CodedTable): readonly CodedRow[] {
  return once(table, () =>
    list(table.rows).map((each) => {
      const row = each as unknown as RowFields;
      return { row, code: value(row.code) ?? undefined };
    }),
  );
}

const TOTAL = "";

/** Rows by their code, the total row by none; a code that stands twice is of several units, and decides nothing. Leaves no evidence. */
export function byCode(context: CheckContext, table: CodedTable): ReadonlyMap<string, RowFields> {
  const rows = new Map<string, RowFields>([[TOTAL, table.totalRow]]);
  const twice = new Set<string>();
  for (const { row, code } of codedRows(context, table)) {
    if (code === undefined) continue;
    if (rows.has(code)) twice.add(code);
    rows.set(code, row);
  }
  for (const code of twice) rows.delete(code);
  return rows;
}

/** What a person calls a row: 2010301 行政运行, or 合计行. */
export function rowName({ value }: CheckContext, row: RowFields): string {
  const words = [value(row.code), value(row.name)].filter((word) => typeof word === "string");
  return words.length > 0 ? words.join(" ") : "合计行";
}
