import { shareAsQuantity } from "../../parameters/indicator-measures.js";
import { indicatorRule } from "../../text/indicator-rule.js";
import { isMeasured, isShare, printTarget } from "../../text/indicators.js";

export const quantityIsQuantity = indicatorRule({
  id: "quantity-is-quantity",
  title: "数量指标的指标值是数量",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-QTY-NOT-QTY"],
  applies: ({ level2, target }) => level2 === "quantity" && target !== null,
  none: "未披露数量指标的指标值",
  isWrong: ({ name, target }) =>
    target !== null && (!isMeasured(target) || (isShare(target) && !shareAsQuantity.test(name))),
  cites: ["name", "targetValue"],
  message: (where, { target }) =>
    `数量指标的值不是数量：${where}（如“${printTarget(target)}”），请改为人数、次数、面积等可以数的量`,
});
