import {
  type DepartmentBudget,
  type Field,
  type FieldOf,
  fields,
  pointerOf,
  threePublicAmounts,
  type Wan,
} from "@qingbei/domain";
import { possiblyRestated } from "../../across/changed-units.js";
import { counterpart } from "../../across/counterpart.js";
import { notGiven } from "../../across/not-given.js";
import { restatementsOf } from "../../across/restatement.js";
import { WHOLE_IS_LAST_YEARS, wholeOf } from "../../across/whole-renewed.js";
import type { Companion } from "../../companions/companion.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

/** A cell in a column of last year, and the same cell in last year's table. */
interface Column {
  readonly stated: Field<Wan>;
  readonly before: Field<Wan>;
  readonly previous: Companion;
}

const { threePublicExpensesTable: three, generalPublicBudgetTable: general } = fields.tables;

const ofThree = (root: FieldOf<DepartmentBudget>) => root.tables.threePublicExpensesTable;

export const priorYearColumns = defineRule<Column>({
  id: "prior-year-columns",
  title: "报表的上年栏等于上年公开的报表",
  severity: "warning",
  basis: ["budget-law-14"],
  across: true,
  covers: ["E-PRIOR-SANGONG", "E-PRIOR-OPER"],
  each: (context) => {
    const { has, list, value } = context;
    return context.companions
      .filter(({ relation }) => relation === "previousYear")
      .flatMap((previous) => {
        const { fields: root } = previous;
        const year = value(three.previous.year);
        const isOther = year && year !== value(root.fiscalYear);
        const columns = threePublicAmounts.map((column) => ({
          stated: three.previous[column],
          before: ofThree(root).current[column],
        }));
        const rows = list(general.rows).flatMap((row) => {
          const before = counterpart(context, row.total, fields, root);
          return before ? [{ stated: row.previousTotal, before }] : [];
        });
        const total = {
          stated: general.totalRow.previousTotal,
          before: root.tables.generalPublicBudgetTable.totalRow.total,
        };
        return [...(isOther ? [] : columns), ...rows, total]
          .filter(({ stated }) => has(stated))
          .map((column) => ({ ...column, previous }));
      });
  },
  none: notGiven(["previousYear"], "报表没有上年栏"),
  check: (context, { stated, before, previous }) => {
    const { read, label, sameFigure, skipped } = context;
    if (wholeOf(context, previous) !== undefined) return skipped(WHOLE_IS_LAST_YEARS);
    if (restatementsOf(context).length > 0)
      return skipped("文中写明上年数作了口径调整，上年的公开没有这个数");
    const doubt = possiblyRestated(context, previous);
    return explain(
      sameFigure(read(stated), read(before)),
      (evaluation) =>
        `${label(stated)}是 ${print(evaluation.actual)}，${label(pointerOf(before))}是 ${print(evaluation.expected)}，${gap(evaluation)}${doubt ? `；${doubt}，请核对` : ""}`,
    );
  },
});
