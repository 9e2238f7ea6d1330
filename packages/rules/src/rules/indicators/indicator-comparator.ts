import { toText } from "@qingbei/domain";
import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { indicatorRule } from "../../text/indicator-rule.js";
import { type Indicator, isShare, printTarget } from "../../text/indicators.js";

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

export const indicatorComparator = indicatorRule({
  id: "indicator-comparator",
  title: "数值型指标值带比较符",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-COMPARATOR"],
  applies: ({ target }) => target?.kind === "number",
  none: "未披露数值型指标值",
  isWrong: lacksComparator,
  cites: ["targetValue"],
  message: (where, { target }) =>
    `指标值没有比较符：${where}（如“${printTarget(target)}”），请写明至少（≥）还是至多（≤）`,
});
