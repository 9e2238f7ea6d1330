import type { Field, Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { printsAmount } from "./prints-amount.js";
import type { NamedItem } from "./statement-items.js";

/** An item that prints none of its amounts in tables, and these amounts. */
export interface AstrayItem {
  readonly item: NamedItem;
  readonly amounts: readonly Field<Wan>[];
}

/**
 * Finds pairs of items that each print the other's amount in the tables, and returns for each the amount that it should
 * print. The sum of both is right, so no sum shows the exchange. An item that could be paired with several others is
 * left out.
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
