import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { basicExpenditure, personnelExpenses, routineOperatingExpenses } = fields.expenditure;

export const basicExpenditureTotal = defineRule({
  id: "basic-expenditure-total",
  title: "基本支出等于人员经费与日常公用经费之和",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-BASIC"],
  check: ({ read, identity }) =>
    identity(read(basicExpenditure), sum([read(personnelExpenses), read(routineOperatingExpenses)])),
});
