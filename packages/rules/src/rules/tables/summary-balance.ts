import { type Field, fields, termOf, threeBudgets, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { isNothing } from "../../engine/presence.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { kindOfLine } from "../../parameters/summary-rows.js";
import { ownUses, summaryUses } from "../../tables/coded-tables.js";
import { amountOf, rowFields } from "../../tables/row-fields.js";
import {
  appropriationSide,
  checkSideSum,
  expenditureSums,
  readOrRest,
  revenueSums,
  type Side,
  type SideSum,
  summarySide,
} from "../../tables/side-sums.js";
import { budgets } from "../../tables/three-budgets.js";
import { appropriationRevenue, carriedRows, sourceRow } from "../../tables/two-sided-rows.js";
import { explain, gap, print } from "../../wording/explain.js";

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;
interface Named {
  readonly name: Field<string>;
}

/** Revenue and expenditure in all are one figure. */
function balance(revenue: Field<Wan>, expenditure: Field<Wan>): Check {
  return ({ read, sameFigure }) => sameFigure(read(revenue), read(expenditure));
}

const nameOf = ({ value }: CheckContext, { name }: Named) => value(name) ?? "";

/** Checks total revenue: this year's, money carried over and money taken from reserves. */
const revenueParts: Check = (context) => {
  const beside = context
    .list(summary.revenueRows)
    .filter((row) => kindOfLine(nameOf(context, row)) === "beside");
  return context.identity(
    context.read(summary.revenueTotal),
    sum([
      context.read(summary.currentYearRevenue),
      context.read(summary.broughtForward, absentIsZero),
      ...beside.map((row) => context.read(row.amount, absentIsZero)),
    ]),
  );
};

/** Checks total expenditure: this year's, money carried forward and, in final accounts, 结余分配. */
const expenditureParts: Check = (context) => {
  const { read, identity, list } = context;
  const out = list(summary.expenditureRows).filter((row) => /^结余分配/.test(nameOf(context, row)));
  return identity(
    read(summary.expenditureTotal),
    sum([
      read(summary.currentYearExpenditure),
      read(summary.carriedForward, absentIsZero),
      ...out.map((row) => read(row.amount, absentIsZero)),
    ]),
  );
};

/** The side of expenditure in 收支总表: in the column of all money, and in those of uses that the last row adds up. */
function summaryExpenditure(context: CheckContext): readonly Side[] {
  const of = { rows: summary.expenditureRows, mayListUses: true };
  const all: Side = {
    ...of,
    column: "amount",
    total: summary.expenditureTotal,
    ofYear: summary.currentYearExpenditure,
    carried: summary.carriedForward,
  };
  if (!isNothing(context, summary.carriedForward)) return [all];
  const uses = ownUses.map((use) => ({
    ...of,
    column: use,
    total: amountOf(summaryUses.totalRow, use),
  }));
  return [all, ...uses];
}

/** The side of expenditure in 财政拨款收支总表, in each of its columns. */
const appropriated: readonly Side[] = ["total", ...threeBudgets, "broughtForward"].map((column) => ({
  rows: appropriations.expenditureRows,
  column,
  total: amountOf(rowFields(appropriations.expenditureTotal), column),
}));

/** The checks of the sums on both sides of both tables. */
function sums(context: CheckContext): readonly Check[] {
  return [
    ...[summarySide, appropriationSide].flatMap((side) => revenueSums(context, side)),
    ...[...summaryExpenditure(context), ...appropriated].flatMap((side) => expenditureSums(context, side)),
  ]
    .filter(({ whole }) => context.has(whole))
    .map((each) => (own) => checkSideSum(own, each));
}

/** Total expenditure as the sum of the three budgets. */
const ofBudgets: readonly SideSum[] = [
  {
    whole: appropriations.expenditureTotal.total,
    ways: [budgets.map(([column]) => appropriations.expenditureTotal[column])],
  },
];

/**
 * Checks that each of the three budgets balances: revenue of one does not pay for another. Skipped if money was carried
 * over, which may stand on one side without its budget.
 */
function byBudget(context: CheckContext): readonly Check[] {
  if (carriedRows(context, appropriationRevenue).length > 0) return [];
  return budgets.flatMap(([column, source]) => {
    const revenue = sourceRow(context, appropriationRevenue, source);
    const spent = appropriations.expenditureTotal[column];
    if (!revenue || context.value(spent) === undefined) return [];
    if (!context.has(revenue) && !context.has(spent)) return [];
    return [
      (own) =>
        explain(
          own.identity(
            readOrRest(own, revenue, revenueSums(own, appropriationSide)),
            readOrRest(own, spent, ofBudgets),
          ),
          (evaluation) =>
            `财政拨款收支总表中${termOf(source).zh}为 ${print(evaluation.actual)}，${termOf(column).zh}支出为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
        ),
    ];
  });
}

/** A check, if the document prints all the fields it needs. */
const where = ({ has }: CheckContext, needed: readonly Field<unknown>[], check: Check): readonly Check[] =>
  needed.every(has) ? [check] : [];

export const summaryBalance = defineRule({
  id: "summary-balance",
  title: "收支总表与财政拨款收支总表两边相等，总计等于各部分之和",
  severity: "error",
  basis: ["budget-law-35", "implementing-regulation-40"],
  covers: ["B-T1-BAL", "B-T1-INC", "B-T1-EXP", "B-T4-BAL"],
  checks: (context) => [
    ...where(
      context,
      [summary.revenueTotal, summary.expenditureTotal],
      balance(summary.revenueTotal, summary.expenditureTotal),
    ),
    ...where(context, [summary.revenueTotal, summary.currentYearRevenue], revenueParts),
    ...where(context, [summary.expenditureTotal, summary.currentYearExpenditure], expenditureParts),
    ...where(
      context,
      [appropriations.revenueTotal, appropriations.expenditureTotal.total],
      balance(appropriations.revenueTotal, appropriations.expenditureTotal.total),
    ),
    ...sums(context),
    ...byBudget(context),
  ],
  none: "未披露收支总表和财政拨款收支总表",
});
