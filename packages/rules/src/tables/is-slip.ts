import { type Field, isExact, round, type Wan } from "@qingbei/domain";
import { slipOf } from "../arithmetic/slip.js";
import type { CheckContext } from "../engine/context.js";
import { CENTS } from "../engine/printed-twice.js";

/** Whether the statement's amount is a typing slip of the table's, and not another figure. */
export function isSlipOf(context: CheckContext, stated: Field<Wan>, printed: Field<Wan>): boolean {
  const [a, b] = [context.value(stated), context.value(printed)];
  if (!isExact(a) || !isExact(b)) return false;
  const decimals = Math.max(CENTS, context.placesOf(stated));
  return slipOf(a, round(b, decimals)) !== "other";
}
