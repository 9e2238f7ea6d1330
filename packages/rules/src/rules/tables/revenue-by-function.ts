import { termOf } from "@qingbei/domain";
import { absentIsZero } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { byCode, expenditureTable, revenueTable, rowName } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { unlessScopesDiffer } from "../../tables/scope.js";
import { isAppropriationAlone } from "../../tables/two-sided-rows.js";
import { isSameMoney } from "../../tables/whole-tables.js";
import { explain, gap, print } from "../../wording/explain.js";

const names = [termOf(revenueTable.id).zh, termOf(expenditureTable.id).zh] as const;

export const revenueByFunction = defineRule({
  id: "revenue-by-function",
  title: "收入总表与支出总表合计相同的，逐科目也相同",
  severity: "error",
  basis: ["budget-law-35", "implementing-regulation-6"],
  covers: ["C-T1-T2"],
  checks: (context) => {
    if (!isSameMoney(context, revenueTable, expenditureTable)) return [];
    const severity = isAppropriationAlone(context) === true ? "error" : "warning";
    const spent = byCode(context, expenditureTable);
    const checks = [...byCode(context, revenueTable)].flatMap(([code, row]) => {
      const other = spent.get(code);
      if (!other || ![row, other].some((each) => context.has(amountOf(each, "total")))) return [];
      return [
        (own: typeof context) =>
          explain(
            own.identity(
              own.read(amountOf(row, "total"), absentIsZero),
              own.read(amountOf(other, "total"), absentIsZero),
              { severity },
            ),
            (evaluation) =>
              `“${rowName(own, row)}”在${names[0]}为 ${print(evaluation.actual)}，在${names[1]}为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
          ),
      ];
    });
    return unlessScopesDiffer(context, checks, "两张表多数科目不同", {
      isSame: severity === "error",
      tables: names.join("与"),
    });
  },
  none: "没有合计相同、都按科目列示的收入总表和支出总表",
});
