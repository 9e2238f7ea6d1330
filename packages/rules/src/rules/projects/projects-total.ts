import {
  compare,
  type Exact,
  exact,
  fields,
  isNegative,
  isZero,
  scale,
  subtract,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import { moneyBesideAppropriations } from "../../tables/three-budgets.js";
import { saysPartly } from "../../text/project-heading.js";
import { explain, gap, print } from "../../wording/explain.js";
import { fundSubset } from "./fund-projects.js";

const { revenue, expenditure, projects } = fields;
const funds = revenue.governmentManagedFundsAppropriation;
/** Money for projects besides the general public budget and the funds. */
const otherMoney = [revenue.stateCapitalOperationsAppropriation, ...moneyBesideAppropriations];

/** Where the missing money lies: known once the fund projects close the appropriation from the funds budget. */
function place(context: CheckContext, stated: Exact, missing: Exact): string {
  const { list, label, value } = context;
  const found = fundSubset(context);
  const appropriation = value(funds);
  if (found?.kind !== "unique" || !appropriation) return "";
  const all = list(projects);
  const names = found.indices.map((index) => label(all[index] ?? projects.at(index))).join("、");
  const mixed = otherMoney.some((field) => {
    const amount = value(field);
    return amount && !isZero(amount);
  });
  const due = subtract(stated, appropriation);
  const budget = mixed ? "政府性基金以外的资金" : "一般公共预算";
  return `${names}合计 ${print(appropriation)} 万元，正好等于政府性基金预算拨款，缺口在${budget}：${budget}安排的项目支出应为 ${print(due)} 万元，只列出 ${print(subtract(due, missing))} 万元。`;
}

function missingRow(context: CheckContext, stated: Exact, missing: Exact): Repair {
  const advice = `${place(context, stated, missing)}应补列合计 ${print(missing)} 万元的项目；如只公开部分项目，请写明。`;
  return { kind: "missing-row", pointer: "/projects/-", from: "", to: print(missing), advice };
}

/** Where less than this share of the money is listed, nobody meant to list all. */
const NEARLY_ALL = exact("0.8");

/** What says that all projects are listed: as many as the statement counts, or those of the funds add up to theirs. */
function isListedWhole(context: CheckContext, count: number): boolean {
  const stated = context.value(fields.performance.targetCoverage.projects);
  if (stated && compare(stated, exact(String(count))) === 0) return true;
  const found = fundSubset(context);
  // where those of the funds are all that is listed, the others were left out on purpose
  return found?.kind === "unique" && found.indices.length < count && !isZero(context.value(funds) ?? zero);
}

export const projectsTotal = defineRule({
  id: "projects-total",
  title: "项目支出等于各项目预算数之和",
  severity: "error",
  basis: ["implementing-regulation-41"],
  covers: ["F-SUM-PROJ"],
  check: (context) => {
    const { read, list, value, identity, lacking, failed, skipped } = context;
    const all = list(projects);
    if (all.length === 0) return skipped("未披露：各项目的预算数");
    if (all.some((project) => saysPartly(value(project.heading) ?? "", value(project.name) ?? "")))
      return skipped("只列了部分项目");
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
    // money for others' spending may be listed, which is no expenditure of the department
    if (isNegative(difference))
      return isListedWhole(context, all.length) ? explained : { ...explained, severity: "warning" };
    const fault = { ...explained, repairs: [missingRow(context, actual, difference)] };
    if (isListedWhole(context, all.length)) return lacking("performance", fault);
    const listed = subtract(actual, difference);
    // many publish some of their projects only: that nobody says so is no wrong number
    if (compare(listed, scale(actual, NEARLY_ALL)) < 0)
      return lacking(
        "performance",
        failed(`${explained.message}；如只公开部分项目，请写明`, { severity: "info" }),
      );
    return lacking("performance", { ...fault, severity: "warning" });
  },
});
