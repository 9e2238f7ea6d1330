import { exact, type Occurrence, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { amountAsPrinted, inUnitOf, isInWords, numberIn } from "./printed-amount.js";

const place = (printed: string, unit?: string, decimals?: number): Occurrence => ({
  position: { line: 1, column: 1 },
  text: printed,
  printed,
  offset: 0,
  ...(unit !== undefined && { unit }),
  ...(decimals !== undefined && { decimals }),
});

describe("an amount where it is printed", () => {
  it.each([
    ["17,328,589.00元", "元", "17,328,589.00"],
    ["61.2万元", "万元", "61.2"],
    // the unit of a column stands above it
    ["17,328,589.00", "元", "17,328,589.00"],
    ["61.2", undefined, "61.2"],
    ["61.2", "", "61.2"],
  ])("%s in %s prints the number %s", (printed, unit, number) => {
    expect(numberIn(place(printed, unit))).toBe(number);
  });

  it.each([
    ["年初未安排预算", undefined, true],
    ["三十万元", "万元", false],
    ["0", undefined, false],
    ["无", undefined, false],
    ["—", undefined, false],
    ["", undefined, false],
  ])("%s in %s is a number in words: %s", (printed, unit, is) => {
    expect(isInWords(place(printed, unit))).toBe(is);
  });

  it.each([
    ["元", "124290"],
    ["万元", "12.429"],
    ["亿元", "0.0012429"],
    [undefined, "12.429"],
    // no unit of money
    ["辆", "12.429"],
  ])("is written in %s with the digits of %s", (unit, digits) => {
    expect(toText(inUnitOf(place("1", unit), "/revenue/total", exact("12.429")))).toBe(digits);
  });

  it.each([
    ["with thousands and decimals as the place has them", place("17,328,589.00", "元", 6), "124,290.00元"],
    ["without thousands where there are none", place("17328589.00", "元", 6), "124290.00元"],
    ["in whole 元", place("17,328,589", "元", 4), "124,290元"],
    ["where nothing is known of decimals", place("17,328,589", "元"), "124,290元"],
    ["in 亿元 with all its decimals", place("1.5", "亿元", -3), "0.0012429亿元"],
    ["not in 万元, which it is in already", place("61.2", "万元", 1), undefined],
    ["not where no unit is printed", place("61.2"), undefined],
  ])("is stated %s", (_, occurrence, expected) => {
    expect(amountAsPrinted(occurrence, "/revenue/total", exact("12.429"))).toBe(expected);
  });

  it.each([
    ["in 元, which it is in already", place("256,179", "元", 0), undefined],
    ["in 万元", place("25.6179", "万元", 0), "25.6169万元"],
  ])("is stated of an asset, whose value the budget has in 元, %s", (_, occurrence, expected) => {
    const value = exact("256169");
    expect(amountAsPrinted(occurrence, "/stateAssets/total/value", value)).toBe(expected);
    expect(toText(inUnitOf(occurrence, "/stateAssets/total/value", value))).toBe(
      expected === undefined ? "256169" : "25.6169",
    );
  });
});
