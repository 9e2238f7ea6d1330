import { exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { certainDecimals, finestOf, type Measure, setTo } from "./evaluation.js";

const measure = (value: string, decimals: number, more: Partial<Measure> = {}): Measure => ({
  value: exact(value),
  printed: decimals,
  decimals,
  ...more,
});

describe("a number set to another value", () => {
  it.each([
    ["an amount keeps the decimals of its table", measure("12.50", 2), "13", 2],
    ["a percentage keeps its own, where most have as many", measure("4.35", 2, { usual: 2 }), "43.5", 2],
    ["a slip added decimals: those of most percentages", measure("0.4350", 4, { usual: 2 }), "43.5", 2],
    ["a slip left fewer decimals: no more are taken for granted", measure("435", 0, { usual: 2 }), "44", 0],
    ["the new value has more decimals than most", measure("43", 0, { usual: 1 }), "43.456", 3],
    ["an amount of a table in 元, meant in 万元", measure("0.256906", 6), "2569.06", 2, 2],
    ["an amount of a table in 万元, meant in 元", measure("2569.06", 2), "0.256906", 6, 6],
    ["a number is printed with all that it has", measure("12", 2, { printed: 0 }), "12.3", 2, 1],
    ["nothing has no other unit", measure("0", 2), "0", 2],
  ] as const)("%s", (_, from, value, decimals, printed: number = from.printed) => {
    const set = setTo(from, exact(value));
    expect(set).toStrictEqual({ ...from, value: set.value, decimals, printed });
    expect(toText(set.value)).toBe(value);
  });
});

describe("decimals", () => {
  const numbers: Readonly<Record<string, Measure>> = {
    "/a": measure("1", 0),
    "/b": measure("1.25", 2),
    "/c": measure("1.5", 1),
  };
  const lookup = (pointer: string) => numbers[pointer] as Measure;

  it.each([
    [[], 0],
    [["/a"], 0],
    [["/c", "/b", "/a"], 2],
    [["/a", "/c"], 1],
  ] as const)("the most of %j are %i", (pointers, most) => {
    expect(finestOf(pointers, lookup)).toBe(most);
  });

  it("finds the most of more numbers than a call takes", () => {
    const many = Array.from({ length: 200_000 }, (_, index) => (index === 150_000 ? "/b" : "/a"));
    expect(finestOf(many, lookup)).toBe(2);
  });

  it("takes those of the table for certain, unless fewer are", () => {
    expect(certainDecimals(measure("1.50", 2))).toBe(2);
    expect(certainDecimals(measure("1.50", 2, { certain: 1 }))).toBe(1);
    expect(certainDecimals(measure("1.50", 2, { certain: 0 }))).toBe(0);
  });
});
