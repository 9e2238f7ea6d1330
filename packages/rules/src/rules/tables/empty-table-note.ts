import { type Field, fields, isExact, isZero, termOf, threePublicItems, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CELLS_UNREAD } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";
import { type CodedTable, codedTables } from "../../tables/coded-tables.js";
import { amountsOfColumns, rowFields, rowsOf } from "../../tables/row-fields.js";

const three = fields.tables.threePublicExpensesTable;
const threeColumns = ["total", ...threePublicItems];
/** A note on the table as a whole, not on the three public expenses alone. */
const OF_TABLE = /[本此该空]表/;

interface NotedTable {
  readonly id: string;
  readonly at: Field<unknown>;
  readonly note: Field<string>;
  readonly declaredEmpty: Field<boolean>;
  readonly amounts: (context: CheckContext) => readonly Field<Wan>[];
}

function noted(table: CodedTable): NotedTable {
  const own = fields.tables[table.id as "governmentManagedFundsTable"];
  const { note, declaredEmpty } = own;
  return {
    id: table.id,
    at: own as unknown as Field<unknown>,
    note,
    declaredEmpty,
    amounts: (context) =>
      [...rowsOf(context, table.rows), table.totalRow].flatMap((row) => amountsOfColumns(row, table.columns)),
  };
}

const notedTables: readonly NotedTable[] = [
  ...codedTables.map(noted),
  {
    id: "threePublicExpensesTable",
    at: three as unknown as Field<unknown>,
    note: three.note,
    declaredEmpty: three.declaredEmpty,
    amounts: ({ value }) =>
      amountsOfColumns(rowFields(three.current), [
        ...threeColumns,
        ...(OF_TABLE.test(value(three.note) ?? "") ? ["agencyOperatingExpenses"] : []),
      ]),
  },
];

export const emptyTableNote = defineRule({
  id: "empty-table-note",
  title: "说明写“本表为空表”的表没有数据",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["D-EMPTY-STMT"],
  each: (context) => notedTables.filter(({ declaredEmpty }) => context.value(declaredEmpty) === true),
  none: "没有说明为空表的报表",
  check: (context, { id, at, note, amounts }) => {
    const filled = amounts(context).filter((field) => context.has(field));
    const figures = filled.flatMap((field) => {
      const amount = context.value(field);
      return isExact(amount) && !isZero(amount) ? [field] : [];
    });
    if (figures.length === 0) return context.isUnread(at) ? context.skipped(CELLS_UNREAD) : context.passed();
    const words = context.value(note) ?? "";
    return context.failed(
      `${termOf(id).zh}填有 ${figures.length} 个数，表下却说明“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`,
    );
  },
});
