import type { Field, Wan } from "@qingbei/domain";
import { variablesOf } from "../../engine/constraint.js";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import type { Severity } from "../../parameters/severity.js";
import { numberedSums } from "../../tables/numbered-rows.js";
import {
  columnSums,
  familiesOf,
  isBeside,
  type Other,
  type OtherRow,
  otherTables,
  type RowsSum,
  totalsOf,
} from "../../tables/other-tables.js";
import { checkSideSum } from "../../tables/side-sums.js";
import { isNothing } from "../../tables/two-sided-rows.js";
import { explain, gap, print } from "../../wording/explain.js";

/** A sum of several numbers that holds: one number that stands twice tells nothing of how a table adds up. */
const isTelling = (outcome: Outcome) =>
  outcome.outcome === "passed" &&
  outcome.constraint !== undefined &&
  variablesOf(outcome.constraint).length > 2;

/** So often must a sum hold for each time that it breaks, for the table to be sure to add up so. */
const HELD_TO_BROKEN = 2;

/** A sum, and the row or column that it is of: a row left out breaks all columns of one sum, which is one fault. */
interface Told {
  readonly of: unknown;
  readonly check: Check;
}

/**
 * What a table nobody described seems to say of itself again and again. Where it holds often, what breaks it is wrong; where it
 * holds seldom or nowhere, that is only likely; where it breaks as often as it holds, the table is of another make.
 */
function asTold(context: CheckContext, sums: readonly Told[]): readonly Check[] {
  const outcomes = sums.map(({ of, check }) => ({ of, outcome: check(context) }));
  const failed = outcomes.filter(({ outcome }) => outcome.outcome === "failed");
  const held = outcomes.filter(({ outcome }) => isTelling(outcome));
  const broken = new Set(failed.map(({ of }) => of));
  const whole = new Set(held.map(({ of }) => of).filter((of) => !broken.has(of)));
  const isOne = broken.size === 1 && whole.size > 0;
  if (failed.length > 1 && failed.length >= held.length && !isOne)
    return [({ skipped }) => skipped("表中多数行、栏不这样相加，可能另有包含关系")];
  const severity: Severity = held.length >= failed.length * HELD_TO_BROKEN ? "error" : "warning";
  return sums.map(({ check }) => (own) => {
    const outcome = check(own);
    return outcome.outcome === "failed" ? { ...outcome, severity } : outcome;
  });
}

/** What the numbers of rows seem to say: only likely, and nothing where it does not hold elsewhere in the table. */
function asNumbered(context: CheckContext, checks: readonly Check[]): readonly Check[] {
  const outcomes = checks.map((check) => check(context));
  const failed = outcomes.filter(({ outcome }) => outcome === "failed").length;
  if (failed > outcomes.filter(isTelling).length) return [];
  return checks.map((check) => (own) => {
    const outcome = check(own);
    return outcome.outcome === "failed" ? { ...outcome, severity: "warning" } : outcome;
  });
}

const columnName = ({ columns }: Other, column: number) => (columns[column] ?? []).join("");

/** A column that adds up others, in one row. */
function rowSum(table: Other, row: OtherRow, whole: number, parts: readonly number[]): Check {
  return ({ read, identity }) => {
    const at = (column: number) => read(row.amounts[column] as Field<Wan>, absentIsZero);
    return explain(
      identity(read(row.amounts[whole] as Field<Wan>), sum(parts.map(at))),
      (evaluation) =>
        `“${table.title}”中“${row.name}”的${columnName(table, whole)}为 ${print(evaluation.actual)}，${parts.map((part) => columnName(table, part)).join("、")}之和为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
    );
  };
}

/** Each column that adds up others, through all rows: the total row and others break it together where a column is missing. */
function rowSums(context: CheckContext, table: Other): readonly Check[] {
  const rows = [...table.rows, table.totalRow];
  return columnSums(table.columns).flatMap(([whole, parts]) => {
    const told = rows
      .filter(({ amounts }) => [whole, ...parts].every((column) => amounts[column] !== undefined))
      .filter(({ amounts }) => [whole, ...parts].some((column) => isBeside(amounts[column] as Field<Wan>)))
      .filter(({ amounts }) => !isNothing(context, amounts[whole] as Field<Wan>));
    const checks = told.map((row) => rowSum(table, row, whole, parts));
    const isWrong = (check: Check) => check(context).outcome === "failed";
    const total = told.at(-1) === table.totalRow ? checks.at(-1) : undefined;
    const isOpen = total !== undefined && isWrong(total) && checks.filter(isWrong).length > 1;
    return isOpen
      ? [({ skipped }: CheckContext) => skipped("合计行与其他行都不等于各栏之和，表中可能另有一栏")]
      : asTold(
          context,
          checks.map((check, of) => ({ of, check })),
        );
  });
}

/** A row that adds up others, in one column. */
function columnSum(table: Other, { row, column, ...side }: RowsSum): Check {
  return (own) =>
    explain(
      checkSideSum(own, side),
      (evaluation) =>
        `“${table.title}”中“${row.name}”的${columnName(table, column)}为 ${print(evaluation.actual)}，下面各行之和为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
    );
}

export const otherTablesAddUp = defineRule({
  id: "other-tables-add-up",
  title: "标准报表以外的表，合计行等于各行之和，合计栏等于各栏之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["B-TOTAL-ROW", "B-ROW-SUM"],
  checks: (context) =>
    otherTables(context).flatMap((table) => [
      ...rowSums(context, table),
      ...asTold(
        context,
        totalsOf(context, table).map((each) => ({ of: each.column, check: columnSum(table, each) })),
      ),
      ...asTold(
        context,
        familiesOf(context, table).map((each) => ({ of: each.row, check: columnSum(table, each) })),
      ),
      ...asNumbered(
        context,
        numberedSums(context, table).map((each) => columnSum(table, each)),
      ),
    ]),
  none: "没有标准报表以外的表，或表中没有合计",
});
