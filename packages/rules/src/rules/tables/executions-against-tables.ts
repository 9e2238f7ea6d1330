import { type Field, fields, termOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome, Severity } from "../../engine/verdict.js";
import { threePublicOf } from "../../parameters/three-public-names.js";
import { explain, print } from "../../wording/explain.js";

interface Told {
  readonly stated: Field<Wan>;
  readonly printed: Field<Wan>;
  readonly severity: Severity;
}

const { current, approvedBudget, adjustedBudget, plannedBudget } = fields.tables.threePublicExpensesTable;
const lines = { approved: approvedBudget, adjusted: adjustedBudget, unsaid: plannedBudget } as const;

/** What the statement tells of each of the three public expenses, beside the same in their table. */
function threePublic({ list, value, has }: CheckContext): readonly Told[] {
  return list(fields.executions).flatMap((execution): Told[] => {
    const expense = threePublicOf(value(execution.name) ?? "");
    if (!expense) return [];
    const told: readonly Told[] = [
      { stated: execution.spent, printed: current[expense], severity: "error" },
      {
        stated: execution.budgeted,
        printed: lines[value(execution.plannedAs) ?? "unsaid"][expense],
        // what 预算 means may differ between statement and table
        severity: "warning",
      },
    ];
    return told.filter(({ stated, printed }) => has(stated) && has(printed));
  });
}

function compared({ read, sameFigure, label }: CheckContext, { stated, printed, severity }: Told): Outcome {
  return explain(
    sameFigure(read(stated), read(printed), { severity }),
    ({ actual, expected }) =>
      `说明里${label(stated)}为 ${print(actual)}，${termOf("threePublicExpensesTable").zh}里${label(printed)}为 ${print(expected)}，两处不一致`,
  );
}

export const executionsAgainstTables = defineRule<Told>({
  id: "executions-against-tables",
  title: "决算说明里“三公”经费的预算数、决算数与报表一致",
  severity: "error",
  basis: ["budget-law-75", "disclosure-catalogue"],
  only: "finalAccounts",
  covers: ["D-SANGONG"],
  each: threePublic,
  none: "没有在说明和报表里都写出的“三公”经费",
  check: compared,
});
