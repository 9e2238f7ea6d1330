import { grouped } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type Indicator, indicatorsOf, isMeasured } from "../../text/indicators.js";
import { projectLabels } from "../../text/project-texts.js";
import { oneIn } from "../../wording/one-in.js";

const OUTCOMES = new Set(["economic", "social", "ecological", "sustainedImpact"]);
const unmeasured = ({ target }: Indicator) => target !== null && !isMeasured(target);

interface Found {
  /** Unmeasured indicators in tables with too many of them. */
  readonly tooMany: readonly Indicator[];
  /** Outcome indicators in other tables, if none of them is measured. */
  readonly outcomes: readonly Indicator[];
}

function survey(table: readonly Indicator[], mostOneIn: number): Found {
  const words = table.filter(unmeasured);
  const outcomes = table.filter(({ level2 }) => level2 !== null && OUTCOMES.has(level2));
  if (words.length * mostOneIn > table.length) return { tooMany: words, outcomes: [] };
  return { tooMany: [], outcomes: outcomes.every(unmeasured) ? outcomes : [] };
}

export const measurableIndicators = defineRule<Found>({
  id: "measurable-indicators",
  title: "多数指标可以度量，效益指标至少一个可以度量",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-UNQUANTIFIED"],
  none: "未披露指标值",
  each: (context) => {
    const tables = grouped(
      indicatorsOf(context).filter(({ target }) => target),
      ({ project }) => project,
    );
    const found = [...tables.values()].map((table) => survey(table, context.parameters.unmeasuredOneIn));
    if (found.length === 0) return [];
    return [
      {
        tooMany: found.flatMap(({ tooMany }) => tooMany),
        outcomes: found.flatMap(({ outcomes }) => outcomes),
      },
    ];
  },
  check: (context, { tooMany, outcomes }) => {
    if (tooMany.length + outcomes.length === 0) return context.passed();
    for (const { field } of [...tooMany, ...outcomes]) context.value(field.targetValue);
    const projectsOf = (indicators: readonly Indicator[]) =>
      projectLabels(
        context,
        indicators.map(({ project }) => project),
      );
    const many = `${projectsOf(tooMany)}的指标值有${oneIn(context.parameters.unmeasuredOneIn)}以上不能度量（“是”或文字）`;
    const none = `${projectsOf(outcomes)}的效益指标没有一个可以度量`;
    const parts = [...(tooMany.length > 0 ? [many] : []), ...(outcomes.length > 0 ? [none] : [])];
    return context.failed(`${parts.join("；")}，请尽量改为数量、比例或时限`, {
      severity: tooMany.length > 0 ? "warning" : "info",
    });
  },
});
