import { exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "./constraint.js";
import { evaluate, solve, variablesOf } from "./constraint.js";
import type { Lookup } from "./evaluation.js";

type Numbers = Readonly<Record<"now" | "second" | "rate", string>>;

const printed =
  (numbers: Numbers): Lookup =>
  (pointer) => {
    const text = numbers[pointer as keyof Numbers];
    const decimals = text.split(".")[1]?.length ?? 0;
    return { value: exact(text), printed: decimals, decimals };
  };
const from = (now: string, second: string, rate: string) => printed({ now, second, rate });

const growth: Constraint = { form: "growth", current: "now", base: "second", percentage: "rate" };
const changeOf = (sign: 1 | -1): Constraint => ({ ...growth, base: { size: "second", sign } });

describe("a percentage between two printed amounts", () => {
  it.each([
    // half a unit of the last place of each: 0.35 may be 0.355, 0.30 may be 0.295
    ["the widest that rounding reaches", "0.35", "0.30", "20.34", "rounding"],
    ["one step further", "0.35", "0.30", "20.35", "failed"],
    ["below, as far as above", "0.35", "0.30", "12.99", "rounding"],
    ["one step further below", "0.35", "0.30", "12.98", "failed"],
    ["a fall to nothing", "0.00", "12.50", "100", "exact"],
    ["of a negative base, by sizes", "-5.00", "-10.00", "50", "exact"],
    ["whole amounts are known to the half", "3", "2", "50", "exact"],
  ])("%s: %s against %s is %s %% — %s", (_, now, second, rate, status) => {
    expect(evaluate(growth, from(now, second, rate)).status).toBe(status);
  });

  it("says what was stated, what the amounts give and how far rounding may go with two places more, and how far they are apart", () => {
    const { actual, expected, difference, rounding } = evaluate(growth, from("200.00", "300.00", "33.4"));
    expect([actual, expected, difference, rounding].map(toText)).toEqual(["33.4", "33.333", "0.1", "0.053"]);
  });

  it("growth from nothing decides nothing: no difference, no rounding", () => {
    const { status, actual, expected, difference, rounding } = evaluate(growth, from("5.00", "0", "100"));
    expect([status, ...[actual, expected, difference, rounding].map(toText)]).toEqual([
      "exact",
      "100",
      "100",
      "0",
      "0",
    ]);
  });

  it.each([
    ["rate", from("200.00", "300.00", "10.00"), ["33.33"]],
    ["rate", from("200.00", "0", "10.00"), []],
    ["now", from("130.00", "100.00", "25.0"), ["125"]],
    ["now", from("100.00", "100.00", "25.0"), ["125"]],
    ["now", from("70.00", "100.00", "25.0"), ["75"]],
    ["second", from("126.00", "100.00", "20.0"), ["105"]],
    ["second", from("84.00", "100.00", "20.0"), ["105"]],
    // nothing falls by all of itself to something
    ["second", from("84.00", "100.00", "100"), []],
    ["now", from("84.00", "100.00", "100"), ["0"]],
    ["elsewhere", from("126.00", "100.00", "20.0"), []],
  ])("is solved for %s, to its own last place", (pointer, lookup, values) => {
    expect(solve(growth, pointer, lookup).map(toText)).toEqual(values);
  });
});

describe("a percentage that may have been rounded to fewer places than it is printed with", () => {
  it.each([
    ["one place, set with two", "153.76", "146.00", "5.30", ["failed", true]],
    ["whole percents, set with two", "153.76", "146.00", "5.00", ["failed", true]],
    ["one place does not explain it", "153.76", "146.00", "5.20", ["failed", undefined]],
    ["two places that count", "153.76", "146.00", "5.35", ["failed", undefined]],
    ["right", "153.76", "146.00", "5.32", ["exact", undefined]],
  ])("%s", (_, now, second, rate, expected) => {
    const { status, isDoubtful } = evaluate(growth, from(now, second, rate));
    expect([status, isDoubtful]).toEqual(expected);
  });
});

describe("a percentage of an amount whose change is printed", () => {
  it.each([
    ["risen by 25 to 125", 1, "125.00", "25.00", "25", "exact"],
    ["fallen by 25 to 75", -1, "75.00", "25.00", "25", "exact"],
    ["fallen by 25 to 75, taken as a rise", 1, "75.00", "25.00", "25", "failed"],
    ["new this year: the change is the whole", 1, "75.00", "75.00", "100", "exact"],
    ["by rounding", 1, "0.35", "0.05", "16.6", "rounding"],
  ] as const)("%s", (_, sign, now, change, rate, status) => {
    expect(evaluate(changeOf(sign), from(now, change, rate)).status).toBe(status);
  });

  it("names the amount, the change and the percentage", () => {
    expect(variablesOf(growth)).toEqual(["now", "second", "rate"]);
    expect(variablesOf(changeOf(1))).toEqual(["now", "second", "rate"]);
  });

  it.each([
    ["rate", 1, from("125.00", "25.00", "20.0"), ["25"]],
    ["second", 1, from("120.00", "25.00", "20.0"), ["20"]],
    ["second", -1, from("80.00", "25.00", "20.0"), ["20"]],
    ["now", 1, from("125.00", "25.00", "20.0"), ["150"]],
    ["now", -1, from("75.00", "25.00", "20.0"), ["100"]],
    // a rate of nothing leaves the amount open, one of all leaves nothing
    ["now", 1, from("125.00", "25.00", "0"), []],
    ["second", -1, from("80.00", "25.00", "100"), []],
    ["now", -1, from("80.00", "25.00", "100"), []],
    ["elsewhere", 1, from("125.00", "25.00", "20.0"), []],
  ] as const)("is solved for %s of a change by sign %s", (pointer, sign, lookup, values) => {
    expect(solve(changeOf(sign), pointer, lookup).map(toText)).toEqual(values);
  });
});
