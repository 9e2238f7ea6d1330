import type { Field, Wan } from "@qingbei/domain";
import { agreementOf } from "../engine/agreement-of.js";
import type { CheckContext } from "../engine/context.js";

/** Whether the statement's amount is the table's, equal or with fewer decimals (rounded, cut off or rounded up). */
export function printsAmount(context: CheckContext, stated: Field<Wan>, printed: Field<Wan>): boolean {
  return !["other", "finer"].includes(agreementOf(context, stated, printed));
}
