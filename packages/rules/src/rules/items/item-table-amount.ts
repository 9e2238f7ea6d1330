import {
  compare,
  type Exact,
  equals,
  type Field,
  fields,
  sourceOfBudget,
  tableOfBudget,
  termOf,
  threeBudgets,
  type Wan,
} from "@qingbei/domain";
import { CODE_DIGITS } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { minus } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { classesThatAddUp, isBareClass } from "../../items/class-lists.js";
import { exchangedItems } from "../../items/exchanged-items.js";
import { classAmounts, type ItemRow, itemRows, rowsAlike, rowsFor } from "../../items/item-rows.js";
import { nearRowsOfAmount } from "../../items/near-rows.js";
import { printsAmount } from "../../items/prints-amount.js";
import { isMisdated, type NamedItem, statementItems } from "../../items/statement-items.js";
import { amountMeant, type ItemAmount, type MeantAmount } from "../../items/table-of-items.js";
import { earlierColumns, expenditureTable, rowName } from "../../tables/coded-tables.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { amountOf, type RowFields } from "../../tables/row-fields.js";
import { explain, print } from "../../wording/explain.js";

/** The columns that an item's amount may be: everything in its row, or this year's appropriation. */
const wholes = ["total", "currentYearAppropriation"] as const;
type Whole = (typeof wholes)[number];

interface ItemInTables {
  readonly item: NamedItem;
  readonly rows: readonly ItemRow[];
  /** The amounts of its 类 in the two-sided tables: of all money, or of the appropriations with money carried over. */
  readonly beside: readonly Field<Wan>[];
  /** The column that the items of this statement use. */
  readonly whole: Whole;
  /** The amount that the item should print, judged by the other items; set if it prints no amount of its rows. */
  readonly meant: MeantAmount | undefined;
  /** The row whose amount the item prints, while it bears the name of another item: then the name is wrong. */
  readonly renamed: ItemRow | undefined;
  /** Set if only one of two items agrees with the tables: the other may be about other money. */
  readonly isUnsure?: true;
}

/** The amounts of a row that an item may print; without basic and project expenditure if it states these separately. */
function amountsIn(context: CheckContext, { field }: NamedItem, { row, table }: ItemRow) {
  const { basicExpenditure, projectExpenditure } = field;
  const apart: Readonly<Record<string, Field<Wan>>> = { basicExpenditure, projectExpenditure };
  const isPart = (column: string) => apart[column] !== undefined && context.has(apart[column]);
  return table.columns
    .filter((column) => !isPart(column) && !earlierColumns.includes(column))
    .map((column) => amountOf(row, column));
}

/**
 * The table amount that an item prints: it may be of one budget or of all, and the table with its amount decides.
 * @param whole the column to prefer if several amounts are the same
 */
function printedAmount(
  context: CheckContext,
  { item, rows, beside }: Pick<ItemInTables, "item" | "rows" | "beside">,
  whole: Whole = "total",
): Field<Wan> | undefined {
  return [
    ...rows.map(({ row }) => amountOf(row, whole)),
    ...rows.flatMap((row) => amountsIn(context, item, row)),
    ...beside,
  ].find((amount) => printsAmount(context, item.field.amount, amount));
}

/**
 * The rows of an item; those of its name if its code leads to another name and another amount: then the code is wrong;
 * and those of all its names but one if these and the amount are certain.
 */
function rowsOf(
  context: CheckContext,
  item: NamedItem,
  all: readonly ItemRow[],
  others: readonly NamedItem[],
): readonly ItemRow[] {
  const { name, level, category, section, code } = item;
  const prints = (row: ItemRow) =>
    amountsIn(context, item, row).some((amount) => printsAmount(context, item.field.amount, amount));
  const own = rowsFor(item, all);
  const alike = rowsAlike(item, all);
  if (alike.length === 0 && code === undefined)
    return nearRowsOfAmount(context, { ...item, amount: item.field.amount }, all, others);
  // if the name occurs twice in one table, it is open which of the two rows the other tables mean
  if (alike.length > own.length && !own.some(prints)) return alike.filter(prints);
  const isOwn = (row: ItemRow) => row.names.at(-1) === name || prints(row);
  if (code === undefined || own.some(isOwn)) return own;
  const named = rowsFor({ name, level, category, section, code: undefined }, all);
  return named.some(prints) ? named : own;
}

/**
 * The row of an item whose name was copied from another: that other item prints the amount of the name, and this one, to
 * the digit, that of a row which no item names.
 */
