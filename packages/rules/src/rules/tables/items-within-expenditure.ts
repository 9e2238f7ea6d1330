import { mainUses, termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import {
  byCode,
  type CodedTable,
  expenditureTable,
  fiscalExpenditureTable,
  fundTables,
  rowName,
} from "../../tables/coded-tables.js";
import { readOrRest, saidIn } from "../../tables/row-division.js";
import { amountOf, type LineFields } from "../../tables/row-fields.js";
import { unlessScopesDiffer } from "../../tables/scope.js";
import { hasEveryBudget, hasRowsOfEveryBudget } from "../../tables/three-budgets.js";
import { appropriationRevenue, carriedRows, isAppropriationAlone } from "../../tables/two-sided-rows.js";
import { explain, gap, print } from "../../wording/explain.js";

interface Whole {
  readonly table: CodedTable;
  /** The table counts the money of the three budgets alone. */
  readonly isAlone: boolean;
}

function within(
  rows: readonly LineFields[],
  row: LineFields,
  column: string,
  { table, isAlone }: Whole,
): Check {
  return (own) => {
    const parts = sum(rows.map((each) => own.read(amountOf(each, column), absentIsZero)));
    const all = readOrRest(own, table, row, column);
    return explain(isAlone ? own.identity(parts, all) : own.atMost(parts, all), (evaluation) => {
      const name = `“${rowName(own, row)}”的${termOf(column).zh}`;
      return `${name}在三本预算的支出表中合计 ${print(evaluation.actual)}，在${termOf(table.id).zh}中${saidIn(own, row, column, evaluation.expected)}，前者${gap(evaluation)}`;
    });
  };
}

function isWholeSame(context: CheckContext, whole: Whole): boolean {
  const totals = fundTables.map(({ totalRow }) => totalRow);
  return within(totals, whole.table.totalRow, "total", whole)(context).outcome === "passed";
}

/** The rows of one of the three budgets, and the codes that have rows beneath them. */
interface FundRows {
  readonly rows: ReadonlyMap<string, LineFields>;
  readonly parents: ReadonlySet<string>;
}

function fundRows(context: CheckContext, table: CodedTable): FundRows {
  const rows = byCode(context, table);
  const parents = new Set([...rows.keys()].flatMap((code) => [code.slice(0, 3), code.slice(0, 5)]));
  return { rows, parents };
}

/**
 * Whether the tables of the three budgets print all their money of a code: none has rows beneath it alone, or the row
 * without its total. Small tables often print items without their classes.
 */
function isPrintedWhole(context: CheckContext, code: string, funds: readonly FundRows[]): boolean {
  return funds.every(({ rows, parents }) => {
    const row = rows.get(code);
    return row ? context.has(amountOf(row, "total")) : !parents.has(code);
  });
}

/** Compares each code of the three budgets' tables with its row in a table that includes their money. */
function comparisons(context: CheckContext, whole: Whole): readonly Check[] {
  const rows = byCode(context, whole.table);
  const funds = fundTables.map((table) => fundRows(context, table));
  const codes = new Set(funds.flatMap((each) => [...each.rows.keys()]));
  const isAlone = whole.isAlone && hasRowsOfEveryBudget(context);
  // a total that was not read would be missing in the sum
  const isTotalAlone = isAlone && hasEveryBudget(context);
  const checks = [...codes].flatMap((code) => {
    const row = rows.get(code);
    const parts = funds.map((each) => each.rows.get(code)).filter((part) => part !== undefined);
    if (!row) return [];
    const isOfTotals = row === whole.table.totalRow;
    const isWhole = isOfTotals ? isTotalAlone : isAlone && isPrintedWhole(context, code, funds);
    return ["total", ...mainUses]
      .filter((column) => readOrRest(context, whole.table, row, column).missing.length === 0)
      .filter((column) => parts.some((part) => context.has(amountOf(part, column))))
      .map((column) => within(parts, row, column, { ...whole, isAlone: isWhole }));
  });
  return unlessScopesDiffer(
    context,
    checks,
    `${termOf(whole.table.id).zh}与三本预算的支出表多数科目不同，口径可能不同`,
    {
      isSame: whole.isAlone && isWholeSame(context, whole),
      tables: `${termOf(whole.table.id).zh}与三本预算的支出表`,
    },
  );
}

/** 财政拨款支出表 covers all three budgets; only one of the tables may include money carried over. */
function ofAppropriations(context: CheckContext): readonly Check[] {
  const whole = { table: fiscalExpenditureTable, isAlone: true };
  if (!context.has(amountOf(fiscalExpenditureTable.totalRow, "total"))) return [];
  if (!hasEveryBudget(context)) return [({ skipped }) => skipped("有拨款的预算没有自己的支出表")];
  return isWholeSame(context, whole) || carriedRows(context, appropriationRevenue).length === 0
    ? comparisons(context, whole)
    : [({ skipped }) => skipped("财政拨款支出表与三本预算的支出表合计不同，可能只有一方含上年结转")];
}

export const itemsWithinExpenditure = defineRule({
  id: "items-within-expenditure",
  title: "支出总表逐科目不少于三本预算支出表之和，只有财政拨款时相等，财政拨款支出表也相等",
  severity: "error",
  basis: ["budget-law-5", "implementing-regulation-6"],
  covers: ["C-T3-T5"],
  checks: (context) => [
    ...comparisons(context, { table: expenditureTable, isAlone: isAppropriationAlone(context) === true }),
    ...ofAppropriations(context),
  ],
  none: "没有同时列示科目的支出总表（或财政拨款支出表）和三本预算支出表",
});
