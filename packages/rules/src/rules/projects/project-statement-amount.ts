import {
  type Field,
  type FieldOf,
  fields,
  type ProjectStatement,
  pointerOf,
  type Wan,
} from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { printsAmount } from "../../items/prints-amount.js";
import { statedMoney } from "../../performance/stated-money.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { isSlippedName } from "../../text/alike-projects.js";
import { projectKey } from "../../text/name-keys.js";
import { explain, gap, print } from "../../wording/explain.js";

type StatementFields = FieldOf<ProjectStatement>;
const { expenditureTable, projectListTable } = fields.tables;
const projectExpenditure: readonly Field<Wan>[] = [
  expenditureTable.totalRow.projectExpenditure,
  fields.expenditure.projectExpenditure,
];

/** Checks that the projects described in prose cost no more than all projects. */
function within(context: CheckContext): Outcome {
  const { list, has, read, atMost, skipped } = context;
  const amounts = list(fields.projectStatements).flatMap((project) => statedMoney(context, project) ?? []);
  const all = projectExpenditure.find(has);
  if (amounts.length === 0 || !all) return skipped("没有写明金额的项目文字说明，或未披露项目支出");
  return explain(
    atMost(sum(amounts), read(all)),
    (evaluation) =>
      `项目文字说明的年度预算合计 ${print(evaluation.actual)}，全部项目支出只有 ${print(evaluation.expected)}，${gap(evaluation)}`,
  );
}

/** A project as the table of projects or its form names it. */
interface PrintedProject {
  readonly name: Field<string>;
  readonly money: Field<Wan>;
}

const keyOf = ({ value }: CheckContext, { name }: { readonly name: Field<string> }) =>
  projectKey(value(name) ?? "");

/** The projects of the table of projects and of the forms, by the keys of their names. */
const printedProjects = perDocument((context): ReadonlyMap<string, readonly PrintedProject[]> => {
  const { list } = context;
  const all = [
    ...list(projectListTable.rows).map(({ name, total }) => ({ name, money: total })),
    ...list(fields.projects).map(({ name, budget }) => ({ name, money: budget })),
  ];
  const named = grouped(all, (each) => keyOf(context, each));
  return new Map([...named].filter(([key]) => key !== ""));
});

/** The index of the only member of a list with a name; undefined if there is none or several. */
function named(
  { list, value }: CheckContext,
  all: FieldOf<readonly { readonly name?: string | null }[]>,
  name: string,
): number | undefined {
  const found = list(all).flatMap((each, index) =>
    projectKey(value(each.name) ?? "") === name ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The row or form of a project's name. */
function ofSameName(context: CheckContext, name: string): Field<Wan> | undefined {
  const row = named(context, projectListTable.rows, name);
  const table = named(context, fields.projects, name);
  return [
    ...(row === undefined ? [] : [projectListTable.rows.at(row).total]),
    ...(table === undefined ? [] : [fields.projects.at(table).budget]),
  ].find(context.has);
}

/**
 * By the pointer of a statement whose name no row or form has: the only one that has nearly its name, and its amount or
 * a slip of it, and is no other statement's.
 */
const misnamed = perDocument((context): ReadonlyMap<string, PrintedProject> => {
  const { list, has } = context;
  const printed = printedProjects(context);
  const statements = list(fields.projectStatements);
  const keys = new Set(statements.map((each) => keyOf(context, each)));
  const rest = [...printed].filter(([key]) => !keys.has(key));
  const isOfAmount = ({ budget }: StatementFields, { money }: PrintedProject) =>
    printsAmount(context, budget, money) || isSlipOf(context, budget, money);
  const pairs = statements.flatMap((project) => {
    const name = keyOf(context, project);
    if (name === "" || !has(project.budget) || printed.has(name)) return [];
    const like = rest.filter(
      ([key, all]) => isSlippedName(name, key) && all.some((each) => isOfAmount(project, each)),
    );
    const [only, ...others] = like;
    const found = others.length === 0 ? only?.[1].find((each) => isOfAmount(project, each)) : undefined;
    return found ? [{ project, found }] : [];
  });
  const claims = grouped(pairs, ({ found }) => pointerOf(found.name));
  return new Map(
    pairs
      .filter(({ found }) => claims.get(pointerOf(found.name))?.length === 1)
      .map(({ project, found }) => [pointerOf(project.name), found]),
  );
});

/** Compares a project described in prose with the row or form of the same name. */
function ofName(project: StatementFields) {
  return (context: CheckContext): Outcome => {
    const { has, value, read, sameFigure, skipped, label } = context;
    const name = keyOf(context, project);
    if (name === "" || !has(project.budget)) return skipped("项目文字说明没有名称或金额");
    const printed = ofSameName(context, name) ?? misnamed(context).get(pointerOf(project.name))?.money;
    if (!printed) return skipped(`项目表里没有唯一的“${name}”`);
    return explain(
      sameFigure(read(project.budget), read(printed)),
      (evaluation) =>
        `“${value(project.name)}”的文字说明写年度预算 ${print(evaluation.actual)}，${label(printed)}是 ${print(evaluation.expected)}，请核对`,
    );
  };
}

/** Says that a project described in prose has another name in its form. */
function sameName(project: StatementFields) {
  return (context: CheckContext): Outcome => {
    const { value, label, failed, passed, skipped } = context;
    const other = misnamed(context).get(pointerOf(project.name));
    if (!other)
      return ofSameName(context, keyOf(context, project))
        ? passed()
        : skipped("项目表里没有名称相近、金额对应的项目");
    const [own, printed] = [value(project.name), value(other.name)];
    return failed(
      `项目名称两处不一致：文字说明写“${own}”，${label(other.name)}写“${printed}”，像是同一个项目，请核对`,
    );
  };
}

export const projectStatementAmount = defineRule({
  id: "project-statement-amount",
  title: "项目文字说明的名称、金额与项目表一致，不大于项目支出",
  // the text may be about one kind of the money, or about money for others, which is not the department's expenditure
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  none: "没有项目经费情况说明",
  checks: ({ list }) => {
    const all = list(fields.projectStatements);
    return all.length === 0 ? [] : [within, ...all.map(ofName), ...all.map(sameName)];
  },
});