function renamedRow(
  context: CheckContext,
  { item }: Pick<ItemInTables, "item">,
  others: readonly Pick<ItemInTables, "item" | "rows" | "beside">[],
  all: readonly ItemRow[],
): ItemRow | undefined {
  if (item.code !== undefined || item.level !== "item") return undefined;
  const isTwin = (other: Pick<ItemInTables, "item" | "rows" | "beside">) =>
    other.item !== item && other.item.name === item.name && printedAmount(context, other) !== undefined;
  if (!others.some(isTwin)) return undefined;
  const isOwn = (row: ItemRow) =>
    row.code.length === CODE_DIGITS.item &&
    printsAmount(context, item.field.amount, amountOf(row.row, "total")) &&
    !others.some((other) => rowsFor(other.item, [row]).length > 0);
  const found = all.filter(isOwn);
  return new Set(found.map(({ code }) => code)).size === 1 ? found[0] : undefined;
}

/** The column that most items print; the total in a tie. */
function mostPrinted(context: CheckContext, items: readonly Pick<ItemInTables, "item" | "rows">[]): Whole {
  const often = (whole: Whole) =>
    items.filter(({ item, rows }) =>
      rows.some(({ row }) => printsAmount(context, item.field.amount, amountOf(row, whole))),
    ).length;
  return often("currentYearAppropriation") > often("total") ? "currentYearAppropriation" : "total";
}

/**
 * The items with rows; none if most print other amounts: then the statement and the tables are about different money.
 */
function comparable(context: CheckContext): readonly ItemInTables[] {
  const tableRows = itemRows(context);
  const all = statementItems(context);
  let closed: ReadonlySet<NamedItem> | undefined;
  const isClosed = (item: NamedItem) => {
    closed ??= classesThatAddUp(context, all);
    return closed.has(item);
  };
  const found = all
    .filter((item) => context.has(item.field.amount) && !isMisdated(context, item))
    .map((item) => ({
      item,
      rows: rowsOf(context, item, tableRows, all).filter(({ row }) => context.has(amountOf(row, "total"))),
      beside: isBareClass(item) ? classAmounts(context, item.name) : [],
    }))
    .filter((each) => each.rows.length > 0 || (each.beside.some(context.has) && !isClosed(each.item)));
  const isAstray = (each: (typeof found)[number]) =>
    isBareClass(each.item) && !printedAmount(context, each) && isClosed(each.item);
  const exchanged = exchangedItems(
    context,
    found.filter(isAstray).map(({ item, rows, beside }) => ({
      item,
      amounts: [...rows.map(({ row }) => amountOf(row, "total")), ...beside],
    })),
  );
  const items = found.filter((each) => exchanged.has(each.item) || !isAstray(each));
  const agreeing = items.filter((each) => printedAmount(context, each));
  const judged = items.length - exchanged.size;
  const isUnsure = agreeing.length === 1 && judged === 2;
  if (!isUnsure && (agreeing.length < 2 || agreeing.length * 2 <= judged)) return [];
  const whole = mostPrinted(context, agreeing);
  const inTables = items.map((each) => ({ item: each.item, amounts: amountsToPrint(context, each, whole) }));
  const meantBy = amountMeant(context, inTables);
  const meantFor = (each: (typeof items)[number], at: number): MeantAmount | undefined => {
    const amount = exchanged.get(each.item);
    if (amount) return { amount, isOfAllMoney: false };
    return printedAmount(context, each) ? undefined : meantBy(each.item, inTables[at]?.amounts ?? []);
  };
  return items.map((each, at) => ({
    ...each,
    whole,
    meant: meantFor(each, at),
    renamed: printedAmount(context, each) ? undefined : renamedRow(context, each, items, tableRows),
    ...(isUnsure && { isUnsure }),
  }));
}

/**
 * The table amounts that an item may be meant to print; of a two-sided table, which has no codes, only one that a
 * typing slip explains.
 */
function amountsToPrint(
  context: CheckContext,
  { item, rows, beside }: Pick<ItemInTables, "item" | "rows" | "beside">,
  whole: Whole,
): readonly ItemAmount[] {
  const stated = item.field.amount;
  const column = ({ row }: ItemRow) => (context.has(amountOf(row, whole)) ? whole : "total");
  return [
    ...beside
      .filter((amount) => isSlipOf(context, stated, amount) || printsAmount(context, stated, amount))
      .map((amount) => ({ amount })),
    ...rows.map((row) => ({ amount: amountOf(row.row, column(row)), row })),
  ];
}

