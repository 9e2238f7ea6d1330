import { fields, isZero } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { hasUnits } from "../../text/own-units.js";

/** What else a figure holds, or leaves out, beside it: 60万元（不含公务交通补贴）. */
const holdsOther = /[（(，,](?:其中)?(?:不?含|不?包[含括])/;

const { department, expenditure, agencyOperatingExpenses } = fields;

export const routineEqualsAgencyOperating = defineRule({
  id: "routine-equals-agency-operating",
  title: "行政单位和参公单位的日常公用经费等于机关运行经费",
  severity: "error",
  basis: ["agency-operating-definition"],
  covers: ["A-PUB-EQ-OPER"],
  check: (context) => {
    const { read, value, list, atMost, sameFigure, skipped, occurrences } = context;
    const nature = value(department.nature);
    if (nature === "publicInstitution") return skipped("事业单位没有机关运行经费");
    const stated = value(agencyOperatingExpenses.total);
    if (!nature && stated && isZero(stated))
      return skipped("机关运行经费为零，没有写明是行政单位，像是没有这项经费的事业单位");
    const routine = read(expenditure.routineOperatingExpenses);
    const agency = read(agencyOperatingExpenses.total);
    // the institutions among the units of a department have routine expenses and no agency to operate
    if (list(department.units).length > 1) return atMost(agency, routine, { severity: "warning" });
    const isApart = occurrences(agencyOperatingExpenses.total).some(({ text }) => holdsOther.test(text));
    // the nature decides whether both are one figure: where it is not disclosed, a difference only asks for a reason
    return sameFigure(
      routine,
      agency,
      nature && !isApart && !hasUnits(context) ? {} : { severity: "warning" },
    );
  },
});
