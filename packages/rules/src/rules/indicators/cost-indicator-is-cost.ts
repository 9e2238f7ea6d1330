import { defineRule } from "../../engine/rule.js";
import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { type Indicator, indicatorsOf, whereabouts } from "../../text/indicators.js";

const isCost = ({ level1, level2 }: Indicator) => level1 === "cost" || level2 === "cost";

/** Whether an indicator is a rate of spending by its name, and does not mention a cost. */
function isProgress({ name, description }: Indicator): boolean {
  const { progressRate, cost } = indicatorTerms;
  return progressRate.test(name.trim()) && !cost.test(name) && !cost.test(description);
}

export const costIndicatorIsCost = defineRule<readonly Indicator[]>({
  id: "cost-indicator-is-cost",
  title: "成本指标衡量成本，不是执行率、发放率",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-COST-MISUSE"],
  none: "未披露成本指标",
  each: (context) => {
    const asked = indicatorsOf(context).filter((each) => isCost(each) && each.name !== "");
    return asked.length > 0 ? [asked.filter(isProgress)] : [];
  },
  check: (context, wrong) => {
    if (wrong.length === 0) return context.passed();
    for (const { field } of wrong) context.value(field.name);
    return context.failed(
      `成本指标写的是资金进度，不是成本：${whereabouts(context, wrong)}，请改为单位成本、总额控制数等`,
    );
  },
});
