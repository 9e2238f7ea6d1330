import { absolute, compare, exact, type Field, shift, subtract, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

/** Whether the statement prints a table's amount, to its last place: a figure that was cut off is as good as a rounded one. */
export function printsAmount(context: CheckContext, stated: Field<Wan>, printed: Field<Wan>): boolean {
  const [amount, other] = [context.value(stated), context.value(printed)];
  const decimals = context.occurrences(stated)[0]?.decimals ?? 2;
  const unit = shift(exact("1"), -decimals);
  return !!other && !!amount && compare(absolute(subtract(amount, other)), unit) < 0;
}
