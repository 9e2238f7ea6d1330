import {
  basicParts,
  compare,
  type Field,
  fields,
  furtherUses,
  mainUses,
  revenueSources,
  threePublicItems,
  total,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { statedTotals } from "../parameters/other-tables.js";
import { appropriatedThisYear, budgetFigures, type Money } from "./budget-figures.js";
import { expenditureTable, revenueTable } from "./coded-tables.js";
import { otherTables, totalOf } from "./other-tables.js";
import { amountOf } from "./row-fields.js";
import { sourceRow, summaryRevenue } from "./two-sided-rows.js";

const { revenue, expenditure, agencyOperatingExpenses: agency, threePublicExpenses: three, tables } = fields;
const { summaryTable: summary, fiscalAppropriationTable: appropriations } = tables;
const { generalPublicBudgetTable: general, basicExpenditureTable: basic } = tables;
const { current, previous } = tables.threePublicExpensesTable;

/** A figure of the statement that the tables print too. */
export interface StatedFigure extends Money {
  /** The printed fields that may count other money than the statement: only one budget's. */
  readonly ofOneBudget?: readonly Field<Wan>[];
  /** The section that states it may mean other money: a difference is never an error. */
  readonly isDoubtful?: true;
  /** Only one table prints it, so a difference is an error; for other figures the statement may count other money. */
  readonly isCertain?: true;
}

const fixed: readonly StatedFigure[] = [
  {
    stated: revenue.total,
    printed: [
      summary.revenueTotal,
      summary.currentYearRevenue,
      amountOf(revenueTable.totalRow, "total"),
      appropriations.revenueTotal,
    ],
  },
  {
    stated: expenditure.total,
    printed: [
      summary.expenditureTotal,
      summary.currentYearExpenditure,
      amountOf(expenditureTable.totalRow, "total"),
      appropriations.expenditureTotal.total,
    ],
  },
  ...mainUses.map((id) => ({
    stated: expenditure[id],
    printed: [amountOf(expenditureTable.totalRow, id), general.totalRow[id]],
    ofOneBudget: [general.totalRow[id]],
  })),
  ...furtherUses.map((id) => ({
    stated: expenditure[id],
    printed: [amountOf(expenditureTable.totalRow, id)],
  })),
  { stated: three.total, printed: [current.total], isCertain: true },
  { stated: three.change.baseAmount, printed: [previous.total], isCertain: true },
  ...threePublicItems.flatMap((id): StatedFigure[] => [
    { stated: three[id].amount, printed: [current[id]], isCertain: true },
    { stated: three[id].change.baseAmount, printed: [previous[id]], isCertain: true },
  ]),
  { stated: agency.total, printed: [current.agencyOperatingExpenses], isCertain: true },
];

/**
 * Whether the statement divides more basic expenditure than the table of one budget holds: its parts add up to its own
 * whole, which is larger than the table's.
 */
function dividesMore({ value }: CheckContext): boolean {
  const [whole, inTable] = [value(expenditure.basicExpenditure), value(basic.totalRow.total)];
  const parts = basicParts.flatMap((id) => value(expenditure[id]) ?? []);
  if (!whole || !inTable || parts.length < basicParts.length) return false;
  return compare(total(parts), whole) === 0 && compare(whole, inTable) > 0;
}

/** The figures of the statement that this disclosure's tables print too. */
export function statedFigures(context: CheckContext): readonly StatedFigure[] {
  const bySource = revenueSources.map((source) => {
    const row = sourceRow(context, summaryRevenue, source);
    const printed = [
      ...(row ? [row] : []),
      amountOf(revenueTable.totalRow, source),
      // fiscal appropriations: the table's total, or without money carried over
      ...(source === "fiscalAppropriation"
        ? [appropriations.revenueTotal, ...appropriatedThisYear(context)]
        : []),
    ];
    return { stated: revenue[source], printed };
  });
  const ofOneBudget = dividesMore(context);
  const ofParts = basicParts.map((id) => {
    const printed = [basic.totalRow[id]];
    return { stated: expenditure[id], printed, ...(ofOneBudget && { ofOneBudget: printed }) };
  });
  const ofBudgets = budgetFigures(context).map((figure) => ({ ...figure, isDoubtful: true as const }));
  const byTitle = statedTotals.flatMap(([title, stated]) => {
    const printed = otherTables(context).flatMap(
      (table) => (title.test(table.title) && totalOf(table)) || [],
    );
    return printed.length > 0 ? [{ stated, printed, isDoubtful: true as const }] : [];
  });
  return [...fixed, ...ofParts, ...bySource, ...ofBudgets, ...byTitle].flatMap((figure) => {
    const printed = figure.printed.filter(context.has);
    return printed.length > 0 && context.has(figure.stated) ? [{ ...figure, printed }] : [];
  });
}
