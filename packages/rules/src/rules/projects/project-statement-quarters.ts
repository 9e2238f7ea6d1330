import { type FieldOf, fields, type ProjectStatement } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const QUARTERS = 4;

export const projectStatementQuarters = defineRule<FieldOf<ProjectStatement>>({
  id: "project-statement-quarters",
  title: "项目分季度的用款之和等于年度预算安排",
  severity: "error",
  basis: ["arithmetic"],
  covers: [],
  none: "没有同时写出年度预算和分季度用款的项目",
  each: ({ list, has }) =>
    list(fields.projectStatements).filter(({ budget, quarters }) => has(budget) && list(quarters).length > 0),
  check: ({ list, value, read, identity, atMost }, { budget, quarters }) => {
    const all = list(quarters);
    const parts = sum(all.map(({ amount }) => read(amount)));
    const different = new Set(all.map(({ quarter }) => value(quarter)));
    return different.size === QUARTERS && all.length === QUARTERS
      ? identity(read(budget), parts)
      : atMost(parts, read(budget));
  },
});
