import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainNumber } from "../testing/plain-number.js";
import { type AmountStyle, formatAmount, formatCapitalAmount } from "./amount-format.js";
import { parseAmount } from "./amount-text.js";
import { formatCapitalNumeral, parseChineseNumeral } from "./chinese-numeral.js";
import { formatDate, parseDate } from "./date.js";
import { Deadline, formatDeadline, parseDeadline } from "./deadline.js";
import { exact, toText } from "./exact.js";
import { FiscalYear, formatFiscalYear, parseFiscalYear } from "./fiscal-year.js";
import { formatQuantity, parseQuantity } from "./measured-quantity.js";
import { moneyUnits, type PrintedUnit } from "./money-unit.js";
import { percentage, percentagePoints } from "./percentage.js";
import {
  formatPercentage,
  formatPercentagePoints,
  parsePercentage,
  parsePercentagePoints,
} from "./printed-rate.js";
import { formatQuality, parseQuality, Quality } from "./quality.js";
import { type Wan, wan } from "./wan.js";

const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value);
    }),
    { numRuns: 500 },
  );

const style = (): fc.Arbitrary<AmountStyle & { readonly unit: PrintedUnit }> =>
  fc.record({
    unit: fc.constantFrom(...(Object.keys(moneyUnits) as PrintedUnit[])),
    decimals: fc.nat({ max: 6 }),
    thousands: fc.boolean(),
    negative: fc.constantFrom("-" as const, "△" as const, "（）" as const),
    withUnit: fc.boolean(),
  });

describe("parse ∘ format is the identity", () => {
  it("of amounts, in every unit and style", () =>
    check(fc.tuple(plainNumber(), style()), ([text, how]) => {
      const printed = formatAmount(wan(text), how);
      const read = parseAmount(printed, how.withUnit ? {} : { unit: how.unit });
      expect(read).toMatchObject({ kind: "amount", amount: wan(text), unit: how.unit });
      if (read.kind === "amount")
        expect(formatAmount(read.amount, { ...how, decimals: read.decimals })).toBe(printed);
    }));

  it("of amounts in capital numerals", () =>
    check(fc.tuple(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 })), ([cents]) => {
      const sign = cents < 0 ? "-" : "";
      const digits = String(Math.abs(cents)).padStart(7, "0");
      const amount: Wan = wan(`${sign}${digits.slice(0, -6)}.${digits.slice(-6)}`);
      expect(parseAmount(formatCapitalAmount(amount))).toMatchObject({ kind: "amount", amount });
    }));

  it("of whole numbers in Chinese", () =>
    check(fc.oneof(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 999_999_999_999 })), (number) => {
      expect(parseChineseNumeral(formatCapitalNumeral(String(number)))).toBe(String(number));
    }));

  it("of percentages and percentage points", () =>
    check(fc.tuple(plainNumber(), style()), ([text, { thousands = false, negative = "-" }]) => {
      const [rate, points] = [percentage(text), percentagePoints(text)];
      expect(parsePercentage(formatPercentage(rate, { thousands, negative }))).toEqual(rate);
      expect(parsePercentagePoints(formatPercentagePoints(points, { thousands, negative }))).toEqual(points);
    }));

  it("of quantities in standard units", () =>
    check(
      fc.tuple(plainNumber(), fc.constantFrom("平方米", "人次", "个月", "%", "场", "元")),
      ([text, unit]) => {
        expect(parseQuantity(formatQuantity({ number: exact(text), unit }))).toEqual({
          number: exact(text),
          unit,
        });
      },
    ));

  it("of years, days, deadlines and qualities", () => {
    check(fc.integer({ min: 1990, max: 2100 }), (year) =>
      expect(parseFiscalYear(formatFiscalYear(FiscalYear.parse(year)))).toBe(year),
    );
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    check(fc.tuple(day, fc.constantFrom("年月日", "-", ".", "/")), ([date, how]) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseDate(formatDate(iso, how as "-"))).toBe(iso);
    });
    const deadline = fc.record({
      year: fc.option(fc.integer({ min: 1990, max: 2100 })),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.option(fc.integer({ min: 1, max: 31 })),
    });
    check(deadline, (due) => expect(parseDeadline(formatDeadline(Deadline.parse(due)))).toEqual(due));
    for (const quality of Quality.options) expect(parseQuality(formatQuality(quality))).toBe(quality);
  });
});

it("any text is read as one of four, and an amount is printed and read the same", () =>
  check(fc.string({ unit: fc.constantFrom(..."0123,.-（)△ 万亿元千角整壹贰零拾—") }), (text) => {
    const read = parseAmount(text, { unit: "万元" });
    if (read.kind !== "amount") return;
    const again = parseAmount(
      formatAmount(read.amount, { unit: read.unit, decimals: read.decimals, withUnit: true }),
    );
    expect(again).toEqual(read);
    expect(toText(read.amount)).toMatch(/^-?\d/);
  }));
