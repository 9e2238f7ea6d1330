import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";

const { wholeExpenditure, basicExpenditure, projectExpenditure } = fields.performance.targetCoverage;
const { totalRow } = fields.tables.expenditureTable;

/**
 * The amounts under the department's target, and where else they are printed: in the table, or else in the statement.
 */
const repeated: readonly (readonly [Field<Wan>, readonly Field<Wan>[]])[] = [
  [wholeExpenditure, [totalRow.total, fields.expenditure.total]],
  [basicExpenditure, [totalRow.basicExpenditure, fields.expenditure.basicExpenditure]],
  [projectExpenditure, [totalRow.projectExpenditure, fields.expenditure.projectExpenditure]],
];

function parts({ read, has, atMost, skipped }: CheckContext): Outcome {
  const listed = [basicExpenditure, projectExpenditure].filter(has);
  if (listed.length === 0) return skipped("部门整体支出绩效目标没有分列基本支出和项目支出");
  return atMost(sum(listed.map((part) => read(part))), read(wholeExpenditure));
}

export const wholeTarget = defineRule({
  id: "whole-target",
  title: "部门整体支出绩效目标的金额与支出一致",
  severity: "error",
  basis: ["performance-opinions", "arithmetic"],
  covers: ["D-PERF"],
  none: "没有写部门整体支出绩效目标的金额",
  checks: ({ has }) =>
    has(wholeExpenditure)
      ? [
          parts,
          ...repeated.map(([stated, printed]) => ({ read, label, sameFigure, skipped }: CheckContext) => {
            const other = printed.find(has);
            if (!has(stated) || !other) return skipped(`没有可以对照的${label(stated)}`);
            return sameFigure(read(stated), read(other), { severity: "warning" });
          }),
        ]
      : [],
});
