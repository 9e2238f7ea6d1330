import { type Exact, equals, type Field, isExact, isZero, subtract, total, type Wan } from "@qingbei/domain";
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

/**
 * Whether a figure of a use equals that of the expenditure table plus the money that the table shows in further
 * columns, such as 单位资金: both are right.
 */
export function isWithOtherUses(context: CheckContext, figure: Field<Wan>, use: string): boolean {
  const [a, b] = [context.value(figure), context.value(amountOf(expenditureTable.totalRow, use))];
  const rest = besides(context);
  return !!a && !!b && !!rest && !isZero(rest) && equals<Exact>(subtract<Exact>(a, b), rest);
}
