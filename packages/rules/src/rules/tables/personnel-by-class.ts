import { termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { eitherColumn, personnelClasses, routineClasses } from "../../parameters/economic-columns.js";
import {
  amountOf,
  basicExpenditureTable,
  codedRows,
  type RowFields,
  rowName,
} from "../../tables/coded-tables.js";
import { isNothing } from "../../tables/two-sided-rows.js";

interface Placed {
  readonly row: RowFields;
  readonly belongs: "personnelExpenses" | "routineOperatingExpenses";
  readonly wrong: "personnelExpenses" | "routineOperatingExpenses";
}

/** Sections by the column that their class belongs to, without those that places list either way. */
function placedRows(context: CheckContext): readonly Placed[] {
  return codedRows(context, basicExpenditureTable).flatMap(({ row, code }): Placed[] => {
    if (code?.length !== 5 || eitherColumn.has(code)) return [];
    const category = code.slice(0, 3);
    if (personnelClasses.has(category))
      return [{ row, belongs: "personnelExpenses", wrong: "routineOperatingExpenses" }];
    if (routineClasses.has(category))
      return [{ row, belongs: "routineOperatingExpenses", wrong: "personnelExpenses" }];
    return [];
  });
}

export const personnelByClass = defineRule({
  id: "personnel-by-class",
  title: "工资福利列人员经费，商品服务和资本性支出列公用经费",
  severity: "warning",
  basis: ["implementing-regulation-5"],
  covers: ["B-T6-CLASS"],
  each: (context) =>
    placedRows(context).filter(({ row }) =>
      ["personnelExpenses", "routineOperatingExpenses"].some((column) => context.has(amountOf(row, column))),
    ),
  none: "没有分列人员经费和公用经费的基本支出表",
  check: (context, { row, belongs, wrong }) => {
    const name = rowName(context, row);
    if (isNothing(context, amountOf(row, wrong))) return context.passed();
    return context.failed(
      `基本支出表的“${name}”在${termOf(wrong).zh}一列有数，这一类支出一般列${termOf(belongs).zh}，请核对所在的列`,
    );
  },
});
