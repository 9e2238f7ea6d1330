import { type Field, type FieldOf, fields, type ProjectStatement, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { statedMoney } from "../../performance/stated-money.js";
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

/** Compares a project described in prose with the row or form of the same name. */
function ofName(project: StatementFields) {
  return (context: CheckContext): Outcome => {
    const { has, value, read, sameFigure, skipped, label } = context;
    const name = projectKey(value(project.name) ?? "");
    if (name === "" || !has(project.budget)) return skipped("项目文字说明没有名称或金额");
    const row = named(context, projectListTable.rows, name);
    const table = named(context, fields.projects, name);
    const printed = [
      ...(row === undefined ? [] : [projectListTable.rows.at(row).total]),
      ...(table === undefined ? [] : [fields.projects.at(table).budget]),
    ].find(has);
    if (!printed) return skipped(`项目表里没有唯一的“${name}”`);
    return explain(
      sameFigure(read(project.budget), read(printed)),
      (evaluation) =>
        `“${name}”的文字说明写年度预算 ${print(evaluation.actual)}，${label(printed)}是 ${print(evaluation.expected)}，请核对`,
    );
  };
}

export const projectStatementAmount = defineRule({
  id: "project-statement-amount",
  title: "项目文字说明的金额与项目表一致，不大于项目支出",
  // the text may be about one kind of the money, or about money for others, which is not the department's expenditure
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  none: "没有项目经费情况说明",
  checks: ({ list }) => {
    const all = list(fields.projectStatements);
    return all.length === 0 ? [] : [within, ...all.map(ofName)];
  },
});
