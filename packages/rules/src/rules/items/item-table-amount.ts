import { compare, type Exact, equals, type Field, fields, termOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { minus } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { classesThatAddUp, isBareClass } from "../../items/class-lists.js";
import { exchangedItems } from "../../items/exchanged-items.js";
import { classAmounts, type ItemRow, itemRows, rowsAlike, rowsFor } from "../../items/item-rows.js";
import { printsAmount } from "../../items/prints-amount.js";
import { isMisdated, type NamedItem, statementItems } from "../../items/statement-items.js";
import { amountMeant, type ItemAmount, type MeantAmount } from "../../items/table-of-items.js";
import { earlierColumns, expenditureTable, rowName } from "../../tables/coded-tables.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { amountOf, type RowFields } from "../../tables/row-fields.js";
import { explain, print } from "../../wording/explain.js";

/** What an item may tell of as a whole: all money of its row, or what is appropriated this year. */
const wholes = ["total", "currentYearAppropriation"] as const;
type Whole = (typeof wholes)[number];

interface ItemInTables {
  readonly item: NamedItem;
  readonly rows: readonly ItemRow[];
  /** The amounts that the two-sided tables print of its 类: of all money, or of the appropriations with what was left over. */
  readonly beside: readonly Field<Wan>[];
  /** What of a row the items of this statement tell of. */
  readonly whole: Whole;
  /** What it should print that prints no amount of its rows, as the other items tell. */
  readonly meant: MeantAmount | undefined;
  /** One of two items alone agrees with the tables: the other may be of something else. */
  readonly isUnsure?: true;
}

/** The amounts of a row that an item may tell of: one that sets basic and project expenditure apart tells of neither. */
function amountsIn(context: CheckContext, { field }: NamedItem, { row, table }: ItemRow) {
  const { basicExpenditure, projectExpenditure } = field;
  const apart: Readonly<Record<string, Field<Wan>>> = { basicExpenditure, projectExpenditure };
  const isPart = (column: string) => apart[column] !== undefined && context.has(apart[column]);
  return table.columns
    .filter((column) => !isPart(column) && !earlierColumns.includes(column))
    .map((column) => amountOf(row, column));
}

/**
 * The amount that a table prints as an item does: an item may be of one budget, or of all, and the table that has its amount is
 * the one it is of.
 * @param whole what of a row it tells of, if several amounts of it are the same
 */
function amountTold(
  context: CheckContext,
  { item, rows, beside }: Omit<ItemInTables, "whole" | "meant">,
  whole: Whole = "total",
): Field<Wan> | undefined {
  return [
    ...rows.map(({ row }) => amountOf(row, whole)),
    ...rows.flatMap((row) => amountsIn(context, item, row)),
    ...beside,
  ].find((amount) => printsAmount(context, item.field.amount, amount));
}

/** The rows of an item; those of its name where its code leads to another name and another amount: the code is wrong. */
function rowsOf(context: CheckContext, item: NamedItem, all: readonly ItemRow[]): readonly ItemRow[] {
  const { name, level, category, section, code } = item;
  const prints = (row: ItemRow) =>
    amountsIn(context, item, row).some((amount) => printsAmount(context, item.field.amount, amount));
  const own = rowsFor(item, all);
  const alike = rowsAlike(item, all);
  // of a name that stands twice in one table nobody knows which row the other tables mean
  if (alike.length > own.length && !own.some(prints)) return alike.filter(prints);
  const isOwn = (row: ItemRow) => row.names.at(-1) === name || prints(row);
  if (code === undefined || own.some(isOwn)) return own;
  const named = rowsFor({ name, level, category, section, code: undefined }, all);
  return named.some(prints) ? named : own;
}

/** What most of the items print of their rows; the total where both are printed as often. */
function mostPrinted(context: CheckContext, items: readonly Pick<ItemInTables, "item" | "rows">[]): Whole {
  const often = (whole: Whole) =>
    items.filter(({ item, rows }) =>
      rows.some(({ row }) => printsAmount(context, item.field.amount, amountOf(row, whole))),
    ).length;
  return often("currentYearAppropriation") > often("total") ? "currentYearAppropriation" : "total";
}

/** Items that have rows; none where most of them print other amounts: then list and tables are of different things. */
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
      rows: rowsOf(context, item, tableRows).filter(({ row }) => context.has(amountOf(row, "total"))),
      beside: isBareClass(item) ? classAmounts(context, item.name) : [],
    }))
    .filter((each) => each.rows.length > 0 || (each.beside.some(context.has) && !isClosed(each.item)));
  const isAstray = (each: (typeof found)[number]) =>
    isBareClass(each.item) && !amountTold(context, each) && isClosed(each.item);
  const exchanged = exchangedItems(
    context,
    found.filter(isAstray).map(({ item, rows, beside }) => ({
      item,
      amounts: [...rows.map(({ row }) => amountOf(row, "total")), ...beside],
    })),
  );
  const items = found.filter((each) => exchanged.has(each.item) || !isAstray(each));
  const agreeing = items.filter((each) => amountTold(context, each));
  const judged = items.length - exchanged.size;
  const isUnsure = agreeing.length === 1 && judged === 2;
  if (!isUnsure && (agreeing.length < 2 || agreeing.length * 2 <= judged)) return [];
  const whole = mostPrinted(context, agreeing);
  const inTables = items.map((each) => ({ item: each.item, amounts: amountsToPrint(context, each, whole) }));
  const meantBy = amountMeant(context, inTables);
  const meantFor = (each: (typeof items)[number], at: number): MeantAmount | undefined => {
    const amount = exchanged.get(each.item);
    if (amount) return { amount, isOfAllMoney: false };
    return amountTold(context, each) ? undefined : meantBy(each.item, inTables[at]?.amounts ?? []);
  };
  return items.map((each, at) => ({
    ...each,
    whole,
    meant: meantFor(each, at),
    ...(isUnsure && { isUnsure }),
  }));
}

