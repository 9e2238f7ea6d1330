import fc from "fast-check";
import type { YearOnYearChange } from "../../budget/year-on-year-change.js";
import type * as z from "../../schema/z.js";
import { type Cents, wanText } from "./cents.js";

/** The draws for a change; direction and percentage follow from them. */
export interface ChangeDraw {
  /** How much more last year was than this year, in percent. */
  readonly ratio: number;
  readonly noise: Cents;
  /** Whether the size of the change is stated in 万元 too. */
  readonly withAmount: boolean;
  /** Whether only 与上年持平 is stated, without last year's amount. */
  readonly bare: boolean;
  readonly reason: string;
}

/** Draws a change; zero (持平) one time in three. */
export function changeDraw(): fc.Arbitrary<ChangeDraw> {
  return fc.record({
    ratio: fc.oneof(fc.constant(0), fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })),
    noise: fc.nat({ max: 99 }),
    withAmount: fc.boolean(),
    bare: fc.boolean(),
    // reasons that fit an increase as well as a decrease
    reason: fc.constantFrom("人员变动", "项目增减", "定额标准调整", "工作任务调整"),
  });
}

/** |now − base| ÷ base in percent, rounded half up to two decimals. */
export function growth(now: Cents, base: Cents): string {
  const size = BigInt(Math.abs(now - base));
  // hundredths of a percent: × 10⁴, and one half for rounding
  const hundredths = (size * 20_000n + BigInt(base)) / (2n * BigInt(base));
  return wanText(Number(hundredths));
}

/** Last year's amount; zero if this year's is. */
export function baseOf(now: Cents, { ratio, noise }: ChangeDraw): Cents {
  if (now === 0 || ratio === 0) return now;
  return now + Math.trunc((now * ratio) / 100) + noise;
}

/** The change to `now` from an amount of last year, as drawn. */
export function changeTo(now: Cents, fiscalYear: number, draw: ChangeDraw): z.input<typeof YearOnYearChange> {
  return changeBetween(now, baseOf(now, draw), fiscalYear, draw);
}

/** The change between two amounts, with direction and percentage computed from both. */
export function changeBetween(
  now: Cents,
  base: Cents,
  fiscalYear: number,
  draw: ChangeDraw,
): z.input<typeof YearOnYearChange> {
  const stated = { baseYear: fiscalYear - 1, baseAmount: wanText(base) };
  if (base === now) return { ...(!draw.bare && stated), direction: "unchanged" };
  return {
    ...stated,
    direction: base < now ? "increase" : "decrease",
    ...(draw.withAmount && { amount: wanText(Math.abs(now - base)) }),
    percentage: growth(now, base),
    reason: draw.reason,
  };
}
