import type { Occurrence, Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { decimalsOf, isWorkedOut } from "./printed-places.js";
import { disclosureOf } from "./rule-tester.js";

const occurrence = (printed: string, group?: string) =>
  ({
    text: printed,
    value: printed,
    decimals: printed.split(".")[1]?.length ?? 0,
    ...(group && { group }),
  }) as unknown as Occurrence;

/** The last place that the first of some numbers of one group stands for. */
function decimalsAmong(first: string, others: readonly string[]): number | undefined {
  const printed = [first, ...others].map((each) => occurrence(each, "说明"));
  const sources = Object.fromEntries(printed.map((each, at) => [`/projects/${at}/budget`, [each]]));
  const disclosure = disclosureOf({ sources: sources as unknown as Sources });
  return decimalsOf(disclosure, printed[0] as Occurrence);
}

describe("the last place of a number", () => {
  it.each([
    ["zeros are dropped", ["18", "2.75", "30.1"], 2],
    ["a single sum without cents among those that have them", ["5204", "2.75", "30.12", "18.4"], 2],
    ["budgets are set in round amounts", ["350", "12.68", "1200", "45", "8", "25000"], 2],
    ["sums rounded to whole 万元 beside one that was not", ["5204", "3187", "2017", "64.30", "5.5"], 0],
    ["the one that was not keeps its cents", ["64.30", "5204", "3187", "2017"], 2],
    ["one sum told three times is one", ["5204", "5204", "5204", "64.30"], 2],
    ["a few among many", ["5204", "3187", "2017", ...Array.from({ length: 10 }, (_, at) => `${at}.31`)], 2],
  ])("%s", (_, numbers, decimals) => {
    const [first = "", ...others] = numbers;
    expect(decimalsAmong(first, others)).toBe(decimals);
  });

  it("is its own where it ends in a zero behind the point", () => {
    const among = (printed: string) => {
      const first = { ...occurrence(printed, "说明"), printed: `${printed}万元` };
      const others = [first, occurrence("12345.67", "说明")].map((each, at) => [
        `/projects/${at}/budget`,
        [each],
      ]);
      const disclosure = disclosureOf({ sources: Object.fromEntries(others) as unknown as Sources });
      return decimalsOf(disclosure, first);
    };
    expect(["5.0", "5", "5.1"].map(among)).toEqual([1, 2, 2]);
  });

  it.each([
    ["is its own where others of fewer places keep their zeros: none drops any", ["830.0", "236.0"], 1],
    ["is that of the finest beside a single zero kept", ["830.0"], 2],
    ["is that of the finest beside one zero kept twice", ["830.0", "830.0"], 2],
    ["is that of the finest where zeros are kept down to it", ["830.00", "236.00"], 2],
  ])("%s", (_, kept, decimals) => {
    const printed = ["6625.5", "12.47", ...kept].map((each) => ({
      ...occurrence(each, "说明"),
      printed: `${each}万元`,
    }));
    const places = printed.map((each, at) => [`/projects/${at}/budget`, [each]]);
    const disclosure = disclosureOf({ sources: Object.fromEntries(places) as unknown as Sources });
    expect(decimalsOf(disclosure, printed[0] as Occurrence)).toBe(decimals);
  });

  it("is its own in 亿元, and none of those around it", () => {
    const large = { ...occurrence("1.23", "说明"), value: "12300", decimals: -2, unit: "亿元" };
    const others = ["12345.67", "30.10"].map((each) => occurrence(each, "说明"));
    const places = [large, ...others].map((each, at) => [`/projects/${at}/budget`, [each]]);
    const disclosure = disclosureOf({ sources: Object.fromEntries(places) as unknown as Sources });
    expect([large, ...others].map((each) => decimalsOf(disclosure, each))).toEqual([-2, 2, 2]);
  });

  it("is not that of 慰问金1500元 among amounts in 万元", () => {
    const small = { ...occurrence("1500", "说明"), value: "0.15", decimals: 4, unit: "元" };
    const others = ["12345.67", "30.1", "2.15", "47.35"].map((each) => ({
      ...occurrence(each, "说明"),
      unit: "万元",
    }));
    const places = [small, ...others].map((each, at) => [`/projects/${at}/budget`, [each]]);
    const disclosure = disclosureOf({ sources: Object.fromEntries(places) as unknown as Sources });
    expect([small, ...others].map((each) => decimalsOf(disclosure, each))).toEqual([4, 2, 2, 2, 2]);
  });

  it("stands before the point where a table in 万元 is held in 元", () => {
    const rounder = { ...occurrence("812.5", "assets"), value: "8125000", decimals: -3, unit: "万元" };
    const finest = { ...occurrence("36.07", "assets"), value: "360700", decimals: -2, unit: "万元" };
    const places = [rounder, finest].map((each, at) => [`/projects/${at}/budget`, [each]]);
    const disclosure = disclosureOf({ sources: Object.fromEntries(places) as unknown as Sources });
    expect([rounder, finest].map((each) => decimalsOf(disclosure, each))).toEqual([-2, -2]);
  });

  it("is found among as many as a sheet may have", () => {
    const many = Array.from({ length: 200_000 }, (_, at) => `${at}.31`);
    expect(decimalsAmong("18", many)).toBe(2);
  });

  it("of no group is its own", () => {
    expect(decimalsOf(disclosureOf({}), occurrence("5.1"))).toBe(1);
  });
});

interface Printed {
  readonly printed: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly value?: string;
}

/** The last places of the numbers of one group, each as its own. */
function placesOf(...numbers: readonly Printed[]): readonly (number | undefined)[] {
  const all = numbers.map(({ printed, ...more }) => ({ ...occurrence(printed, "说明"), printed, ...more }));
  const sources = Object.fromEntries(all.map((each, at) => [`/projects/${at}/budget`, [each]]));
  const disclosure = disclosureOf({ sources: sources as unknown as Sources });
  return all.map((each) => decimalsOf(disclosure, each as unknown as Occurrence));
}

describe("the usual unit of a group", () => {
  const inYuan = (printed: string) => ({ printed, unit: "元", decimals: 4 });
  const inWan = (printed: string, decimals = 2) => ({ printed, unit: "万元", decimals });

  it("is that of most numbers: who prints 元 prints four decimals of 万元", () => {
    expect(placesOf(inYuan("1500"), inYuan("2600"), inWan("3.1", 1))).toEqual([4, 4, 4]);
    expect(placesOf(inYuan("1500"), inWan("3.1", 1), inWan("2.25"))).toEqual([4, 2, 2]);
  });

  it.each([
    ["元 first", [inYuan("1500"), inWan("3.1", 1)], [4, 1]],
    ["万元 first", [inWan("3.1", 1), inYuan("1500")], [1, 4]],
  ])("is the larger in a tie: %s", (_, numbers, places) => expect(placesOf(...numbers)).toEqual(places));

  it("is 万元 where none is printed, or one that is no money", () => {
    expect(placesOf({ printed: "3.1" }, { printed: "2.25", unit: "人" }, inWan("1.5", 1))).toEqual([2, 2, 2]);
    expect(placesOf({ printed: "3.1" }, inYuan("1500"), { printed: "1.25" })).toEqual([2, 4, 2]);
  });
});

describe("numbers rounded more than the finest of their group", () => {
  const finest = { printed: "64.31" };

  it.each([
    ["three of twelve", 9, 0],
    ["three of thirteen", 10, 2],
  ])("are a quarter of it at least: %s", (_, others, places) => {
    const fine = Array.from({ length: others }, (_, at) => ({ printed: `${at}.31` }));
    const rounded = ["5204", "3187", "2017"].map((printed) => ({ printed }));
    expect(placesOf(...rounded, ...fine)[0]).toBe(places);
  });

  it("are none where their value is unknown", () => {
    const unknown = ["5.0", "6.0", "7.0"].map((printed) => {
      const { value, ...rest } = { ...occurrence(printed, "说明"), printed };
      return rest as unknown as Occurrence;
    });
    const all = [{ ...occurrence("18", "说明"), printed: "18" }, occurrence("64.31", "说明"), ...unknown];
    const sources = Object.fromEntries(all.map((each, at) => [`/projects/${at}/budget`, [each]]));
    const disclosure = disclosureOf({ sources: sources as unknown as Sources });
    expect(decimalsOf(disclosure, all[0] as Occurrence)).toBe(2);
  });

  it("are not those in 亿元, nor what has no decimals", () => {
    const large = ["5204", "3187", "2017"].map((printed) => ({ printed, unit: "亿元", decimals: -4 }));
    expect(placesOf({ printed: "18" }, finest, ...large)[0]).toBe(2);
  });
});

it("a number of a group that holds amounts alone is its own: a count, one of another group, one without decimals", () => {
  const amount = occurrence("64.31", "说明");
  const count = { ...occurrence("18", "说明"), decimals: undefined } as unknown as Occurrence;
  const disclosure = disclosureOf({
    sources: { "/projects/0/budget": [amount], "/projects/1/budget": [count] } as unknown as Sources,
  });
  expect(decimalsOf(disclosure, occurrence("5.1", "另一张表"))).toBe(1);
  expect(decimalsOf(disclosure, count)).toBe(2);
  expect(decimalsOf(disclosureOf({}), count)).toBeUndefined();
});

it.each([
  ["5204", true],
  ["-52.04", true],
  ["520", false],
  ["0.0520", false],
  ["0.05204", true],
  ["00052", false],
  ["5000.2", true],
  ["1250000", false],
])("%s was worked out: %s", (amount, expected) => expect(isWorkedOut(amount)).toBe(expected));
