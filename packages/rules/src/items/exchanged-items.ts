import type { Field, Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { printsAmount } from "./prints-amount.js";
import type { NamedItem } from "./statement-items.js";

/** An item that prints none of its amounts in tables, and these. */
export interface AstrayItem {
  readonly item: NamedItem;
  readonly amounts: readonly Field<Wan>[];
}

/**
 * What items should print that each print what the tables have of the other: their sum is the same, so that nothing else tells of
 * it. Two of which another one fits as well decide nothing.
 */
export function exchangedItems(
  context: CheckContext,
  astray: readonly AstrayItem[],
): ReadonlyMap<NamedItem, Field<Wan>> {
  const printedBy = ({ item }: AstrayItem, { amounts }: AstrayItem) =>
    amounts.find((amount) => printsAmount(context, item.field.amount, amount));
  const found = new Map<NamedItem, Field<Wan>>();
  for (const one of astray) {
    const twins = astray.filter((other) => other !== one && printedBy(one, other) && printedBy(other, one));
    const [twin] = twins;
    const due = twin && twins.length === 1 ? printedBy(twin, one) : undefined;
    if (due) found.set(one.item, due);
  }
  return found;
}
