import { type FieldOf, fields, type Project, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";

/** A plan in one line: 3月底30%、6月底50% …. Empty if a step is blank or there is only one. */
function planOf({ list, value }: CheckContext, project: FieldOf<Project>): string {
  const steps = list(project.spendingPlan).map((step) => {
    const cumulative = value(step.cumulative);
    return cumulative ? `${value(step.month)}月底${toText(cumulative.points)}%` : "";
  });
  return steps.length < 2 || steps.includes("") ? "" : steps.join("、");
}

interface Plans {
  readonly projects: readonly FieldOf<Project>[];
  readonly distinct: ReadonlySet<string>;
}

export const sameSpendingPlan = defineRule<Plans>({
  id: "same-spending-plan",
  title: "资金支出计划按项目编排，不是一个模子",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-SCHED-BOILER"],
  none: "披露资金支出计划的项目太少，谈不上一个模子",
  each: (context) => {
    const planned = context
      .list(fields.projects)
      .map((project) => ({ project, plan: planOf(context, project) }))
      .filter(({ plan }) => plan !== "");
    if (planned.length < context.parameters.fewestAlike) return [];
    const projects = planned.map(({ project }) => project);
    return [{ projects, distinct: new Set(planned.map(({ plan }) => plan)) }];
  },
  check: (context, { projects, distinct }) => {
    const [plan = ""] = distinct;
    if (distinct.size > 1) return context.passed();
    for (const project of projects) context.value(project.spendingPlan.at(0).cumulative);
    return context.failed(
      `${projects.length} 个项目的资金支出计划完全相同（${plan}），请按各项目的实际进度填报`,
    );
  },
});
