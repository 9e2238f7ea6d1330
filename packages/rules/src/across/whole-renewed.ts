import {
  amountsOf,
  changingFigures,
  type DepartmentBudget,
  type Exact,
  type Field,
  fields,
  isZero,
  pointerOf,
  toText,
} from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import type { CheckContext } from "../engine/context.js";
import { perDocumentBy } from "../engine/per-document.js";
import { possiblyRestated } from "./changed-units.js";
import { statedBase } from "./stated-base.js";

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

/** A total that the document says is not what was budgeted last year, though it is: its amount and the change. */
export function contradictionIn(
  context: CheckContext,
  previous: Companion,
): readonly Field<Exact>[] | undefined {
  const budget = context.value(fields);
  if (!budget || possiblyRestated(context, previous)) return undefined;
  const totals = [fields.revenue.total, fields.expenditure.total].map(pointerOf);
  const figure = changingFigures(budget).find((each) => {
    const size = totals.includes(pointerOf(each.amount)) && context.value(each.change.amount);
    return size && !isZero(size) && statedBase(context, each).kind === "approved";
  });
  return figure && [figure.amount, figure.change.amount];
}

/** Why nothing else is held against last year's document. */
export const WHOLE_IS_LAST_YEARS = "全文的数与上年公开的完全相同，先换成本年的数，再核对上年数";
