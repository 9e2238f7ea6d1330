import {
  absolute,
  add,
  compare,
  type Exact,
  exact,
  halfUnit,
  isExact,
  isPlainNumber,
  scale,
  subtract,
  toText,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { perDocument } from "../engine/per-document.js";
import { CENTS } from "../engine/printed-twice.js";
import type { NamedItem } from "./statement-items.js";

/** Whether an item is a 类 without code: no word of its list says which money it counts. */
export const isBareClass = ({ code, level }: NamedItem) => code === undefined && level === "category";

/** Every amount that the document prints, as canonical text. */
const amountsOf = perDocument(
  ({ sources }): ReadonlySet<string> =>
    new Set(
      sources.flatMap(([, occurrences]) =>
        occurrences.flatMap(({ value }) =>
          value !== undefined && isPlainNumber(value) ? [toText(exact(value))] : [],
        ),
      ),
    ),
);

/** The lists of 类 among the items: neighbours without a repeated name. */
export function classListsOf(items: readonly NamedItem[]): readonly (readonly NamedItem[])[] {
  const lists: NamedItem[][] = [];
  let last: NamedItem[] = [];
  for (const item of items) {
    const goesOn = isBareClass(item) && !last.some(({ name }) => name === item.name);
    if (!goesOn && last.length > 0) lists.push(last);
    if (!goesOn) last = [];
    if (isBareClass(item)) last.push(item);
  }
  return last.length > 0 ? [...lists, last] : lists;
}

/** Whether a sum is printed, within the rounding of its parts. */
function printsSum(printed: ReadonlySet<string>, amounts: readonly Exact[]): boolean {
  const sum = amounts.reduce((all, amount) => add(all, amount), zero);
  if (printed.has(toText(sum))) return true;
  const slack = scale(halfUnit(CENTS), amounts.length);
  return [...printed].some((text) => compare(absolute(subtract(exact(text), sum)), slack) <= 0);
}

/** Whether the document prints the sum of some items, within rounding. */
export function isSumPrinted(context: CheckContext, items: readonly Pick<NamedItem, "field">[]): boolean {
  const amounts = items.map(({ field }) => context.value(field.amount));
  return amounts.every(isExact) && printsSum(amountsOf(context), amounts as readonly Exact[]);
}

/** The 类 in lists whose amounts add up to a printed amount: none of them is likely to be wrong. */
export function classesThatAddUp(context: CheckContext, items: readonly NamedItem[]): ReadonlySet<NamedItem> {
  const closed = classListsOf(items).filter((list) => list.length > 1 && isSumPrinted(context, list));
  return new Set(closed.flat());
}
