import { lookedAt, workedOut } from "../../parameters/indicator-measures.js";
import { indicatorRule } from "../../text/indicator-rule.js";
import { type Indicator, printTarget } from "../../text/indicators.js";

function asks({ name, description }: Indicator): boolean {
  if (/是否/.test(name)) return true;
  return /是否/.test(description) && !lookedAt.test(description) && !workedOut.test(description);
}

export const yesNoDescription = indicatorRule({
  id: "yes-no-description",
  title: "描述问“是否”的指标，指标值是“是”或“否”",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-BOOL-VS-NUM"],
  applies: (indicator) => indicator.target !== null && asks(indicator),
  none: "没有描述问“是否”的指标",
  isWrong: ({ target }) => target?.kind === "number" || target?.kind === "range",
  cites: ["description", "targetValue"],
  message: (where, { name, description, target }) =>
    `描述问的是“是否”，指标值却是数：${where}（如“${description || name}”对“${printTarget(target)}”），请把描述改为比例或数量的口径`,
});
