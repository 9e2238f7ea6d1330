import { compare, type Exact, type Field, isExact, isZero, termOf, type Wan } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { isItemCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import { executedPaths } from "../../items/executed-items.js";
import { type ItemPath, type ItemRow, itemRows, rowsAlike } from "../../items/item-rows.js";
import { nearRows } from "../../items/near-rows.js";
import { printsAmount } from "../../items/prints-amount.js";
import { isMisdated, statementItems } from "../../items/statement-items.js";
import { type CodedTable, expenditureTable, rowName } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { plainName } from "../../text/name-keys.js";
import { isProse } from "../../text/passage.js";
import { print } from "../../wording/explain.js";

/** From this many 项 listed for each that is missing, the text goes through all of them. */
const LISTED_FOR_EACH_MISSING = 4;
/** With more than this many missing, the text is about the main ones alone. */
const MOST_MISSING = 2;

interface StatedItem {
  readonly path: ItemPath;
  readonly amount: Field<Wan>;
}

/** A table of which the text states nearly all 项, and the rows that it lacks. */
interface NearlyListed {
  readonly table: CodedTable;
  readonly listed: readonly ItemRow[];
  readonly missing: readonly ItemRow[];
}

const isLast = ({ level }: ItemPath) => level === "item";

/** The 项 that the text states with an amount, in a budget or in final accounts. */
function statedItems(context: CheckContext): readonly StatedItem[] {
  const planned = statementItems(context)
    .filter((item) => context.has(item.field.amount) && !isMisdated(context, item))
    .map((item) => ({ path: item, amount: item.field.amount }));
  const spent = executedPaths(context).map(({ path, spent }) => ({ path, amount: spent }));
  return [...planned, ...spent].filter(({ path }) => isLast(path));
}

/** Whether a paragraph of prose names a row: its item was then not read, or has no amount. */
function isNamed({ statement }: CheckContext, { names }: ItemRow): boolean {
  const own = names.slice(1).filter((name) => name !== "");
  return (statement?.paragraphs ?? []).some((paragraph) => {
    if (!isProse(paragraph)) return false;
    const text = plainName(paragraph.text);
    return own.every((name) => text.includes(name));
  });
}

/** The rows of each 项 of the text; undefined if one has none, or two have the same: that may be the missing one. */
function rowsOfItems(
  stated: readonly StatedItem[],
  all: readonly ItemRow[],
): ReadonlyMap<ItemRow, Field<Wan>> | undefined {
  const paths = stated.map(({ path }) => path);
  const amounts = new Map<ItemRow, Field<Wan>>();
  const codes = new Set<string>();
  for (const { path, amount } of stated) {
    const alike = rowsAlike(path, all);
    const rows = alike.length > 0 ? alike : nearRows(path, all, paths);
    const own = new Set(rows.map(({ code }) => code));
    const [code] = own;
    if (code === undefined || own.size > 1 || codes.has(code)) return undefined;
    codes.add(code);
    for (const row of rows) amounts.set(row, amount);
  }
  return amounts;
}

const nearlyListed = perDocument((context): readonly NearlyListed[] => {
  const stated = statedItems(context);
  if (stated.length < LISTED_FOR_EACH_MISSING) return [];
  const isFilled = ({ row }: ItemRow) => {
    const amount = context.value(amountOf(row, "total"));
    return isExact(amount) && !isZero(amount);
  };
  const all = itemRows(context).filter((row) => isItemCode(row.code) && isFilled(row));
  const amounts = rowsOfItems(stated, all);
  if (!amounts) return [];
  const tables = [...grouped(all, ({ table }) => table)].flatMap(([table, rows]) => {
    const listed = rows.filter((row) => amounts.has(row));
    const agreeing = listed.filter((row) => {
      const amount = amounts.get(row);
      return amount && printsAmount(context, amount, amountOf(row.row, "total"));
    });
    // rows by unit have the same codes again; other amounts are other money
    const isByUnit = new Set(rows.map(({ code }) => code)).size < rows.length;
    if (isByUnit || agreeing.length * 2 <= listed.length) return [];
    return [{ table, listed, missing: rows.filter((row) => !amounts.has(row)) }];
  });
  // what a table of one budget has is what the text is about; the table of all money may have more
  const ofBudgets = tables.filter(({ table }) => table !== expenditureTable);
  return (ofBudgets.length > 0 ? ofBudgets : tables).filter(
    ({ listed, missing }) =>
      listed.length >= LISTED_FOR_EACH_MISSING * Math.max(1, missing.length) &&
      missing.length <= MOST_MISSING,
  );
});

export const itemsAllStated = defineRule({
  id: "items-all-stated",
  title: "逐项说明支出的，报表里的项级科目没有遗漏",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["D-ITEM-COVER"],
  each: nearlyListed,
  none: "说明没有把一张报表的项级科目几乎逐项写出",
  check: (context, { table, listed, missing }) => {
    const { value, passed, failed } = context;
    const left = missing.filter((row) => !isNamed(context, row));
    if (left.length === 0) return passed();
    const amountIn = ({ row }: ItemRow) => value(amountOf(row, "total")) as Exact;
    const named = left.map((row) => `“${rowName(context, row.row)}”（${print(amountIn(row))} 万元）`);
    const least = listed.map(amountIn).reduce((a, b) => (compare(b, a) < 0 ? b : a));
    // a text about the main ones may leave out the smallest
    const isMain = left.some((row) => compare(amountIn(row), least) > 0);
    return failed(
      `${termOf(table.id).zh}的 ${listed.length + missing.length} 个项级科目，说明里逐项写了 ${listed.length + missing.length - left.length} 个，没有写${named.join("、")}，请核对是否漏写`,
      isMain ? {} : { severity: "info" },
    );
  },
});
