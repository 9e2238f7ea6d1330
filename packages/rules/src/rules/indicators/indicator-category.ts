import { isZero } from "@qingbei/domain";
import { theLessTheBetter } from "../../parameters/indicator-measures.js";
import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { indicatorRule } from "../../text/indicator-rule.js";
import { type Indicator, isShare } from "../../text/indicators.js";

const { count, lapse, qualityRate, time } = indicatorTerms;

/** Whether a count is an output; one that should be low, or how long a thing takes, belongs to quality or time. */
function isOutput({ level2, name, target }: Indicator): boolean {
  if (!count.test(name) || target?.kind !== "number" || isShare(target)) return false;
  if (theLessTheBetter.test(name) || isZero(target.number)) return false;
  if (target.comparator === "≤" || target.comparator === "<") return false;
  return !(level2 === "timeliness" && lapse.test(name));
}

/** The category where an indicator plainly belongs, if it is in another. Cost indicators are left to another rule. */
function belongsTo(indicator: Indicator): "数量" | "质量" | undefined {
  const { level2, name, description } = indicator;
  if (level2 !== "quality" && level2 !== "timeliness") return undefined;
  if (isOutput(indicator)) return "数量";
  if (level2 === "timeliness" && qualityRate.test(name) && !time.test(name) && !time.test(description))
    return "质量";
  return undefined;
}

export const indicatorCategory = indicatorRule({
  id: "indicator-category",
  title: "指标放在它所属的类别里",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-IND-CATEGORY"],
  applies: ({ level2 }) => level2 === "quality" || level2 === "timeliness",
  none: "未披露质量或时效指标",
  isWrong: (indicator) => belongsTo(indicator) !== undefined,
  cites: ["level2", "name"],
  message: (where, indicator) =>
    `指标放错了类别：${where}，“${indicator.name}”应归入${belongsTo(indicator)}指标`,
});