/** What the tables print of an item as the whole of it; of a two-sided table, which has no code, only what a slip may lead from. */
function amountsToPrint(
  context: CheckContext,
  { item, rows, beside }: Omit<ItemInTables, "whole" | "meant">,
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

const {
  currentYearRevenue,
  generalPublicBudgetAppropriation,
  governmentManagedFundsAppropriation,
  stateCapitalOperationsAppropriation,
} = fields.revenue;
/** This year's money of the tables that may count what was carried over with it. */
const ofThisYear: Readonly<Record<string, Field<Wan>>> = {
  expenditureTable: generalPublicBudgetAppropriation,
  generalPublicBudgetTable: generalPublicBudgetAppropriation,
  governmentManagedFundsTable: governmentManagedFundsAppropriation,
  stateCapitalOperationsTable: stateCapitalOperationsAppropriation,
};

const allOfThisYear = [currentYearRevenue, fields.tables.summaryTable.currentYearRevenue];

/** The row of one budget's table that has all the money of a row of 支出总表: that table tells what it may count more. */
function rowOfBudget(context: CheckContext, rows: readonly ItemRow[], { row, table }: ItemRow) {
  if (table !== expenditureTable) return undefined;
  const totalOf = (each: RowFields) => context.value(amountOf(each, "total"));
  const all = totalOf(row);
  return rows.find((each) => {
    const own = totalOf(each.row);
    return each.table !== table && all && own && equals<Exact>(all, own);
  });
}

/** Whether a row may have more than its item by no more than what its table has beyond this year's appropriation. */
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
  // each of the four amounts is rounded by itself
  return context.atMost(apart(own), apart(beyond)).outcome !== "failed";
}

function check(context: CheckContext, { item, rows, beside, whole, meant, isUnsure }: ItemInTables): Outcome {
  const { read, sameFigure, label, skipped } = context;
  const told = amountTold(context, { item, rows, beside }, whole);
  // from 元 to 万元 every amount is rounded, and some are cut off: that is nothing to tell
  if (told) return sameFigure(read(item.field.amount), read(told), { places: "cut off" });
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
