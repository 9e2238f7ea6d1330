import { tableOfBudget, termOf, threeBudgets } from "@qingbei/domain";
import {
  type BudgetFund,
  ClassificationCode,
  fundsOf,
  lookUp,
  parentOf,
} from "@qingbei/domain/classification";
import { CODE_DIGITS } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import { type CodedTable, codedRows, fundTables, rowName } from "../../tables/coded-tables.js";
import { amountOf, type RowFields } from "../../tables/row-fields.js";

const budgets: ReadonlyMap<string, BudgetFund> = new Map(
  threeBudgets.map((budget) => [tableOfBudget[budget], budget]),
);

interface Placed {
  readonly table: CodedTable;
  readonly fund: BudgetFund;
  readonly row: RowFields;
  readonly code: ClassificationCode;
}

/** Whether the classification has the 款 of a code and is certain to which budget it belongs. */
function isSure(code: ClassificationCode): boolean {
  const section = code.length > CODE_DIGITS.section ? parentOf(code) : code;
  if (section === undefined) return false;
  const found = lookUp(section);
  return found.known && found.entry.confidence !== "uncertain";
}

/** The rows with an amount, without those beneath another of them: one fault is one finding. */
function placedRows(context: CheckContext): readonly Placed[] {
  return fundTables.flatMap((table) => {
    const fund = budgets.get(table.id);
    if (!fund) return [];
    const rows = codedRows(context, table).flatMap(({ row, code }) => {
      const parsed = ClassificationCode.safeParse(code);
      if (!parsed.success || !parsed.data.startsWith("2") || isNothing(context, amountOf(row, "total")))
        return [];
      return [{ table, fund, row, code: parsed.data }];
    });
    // a 类 belongs to the budget of its 款; unknown ones, such as those of new bonds, may belong to any
    const isOfKnown = ({ code }: Placed) =>
      rows.every((other) => !other.code.startsWith(code) || isSure(other.code));
    return rows.filter(isOfKnown);
  });
}

export const budgetDomain = defineRule({
  id: "budget-domain",
  title: "三本预算的支出表各自只列本预算的科目",
  severity: "error",
  basis: ["budget-law-5", "budget-law-9"],
  covers: ["B-T8-DOMAIN"],
  each: (context) => {
    const placed = placedRows(context);
    const isStrange = ({ fund, code }: Placed) => fundsOf(code)?.includes(fund) === false;
    const strange = placed.filter(isStrange);
    // the row above it is reported already
    return placed.filter(
      (one) =>
        !strange.some(
          (other) => other.table === one.table && one.code !== other.code && one.code.startsWith(other.code),
        ),
    );
  },
  none: "没有填列科目的三本预算支出表",
  check: (context, { table, fund, row, code }) => {
    const name = rowName(context, row);
    context.value(amountOf(row, "total"));
    const funds = fundsOf(code);
    if (!funds || funds.includes(fund)) return context.passed();
    const own = funds.map((each) => termOf(each).zh).join("、");
    return context.failed(
      `${termOf(table.id).zh}列有“${name}”，这个科目属于${own}，不属于${termOf(fund).zh}；请移到相应的表，或更正编码`,
    );
  },
});
