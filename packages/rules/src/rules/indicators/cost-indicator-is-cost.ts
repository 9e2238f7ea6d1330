import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { indicatorRule } from "../../text/indicator-rule.js";
import type { Indicator } from "../../text/indicators.js";

const isCost = ({ level1, level2 }: Indicator) => level1 === "cost" || level2 === "cost";

/** Whether an indicator is a rate of spending by its name, and does not mention a cost. */
function isProgress({ name, description }: Indicator): boolean {
  const { progressRate, cost } = indicatorTerms;
  return progressRate.test(name.trim()) && !cost.test(name) && !cost.test(description);
}

export const costIndicatorIsCost = indicatorRule({
  id: "cost-indicator-is-cost",
  title: "成本指标衡量成本，不是执行率、发放率",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-COST-MISUSE"],
  applies: (indicator) => isCost(indicator) && indicator.name !== "",
  none: "未披露成本指标",
  isWrong: isProgress,
  cites: ["name"],
  message: (where) => `成本指标写的是资金进度，不是成本：${where}，请改为单位成本、总额控制数等`,
});
