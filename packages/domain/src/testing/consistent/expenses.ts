import fc from "fast-check";
import type { AgencyOperatingExpenses } from "../../budget/agency-operating-expenses.js";
import type { ThreePublicExpenses } from "../../budget/three-public-expenses.js";
import type * as z from "../../schema/z.js";
import { type Cents, cents, sumOf, wanText } from "./cents.js";
import { baseOf, type ChangeDraw, changeBetween, changeDraw, changeTo } from "./change.js";

/** Names of operating expenses that occur nowhere else; 部门预算支出经济分类 302. */
const ITEMS = [
  "办公费",
  "水费",
  "电费",
  "邮电费",
  "取暖费",
  "差旅费",
  "维修（护）费",
  "租赁费",
  "工会经费",
  "福利费",
];
const MOST = 20_000;

/** The draws for the running costs and the three public expenses; sums follow from them. */
export interface ExpensesDraw {
  readonly items: readonly (readonly [string, Cents])[];
  readonly overseas: Cents;
  readonly purchase: Cents;
  /** Printed twice: among the three public expenses and among the operating expenses. */
  readonly operation: Cents;
  readonly receptions: Cents;
  readonly meetings: Cents;
  /** Whether meetings are also printed beside the three public expenses. */
  readonly meetingsRepeated: boolean;
  readonly changes: readonly ChangeDraw[];
}

/** Any items, each of the three public expenses nothing at times. */
export function expensesDraw(): fc.Arbitrary<ExpensesDraw> {
  const none = fc.constant(0);
  return fc.record({
    items: fc
      .subarray(ITEMS, { minLength: 1 })
      .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), cents(1, MOST))))),
    overseas: fc.oneof(none, cents(1, MOST)),
    purchase: fc.oneof(none, cents(1, MOST)),
    operation: fc.oneof(none, cents(1, MOST)),
    receptions: fc.oneof(none, cents(1, MOST)),
    meetings: cents(1, MOST),
    meetingsRepeated: fc.boolean(),
    changes: fc.array(changeDraw(), { minLength: 8, maxLength: 8 }),
  });
}

/** The operating expenses by name. */
export function operatingItems(draw: ExpensesDraw): readonly (readonly [string, Cents])[] {
  return [
    ...draw.items,
    ["会议费", draw.meetings],
    ["公务接待费", draw.receptions],
    ["公务用车运行维护费", draw.operation],
  ];
}

/** 机关运行经费: the sum of its items, equal to 日常公用经费. */
export function operatingTotal(draw: ExpensesDraw): Cents {
  return sumOf(operatingItems(draw).map(([, amount]) => amount));
}

/** Items that add up to the total; vehicles, receptions and meetings as printed elsewhere. */
export function agencyOf(draw: ExpensesDraw, fiscalYear: number): z.input<typeof AgencyOperatingExpenses> {
  const total = operatingTotal(draw);
  const [change] = draw.changes;
  return {
    total: wanText(total),
    items: operatingItems(draw).map(([name, amount]) => ({ name, amount: wanText(amount) })),
    itemsExhaustive: true,
    ...(change && { change: changeTo(total, fiscalYear, change) }),
  };
}

/**
 * Parts that add up to the total, this year's and last year's, vehicles divided; meetings beside them, not included.
 */
export function threePublicOf(draw: ExpensesDraw, fiscalYear: number): z.input<typeof ThreePublicExpenses> {
  const { overseas, purchase, operation, receptions, meetings, changes } = draw;
  /** The sum of some amounts this year and last year. */
  const changing = (at: number, ...parts: readonly (readonly [amount: Cents, at: number])[]) => {
    const change = changes[at];
    const amount = sumOf(parts.map(([now]) => now));
    const base = sumOf(parts.map(([now, own]) => (changes[own] ? baseOf(now, changes[own]) : now)));
    return {
      amount: wanText(amount),
      ...(change && { change: changeBetween(amount, base, fiscalYear, change) }),
    };
  };
  const [visits, bought, run, received] = [
    [overseas, 2],
    [purchase, 4],
    [operation, 5],
    [receptions, 6],
  ] as const;
  const { amount: total, ...change } = changing(1, visits, bought, run, received);
  return {
    total,
    ...change,
    overseasVisits: changing(2, visits),
    officialVehicles: changing(3, bought, run),
    vehiclePurchase: changing(4, bought),
    vehicleOperation: changing(5, run),
    officialReceptions: changing(6, received),
    ...(draw.meetingsRepeated && { otherItems: [{ name: "会议费", ...changing(7, [meetings, 7]) }] }),
  };
}
