import { fields, isZero } from "@qingbei/domain";
import { perDocument } from "../../engine/per-document.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import { ordinaryExpense, statedContents } from "../../parameters/operating-words.js";
import { amountOf, rowFields } from "../../tables/row-fields.js";
import { hasUnits } from "../../text/own-units.js";

const { department, expenditure, agencyOperatingExpenses } = fields;
const revenue = rowFields(fields.revenue);
/** Money that pays routine expenses but no 机关运行经费, which the general public budget alone pays. */
const otherMoney = [
  "broughtForward",
  "specialFiscalAccountFunds",
  "unitOwnFunds",
  "publicServiceRevenue",
  "businessRevenue",
  "superiorSubsidy",
  "affiliateRemittance",
  "otherRevenue",
];

/** Whether the words exclude something from a figure, or include something that is no ordinary expense. */
function holdsOther(text: string): boolean {
  return [...text.matchAll(statedContents)].some(
    ([, not, what = ""]) => not !== "" || !ordinaryExpense.test(what),
  );
}

/** Whether there is money beside the appropriations that may pay what 机关运行经费 leaves out. */
const hasOtherMoney = perDocument((context) =>
  otherMoney.some((source) => !isNothing(context, amountOf(revenue, source))),
);

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
    const isApart = occurrences(agencyOperatingExpenses.total).some(({ text }) => holdsOther(text));
    // the body's nature decides whether both are one figure: if it is not disclosed, a difference only asks for a
    // reason
    const isCertain = nature && !isApart && !hasUnits(context);
    const explained = () => atMost(agency, routine).outcome === "passed" && hasOtherMoney(context);
    return sameFigure(routine, agency, isCertain && !explained() ? {} : { severity: "warning" });
  },
});
