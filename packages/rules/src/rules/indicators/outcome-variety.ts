import { defineRule } from "../../engine/rule.js";
import { type Indicator, indicatorsOf } from "../../text/indicators.js";
import { projectLabels } from "../../text/project-texts.js";

const OUTCOMES = new Set(["economic", "social", "ecological", "sustainedImpact"]);
const isOutcome = ({ level2 }: Indicator) => level2 !== null && OUTCOMES.has(level2);

export const outcomeVariety = defineRule<readonly Indicator[]>({
  id: "outcome-variety",
  title: "效益指标不只有可持续影响",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-BENEFIT-SINGLE"],
  none: "未披露效益指标",
  each: (context) => {
    const outcomes = indicatorsOf(context).filter(isOutcome);
    const varied = new Set(
      outcomes.filter(({ level2 }) => level2 !== "sustainedImpact").map(({ project }) => project),
    );
    return outcomes.length > 0 ? [outcomes.filter(({ project }) => !varied.has(project))] : [];
  },
  check: (context, only) => {
    if (only.length === 0) return context.passed();
    for (const { field } of only) context.value(field.level2);
    const projects = projectLabels(
      context,
      only.map(({ project }) => project),
    );
    return context.failed(`${projects}的效益指标只有可持续影响一类，请按项目补充经济、社会或生态效益指标`);
  },
});
