import { compare, exact, fields, isZero, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { statedMoney } from "../../performance/stated-money.js";
import { explain, gap, print } from "../../wording/explain.js";

const { targetCoverage: covered } = fields.performance;

/** Checks that no more tables are printed than projects with targets are counted. */
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

/** Whether only one of projects and money is zero. */
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

/** The printed projects and their money: their tables, or else their texts. */
interface Printed {
  readonly count: number;
  readonly name: string;
  /** Undefined if one of them does not state its money. */
  readonly budgets: Figure | undefined;
  /** The appropriations alone: if other money pays too, only these may be meant. */
  readonly fiscal?: () => Figure;
}

function printedOf(context: CheckContext): Printed {
  const { list, read } = context;
  const tables = list(fields.projects);
  if (tables.length > 0)
    return {
      count: tables.length,
      name: `${tables.length} 张项目绩效目标表`,
      budgets: sum(tables.map((project) => read(project.budget))),
      fiscal: () => sum(tables.map((project) => read(project.fiscalFunds, { blank: "zero" }))),
    };
  const texts = list(fields.projectStatements);
  const stated = texts.flatMap((text) => statedMoney(context, text) ?? []);
  return {
    count: texts.length,
    name: `${texts.length} 段项目文字说明`,
    budgets: stated.length === texts.length ? sum(stated) : undefined,
  };
}

/** Compares the money of the same projects in both places. */
function money(context: CheckContext): Outcome {
  const { value, read, identity, has, skipped } = context;
  const stated = value(covered.projects);
  if (!stated || !has(covered.amount)) return skipped("没有写编报绩效目标的项目数和金额");
  const { count: printed, name, budgets, fiscal } = printedOf(context);
  if (!budgets) return skipped("有的项目文字说明没有写金额");
  const amount = read(covered.amount);
  const order = compare(exact(String(printed)), stated);
  const all = identity(amount, budgets);
  if (order < 0) return missing(context, all, name);
  if (order > 0) return skipped("编报绩效目标的只是所印的一部分项目");
  if (all.outcome !== "failed") return all;
  const byFiscal = fiscal && identity(amount, fiscal());
  if (byFiscal?.outcome === "passed") return byFiscal;
  return explain(
    all,
    (evaluation) =>
      `说明写编报绩效目标的项目涉及资金 ${print(evaluation.actual)}，${name}的预算数合计 ${print(evaluation.expected)}，说明${gap(evaluation)}`,
  );
}

/** Checks a count that is higher than the printed projects: if these have all the money, there are no others. */
function missing({ value, failed, skipped }: CheckContext, all: Outcome, name: string): Outcome {
  const [projects, amount] = [value(covered.projects), value(covered.amount)];
  if (all.outcome !== "passed" || !projects || !amount || isZero(amount))
    return skipped("有绩效目标的项目没有印全");
  return failed(
    `说明写编报绩效目标的项目 ${toText(projects)} 个、涉及资金 ${print(amount)} 万元，${name}的预算数合计正好是这么多，请核对项目数`,
  );
}

export const targetsAsCounted = defineRule({
  id: "targets-as-counted",
  title: "编报绩效目标的项目数、金额与项目绩效目标表一致",
  severity: "warning",
  basis: ["performance-opinions", "arithmetic"],
  covers: ["A-PERF-COUNT"],
  none: "没有写编报绩效目标的项目数，或没有项目绩效目标表、项目文字说明",
  checks: (context) => {
    const { has, list } = context;
    if (onlyOne(context)) return [disagreeing];
    if (!has(covered.projects)) return [];
    if (list(fields.projects).length > 0) return [count, money];
    // texts may describe more projects than have targets
    return list(fields.projectStatements).length > 0 ? [money] : [];
  },
});
