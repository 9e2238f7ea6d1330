import { type FieldOf, fields, type ProjectStatement } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const QUARTERS = 4;

export const projectStatementQuarters = defineRule<FieldOf<ProjectStatement>>({
  id: "project-statement-quarters",
  title: "项目分季度的用款不重复，之和等于年度预算安排",
  severity: "error",
  basis: ["arithmetic"],
  covers: [],
  none: "没有写出分季度用款的项目",
  each: ({ list }) => list(fields.projectStatements).filter(({ quarters }) => list(quarters).length > 0),
  check: ({ list, has, value, read, identity, atMost, label, failed, passed }, { budget, quarters }) => {
    const all = list(quarters);
    const numbers = all.map(({ quarter }) => value(quarter));
    const twice = numbers.find((quarter, at) => numbers.indexOf(quarter) !== at);
    if (twice !== undefined)
      return failed(`${label(quarters)}里第 ${twice} 季度写了两次，请核对是哪一个季度`, {
        severity: "warning",
      });
    if (!has(budget)) return passed();
    const parts = sum(all.map(({ amount }) => read(amount)));
    const different = new Set(all.map(({ quarter }) => value(quarter)));
    return different.size === QUARTERS && all.length === QUARTERS
      ? identity(read(budget), parts)
      : atMost(parts, read(budget));
  },
});
