import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  countedLevels,
  gradedLevels,
  noTarget,
  notToHappen,
  refersToNumber,
  vagueDegree,
} from "../../parameters/vague-targets.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  isMeasured,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";
import { projectLabels } from "../../text/project-texts.js";
import { oneIn } from "../../wording/one-in.js";

const OUTCOMES = new Set(["economic", "social", "ecological", "sustainedImpact"]);
const unmeasured = ({ target }: Indicator) => target !== null && !isMeasured(target);

interface Found {
  /** Unmeasured indicators in tables with too many of them. */
  readonly tooMany: readonly Indicator[];
  /** Outcome indicators in other tables, if none of them is measured. */
  readonly outcomes: readonly Indicator[];
  /** Indicators of other tables with a target that nobody can check. */
  readonly vague: readonly Indicator[];
}

/** What is wrong with a single target; undefined if it can be checked, or is usual. */
function vagueness({ level2, name, target }: Indicator): "warning" | "info" | undefined {
  if (!target || !("words" in target) || isMeasured(target) || level2 === null) return undefined;
  const words = target.words.replace(/\s/g, "");
  const isNone = noTarget.test(words);
  // a row of the form that is not used has a stroke for its name too
  if (isNone && (noTarget.test(name) || name === "" || notToHappen.test(name))) return undefined;
  if (countedLevels.has(level2)) {
    if (isNone || vagueDegree.test(words)) return "warning";
    // what a cost is can be described in many ways, satisfaction cannot
    const severity = level2 === "satisfaction" ? "warning" : "info";
    return refersToNumber.test(words) ? undefined : severity;
  }
  return isNone || (gradedLevels.has(level2) && vagueDegree.test(words)) ? "info" : undefined;
}

function survey(table: readonly Indicator[], mostOneIn: number): Found {
  const words = table.filter(unmeasured);
  const outcomes = table.filter(({ level2 }) => level2 !== null && OUTCOMES.has(level2));
  if (words.length * mostOneIn > table.length) return { tooMany: words, outcomes: [], vague: [] };
  return {
    tooMany: [],
    outcomes: outcomes.every(unmeasured) ? outcomes : [],
    vague: words.filter((each) => vagueness(each) !== undefined),
  };
}

/** Says which tables have too few targets that can be measured. */
function enough(
  context: CheckContext,
  tooMany: readonly Indicator[],
  outcomes: readonly Indicator[],
): Outcome {
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
}

/** Says that one target cannot be checked. */
function checkable(context: CheckContext, indicator: Indicator): Outcome {
  citeNamesAndTargets(context, [indicator]);
  const wanted = countedLevels.has(indicator.level2 ?? "quality")
    ? "写明数量或比例"
    : "写明数量、比例、时限或等级";
  return context.failed(
    `${whereabouts(context, [indicator])}的指标值是“${printTarget(indicator.target)}”，年底无法对照检查，请${wanted}`,
    vagueness(indicator) === "info" ? { severity: "info" } : {},
  );
}

export const measurableIndicators = defineRule({
  id: "measurable-indicators",
  title: "多数指标可以度量，效益指标至少一个可以度量，指标值不含糊",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-UNQUANTIFIED"],
  none: "未披露指标值",
  checks: (context) => {
    const tables = grouped(
      indicatorsOf(context).filter(({ target }) => target),
      ({ project }) => project,
    );
    const found = [...tables.values()].map((table) => survey(table, context.parameters.unmeasuredOneIn));
    if (found.length === 0) return [];
    const all = (part: keyof Found) => found.flatMap((each) => each[part]);
    return [
      (each: CheckContext) => enough(each, all("tooMany"), all("outcomes")),
      ...all("vague").map((indicator) => (each: CheckContext) => checkable(each, indicator)),
    ];
  },
});
