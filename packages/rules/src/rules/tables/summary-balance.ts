import { compare, type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, minus, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { bookedBeside, isSubtotal, ownClassRow, takenOut } from "../../parameters/summary-rows.js";
import { amountOf, codedRows, expenditureUses, summaryUses } from "../../tables/coded-tables.js";
import { currentAppropriations, currentExpenditure } from "../../tables/current-year-rows.js";
import { isNothing } from "../../tables/two-sided-rows.js";

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;
type Check = (context: CheckContext) => Outcome;
interface Named {
  readonly name: Field<string>;
}

const nothing = { blank: "zero", missing: "zero" } as const;

/** Revenue and expenditure in all are one figure. */
function balance(revenue: Field<Wan>, expenditure: Field<Wan>): Check {
  return ({ read, sameFigure }) => sameFigure(read(revenue), read(expenditure));
}

const nameOf = ({ value }: CheckContext, { name }: Named) => value(name) ?? "";

/** What came in this year, what was left over, and what is taken from reserves. */
const revenueParts: Check = (context) => {
  const beside = context.list(summary.revenueRows).filter((row) => bookedBeside.test(nameOf(context, row)));
  return context.identity(
    context.read(summary.revenueTotal),
    sum([
      context.read(summary.currentYearRevenue),
      context.read(summary.broughtForward, nothing),
      ...beside.map((row) => context.read(row.amount, nothing)),
    ]),
  );
};

/** What was spent this year, what is left over, and in final accounts what is taken out of it. */
const expenditureParts: Check = (context) => {
  const { read, identity, list } = context;
  const out = list(summary.expenditureRows).filter((row) => /^结余分配/.test(nameOf(context, row)));
  return identity(
    read(summary.expenditureTotal),
    sum([
      read(summary.currentYearExpenditure),
      read(summary.carriedForward, nothing),
      ...out.map((row) => read(row.amount, nothing)),
    ]),
  );
};

/** The categories of the summary table in one column; other ways to list expenditure nest, and do not add up. */
function categories(context: CheckContext, column: string, total: Figure): Outcome {
  const rows = codedRows(context, summaryUses)
    .map(({ row }) => row)
    .filter((row) => context.has(amountOf(row, column)) && !takenOut.test(nameOf(context, row)));
  if (rows.length === 0) return context.skipped("未披露：支出各行的金额");
  if (!rows.every((row) => ownClassRow(nameOf(context, row))))
    return context.skipped("支出不是只按功能分类的类列示，不能逐行相加");
  return context.identity(total, sum(rows.map((row) => context.read(amountOf(row, column)))));
}

const amounts: Check = (context) =>
  categories(
    context,
    "amount",
    context.has(summary.currentYearExpenditure)
      ? context.read(summary.currentYearExpenditure)
      : minus(context.read(summary.expenditureTotal), context.read(summary.carriedForward, nothing)),
  );

/** The uses that the rows print in columns of their own, beneath which the last row adds them up. */
function byUse(context: CheckContext): readonly Check[] {
  const rows = codedRows(context, summaryUses);
  if (!isNothing(context, summary.carriedForward)) return [];
  return expenditureUses
    .filter((use) => rows.some(({ row }) => context.has(amountOf(row, use))))
    .map((use) => [use, amountOf(summaryUses.totalRow, use)] as const)
    .flatMap(([use, total]) => where(context, [total], (own) => categories(own, use, own.read(total))));
}

const columns = [
  "total",
  "generalPublicBudget",
  "governmentManagedFundsBudget",
  "stateCapitalOperationsBudget",
] as const;

function appropriated(column: (typeof columns)[number]): Check {
  return (context) => {
    const whole = appropriations.expenditureTotal[column];
    const rows = context
      .list(appropriations.expenditureRows)
      .filter((row) => !isSubtotal(nameOf(context, row)));
    const added = (parts: typeof rows) =>
      context.identity(context.read(whole), sum(parts.map((row) => context.read(row[column], nothing))));
    const outcome = added(rows);
    if (outcome.outcome !== "failed") return outcome;
    // a line of its own for all of it, 一、财政拨款, above the categories
    const isWhole = (row: (typeof rows)[number]) => {
      const [amount, total] = [context.value(row[column]), context.value(whole)];
      return !!amount && !!total && compare(amount, total) === 0;
    };
    const parts = added(rows.filter((row) => !isWhole(row)));
    return parts.outcome === "passed" ? parts : outcome;
  };
}

/** What came in or was spent of the fiscal appropriations this year is the sum of its budgets, or of its categories. */
function currentYear(context: CheckContext): readonly Check[] {
  const all = [
    currentAppropriations(context),
    ...columns.map((column) => currentExpenditure(context, column)),
  ].filter((each) => each !== undefined);
  return all.map(
    ({ whole, parts }) =>
      ({ read, identity }) =>
        identity(read(whole), sum(parts.map((part) => read(part, nothing)))),
  );
}

/** A check where the document prints all of some figures. */
const where = ({ has }: CheckContext, needed: readonly Field<unknown>[], check: Check): readonly Check[] =>
  needed.every(has) ? [check] : [];

export const summaryBalance = defineRule({
  id: "summary-balance",
  title: "收支总表与财政拨款收支总表两边相等，总计等于各部分之和",
  severity: "error",
  basis: ["budget-law-35", "implementing-regulation-40"],
  covers: ["B-T1-BAL", "B-T1-INC", "B-T1-EXP", "B-T4-BAL"],
  each: (context) => [
    ...where(
      context,
      [summary.revenueTotal, summary.expenditureTotal],
      balance(summary.revenueTotal, summary.expenditureTotal),
    ),
    ...where(context, [summary.revenueTotal, summary.currentYearRevenue], revenueParts),
    ...where(context, [summary.expenditureTotal, summary.currentYearExpenditure], expenditureParts),
    ...where(context, [summary.expenditureTotal], amounts),
    ...byUse(context),
    ...where(
      context,
      [appropriations.revenueTotal, appropriations.expenditureTotal.total],
      balance(appropriations.revenueTotal, appropriations.expenditureTotal.total),
    ),
    ...columns.flatMap((column) =>
      where(context, [appropriations.expenditureTotal[column]], appropriated(column)),
    ),
    ...currentYear(context),
  ],
  none: "未披露收支总表和财政拨款收支总表",
  check: (context, compareSides) => compareSides(context),
});
