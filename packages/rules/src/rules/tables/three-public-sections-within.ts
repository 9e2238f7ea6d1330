import {
  compare,
  type Field,
  fields,
  halfUnit,
  isZero,
  termOf,
  threePublicAmounts,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { threePublicSections } from "../../parameters/economic-columns.js";
import { holdsProjects } from "../../parameters/operating-words.js";
import { isOfAllMoney } from "../../tables/basic-of-all-money.js";
import { basicExpenditureTable, codedRows } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

const { current } = fields.tables.threePublicExpensesTable;
type Column = keyof typeof threePublicSections;
const columns = Object.keys(threePublicSections) as readonly Column[];
const routine = fields.tables.basicExpenditureTable.totalRow.routineOperatingExpenses;

/** The whole expense for one of the three: from the table, or from the statement if its cell is blank. */
function wholeOf(
  { has }: CheckContext,
  column: Column,
): { readonly amount: Field<Wan>; readonly isStated: boolean } {
  const isStated = !has(current[column]);
  return { amount: isStated ? fields.threePublicExpenses[column].amount : current[column], isStated };
}

/** The decimals of “三公”经费表; zeros do not count, since they may be printed with more. undefined if not known. */
function printedDecimals({ value, occurrences }: CheckContext): number | undefined {
  const filled = threePublicAmounts.filter((column) => {
    const amount = value(current[column]);
    return amount && !isZero(amount);
  });
  const printed = filled.map((column) => occurrences(current[column])[0]?.decimals);
  // without a number there are no decimals
  return printed.length === 0 || printed.includes(undefined)
    ? undefined
    : printed.reduce<number>((most, each = 0) => Math.max(most, each), 0);
}

/** Whether the excess may be due to rounding in a table with few decimals: 35 for 35.20. */
function isRoundedAway(context: CheckContext, outcome: Outcome): boolean {
  const decimals = printedDecimals(context);
  if (outcome.outcome !== "failed" || !outcome.evaluation || decimals === undefined) return false;
  return compare(outcome.evaluation.difference, halfUnit(decimals)) <= 0;
}

/** Checks that basic expenditure on one of the three is no more than the whole expense. */
function section(context: CheckContext, column: Column): Outcome {
  if (isOfAllMoney(context)) return context.skipped("基本支出表含全部资金，口径与“三公”经费表不同");
  const rows = codedRows(context, basicExpenditureTable).filter(
    ({ code }) => code === threePublicSections[column],
  );
  const parts = rows.map(({ row }) => context.read(amountOf(row, "total"), { blank: "zero" }));
  const { amount, isStated } = wholeOf(context, column);
  // the statement may have another scope than the table; academic travel abroad does not count among the three
  const isUnsure = isStated || column === "overseasVisits";
  const outcome = context.atMost(sum(parts), context.read(amount), isUnsure ? { severity: "warning" } : {});
  if (!isStated && isRoundedAway(context, outcome))
    return context.skipped("“三公”经费表的数位数较少，差在四舍五入之内");
  return explain(
    outcome,
    (evaluation) =>
      `基本支出表的${termOf(column).zh}（${threePublicSections[column]}）为 ${print(evaluation.actual)}，大于${isStated ? "说明里" : "“三公”经费表"}的 ${print(evaluation.expected)}，${gap(evaluation)}`,
  );
}

/** 机关运行经费 from “三公”经费表, or else from the statement, unless that includes projects. */
function operatingOf({ has, occurrences }: CheckContext): Field<Wan> | undefined {
  const stated = fields.agencyOperatingExpenses.total;
  if (has(current.agencyOperatingExpenses)) return current.agencyOperatingExpenses;
  return has(stated) && !occurrences(stated).some(({ text }) => holdsProjects.test(text))
    ? stated
    : undefined;
}

/** Checks that 机关运行经费 is no more than all routine expenses: only some units have it. */
function operating(context: CheckContext, amount: Field<Wan>): Outcome {
  return explain(
    context.atMost(context.read(amount), context.read(routine), { severity: "warning" }),
    (evaluation) =>
      `机关运行经费为 ${print(evaluation.actual)}，大于基本支出表的公用经费 ${print(evaluation.expected)}，${gap(evaluation)}；如含项目支出请说明口径`,
  );
}

export const threePublicSectionsWithin = defineRule({
  id: "three-public-sections-within",
  title: "基本支出中的“三公”各款不大于“三公”经费表，机关运行经费不大于公用经费",
  severity: "error",
  basis: ["disclosure-catalogue", "agency-operating-definition"],
  covers: ["C-T6-T7", "C-T6-OPER"],
  checks: (context) => {
    const rows = codedRows(context, basicExpenditureTable);
    const sections = columns.filter(
      (column) =>
        context.has(wholeOf(context, column).amount) &&
        rows.some(
          ({ row, code }) => code === threePublicSections[column] && context.has(amountOf(row, "total")),
        ),
    );
    const agency = context.has(routine) ? operatingOf(context) : undefined;
    return [
      ...sections.map((column) => (own: CheckContext) => section(own, column)),
      ...(agency ? [(own: CheckContext) => operating(own, agency)] : []),
    ];
  },
  none: "没有可以与“三公”经费表核对的基本支出表",
});
