import {
  compare,
  type Field,
  fields,
  isExact,
  isZero,
  type TableKind,
  threePublicItems,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isNothing } from "../engine/presence.js";
import { codedRows, codedTables, expenditureTable, revenueTable } from "./coded-tables.js";
import { amountOf, amountsOfColumns, type LineFields, rowFields, rowFieldsOf } from "./row-fields.js";
import { budgets } from "./three-budgets.js";
import { appropriationRevenue, carriedRows, sourceRow, summaryRevenue } from "./two-sided-rows.js";

const { tables, expenditure, revenue, appropriations, threePublicExpenses: three } = fields;
const { summaryTable: summary, fiscalAppropriationTable: fiscal } = tables;
const { generalPublicBudgetTable: general, threePublicExpensesTable: threeTable } = tables;

/** A note about the whole table, not only about the three public expenses. */
const OF_TABLE = /[本此该空]表/;
const budgetColumns = ["total", ...budgets.map(([column]) => column)];

/** The fields of all amounts that a table may print. */
function amountsOf(context: CheckContext, kind: TableKind): readonly Field<Wan>[] {
  const of = (rows: readonly LineFields[], columns: readonly string[]) =>
    rows.flatMap((row) => columns.map((column) => amountOf(row, column)));
  const coded = codedTables.find(({ id }) => id === kind);
  if (coded) return of([...codedRows(context, coded).map(({ row }) => row), coded.totalRow], coded.columns);
  if (kind === "threePublicExpensesTable")
    return of(
      [rowFields(threeTable.current), rowFields(threeTable.previous)],
      ["total", ...threePublicItems, "agencyOperatingExpenses"],
    );
  if (kind === "summaryTable")
    return [
      summary.revenueTotal,
      summary.expenditureTotal,
      ...of(
        [...rowFieldsOf(context, summaryRevenue), ...rowFieldsOf(context, summary.expenditureRows)],
        ["amount"],
      ),
    ];
  if (kind === "fiscalAppropriationTable")
    return [
      fiscal.revenueTotal,
      ...of(
        [rowFields(fiscal.expenditureTotal), ...rowFieldsOf(context, fiscal.expenditureRows)],
        budgetColumns,
      ),
      ...of(rowFieldsOf(context, appropriationRevenue), ["amount"]),
    ];
  return [];
}

/** Whether a table was found and completely read, and has no number, not even a zero. */
export function isEmptyTable(context: CheckContext, kind: TableKind): boolean {
  const table: Field<unknown> = tables[kind];
  if (!context.has(table) || context.unreadTables.includes(kind as never) || context.isUnread(table))
    return false;
  const amounts = amountsOf(context, kind);
  return amounts.length > 0 && !amounts.some((amount) => isExact(context.value(amount)));
}

/** The amounts that a table's note is about: this year's, and operating expenses only if it names the whole table. */
function notedAmounts(context: CheckContext, kind: TableKind): readonly Field<Wan>[] {
  if (kind !== "threePublicExpensesTable") return amountsOf(context, kind);
  const isOfTable = OF_TABLE.test(context.value(threeTable.note) ?? "");
  const columns = ["total", ...threePublicItems, ...(isOfTable ? ["agencyOperatingExpenses"] : [])];
  return amountsOfColumns(rowFields(threeTable.current), columns);
}

/** The amounts that a table's note is about and that are not zero. */
export function moneyIn(context: CheckContext, kind: TableKind): readonly Field<Wan>[] {
  return notedAmounts(context, kind).filter((field) => {
    const amount = context.value(field);
    return isExact(amount) && !isZero(amount);
  });
}

/** Places that print the total of a table: fields of other tables, then of the statement. */
interface Elsewhere {
  readonly printed: readonly (Field<Wan> | undefined)[];
  readonly stated: readonly Field<Wan>[];
}

/**
 * Places that print this year's appropriation of a budget. If money was carried over, total expenditure is left out:
 * its table may show only this year's.
 */
function ofBudget(context: CheckContext, kind: TableKind): Elsewhere | undefined {
  const budget = budgets.find(([, , table]) => table === tables[kind]);
  if (!budget) return undefined;
  const [column, source] = budget;
  const isCarried = [summaryRevenue, appropriationRevenue].some(
    (rows) => carriedRows(context, rows).length > 0,
  );
  return {
    printed: [
      ...(isCarried ? [] : [fiscal.expenditureTotal[column]]),
      sourceRow(context, appropriationRevenue, source),
      amountOf(revenueTable.totalRow, source),
    ],
    stated: [appropriations.fiscalAppropriation[source], ...(isCarried ? [] : [expenditure[column]])],
  };
}

const others: Readonly<Partial<Record<TableKind, Elsewhere>>> = {
  summaryTable: {
    printed: [revenueTable, expenditureTable].map(({ totalRow }) => amountOf(totalRow, "total")),
    stated: [revenue.total, expenditure.total],
  },
  revenueTable: { printed: [summary.revenueTotal], stated: [revenue.total] },
  expenditureTable: { printed: [summary.expenditureTotal], stated: [expenditure.total] },
  fiscalAppropriationTable: {
    printed: [general.totalRow.total],
    stated: [
      appropriations.fiscalAppropriation.revenueTotal,
      appropriations.fiscalAppropriation.expenditureTotal,
    ],
  },
  basicExpenditureTable: {
    printed: [general.totalRow.basicExpenditure],
    stated: [appropriations.generalPublicBudget.basicExpenditure],
  },
  threePublicExpensesTable: { printed: [], stated: [three.total, fields.agencyOperatingExpenses.total] },
};

/** Money that is stated elsewhere and missing from a table without a number. */
export interface LeftOut {
  readonly amounts: readonly Field<Wan>[];
  /** Two places state the same amount, one of them a table: that is no slip of one number. */
  readonly isCertain: boolean;
}

/** The money of a table that other tables or the statement state; undefined if none does. Leaves no evidence. */
export function statedElsewhere(context: CheckContext, kind: TableKind): LeftOut | undefined {
  const { printed, stated } = ofBudget(context, kind) ?? others[kind] ?? { printed: [], stated: [] };
  const some = (all: readonly (Field<Wan> | undefined)[]) =>
    all.flatMap((field) => (field && !isNothing(context, field) ? [field] : []));
  const ofTables = some(printed);
  const amounts = [...ofTables, ...some(stated)];
  if (amounts.length === 0) return undefined;
  const isSame = ([one, other]: readonly Field<Wan>[]) => {
    const [a, b] = [one, other].map((field) => field && context.value(field));
    return !!a && !!b && compare(a, b) === 0;
  };
  const pairs = ofTables.flatMap((one) =>
    amounts.filter((other) => other !== one).map((other) => [one, other]),
  );
  return { amounts, isCertain: pairs.some(isSame) };
}
