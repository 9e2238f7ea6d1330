import { basicParts, type Field, fields, termOf, threePublicItems, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { isNothing } from "../../engine/presence.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { basicTables, codedRows, codedTables } from "../../tables/coded-tables.js";
import { isEmptyTable } from "../../tables/empty-tables.js";
import { amountOf, type Rows, rowFieldsOf } from "../../tables/row-fields.js";
import { appropriationRevenue, summaryRevenue } from "../../tables/two-sided-rows.js";

const { tables } = fields;
const { summaryTable: summary, fiscalAppropriationTable: fiscal, threePublicExpensesTable: three } = tables;

/** The lines of a table, and the figure that adds them up. */
interface Whole {
  readonly table: string;
  /** The name of the figure for messages: 合计行, 收入总计. */
  readonly name: string;
  readonly whole: Field<Wan>;
  /** Figures that together are the whole, where a table prints only them: 人员经费合计 and 公用经费合计. */
  readonly parts?: readonly Field<Wan>[];
  readonly lines: readonly Field<Wan>[];
}

/** Fewest lines for a whole to be expected: a single line may be the whole itself. */
const SEVERAL = 2;

/** The wholes of the tables whose lines were all read and have amounts. */
function wholes(context: CheckContext): readonly Whole[] {
  const ofSide = (
    table: "summaryTable" | "fiscalAppropriationTable",
    rows: Rows,
    column: string,
    whole: Field<Wan>,
  ): Whole => ({
    table,
    name: rows === summaryRevenue || rows === appropriationRevenue ? "收入总计" : "支出总计",
    whole,
    lines: rowFieldsOf(context, rows).map((row) => amountOf(row, column)),
  });
  const all: readonly Whole[] = [
    ofSide("summaryTable", summaryRevenue, "amount", summary.revenueTotal),
    ofSide("summaryTable", summary.expenditureRows, "amount", summary.expenditureTotal),
    ofSide("fiscalAppropriationTable", appropriationRevenue, "amount", fiscal.revenueTotal),
    ofSide("fiscalAppropriationTable", fiscal.expenditureRows, "total", fiscal.expenditureTotal.total),
    ...codedTables.map(
      (table): Whole => ({
        table: table.id,
        name: "合计行",
        whole: amountOf(table.totalRow, table.whole),
        ...(basicTables.includes(table) && {
          parts: basicParts.map((part) => amountOf(table.totalRow, part)),
        }),
        lines: codedRows(context, table).map(({ row }) => amountOf(row, table.whole)),
      }),
    ),
  ];
  return all.filter(({ table, lines }) => {
    const isRead = !context.isUnread(tables[table as keyof typeof tables] as Field<unknown>);
    return isRead && lines.filter((line) => !isNothing(context, line)).length >= SEVERAL;
  });
}

/** The figures that give a whole: its own, or all of its parts. */
function filledBy({ has }: CheckContext, { whole, parts }: Whole): readonly Field<Wan>[] | undefined {
  if (has(whole)) return [whole];
  return parts?.every((part) => has(part)) ? parts : undefined;
}

/** Checks each whole, if more than half of the tables' wholes are filled in: otherwise the form has none. */
function lackingWholes(context: CheckContext): readonly Check[] {
  const all = wholes(context);
  const filled = all.filter((each) => filledBy(context, each)).length;
  if (filled * 2 <= all.length) return [];
  return all.map((each) => (own) => {
    const given = filledBy(own, each);
    if (given) {
      for (const field of given) own.value(field);
      return own.passed();
    }
    for (const line of each.lines.slice(0, SEVERAL)) own.value(line);
    const isBlank = own.value(each.whole) === null;
    return own.failed(
      `${termOf(each.table).zh}各行有数，${isBlank || each.name !== "合计行" ? `${each.name}却空着` : `却没有${each.name}`}，请补上`,
    );
  });
}

/** The figures of “三公”经费表, with those of the statement. */
const pairs: readonly (readonly [Field<Wan>, Field<Wan>])[] = [
  [three.current.total, fields.threePublicExpenses.total],
  ...threePublicItems.map((item) => [three.current[item], fields.threePublicExpenses[item].amount] as const),
  [three.current.agencyOperatingExpenses, fields.agencyOperatingExpenses.total],
];

/** Checks the blank cells of “三公”经费表 whose figure the statement gives. */
function leftBlank(context: CheckContext): readonly Check[] {
  if (isEmptyTable(context, "threePublicExpensesTable")) return [];
  return pairs
    .filter(([cell, stated]) => context.value(cell) === null && context.has(stated))
    .map(
      ([cell, stated]) =>
        (own) =>
          isNothing(own, stated) ? own.passed() : own.failed(`${own.label(cell)}空着，说明里却有数，请补上`),
    );
}

export const wholesFilled = defineRule({
  id: "wholes-filled",
  title: "有数的报表有合计，说明里有数的栏不空着",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: [],
  checks: (context) => [...lackingWholes(context), ...leftBlank(context)],
  none: "没有读出各行的报表",
});
