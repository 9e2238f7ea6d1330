import { appropriatedBudgets, fields } from "@qingbei/domain";
import { type Basic, dividesBasicFurther } from "../../arithmetic/aid-apart.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { expenditure, appropriations } = fields;

export const basicExpenditureTotal = defineRule<Basic>({
  id: "basic-expenditure-total",
  title: "基本支出等于人员经费与日常公用经费之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-BASIC"],
  // of the department, and of each budget whose parts are stated
  each: ({ has }) => [
    expenditure,
    ...appropriatedBudgets
      .map((name) => appropriations[name])
      .filter((stated) => has(stated.basicExpenditure) && has(stated.personnelExpenses)),
  ],
  none: "没有披露基本支出",
  check: (context, stated) => {
    const { read, identity, skipped } = context;
    const { basicExpenditure, personnelExpenses, routineOperatingExpenses } = stated;
    const outcome = identity(
      read(basicExpenditure),
      sum([read(personnelExpenses), read(routineOperatingExpenses)]),
    );
    if (outcome.outcome !== "failed") return outcome;
    return dividesBasicFurther(context, stated) ? skipped("基本支出另有按经济分类列出的部分") : outcome;
  },
});
