import {
  type Exact,
  equals,
  type Field,
  furtherUses,
  isExact,
  isZero,
  subtract,
  total,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { expenditureTable, expenditureUses } from "./coded-tables.js";
import { amountOf } from "./row-fields.js";

/** The part of the expenditure table's total that lies outside the uses known to the model. */
function besides({ value }: CheckContext): Exact | undefined {
  const { totalRow } = expenditureTable;
  const whole = value(amountOf(totalRow, "total"));
  if (!whole) return undefined;
  const parts = expenditureUses.map((use) => value(amountOf(totalRow, use)));
  return subtract<Exact>(whole, total<Exact>(parts.filter((part) => isExact(part))));
}

/** What a table of other expenditure may hold too: 项目支出及其他支出预算表 has 经营支出. */
function furtherOnes({ value }: CheckContext): readonly Exact[] {
  const further = furtherUses.flatMap((use) => {
    const amount = value(amountOf(expenditureTable.totalRow, use));
    return isExact(amount) ? [amount] : [];
  });
  return [...further, total<Exact>(further)];
}

/**
 * Whether a figure of a use equals that of the expenditure table plus the money that the table shows in further
 * columns, such as 单位资金 or 经营支出: both are right.
 */
export function isWithOtherUses(context: CheckContext, figure: Field<Wan>, use: string): boolean {
  const [a, b] = [context.value(figure), context.value(amountOf(expenditureTable.totalRow, use))];
  if (!a || !b) return false;
  const more = subtract<Exact>(a, b);
  const rest = besides(context);
  return (
    !isZero(more) && [...(rest ? [rest] : []), ...furtherOnes(context)].some((each) => equals(each, more))
  );
}
