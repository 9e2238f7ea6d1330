import { exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { evaluate, isOfRate, solve, variablesOf } from "./constraint.js";
import type { Lookup } from "./evaluation.js";
import type { ShareConstraint } from "./share.js";

const share: ShareConstraint = { form: "share", part: "part", whole: "whole", percentage: "rate" };

const printed = (part: string, whole: string, rate: string): Lookup => {
  const numbers: Readonly<Record<string, string>> = { part, whole, rate };
  return (pointer) => {
    const text = numbers[pointer] ?? "";
    const decimals = text.split(".")[1]?.length ?? 0;
    return { value: exact(text), printed: decimals, decimals };
  };
};

describe("a percentage that a part is of a whole", () => {
  it.each([
    ["to the digit", "2.40", "3.00", "80.00", "exact"],
    ["rounded", "7.40", "9.00", "82.22", "exact"],
    // 2/7 is 28.5714…
    ["cut off", "200.00", "700.00", "28.5", "rounding"],
    ["cut off twice", "20000.00", "70000.00", "28.4", "failed"],
    ["rounded up where it should be down", "20000.00", "70000.00", "28.7", "failed"],
    ["below, as far as above and by what was cut off", "0.02", "0.03", "33", "rounding"],
    ["one step further below", "0.02", "0.03", "32", "failed"],
    ["as far above as the places of both allow", "0.02", "0.03", "100", "rounding"],
    ["one step further above", "0.02", "0.03", "101", "failed"],
    ["more than the whole", "48.00", "45.00", "106.67", "exact"],
    ["all of nothing, which decides nothing", "5.00", "0.00", "100", "exact"],
  ])("%s: %s of %s is %s %% — %s", (_, part, whole, rate, status) => {
    expect(evaluate(share, printed(part, whole, rate)).status).toBe(status);
  });

  it("says what was stated, what the amounts give with two places more, and how far they are apart", () => {
    const { actual, expected, difference } = evaluate(share, printed("200.00", "300.00", "60.5"));
    expect([actual, expected, difference].map(toText)).toEqual(["60.5", "66.667", "-6.2"]);
  });

  it.each([
    ["rate", ["66.7"]],
    ["part", ["181.50"]],
    ["whole", ["330.58"]],
    ["another", []],
  ])("is solved for %s", (pointer, values) => {
    const found = solve(share, pointer, printed("200.00", "300.00", "60.5"));
    expect(found.map((value) => Number(toText(value)))).toEqual(values.map(Number));
  });

  it("is solved for no rate of nothing, and for no whole of a part that is 0 %", () => {
    expect(solve(share, "rate", printed("5.00", "0.00", "10"))).toEqual([]);
    expect(solve(share, "whole", printed("5.00", "10.00", "0"))).toEqual([]);
  });

  it("holds three numbers, and is of a rate", () => {
    expect([variablesOf(share), isOfRate(share)]).toEqual([["part", "whole", "rate"], true]);
  });
});
