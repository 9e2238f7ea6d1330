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

/** A 类 that is told without code, in a list of which no word says what money it counts. */
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

/** The lists of 类 among the items: those that stand one behind the other, none of them twice. */
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

/** Whether a sum is printed, to what rounding of its parts may hide. */
function printsSum(printed: ReadonlySet<string>, amounts: readonly Exact[]): boolean {
  const sum = amounts.reduce((all, amount) => add(all, amount), zero);
  if (printed.has(toText(sum))) return true;
  const slack = scale(halfUnit(CENTS), amounts.length);
  return [...printed].some((text) => compare(absolute(subtract(exact(text), sum)), slack) <= 0);
}

/** Whether the document prints what some items come to, to what rounding may hide. */
export function isSumPrinted(context: CheckContext, items: readonly Pick<NamedItem, "field">[]): boolean {
  const amounts = items.map(({ field }) => context.value(field.amount));
  return amounts.every(isExact) && printsSum(amountsOf(context), amounts as readonly Exact[]);
}

/** The 类 of lists whose amounts add up to what the document prints elsewhere: none of them is likely to be wrong. */
export function classesThatAddUp(context: CheckContext, items: readonly NamedItem[]): ReadonlySet<NamedItem> {
  const closed = classListsOf(items).filter((list) => list.length > 1 && isSumPrinted(context, list));
  return new Set(closed.flat());
}
