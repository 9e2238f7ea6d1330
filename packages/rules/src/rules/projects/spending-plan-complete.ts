import { equals, exact, fields, toFixed } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

const HUNDRED = exact("100");
const LAST_MONTH = 12;

export const spendingPlanComplete = defineRule({
  id: "spending-plan-complete",
  title: "资金支出计划到12月底为 100%",
  severity: "error",
  basis: ["budget-law-18", "performance-opinions"],
  covers: ["F-SCHED-END"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: ({ list, value, label, passed, failed, skipped }, project) => {
    const last = list(project.spendingPlan).find((step) => value(step.month) === LAST_MONTH);
    const share = last && value(last.cumulative);
    if (!share) return skipped(`未披露：${label(project)}到${LAST_MONTH}月底的支出比例`);
    if (equals(share.points, HUNDRED)) return passed();
    return failed(
      `${label(project)}的资金支出计划到${LAST_MONTH}月底为 ${toFixed(share.points, share.decimals)}%，应为 100%`,
    );
  },
});
