import { absolute, compare, type Field, fields, subtract, termOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CENTS, unitOf } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { amountSpent, type ExecutedItem, executedItems } from "../../items/executed-items.js";
import type { Severity } from "../../parameters/severity.js";
import { threePublicOf } from "../../parameters/three-public-names.js";
import { rowName } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { budgetLines, threePublicTableFields } from "../../tables/three-public-line.js";
import { explain, print } from "../../wording/explain.js";

interface StatedExecution {
  readonly stated: Field<Wan>;
  readonly printed: Field<Wan>;
  readonly severity: Severity;
}

const { current } = threePublicTableFields;

/** The statement's amounts for each of the three public expenses, with those of their table. */
function threePublic({ list, value, has }: CheckContext): readonly StatedExecution[] {
  return list(fields.executions).flatMap((execution): StatedExecution[] => {
    const expense = threePublicOf(value(execution.name) ?? "");
    if (!expense) return [];
    const pairs: readonly StatedExecution[] = [
      { stated: execution.spent, printed: current[expense], severity: "error" },
      {
        stated: execution.budgeted,
        printed: budgetLines[value(execution.plannedAs) ?? "unsaid"][0][expense],
        // 预算 may mean different budgets in the statement and in the table
        severity: "warning",
      },
    ];
    return pairs.filter(({ stated, printed }) => has(stated) && has(printed));
  });
}

function compared(
  { read, sameFigure, label }: CheckContext,
  { stated, printed, severity }: StatedExecution,
): Outcome {
  return explain(
    sameFigure(read(stated), read(printed), { severity }),
    ({ actual, expected }) =>
      `说明里${label(stated)}为 ${print(actual)}，${label(printed)}为 ${print(expected)}，两处不一致`,
  );
}

/** The executed amount of an item, compared with its row; the last table is that of the budget that pays. */
function ofItem(context: CheckContext, item: ExecutedItem): Outcome {
  const { read, value, label, sameFigure, passed } = context;
  const amount = amountSpent(context, item);
  if (amount) return sameFigure(read(item.spent), read(amount), { places: "cut off" });
  const own = item.rows.at(-1);
  if (!own) return passed();
  const printed = amountOf(own.row, "total");
  const [spent, total] = [value(item.spent), value(printed)];
  const isLastPlace = spent && total && compare(absolute(subtract(spent, total)), unitOf(CENTS)) <= 0;
  return explain(
    sameFigure(read(item.spent), read(printed), isLastPlace ? { severity: "info" } : {}),
    ({ actual, expected }) =>
      `说明里${label(item.spent)}为 ${print(actual)}，${termOf(own.table.id).zh}“${rowName(context, own.row)}”为 ${print(expected)}，两处不一致`,
  );
}

export const executionsAgainstTables = defineRule<StatedExecution | ExecutedItem>({
  id: "executions-against-tables",
  title: "决算说明里支出科目、“三公”经费的预算数、决算数与报表一致",
  severity: "error",
  basis: ["budget-law-75", "disclosure-catalogue"],
  only: "finalAccounts",
  covers: ["D-SANGONG"],
  each: (context) => [...threePublic(context), ...executedItems(context)],
  none: "没有在说明和报表里都写出的“三公”经费或支出科目",
  check: (context, subject) => ("rows" in subject ? ofItem(context, subject) : compared(context, subject)),
});
