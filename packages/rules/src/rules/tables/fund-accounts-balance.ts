import { termOf } from "@qingbei/domain";
import { absentIsZero, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { type CodedTable, codedRows, fundTables, rowName } from "../../tables/coded-tables.js";
import { amountOf, type LineFields } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

interface Row {
  readonly table: CodedTable;
  readonly row: LineFields;
}

export const fundAccountsBalance = defineRule<Row>({
  id: "fund-accounts-balance",
  title: "决算各表的年初结转加本年收入等于本年支出加年末结转",
  severity: "warning",
  basis: ["implementing-regulation-83"],
  only: "finalAccounts",
  covers: ["B-ROW-SUM"],
  each: (context) =>
    fundTables.flatMap((table) =>
      [...codedRows(context, table).map(({ row }) => row), table.totalRow]
        .filter(
          (row) =>
            ["currentYearRevenue", "total"].every((column) => context.has(amountOf(row, column))) &&
            // without all four columns there is no sum to check
            context.value(amountOf(row, "carriedForward")) !== undefined &&
            context.value(amountOf(row, "broughtForward")) !== undefined,
        )
        .map((row) => ({ table, row })),
    ),
  none: "没有同时印年初结转、本年收入、本年支出和年末结转的表",
  check: (context, { table, row }) => {
    const { read, identity } = context;
    const at = (column: string) => read(amountOf(row, column), absentIsZero);
    return explain(
      identity(
        sum([at("broughtForward"), at("currentYearRevenue")]),
        sum([at("total"), at("carriedForward")]),
      ),
      (evaluation) =>
        `${termOf(table.id).zh}“${rowName(context, row)}”的年初结转与本年收入之和为 ${print(evaluation.actual)}，本年支出与年末结转之和为 ${print(evaluation.expected)}，${gap(evaluation)}；有收回或调整的请说明`,
    );
  },
});
