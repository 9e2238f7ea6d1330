import { type Exact, type Field, isZero } from "@qingbei/domain";
import type { CheckContext } from "./context.js";

/** Whether an amount is not disclosed, left blank, or zero. */
export function isNothing({ value }: Pick<CheckContext, "value">, field: Field<Exact>): boolean {
  const amount = value(field);
  return !amount || isZero(amount);
}
