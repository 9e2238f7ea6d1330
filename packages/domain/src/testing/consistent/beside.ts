import fc from "fast-check";
import type { StatementItem } from "../../budget/statement-item.js";
import type { BudgetTables } from "../../budget/tables/tables.js";
import { mainUses } from "../../budget/uses.js";
import { type ClassificationCode, nameIn } from "../../classification/index.js";
import type * as z from "../../schema/z.js";
import { FiscalYear } from "../../values/fiscal-year.js";
import { type Cents, sumOf, wanText } from "./cents.js";
import { baseOf, growth } from "./change.js";
import type { ExpensesDraw } from "./expenses.js";
import {
  type Amounts,
  coded,
  type Item,
  itemsOf,
  sectionsOf,
  shareOut,
  type TableFigures,
  type TablesDraw,
} from "./tables.js";

type Tables = z.input<typeof BudgetTables>;

/** The draws for what is printed beside the standard tables. */
export interface BesideDraw {
  /** Last year's amount of each row in percent of this year's. */
  readonly before: readonly number[];
  /** How goods, works and services are divided among the sources of money. */
  readonly paid: readonly (readonly number[])[];
}

const MOST_ITEMS = 9;

/** Draws the contents of the non-standard tables. */
export function besideDraw(): fc.Arbitrary<BesideDraw> {
  const list = (max: number, length: number) =>
    fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });
  return fc.record({
    before: list(250, MOST_ITEMS),
    paid: fc.array(list(9, 3), { minLength: 3, maxLength: 3 }),
  });
}

/** Signed growth in percent; undefined if the base is zero. */
function rateOf(now: Cents, base: Cents): string | undefined {
  if (base === 0) return undefined;
  const size = growth(now, base);
  return now < base && size !== "0.00" ? `-${size}` : size;
}

/** A row with the change on last year. */
function changing({ total = 0, previousTotal = 0, ...amounts }: Amounts) {
  const rate = rateOf(total, previousTotal);
  return {
    ...Object.fromEntries(Object.entries(amounts).map(([column, amount]) => [column, wanText(amount)])),
    previousTotal: wanText(previousTotal),
    total: wanText(total),
    change: wanText(total - previousTotal),
    ...(rate !== undefined && { changeRate: rate }),
  };
}

const USES = ["total", ...mainUses] as const;

/** 一般公共预算支出表 with last year's amounts by item. */
function generalWithBefore(general: readonly Item[], { before }: BesideDraw, year: number) {
  const items = general.map(({ code, amounts }, at) => ({
    code,
    amounts: {
      ...amounts,
      previousTotal: Math.floor(((amounts.total ?? 0) * (before[at % before.length] ?? 0)) / 100),
    },
  }));
  return coded(items, [...USES, "previousTotal"], year, changing);
}

/** “三公”经费支出表 with last year's amounts as the statement has them. */
function threeWithBefore({ overseas, purchase, operation, receptions, changes }: ExpensesDraw) {
  const before = (now: Cents, at: number) => (changes[at] ? baseOf(now, changes[at]) : now);
  const of = (visits: Cents, bought: Cents, run: Cents, received: Cents) => ({
    total: visits + bought + run + received,
    overseasVisits: visits,
    officialVehicles: bought + run,
    vehiclePurchase: bought,
    vehicleOperation: run,
    officialReceptions: received,
  });
  const now = of(overseas, purchase, operation, receptions);
  const then = of(before(overseas, 2), before(purchase, 4), before(operation, 5), before(receptions, 6));
  const columns = Object.keys(now) as (keyof typeof now)[];
  const row = <T>(print: (now: Cents, then: Cents) => T) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const text = print(now[column], then[column]);
        return text === undefined ? [] : [[column, text]];
      }),
    );
  return {
    previous: row((_, base) => wanText(base)),
    change: row((amount, base) => wanText(amount - base)),
    changeRate: row(rateOf),
  };
}

/** Goods, works and services. */
export type Procured = readonly [Cents, Cents, Cents];
type OtherTable = NonNullable<Tables["otherTables"]>[number];

