import {
  compare,
  type Exact,
  exact,
  type Field,
  fields,
  isNegative,
  isZero,
  scale,
  subtract,
  total,
  type Wan,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import { projectOfSystem } from "../../parameters/indicator-measures.js";
import { nonAppropriatedRevenue } from "../../tables/three-budgets.js";
import { amountListsIn } from "../../text/amount-lists.js";
import { isProse } from "../../text/passage.js";
import { countsPartly, saysPartly } from "../../text/project-heading.js";
import { explain, gap, print } from "../../wording/explain.js";
import { fundSubset } from "./fund-projects.js";

const { revenue, expenditure, projects, tables } = fields;
const { targetCoverage: covered } = fields.performance;
const funds = revenue.governmentManagedFundsAppropriation;
/** Money for projects besides the general public budget and the funds. */
const otherMoney = [revenue.stateCapitalOperationsAppropriation, ...nonAppropriatedRevenue];

/** Which money is missing; known if the projects paid by funds equal the appropriation from the funds budget. */
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

/** Below this share of the money, the list is not meant to be complete. */
const NEARLY_ALL = exact("0.8");

/** The expenditure for projects, from the statement or else from the table. */
function allProjects({ has }: CheckContext): Field<Wan> {
  return (
    [expenditure.projectExpenditure, tables.expenditureTable.totalRow.projectExpenditure].find(has) ??
    expenditure.projectExpenditure
  );
}

/** Whether the projects listed are all or only some, according to the statement's count of projects with targets. */
function listedByTargets(context: CheckContext, listed: Figure): "all" | "some" | undefined {
  const { read, has, value, list, identity, occurrences } = context;
  const stated = value(covered.projects);
  const isAllCounted = stated && compare(stated, exact(String(list(projects).length))) === 0;
  const isCovered = (figure: Figure) =>
    has(covered.amount) && identity(read(covered.amount), figure).outcome === "passed";
  // if the money of the projects with targets is all project money, their count is the count of all projects
  if (isCovered(read(allProjects(context)))) return isAllCounted ? "all" : undefined;
  if (isCovered(listed)) return "some";
  const [occurrence] = occurrences(covered.projects);
  return isAllCounted && occurrence && countsPartly(occurrence.text) ? "some" : undefined;
}

/** Whether a sentence lists all projects with their money, those with a form among them: only some forms are published. */
function areWrittenOut({ statement, list, value }: CheckContext, stated: Exact): boolean {
  const forms = list(projects).map((project) => ({
    name: value(project.name),
    budget: value(project.budget),
  }));
  return (statement?.paragraphs ?? []).some(
    (paragraph) =>
      isProse(paragraph) &&
      amountListsIn(paragraph.text).some(
        ({ parts }) =>
          parts.length > forms.length &&
          compare(total<Exact>(parts.map(({ amount }) => amount)), stated) === 0 &&
          forms.every(({ name, budget }) =>
            parts.some((part) => budget && part.name === name && compare<Exact>(part.amount, budget) === 0),
          ),
      ),
  );
}

/** Whether the projects paid by funds add up to the funds budget, and other projects are listed too. */
function closesFunds(context: CheckContext, count: number): boolean {
  const found = fundSubset(context);
  // if only they are listed, the others were left out on purpose
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
    // the forms of the budget system may list wages and running costs too, which are basic expenditure
    const own = all.filter((project) => !projectOfSystem.test(value(project.name) ?? ""));
    const sumOf = (some: typeof all) => sum(some.map((project) => read(project.budget)));
    const isWhole = identity(read(allProjects(context)), sumOf(all)).outcome !== "failed";
    const counted = isWhole || own.length === 0 ? all : own;
    const listed = sumOf(counted);
    const outcome = identity(read(allProjects(context)), listed, { openList: projects });
    const explained = explain(
      outcome,
      (evaluation) =>
        `项目支出 ${print(evaluation.actual)}，所列 ${counted.length} 个项目预算数合计 ${print(evaluation.expected)}，项目支出${gap(evaluation)}`,
    );
    if (explained.outcome !== "failed" || !explained.evaluation) return explained;
    const { actual, expected, difference } = explained.evaluation;
    const byTargets = listedByTargets(context, listed);
    // the list may include money for others, which is not the department's expenditure
    if (isNegative(difference))
      return byTargets === "all" || closesFunds(context, all.length)
        ? explained
        : { ...explained, severity: "warning" };
    if (byTargets === "some") return skipped("只列了设定绩效目标的部分项目");
    if (areWrittenOut(context, actual))
      return skipped("文中逐项写全了项目和金额，只列了其中部分项目的目标表");
    const fault = { ...explained, repairs: [missingRow(context, actual, difference)] };
    const isNearlyAll = compare(expected, scale(actual, NEARLY_ALL)) >= 0;
    if (byTargets === "all" || (isNearlyAll && closesFunds(context, all.length)))
      return lacking("performance", fault);
    if (isNearlyAll) return lacking("performance", { ...fault, severity: "warning" });
    // many publish only some of their projects: saying so is missing, but no number is wrong
    return lacking(
      "performance",
      failed(`${explained.message}；如只公开部分项目，请写明`, { severity: "info" }),
    );
  },
});
