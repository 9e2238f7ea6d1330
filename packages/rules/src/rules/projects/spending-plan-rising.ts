import { compare, fields, isNegative, toFixed } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { byPeriod, disclosedSteps, HUNDRED, type Step } from "../../performance/spending-plan.js";

const words = ({ month, share }: Step) => `${month}月底 ${toFixed(share.points, share.decimals)}%`;

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
    const outside = steps.find(({ share }) => isNegative(share.points) || compare(share.points, HUNDRED) > 0);
    if (outside) return failed(`${label(project)}的资金支出计划${words(outside)}，超出 0 至 100% 的范围`);
    if (steps.length < 2) return skipped(`未披露：${label(project)}的资金支出计划`);
    const other = byPeriod(steps);
    if (other) return skipped(other);
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before && compare(step.share.points, before.share.points) < 0)
        return failed(
          `${label(project)}的资金支出计划${words(step)}，低于${words(before)}；累计比例不应减少`,
        );
    }
    return passed();
  },
});
