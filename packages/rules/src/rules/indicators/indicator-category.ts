import { isZero } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { theLessTheBetter } from "../../parameters/indicator-measures.js";
import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { type Indicator, indicatorsOf, isShare, whereabouts } from "../../text/indicators.js";

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

export const indicatorCategory = defineRule<readonly Indicator[]>({
  id: "indicator-category",
  title: "指标放在它所属的类别里",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-IND-CATEGORY"],
  none: "未披露质量或时效指标",
  each: (context) => {
    const asked = indicatorsOf(context).filter(
      ({ level2 }) => level2 === "quality" || level2 === "timeliness",
    );
    return asked.length > 0 ? [asked.filter((each) => belongsTo(each) !== undefined)] : [];
  },
  check: (context, wrong) => {
    const [first] = wrong;
    if (!first) return context.passed();
    for (const { field } of wrong) {
      context.value(field.level2);
      context.value(field.name);
    }
    return context.failed(
      `指标放错了类别：${whereabouts(context, wrong)}，“${first.name}”应归入${belongsTo(first)}指标`,
    );
  },
});
