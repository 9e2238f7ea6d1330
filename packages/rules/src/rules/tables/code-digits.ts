import { termOf } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { codedRows, codedTables } from "../../tables/coded-tables.js";
import { listed } from "../../text/passage.js";

/** One column of a code with one digit instead of two: 301 2 for 301 02. */
const SHORT = /\s\d(?=\s|$)/;

export const codeDigits = defineRule({
  id: "code-digits",
  title: "科目编码的款、项写足两位",
  severity: "info",
  basis: ["budget-law-32"],
  covers: [],
  each: (context) =>
    codedTables
      .map((table) => ({
        table,
        rows: codedRows(context, table).flatMap(({ row }) => {
          const printed = context.occurrences(row.code)[0]?.printed.trim();
          return printed === undefined ? [] : [{ row, printed }];
        }),
      }))
      .filter(({ rows }) => rows.length > 0),
  none: "没有按编码列示的报表，或不知道编码是怎样印的",
  check: ({ value, passed, failed }, { table, rows }) => {
    const short = rows.filter(({ printed }) => SHORT.test(printed));
    if (short.length === 0) return passed();
    for (const { row } of short) value(row.code);
    const codes = listed(short.map(({ printed }) => printed.replace(/\s+/g, " ")));
    return failed(`${termOf(table.id).zh}有编码少了前面的零：${codes}，款、项应写作两位`);
  },
});