/** 政府采购预算表: purchases by source of money; its total is the statement's. */
function purchases(procurement: Procured, { paid }: BesideDraw): OtherTable {
  const names = ["货物", "工程", "服务"];
  const bought = procurement.map((amount, at) => shareOut(amount, paid[at] ?? []));
  const amounts = ([general = 0, funds = 0, own = 0]: readonly Cents[]) =>
    [general + funds + own, general + funds, general, funds, own].map(wanText);
  return {
    title: "政府采购预算表",
    unit: "万元",
    columns: [
      ["合计"],
      ["财政拨款", "小计"],
      ["财政拨款", "一般公共预算"],
      ["财政拨款", "政府性基金预算"],
      ["单位资金"],
    ],
    rows: bought.map((each, at) => ({ name: names[at] ?? "", amounts: amounts(each) })),
    totalRow: { amounts: amounts([0, 1, 2].map((at) => sumOf(bought.map((each) => each[at] ?? 0)))) },
  };
}

/** 部门支出科目明细表: the items by use again, in other words. */
function itemList(items: readonly Item[], year: number): OtherTable {
  const { rows, totalRow } = coded(items, USES, year);
  const amounts = (row: object) => USES.map((use) => (row as Readonly<Record<string, string>>)[use] ?? null);
  return {
    title: "部门支出科目明细表",
    unit: "万元",
    columns: [["合计"], ["基本支出"], ["项目支出"]],
    rows: rows.map((row) => ({ code: row.code, name: row.name, amounts: amounts(row) })),
    totalRow: { amounts: amounts(totalRow) },
  };
}

/** The tables beside the standard ones, and the standard tables with last year. */
export function tablesBeside(
  tables: Tables,
  figures: TableFigures,
  { expenses, procurement }: { readonly expenses: ExpensesDraw; readonly procurement: Procured },
  draw: TablesDraw,
  beside: BesideDraw,
): Tables {
  const { fiscalYear } = figures;
  const [general, funds] = itemsOf(figures, draw);
  const { expenditureTable, basicExpenditureTable } = tables;
  return {
    generalPublicBudgetTable: generalWithBefore(general, beside, fiscalYear),
    threePublicExpensesTable: { ...tables.threePublicExpensesTable, ...threeWithBefore(expenses) },
    ...(expenditureTable && { fiscalExpenditureTable: expenditureTable }),
    ...(basicExpenditureTable && { fiscalBasicExpenditureTable: basicExpenditureTable }),
    otherTables: [purchases(procurement, beside), itemList([...general, ...funds], fiscalYear)],
  };
}

/** 一般公共预算支出 by item in the statement, with basic and project expenditure. */
export function statementItemsOf(
  figures: TableFigures,
  draw: TablesDraw,
): readonly z.input<typeof StatementItem>[] {
  const year = FiscalYear.parse(figures.fiscalYear);
  const named = (code: string) => nameIn(code as ClassificationCode, year) ?? code;
  const [general] = itemsOf(figures, draw);
  return general
    .filter(({ amounts }) => amounts.total !== 0)
    .map(({ code, amounts: { total = 0, basicExpenditure = 0, projectExpenditure = 0 } }) => ({
      level: "item",
      category: named(code.slice(0, 3)),
      section: named(code.slice(0, 5)),
      name: named(code),
      amount: wanText(total),
      basicExpenditure: wanText(basicExpenditure),
      projectExpenditure: wanText(projectExpenditure),
    }));
}

/** Basic expenditure by economic section in the statement. */
export function economicItemsOf(figures: TableFigures, draw: TablesDraw) {
  const year = FiscalYear.parse(figures.fiscalYear);
  return sectionsOf(figures, draw)
    .filter(({ amounts }) => amounts.total !== 0)
    .map(({ code, amounts: { total = 0, personnelExpenses = 0 } }) => ({
      name: nameIn(code as ClassificationCode, year) ?? code,
      within:
        personnelExpenses === 0 ? ("routineOperatingExpenses" as const) : ("personnelExpenses" as const),
      amount: wanText(total),
    }));
}
