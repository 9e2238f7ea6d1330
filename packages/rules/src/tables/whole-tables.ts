import { compare, type Field, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import type { CodedTable } from "./coded-tables.js";
import { amountOf } from "./row-fields.js";

/** Whether two figures are disclosed and equal. */
export function isEqual({ value }: CheckContext, one: Field<Wan>, other: Field<Wan>): boolean {
  const [a, b] = [value(one), value(other)];
  return !!a && !!b && compare(a, b) === 0;
}

/** Whether two tables have the same total, and so list the same money. */
export function isSameMoney(context: CheckContext, one: CodedTable, other: CodedTable): boolean {
  return isEqual(context, amountOf(one.totalRow, "total"), amountOf(other.totalRow, "total"));
}
