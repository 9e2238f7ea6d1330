import {
  amountsOf,
  type DepartmentBudget,
  type Exact,
  equals,
  type Field,
  type FieldOf,
  fields,
  isZero,
  toText,
} from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import type { CheckContext } from "../engine/context.js";
import { perDocumentBy } from "../engine/per-document.js";

/** Fewest different numbers for two years that agree in all of them to be one and the same document. */
const FEWEST = 20;

/** Amounts of the year before, and changes since then: a later document with the same budget prints others. */
const OF_LAST_YEAR = /\/(?:changes?|previous|previousTotal)(?:\/|$)/;

/** The amounts of the document's own year by their places, without zeros. */
function ownAmounts(budget: DepartmentBudget): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { pointer, amount } of amountsOf(budget))
    if (!isZero(amount) && !OF_LAST_YEAR.test(pointer)) own.set(pointer, toText(amount));
  return own;
}

/** How many amounts a document has if they all are last year's, each in the same place; undefined otherwise. */
export const wholeOf = perDocumentBy((context: CheckContext, previous: Companion): number | undefined => {
  if (previous.relation !== "previousYear") return undefined;
  const [budget, other] = [context.value(fields), context.value(previous.fields)];
  if (!budget || !other) return undefined;
  const [now, before] = [ownAmounts(budget), ownAmounts(other)];
  if (now.size !== before.size || new Set(now.values()).size < FEWEST) return undefined;
  return [...now].every(([pointer, amount]) => before.get(pointer) === amount) ? now.size : undefined;
});

/** A figure of the document that shows that the year before had another amount. */
export interface Contradiction {
  readonly stated: Field<Exact>;
  /** The published figure that it disagrees with. */
  readonly published: Field<Exact>;
}

/** What a document with all of last year's amounts itself says against them: a total that changed. */
export function contradictionIn({ value }: CheckContext, previous: Companion): Contradiction | undefined {
  const root: FieldOf<DepartmentBudget> = previous.fields;
  const { revenue, expenditure, tables } = fields;
  const changed = (
    [
      [revenue.change.amount, root.revenue.total],
      [expenditure.change.amount, root.expenditure.total],
    ] as const
  ).find(([change]) => {
    const size = value(change);
    return size && !isZero(size);
  });
  if (changed) return { stated: changed[0], published: changed[1] };
  const stated = tables.generalPublicBudgetTable.totalRow.previousTotal;
  const published = root.tables.generalPublicBudgetTable.totalRow.total;
  const [ours, theirs] = [value(stated), value(published)];
  return ours && theirs && !equals(ours, theirs) ? { stated, published } : undefined;
}

/** Why nothing else is held against last year's document. */
export const WHOLE_IS_LAST_YEARS = "全文的数与上年公开的完全相同，先换成本年的数，再核对上年数";
