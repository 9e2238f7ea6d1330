import { add, compare, type FieldOf, fields, type Project, scale, zero } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { indicatorTerms } from "../../parameters/indicator-terms.js";
import { projectLabels } from "../../text/project-texts.js";
import { oneIn } from "../../wording/one-in.js";

/** Pairs of characters in a name, without words that any project has: 河道保洁项目 gives 河道, 道保, 保洁. */
function pairsOf(name: string): readonly string[] {
  return name
    .split(indicatorTerms.topicless)
    .flatMap((part) =>
      Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2)),
    );
}

function targetWords({ list, value }: CheckContext): string {
  return list(fields.performance.itemisedTargets)
    .flatMap((target) => [target.name, target.goal, target.indicators])
    .map((field) => value(field) ?? "")
    .join("\n");
}

/** The heading of the itemised targets, where a reader looks for the missing one. */
const targetHeading = /分项(?:绩效)?目标|(?:职责|分类)(?:分类)?绩效目标/;

const FEWEST = 2;

interface Uncovered {
  readonly index: number;
  readonly field: FieldOf<Project>;
}

/** Large projects of which no pair of characters occurs in any target. */
function uncoveredIn(context: CheckContext): readonly Uncovered[] {
  const words = targetWords(context);
  const projects = context.list(fields.projects).map((field, index) => {
    return {
      index,
      field,
      budget: context.value(field.budget) ?? zero,
      name: context.value(field.name) ?? "",
    };
  });
  const all = projects.reduce((sum, { budget }) => add(sum, budget), zero);
  const large = projects.filter(
    ({ budget }) => compare(scale(budget, context.parameters.largeOneIn), all) >= 0,
  );
  return large.filter(({ name }) => {
    const pairs = pairsOf(name);
    return pairs.length >= FEWEST && !pairs.some((pair) => words.includes(pair));
  });
}

export const targetsCoverProjects = defineRule<readonly Uncovered[]>({
  id: "targets-cover-projects",
  title: "大额项目在分项绩效目标里有对应的目标",
  severity: "info",
  basis: ["budget-law-32"],
  covers: ["F-COVERAGE"],
  none: "未披露项目或分项绩效目标",
  each: (context) => {
    const targets = context.list(fields.performance.itemisedTargets);
    const projects = context.list(fields.projects);
    return targets.length > 1 && projects.length > 1 ? [uncoveredIn(context)] : [];
  },
  check: (context, uncovered) => {
    if (uncovered.length === 0) return context.passed();
    for (const { field } of uncovered) {
      context.value(field.name);
      context.value(field.budget);
    }
    for (const target of context.list(fields.performance.itemisedTargets)) context.value(target.name);
    const heading = context.statement?.paragraphs.findIndex(
      ({ role, text }) => role === "heading" && targetHeading.test(text),
    );
    if (heading !== undefined && heading >= 0) context.cite(heading);
    const which = projectLabels(
      context,
      uncovered.map(({ index }) => index),
    );
    return context.failed(
      `${which}${uncovered.length > 1 ? "各" : ""}占所列项目预算的${oneIn(context.parameters.largeOneIn)}以上，分项绩效目标却没有一处提到，请补充对应的目标`,
    );
  },
});
