import { indicatorMeasures } from "../../parameters/indicator-measures.js";
import { indicatorRule } from "../../text/indicator-rule.js";
import { type Indicator, printTarget } from "../../text/indicators.js";

const namesMeasure = ({ name }: Indicator) => indicatorMeasures.some((measure) => measure.name.test(name));

/** Whether a name or description asks 是否, so that 是 is an answer: yes-no-description checks those. */
const asksWhether = ({ name, description }: Indicator) => /是否/.test(name + description);

/** Only a hint: 是 may mean that a rate set elsewhere is reached; measurable-indicators checks for too many of them. */
export const rateNotYesNo = indicatorRule({
  id: "rate-not-yes-no",
  title: "名为率、人数、面积的指标，指标值不是“是”或“否”",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-RATE-BOOL"],
  applies: (indicator) => indicator.target !== null && namesMeasure(indicator) && !asksWhether(indicator),
  none: "没有名为率、人数、面积等的指标值",
  isWrong: ({ target }) => target?.kind === "yesNo",
  cites: ["name", "targetValue"],
  message: (where, { target }) =>
    `名称要的是数，指标值却是“是”或“否”：${where}（如“${printTarget(target)}”），请写出比例或数量`,
});