const { revenue } = fields;
/** This year's money of each table that may also count money carried over. */
const ofThisYear: Readonly<Record<string, Field<Wan>>> = {
  expenditureTable: revenue.generalPublicBudgetAppropriation,
  ...Object.fromEntries(
    threeBudgets.map((budget) => [tableOfBudget[budget], revenue[sourceOfBudget[budget]]]),
  ),
};

const allOfThisYear = [revenue.currentYearRevenue, fields.tables.summaryTable.currentYearRevenue];

/** The row of a single budget's table with the same total as a row of 支出总表: that table limits what the row includes. */
function rowOfBudget(context: CheckContext, rows: readonly ItemRow[], { row, table }: ItemRow) {
  if (table !== expenditureTable) return undefined;
  const totalOf = (each: RowFields) => context.value(amountOf(each, "total"));
  const all = totalOf(row);
  return rows.find((each) => {
    const own = totalOf(each.row);
    return each.table !== table && all && own && equals<Exact>(all, own);
  });
}

/** Whether a row may exceed its item because its table includes more than this year's appropriation. */
function mayCountMore(
  context: CheckContext,
  { item, rows }: Pick<ItemInTables, "item" | "rows">,
  found: ItemRow,
  isOfAllMoney: boolean,
): boolean {
  const { field } = item;
  const isAll = isOfAllMoney && found.table === expenditureTable;
  const { row, table } = (isAll ? undefined : rowOfBudget(context, rows, found)) ?? found;
  const ofYear = (isAll ? allOfThisYear.find(context.has) : undefined) ?? ofThisYear[table.id];
  if (!ofYear) return false;
  const beyond = [amountOf(table.totalRow, "total"), ofYear] as const;
  const own = [amountOf(row, "total"), field.amount] as const;
  const isMore = (pair: typeof own) => {
    const [all, some] = [context.value(pair[0]), context.value(pair[1])];
    return !!all && !!some && compare(all, some) > 0;
  };
  if (!isMore(beyond) || !isMore(own)) return false;
  const apart = ([all, some]: typeof own) => minus(context.read(all), context.read(some));
  // each of the four amounts is rounded separately
  return context.atMost(apart(own), apart(beyond)).outcome !== "failed";
}

function check(context: CheckContext, own: ItemInTables): Outcome {
  const { item, rows, beside, whole, meant, renamed, isUnsure } = own;
  const { read, value, sameFigure, label, failed, skipped } = context;
  const printed = printedAmount(context, { item, rows, beside }, whole);
  // amounts in 元 are rounded or cut off when they are stated in 万元: no fault
  if (printed) return sameFigure(read(item.field.amount), read(printed), { places: "cut off" });
  if (renamed) {
    const [amount, name] = [value(item.field.amount), rowName(context, renamed.row)];
    return failed(
      `${label(item.field.amount)} ${amount ? print(amount) : ""} 与${termOf(renamed.table.id).zh}“${name}”一致，名称却与另一个科目重复，像是名称抄错了，应为“${renamed.names.at(-1)}”`,
    );
  }
  if (!meant) return skipped("报表里没有这一科目，或列示的是另一种口径");
  const { amount, row, isOfAllMoney } = meant;
  if (isUnsure && !isSlipOf(context, item.field.amount, amount))
    return skipped("只有一个科目与报表一致，另一个可能是别的口径");
  if (
    row &&
    amount === amountOf(row.row, "total") &&
    mayCountMore(context, { item, rows }, row, isOfAllMoney)
  )
    return skipped("报表的数含上年结转等当年拨款以外的钱，说明可能只说当年");
  const where = row ? `${termOf(row.table.id).zh}“${rowName(context, row.row)}”` : label(amount);
  const severity = isUnsure || isBareClass(item) ? { severity: "warning" as const } : {};
  return explain(
    sameFigure(read(item.field.amount), read(amount), severity),
    ({ actual, expected }) =>
      `${label(item.field.amount)}文中写 ${print(actual)}，${where}为 ${print(expected)}，两处不一致`,
  );
}

export const itemTableAmount = defineRule({
  id: "item-table-amount",
  title: "说明里支出科目的金额与报表中同一科目的一致",
  severity: "error",
  basis: ["implementing-regulation-6"],
  covers: ["D-ITEM"],
  each: comparable,
  none: "没有可以与报表核对的支出科目，或说明与报表的口径不同",
  check,
});
