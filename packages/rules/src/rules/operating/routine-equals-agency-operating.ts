import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const { department, expenditure, agencyOperatingExpenses } = fields;

export const routineEqualsAgencyOperating = defineRule({
  id: "routine-equals-agency-operating",
  title: "行政单位和参公单位的日常公用经费等于机关运行经费",
  severity: "error",
  basis: ["agency-operating-definition"],
  covers: ["A-PUB-EQ-OPER"],
  check: ({ read, value, list, atMost, sameFigure, skipped }) => {
    const nature = value(department.nature);
    if (nature === "publicInstitution") return skipped("事业单位没有机关运行经费");
    const routine = read(expenditure.routineOperatingExpenses);
    const agency = read(agencyOperatingExpenses.total);
    // the institutions among the units of a department have routine expenses and no agency to operate
    if (list(department.units).length > 1) return atMost(agency, routine, { severity: "warning" });
    // the nature decides whether both are one figure: where it is not disclosed, a difference only asks for a reason
    return sameFigure(routine, agency, nature ? {} : { severity: "warning" });
  },
});
