import type { Field, Wan } from "@qingbei/domain";
import { variablesOf } from "../../engine/constraint.js";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { isNothing } from "../../engine/presence.js";
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
import { explain, gap, print } from "../../wording/explain.js";

/** Whether a sum of several numbers holds; one number printed twice says nothing about how a table adds up. */
const isDecisive = (outcome: Outcome) =>
  outcome.outcome === "passed" &&
  outcome.constraint !== undefined &&
  variablesOf(outcome.constraint).length > 2;

/** How many times as often a sum must hold as fail for the table to be certain to add up that way. */
const HELD_TO_BROKEN = 2;

/** The check of a sum, and its row or column: a missing row breaks all columns of one sum, which is one fault. */
interface StatedTotal {
  readonly of: unknown;
  readonly check: Check;
}

/**
 * Checks of sums that an unknown table seems to have. Where they mostly hold, a failure is an error; where they seldom
 * hold, a warning; where they fail as often as they hold, the table is built differently and is skipped.
 */
function asTableAgrees(context: CheckContext, sums: readonly StatedTotal[]): readonly Check[] {
  const outcomes = sums.map(({ of, check }) => ({ of, outcome: check(context) }));
  const failed = outcomes.filter(({ outcome }) => outcome.outcome === "failed");
  const held = outcomes.filter(({ outcome }) => isDecisive(outcome));
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

/**
 * Checks of sums suggested by the numbering of rows: a failure is only a warning, and nothing is checked unless they
 * mostly hold.
 */
function asNumbered(context: CheckContext, checks: readonly Check[]): readonly Check[] {
  const outcomes = checks.map((check) => check(context));
  const failed = outcomes.filter(({ outcome }) => outcome === "failed").length;
  if (failed > outcomes.filter(isDecisive).length) return [];
  return checks.map((check) => (own) => {
    const outcome = check(own);
    return outcome.outcome === "failed" ? { ...outcome, severity: "warning" } : outcome;
  });
}

const columnName = ({ columns }: Other, column: number) => (columns[column] ?? []).join("");

/** Checks that a column adds up others, in one row. */
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

/**
 * Checks each column that adds up others, in all rows: if the total row and others fail together, a column is missing.
 */
function rowSums(context: CheckContext, table: Other): readonly Check[] {
  const rows = [...table.rows, table.totalRow];
  return columnSums(table.columns).flatMap(([whole, parts]) => {
    const complete = rows
      .filter(({ amounts }) => [whole, ...parts].every((column) => amounts[column] !== undefined))
      .filter(({ amounts }) => [whole, ...parts].some((column) => isBeside(amounts[column] as Field<Wan>)))
      .filter(({ amounts }) => !isNothing(context, amounts[whole] as Field<Wan>));
    const checks = complete.map((row) => rowSum(table, row, whole, parts));
    const isWrong = (check: Check) => check(context).outcome === "failed";
    const total = complete.at(-1) === table.totalRow ? checks.at(-1) : undefined;
    const isOpen = total !== undefined && isWrong(total) && checks.filter(isWrong).length > 1;
    return isOpen
      ? [({ skipped }: CheckContext) => skipped("合计行与其他行都不等于各栏之和，表中可能另有一栏")]
      : asTableAgrees(
          context,
          checks.map((check, of) => ({ of, check })),
        );
  });
}

/** Checks that a row adds up others, in one column. */
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
      ...asTableAgrees(
        context,
        totalsOf(context, table).map((each) => ({ of: each.column, check: columnSum(table, each) })),
      ),
      ...asTableAgrees(
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
