import { fields, isZero } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const { department, expenditure, threePublicExpenses, agencyOperatingExpenses } = fields;

export const threePublicWithinOperating = defineRule({
  id: "three-public-within-operating",
  title: "没有项目支出的单位，“三公”经费不大于机关运行经费",
  severity: "warning",
  basis: ["agency-operating-definition"],
  covers: ["A-SANGONG-LE-OPER"],
  check: ({ read, value, atMost, skipped }) => {
    const nature = value(department.nature);
    if (nature === "publicInstitution") return skipped("事业单位没有机关运行经费");
    const agency = value(agencyOperatingExpenses.total);
    if (!nature && agency && isZero(agency))
      return skipped("机关运行经费为零，没有写明是行政单位，像是没有这项经费的事业单位");
    const projects = value(expenditure.projectExpenditure);
    if (!projects) return skipped("未披露：项目支出");
    if (!isZero(projects)) return skipped("有项目支出，“三公”经费可以在项目里列支");
    return atMost(read(threePublicExpenses.total), read(agencyOperatingExpenses.total));
  },
});
