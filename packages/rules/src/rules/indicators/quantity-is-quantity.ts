import { defineRule } from "../../engine/rule.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  isMeasured,
  isShare,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";

export const quantityIsQuantity = defineRule<readonly Indicator[]>({
  id: "quantity-is-quantity",
  title: "数量指标的指标值是数量",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-QTY-NOT-QTY"],
  none: "未披露数量指标的指标值",
  each: (context) => {
    const asked = indicatorsOf(context).filter(({ level2, target }) => level2 === "quantity" && target);
    const wrong = asked.filter(({ target }) => target && (!isMeasured(target) || isShare(target)));
    return asked.length > 0 ? [wrong] : [];
  },
  check: (context, wrong) => {
    const [first] = wrong;
    if (!first) return context.passed();
    citeNamesAndTargets(context, wrong);
    const value = printTarget(first.target);
    return context.failed(
      `数量指标的值不是数量：${whereabouts(context, wrong)}（如“${value}”），请改为人数、次数、面积等可以数的量`,
    );
  },
});
