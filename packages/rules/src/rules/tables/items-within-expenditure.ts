import { termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { type Check, unlessCaliberDiffers } from "../../tables/caliber.js";
import {
  amountOf,
  type CodedTable,
  codedRows,
  expenditureTable,
  fundTables,
  type RowFields,
  rowName,
} from "../../tables/coded-tables.js";
import { isAppropriationAlone } from "../../tables/two-sided-rows.js";
import { explain, gap, print } from "../../wording/explain.js";

const TOTAL = "";
const blankIsZero = { blank: "zero", missing: "zero" } as const;

/** Rows by their code, the total row by none; a code that stands twice is of several units, and decides nothing. */
function byCode(context: CheckContext, table: CodedTable): ReadonlyMap<string, RowFields> {
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

function within(rows: readonly RowFields[], whole: RowFields, column: string, isAlone: boolean): Check {
  return (own) => {
    const parts = sum(rows.map((row) => own.read(amountOf(row, column), blankIsZero)));
    const all = own.read(amountOf(whole, column), blankIsZero);
    return explain(isAlone ? own.identity(parts, all) : own.atMost(parts, all), (evaluation) => {
      const name = `“${rowName(own, whole)}”的${termOf(column).zh}`;
      return `${name}在三本预算的支出表中合计 ${print(evaluation.actual)}，在支出总表中为 ${print(evaluation.expected)}，前者${gap(evaluation)}`;
    });
  };
}

/** Each code of the three budgets' tables with its row in 支出总表, which counts all money. */
function comparisons(context: CheckContext): readonly Check[] {
  const whole = byCode(context, expenditureTable);
  const funds = fundTables.map((table) => byCode(context, table));
  const isAlone = isAppropriationAlone(context) === true;
  const codes = new Set(funds.flatMap((rows) => [...rows.keys()]));
  const checks = [...codes].flatMap((code) => {
    const row = whole.get(code);
    const parts = funds.flatMap((rows) => rows.get(code) ?? []);
    if (!row) return [];
    return ["total", "basicExpenditure", "projectExpenditure"]
      .filter((column) => context.has(amountOf(row, column)))
      .filter((column) => parts.some((part) => context.has(amountOf(part, column))))
      .map((column) => within(parts, row, column, isAlone));
  });
  return unlessCaliberDiffers(context, checks, "支出总表与三本预算的支出表多数科目不同，口径可能不同");
}

export const itemsWithinExpenditure = defineRule({
  id: "items-within-expenditure",
  title: "支出总表逐科目不少于三本预算支出表之和，只有财政拨款时相等",
  severity: "error",
  basis: ["budget-law-5", "implementing-regulation-6"],
  covers: ["C-T3-T5"],
  each: comparisons,
  none: "没有同时列示科目的支出总表和三本预算支出表",
  check: (context, compareRow) => compareRow(context),
});
