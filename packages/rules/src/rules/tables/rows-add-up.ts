import { termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { topSum } from "../../tables/coded-sums.js";
import { type CodedRow, codedRows, codedTables } from "../../tables/coded-tables.js";
import { repeatedRows, type SumCase, sumCases } from "../../tables/repeated-rows.js";
import { readOrRest, saidIn } from "../../tables/row-division.js";
import { amountOf } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

interface Total {
  readonly subject: SumCase;
  /** Rows without a code beside rows with codes, such as 结转下年: whether the total includes them is not known. */
  readonly others: readonly CodedRow[];
}

function totals(context: CheckContext): readonly Total[] {
  return codedTables.flatMap((table) => {
    const rows = codedRows(context, table);
    const top = topSum(context, table);
    const others = top.parts === rows ? [] : rows.filter(({ code }) => code === undefined);
    return sumCases(context, [top]).map((subject) => ({ subject, others }));
  });
}

export const rowsAddUp = defineRule({
  id: "rows-add-up",
  title: "各表的合计行等于最高一级各行之和",
  severity: "error",
  basis: ["budget-law-46"],
  covers: ["B-TOTAL-ROW"],
  each: totals,
  none: "没有带合计行的报表",
  check: (context, { subject, others }) => {
    const { read, has, identity, skipped } = context;
    const { table, parts: top, columns } = subject.sum;
    if (top.length === 0) return skipped("表中只有合计行，或没有编码，看不出哪些行包含在别的行里");
    const summed = subject.twice ? columns : [subject.column];
    if (others.some(({ row }) => summed.some((column) => has(amountOf(row, column)))))
      return skipped("表中另有不按科目列示的行");
    if (subject.twice) return repeatedRows(context, subject.sum, subject.twice);
    const { column } = subject;
    const parts = top.map(({ row }) => read(amountOf(row, column), absentIsZero));
    return explain(
      identity(readOrRest(context, table, table.totalRow, column), sum(parts), { rowsOf: table.rows }),
      (evaluation) =>
        `${termOf(table.id).zh}“${termOf(column).zh}”一列，合计行${saidIn(context, table.totalRow, column, evaluation.actual)}，各行之和为 ${print(evaluation.expected)}，合计行${gap(evaluation)}`,
    );
  },
});
