import { compare, exact, type FieldOf, fields, isNegative, type Project, toFixed } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";

const HUNDRED = exact("100");

/** The steps whose share is disclosed, by month. */
function disclosedSteps({ list, value }: CheckContext, project: FieldOf<Project>) {
  return list(project.spendingPlan)
    .flatMap((step) => {
      const [month, share] = [value(step.month), value(step.cumulative)];
      return month && share
        ? [{ month, points: share.points, words: `${month}月底 ${toFixed(share.points, share.decimals)}%` }]
        : [];
    })
    .sort((a, b) => a.month - b.month);
}

export const spendingPlanRising = defineRule({
  id: "spending-plan-rising",
  title: "资金支出计划的累计比例逐期不减，且在 0 与 100% 之间",
  severity: "error",
  basis: ["performance-opinions"],
  covers: ["F-SCHED-MONO"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: (context, project) => {
    const { label, passed, failed, skipped } = context;
    const steps = disclosedSteps(context, project);
    const outside = steps.find(({ points }) => isNegative(points) || compare(points, HUNDRED) > 0);
    if (outside) return failed(`${label(project)}的资金支出计划${outside.words}，超出 0 至 100% 的范围`);
    if (steps.length < 2) return skipped(`未披露：${label(project)}的资金支出计划`);
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before && compare(step.points, before.points) < 0)
        return failed(`${label(project)}的资金支出计划${step.words}，低于${before.words}；累计比例不应减少`);
    }
    return passed();
  },
});
