import type { Field, Wan } from "@qingbei/domain";
import { isItemCode } from "../arithmetic/code-levels.js";
import { editDistance } from "../arithmetic/slip.js";
import type { CheckContext } from "../engine/context.js";
import { isSlipOf } from "../tables/is-slip.js";
import { amountOf } from "../tables/row-fields.js";
import { mayBeSame } from "../wording/abbreviation.js";
import { type ItemPath, type ItemRow, isOfClass, isOfSection, rowsAlike } from "./item-rows.js";
import { printsAmount } from "./prints-amount.js";

/** Shortest name of a 项, in characters, that one wrong character leaves recognisable. */
const RECOGNISABLE = 3;

const isLike = (a: string, b: string) =>
  mayBeSame(a, b) || (a.length >= RECOGNISABLE && editDistance(a, b) <= 1);

/** Whether a row has all names of an item but one; a 项 that is named otherwise has at least a similar name. */
function isNamedButOnce({ category, section, name }: ItemPath, row: ItemRow): boolean {
  const ownName = row.names.at(-1) ?? "";
  const differs = [
    category !== undefined && !isOfClass(row, category),
    section !== undefined && !isOfSection(row, section),
    name !== ownName,
  ];
  if (differs.filter(Boolean).length !== 1) return false;
  return name === ownName || isLike(name, ownName);
}

/**
 * The rows of an item whose names lead to no row: of the one code that all names but one lead to, if no other item has
 * its names.
 *
 * @param others the items of the same text
 */
export function nearRows(
  item: ItemPath,
  rows: readonly ItemRow[],
  others: readonly ItemPath[],
): readonly ItemRow[] {
  const { code, level, category, section } = item;
  if (code !== undefined || level !== "item" || category === undefined || section === undefined) return [];
  if (rowsAlike(item, rows).length > 0) return [];
  const near = rows.filter((row) => isItemCode(row.code) && isNamedButOnce(item, row));
  const isAnothers = (row: ItemRow) => others.some((other) => rowsAlike(other, [row]).length > 0);
  return new Set(near.map((row) => row.code)).size === 1 && !near.some(isAnothers) ? near : [];
}

/** Those of `nearRows` whose amount, or a typing slip of it, the item prints: then the row is certain. */
export function nearRowsOfAmount(
  context: CheckContext,
  item: ItemPath & { readonly amount: Field<Wan> },
  rows: readonly ItemRow[],
  others: readonly ItemPath[],
): readonly ItemRow[] {
  const near = nearRows(item, rows, others);
  const isOfAmount = ({ row }: ItemRow) => {
    const total = amountOf(row, "total");
    return printsAmount(context, item.amount, total) || isSlipOf(context, item.amount, total);
  };
  return near.some(isOfAmount) ? near : [];
}
