import { termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { type CodedSum, rowsBeneath, withoutCopies } from "../../tables/coded-sums.js";
import { type CodedRow, codedTables, rowName } from "../../tables/coded-tables.js";
import { repeatedRows, sumCases } from "../../tables/repeated-rows.js";
import { readOrRest, saidIn } from "../../tables/row-division.js";
import { amountOf } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

/** Checks a sum of rows; repeated rows count once, unless it holds with all of them. */
function added(context: CheckContext, { table, whole, parts }: CodedSum, column: string): Outcome {
  const identity = (rows: readonly CodedRow[]) => {
    const own = readOrRest(context, table, whole, column);
    const amounts = sum(rows.map(({ row }) => context.read(amountOf(row, column), absentIsZero)));
    // if all rows beneath a number are blank, it matters whether they are proven to be zero
    const parts =
      amounts.terms.length > 0
        ? amounts
        : sum(rows.map(({ row }) => readOrRest(context, table, row, column)));
    return context.identity(own, parts, { rowsOf: table.rows });
  };
  const all = identity(parts);
  const once = withoutCopies(context, table, parts);
  return all.outcome === "failed" && once.length < parts.length ? identity(once) : all;
}

export const rowHierarchy = defineRule({
  id: "row-hierarchy",
  title: "类等于款之和，款等于项之和",
  severity: "error",
  basis: ["budget-law-46"],
  covers: ["B-HIER-CLASS", "B-HIER-SECTION"],
  each: (context) =>
    sumCases(
      context,
      codedTables.flatMap((table) => rowsBeneath(context, table)),
    ),
  none: "没有同时列示上下级科目的报表",
  check: (context, subject) => {
    const { table, whole } = subject.sum;
    if (subject.twice) return repeatedRows(context, subject.sum, subject.twice);
    const { column } = subject;
    return explain(
      added(context, subject.sum, column),
      (evaluation) =>
        `${termOf(table.id).zh}“${rowName(context, whole)}”的${termOf(column).zh}${saidIn(context, whole, column, evaluation.actual)}，下级各科目之和为 ${print(evaluation.expected)}，${gap(evaluation)}`,
    );
  },
});
