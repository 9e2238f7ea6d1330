import { defineRule } from "../../engine/rule.js";
import { indicatorMeasures } from "../../parameters/indicator-measures.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";

const namesMeasure = (name: string) => indicatorMeasures.some((measure) => measure.name.test(name));

/** Whether a name or description asks 是否, so that 是 is an answer: yes-no-description checks those. */
const asksWhether = ({ name, description }: Indicator) => /是否/.test(name + description);

/** Only a hint: 是 may mean that a rate set elsewhere is reached; measurable-indicators checks for too many of them. */
export const rateNotYesNo = defineRule<readonly Indicator[]>({
  id: "rate-not-yes-no",
  title: "名为率、人数、面积的指标，指标值不是“是”或“否”",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-RATE-BOOL"],
  none: "没有名为率、人数、面积等的指标值",
  each: (context) => {
    const asked = indicatorsOf(context).filter(
      (each) => each.target && namesMeasure(each.name) && !asksWhether(each),
    );
    return asked.length > 0 ? [asked.filter(({ target }) => target?.kind === "yesNo")] : [];
  },
  check: (context, wrong) => {
    const [first] = wrong;
    if (!first) return context.passed();
    citeNamesAndTargets(context, wrong);
    return context.failed(
      `名称要的是数，指标值却是“是”或“否”：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），请写出比例或数量`,
    );
  },
});
