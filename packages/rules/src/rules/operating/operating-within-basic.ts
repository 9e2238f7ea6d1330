import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { expenditure, agencyOperatingExpenses } = fields;

export const operatingWithinBasic = defineRule({
  id: "operating-within-basic",
  title: "机关运行经费不大于基本支出",
  severity: "error",
  basis: ["agency-operating-definition"],
  covers: ["A-OPER-LE-BASIC"],
  check: ({ read, has, atMost }) => {
    const { basicExpenditure, personnelExpenses, routineOperatingExpenses } = expenditure;
    const basic = has(basicExpenditure)
      ? read(basicExpenditure)
      : sum([read(personnelExpenses), read(routineOperatingExpenses)]);
    return atMost(read(agencyOperatingExpenses.total), basic);
  },
});
