import { type Exact, type Field, isExact, isZero } from "@qingbei/domain";
import type { CheckContext } from "./context.js";

/** Whether an amount is not disclosed, left blank, or zero. */
export function isNothing({ value }: Pick<CheckContext, "value">, field: Field<Exact>): boolean {
  const amount = value(field);
  return !amount || isZero(amount);
}

/** Whether an amount is disclosed, and is zero. */
export function isDisclosedZero({ value }: Pick<CheckContext, "value">, field: Field<unknown>): boolean {
  const amount = value(field);
  return isExact(amount) && isZero(amount);
}
