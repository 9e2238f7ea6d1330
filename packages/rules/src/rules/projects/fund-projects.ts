import { type Exact, fields, isZero } from "@qingbei/domain";
import { type SubsetSearch, uniqueSubset } from "../../arithmetic/unique-subset.js";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";

const funds = fields.revenue.governmentManagedFundsAppropriation;

/**
 * The appropriation from the funds budget, and the cost of each project; undefined for a number that is not disclosed.
 */
function disclosed({ value, list }: CheckContext) {
  const target = value(funds);
  const budgets = list(fields.projects).map((project) => value(project.budget));
  const known = budgets.filter((budget): budget is NonNullable<typeof budget> => Boolean(budget));
  if (!target || known.length === 0 || known.length < budgets.length) return undefined;
  return { target, budgets: known as readonly Exact[] };
}

const search = perDocument((context) => {
  const found = disclosed(context);
  return found && uniqueSubset(found.budgets, found.target);
});

/** Which projects add up to the appropriation from the funds budget; undefined if a number is not disclosed. */
export function fundSubset(context: CheckContext): SubsetSearch | undefined {
  return disclosed(context) && search(context);
}

const WHY_NOT = {
  none: "没有哪几个项目的预算数之和等于政府性基金预算拨款",
  several: "不止一组项目的预算数之和等于政府性基金预算拨款，无法判断归属",
  undecided: "项目太多，无法逐一试算哪些由政府性基金预算安排",
} as const;

export const fundProjects = defineRule({
  id: "fund-projects",
  title: "由政府性基金预算安排的项目，预算数之和等于政府性基金预算拨款",
  severity: "info",
  basis: ["budget-law-9", "implementing-regulation-41"],
  covers: ["F-FUND-SUBSET"],
  check: (context) => {
    const { value, list, read, identity, skipped } = context;
    const target = value(funds);
    if (target && isZero(target)) return skipped("政府性基金预算拨款为零");
    const found = fundSubset(context);
    if (!found) return skipped("未披露政府性基金预算拨款，或未披露各项目的预算数");
    if (found.kind !== "unique") return skipped(WHY_NOT[found.kind]);
    const projects = list(fields.projects).filter((_, index) => found.indices.includes(index));
    return identity(read(funds), sum(projects.map((project) => read(project.budget))));
  },
});
