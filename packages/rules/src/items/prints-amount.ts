import type { Field, Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { likenessOf } from "../engine/likeness-of.js";

/** Whether the statement prints a table's amount, to its last place: a figure that was cut off is as good as a rounded one. */
export function printsAmount(context: CheckContext, stated: Field<Wan>, printed: Field<Wan>): boolean {
  return !["other", "finer"].includes(likenessOf(context, stated, printed));
}
