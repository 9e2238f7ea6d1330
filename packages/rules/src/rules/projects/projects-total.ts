import { type Exact, fields, isNegative, isZero, subtract } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import { explain, gap, print } from "../../wording/explain.js";
import { fundSubset } from "./fund-projects.js";

const { revenue, expenditure, projects } = fields;
/** Money for projects besides the general public budget and the funds. */
const otherMoney = [
  revenue.stateCapitalOperationsAppropriation,
  revenue.specialFiscalAccountFunds,
  revenue.unitOwnFunds,
  revenue.publicServiceRevenue,
  revenue.businessRevenue,
  revenue.superiorSubsidy,
  revenue.affiliateRemittance,
  revenue.otherRevenue,
  revenue.broughtForward,
];

/** Where the missing money lies: known once the fund projects close the appropriation from the funds budget. */
function place(context: CheckContext, stated: Exact, missing: Exact): string {
  const { list, label, value } = context;
  const found = fundSubset(context);
  const funds = value(revenue.governmentManagedFundsAppropriation);
  if (found?.kind !== "unique" || !funds) return "";
  const all = list(projects);
  const names = found.indices.map((index) => label(all[index] ?? projects.at(index))).join("、");
  const mixed = otherMoney.some((field) => {
    const amount = value(field);
    return amount && !isZero(amount);
  });
  const due = subtract(stated, funds);
  const budget = mixed ? "政府性基金以外的资金" : "一般公共预算";
  return `${names}合计 ${print(funds)} 万元，正好等于政府性基金预算拨款，缺口在${budget}：${budget}安排的项目支出应为 ${print(due)} 万元，只列出 ${print(subtract(due, missing))} 万元。`;
}

function missingRow(context: CheckContext, stated: Exact, missing: Exact): Repair {
  const advice = `${place(context, stated, missing)}应补列合计 ${print(missing)} 万元的项目；如只公开部分项目，请写明。`;
  return { kind: "missing-row", pointer: "/projects/-", from: "", to: print(missing), advice };
}

export const projectsTotal = defineRule({
  id: "projects-total",
  title: "项目支出等于各项目预算数之和",
  severity: "error",
  basis: ["implementing-regulation-41"],
  covers: ["F-SUM-PROJ"],
  check: (context) => {
    const { read, list, identity, skipped } = context;
    const all = list(projects);
    if (all.length === 0) return skipped("未披露：各项目的预算数");
    const outcome = identity(
      read(expenditure.projectExpenditure),
      sum(all.map((project) => read(project.budget))),
      { openList: projects },
    );
    const explained = explain(
      outcome,
      (evaluation) =>
        `项目支出 ${print(evaluation.actual)}，所列 ${all.length} 个项目预算数合计 ${print(evaluation.expected)}，项目支出${gap(evaluation)}`,
    );
    if (explained.outcome !== "failed" || !explained.evaluation) return explained;
    const { actual, difference } = explained.evaluation;
    if (isNegative(difference)) return explained;
    return { ...explained, repairs: [missingRow(context, actual, difference)] };
  },
});
