import { toText } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { type Indicator, indicatorsOf, isShare, printTarget, whereabouts } from "../../text/indicators.js";

/**
 * Whether a target needs a comparator and has none: 100% cannot be exceeded, 0 cannot be undercut, and a date is no
 * measure.
 */
function lacksComparator({ target }: Indicator): boolean {
  if (target?.kind !== "number" || target.comparator !== null) return false;
  const number = toText(target.number);
  const extreme = number === "0" || (number === "100" && isShare(target));
  return !extreme && !indicatorTerms.timeUnit.test(target.unit ?? "");
}

export const indicatorComparator = defineRule<readonly Indicator[]>({
  id: "indicator-comparator",
  title: "数值型指标值带比较符",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-COMPARATOR"],
  none: "未披露数值型指标值",
  each: (context) => {
    const asked = indicatorsOf(context).filter(({ target }) => target?.kind === "number");
    return asked.length > 0 ? [asked.filter(lacksComparator)] : [];
  },
  check: (context, wrong) => {
    const [first] = wrong;
    if (!first) return context.passed();
    for (const { field } of wrong) context.value(field.targetValue);
    return context.failed(
      `指标值没有比较符：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），请写明至少（≥）还是至多（≤）`,
    );
  },
});
