import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { amountOf } from "../tables/row-fields.js";
import { plainName } from "../text/name-keys.js";
import { type ItemPath, type ItemRow, itemRows, rowsFor } from "./item-rows.js";
import { nearRowsOfAmount } from "./near-rows.js";
import { printsAmount } from "./prints-amount.js";

/** What final accounts say was spent on an item of the classification, and its rows in the tables. */
export interface ExecutedItem {
  readonly spent: Field<Wan>;
  readonly rows: readonly ItemRow[];
}

/** 教育支出（类）普通教育（款）学前教育（项）, 教育支出（205类）普通教育（02款）学前教育（01项）, 学前教育（项）. */
const PATHS = [
  /^(?<category>[^（()）]{2,30})[（(](?<a>\d{3})?类[）)][-－]?(?<section>[^（()）]{2,40})[（(](?<b>\d{2})?款[）)][-－]?(?<name>.{2,50}?)[（(](?<c>\d{2})?项[）)]/,
  /^(?<name>[^（()）]{2,50})[（(]项[）)]$/,
];

function pathIn(printed: string): ItemPath | undefined {
  for (const form of PATHS) {
    const { category, section, name, a, b, c } = form.exec(plainName(printed))?.groups ?? {};
    if (name === undefined) continue;
    const code = a && b && c ? `${a}${b}${c}` : undefined;
    return { code, level: "item", category, section, name };
  }
  return undefined;
}

/** The amount of a row, in one of its columns, that equals the stated amount spent. */
export function amountSpent(context: CheckContext, { spent, rows }: ExecutedItem): Field<Wan> | undefined {
  return rows
    .flatMap(({ row, table }) => table.columns.map((column) => amountOf(row, column)))
    .find((amount) => printsAmount(context, spent, amount));
}

/** The items that final accounts name by 类, 款 and 项, each with the amount spent on it. */
export function executedPaths(
  context: CheckContext,
): readonly { readonly path: ItemPath; readonly name: Field<string>; readonly spent: Field<Wan> }[] {
  return context.list(fields.executions).flatMap(({ name, spent }) => {
    const path = context.has(spent) ? pathIn(context.value(name) ?? "") : undefined;
    return path ? [{ path, name, spent }] : [];
  });
}

/**
 * The items that have rows. Empty unless the tables print the stated amount of at least two and of more than half of
 * them: otherwise the text and the tables are about different money.
 */
export function executedItems(context: CheckContext): readonly ExecutedItem[] {
  const named = executedPaths(context);
  if (named.length === 0) return [];
  const rows = itemRows(context);
  const paths = named.map(({ path }) => path);
  const rowsOf = (path: ItemPath, spent: Field<Wan>) => {
    const own = rowsFor(path, rows);
    return own.length > 0 ? own : nearRowsOfAmount(context, { ...path, amount: spent }, rows, paths);
  };
  const items = named
    .map(({ path, spent }) => ({
      spent,
      rows: rowsOf(path, spent).filter(({ row }) => context.has(amountOf(row, "total"))),
    }))
    .filter((item) => item.rows.length > 0);
  const agreeing = items.filter((item) => amountSpent(context, item)).length;
  return agreeing >= 2 && agreeing * 2 > items.length ? items : [];
}
