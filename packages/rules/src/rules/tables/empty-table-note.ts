import { fields, type TableKind, termOf } from "@qingbei/domain";
import { CELLS_UNREAD } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";
import { codedTables } from "../../tables/coded-tables.js";
import { moneyIn } from "../../tables/empty-tables.js";

const notedTables = [...codedTables.map(({ id }) => id), "threePublicExpensesTable"] as readonly TableKind[];
const LONGEST_NOTE = 60;

export const emptyTableNote = defineRule<TableKind>({
  id: "empty-table-note",
  title: "说明写“本表为空表”的表没有数据",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["D-EMPTY-STMT"],
  each: ({ value }) => notedTables.filter((kind) => value(fields.tables[kind].declaredEmpty) === true),
  none: "没有说明为空表的报表",
  check: (context, kind) => {
    const table = fields.tables[kind];
    const figures = moneyIn(context, kind);
    if (figures.length === 0)
      return context.isUnread(table) ? context.skipped(CELLS_UNREAD) : context.passed();
    const words = context.value(table.note) ?? "";
    return context.failed(
      `${termOf(kind).zh}填有 ${figures.length} 个数，表下却说明“${words.length > LONGEST_NOTE ? `${words.slice(0, LONGEST_NOTE)}…` : words}”`,
    );
  },
});
