import { compare, type Field, fields, type Wan } from "@qingbei/domain";
import { slipOf } from "../../arithmetic/slip.js";
import { defineRule } from "../../engine/rule.js";
import { isWithOtherUses } from "../../tables/other-uses.js";
import { explain, gap, print } from "../../wording/explain.js";

const { amount } = fields.performance.targetCoverage;
/** All projects, by the table or else by the statement. */
const projectExpenditure: readonly Field<Wan>[] = [
  fields.tables.expenditureTable.totalRow.projectExpenditure,
  fields.expenditure.projectExpenditure,
];

export const targetsWithinProjects = defineRule({
  id: "targets-within-projects",
  title: "编报绩效目标的金额不大于项目支出",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["D-PERF"],
  check: (context) => {
    const { has, value, read, atMost, passed, failed, skipped } = context;
    if (!has(amount)) return skipped("没有写编报绩效目标的项目金额");
    const all = projectExpenditure.find(has);
    if (!all) return skipped("未披露：项目支出");
    const [covered, whole] = [value(amount), value(all)];
    if (covered && whole && slipOf(covered, whole) === "swapped-digits" && compare(covered, whole) < 0)
      return failed(
        `编报绩效目标的项目涉及资金 ${print(covered)}，全部项目支出 ${print(whole)}，像是两位数字颠倒了，请核对`,
      );
    // targets may be set for 经营支出 as well
    if (isWithOtherUses(context, amount, "projectExpenditure")) return passed();
    return explain(
      // it is mostly the total of all projects, which prose may round
      atMost(read(amount), read(all), { places: "as printed" }),
      (evaluation) =>
        `编报绩效目标的项目涉及资金 ${print(evaluation.actual)}，全部项目支出只有 ${print(evaluation.expected)}，${gap(evaluation)}，请核对口径`,
    );
  },
});
