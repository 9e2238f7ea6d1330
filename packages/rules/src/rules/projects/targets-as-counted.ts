import { compare, exact, fields, isZero, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { explain, gap, print } from "../../wording/explain.js";

const { targetCoverage: covered } = fields.performance;

/** Each printed table is of a project with targets. */
function count({ list, value, passed, failed, skipped }: CheckContext): Outcome {
  const tables = list(fields.projects).length;
  const stated = value(covered.projects);
  if (!stated) return skipped("没有写编报绩效目标的项目数");
  const order = compare(exact(String(tables)), stated);
  if (order === 0) return passed();
  if (order < 0) return skipped(`写明 ${toText(stated)} 个项目编报绩效目标，本文件只印了 ${tables} 张表`);
  return failed(
    `说明写编报绩效目标的项目 ${toText(stated)} 个，项目绩效目标表却有 ${tables} 张，请核对项目数`,
  );
}

/** Money of no project, or projects without money. */
function onlyOne({ value }: CheckContext): boolean {
  const [projects, amount] = [value(covered.projects), value(covered.amount)];
  return !!projects && !!amount && isZero(projects) !== isZero(amount);
}

function disagreeing({ value, failed, skipped }: CheckContext): Outcome {
  const [projects, amount] = [value(covered.projects), value(covered.amount)];
  if (!projects || !amount) return skipped("没有同时写编报绩效目标的项目数和金额");
  return failed(
    `说明写编报绩效目标的项目 ${toText(projects)} 个，涉及资金却是 ${print(amount)} 万元，请核对`,
  );
}

/** As many tables as projects: the same projects, whose money is said twice. */
function money(context: CheckContext): Outcome {
  const { list, value, read, identity, has, skipped } = context;
  const all = list(fields.projects);
  const stated = value(covered.projects);
  if (!stated || !has(covered.amount)) return skipped("没有写编报绩效目标的项目数和金额");
  if (compare(exact(String(all.length)), stated) !== 0) return skipped("项目绩效目标表没有印全");
  const amount = read(covered.amount);
  const budgets = identity(amount, sum(all.map((project) => read(project.budget))));
  if (budgets.outcome !== "failed") return budgets;
  // where money of others pays too, only the appropriation may be meant
  const fiscal = identity(amount, sum(all.map((project) => read(project.fiscalFunds, { blank: "zero" }))));
  if (fiscal.outcome === "passed") return fiscal;
  return explain(
    budgets,
    (evaluation) =>
      `说明写编报绩效目标的项目涉及资金 ${print(evaluation.actual)}，${all.length} 张项目绩效目标表的预算数合计 ${print(evaluation.expected)}，说明${gap(evaluation)}`,
  );
}

export const targetsAsCounted = defineRule({
  id: "targets-as-counted",
  title: "编报绩效目标的项目数、金额与项目绩效目标表一致",
  severity: "warning",
  basis: ["performance-opinions", "arithmetic"],
  covers: ["A-PERF-COUNT"],
  none: "没有写编报绩效目标的项目数，或没有项目绩效目标表",
  checks: (context) => {
    const { has, list } = context;
    if (onlyOne(context)) return [disagreeing];
    return has(covered.projects) && list(fields.projects).length > 0 ? [count, money] : [];
  },
});
