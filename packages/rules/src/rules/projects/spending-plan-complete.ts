import { equals, fields, isZero, toFixed } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { byPeriod, disclosedSteps, HUNDRED } from "../../performance/spending-plan.js";

const LAST_MONTH = 12;

export const spendingPlanComplete = defineRule({
  id: "spending-plan-complete",
  title: "资金支出计划到12月底为 100%",
  severity: "error",
  basis: ["budget-law-18", "performance-opinions"],
  covers: ["F-SCHED-END"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: (context, project) => {
    const { value, label, passed, failed, skipped } = context;
    const steps = disclosedSteps(context, project);
    const share = steps.findLast(({ month }) => month === LAST_MONTH)?.share;
    if (!share) return skipped(`未披露：${label(project)}到${LAST_MONTH}月底的支出比例`);
    if (equals(share.points, HUNDRED)) return passed();
    const budget = value(project.budget);
    if (budget && isZero(budget)) return skipped(`${label(project)}的预算数为零，没有要支出的钱`);
    const other = byPeriod(steps);
    if (other) return skipped(other);
    return failed(
      `${label(project)}的资金支出计划到${LAST_MONTH}月底为 ${toFixed(share.points, share.decimals)}%，应为 100%`,
    );
  },
});
