import { describe, expect, it } from "vitest";
import { readText } from "../../../testing/statement.js";

const read = (...lines: readonly string[]) =>
  readText(
    [
      "松溪县农业局2022年部门预算",
      "一、收支预算情况",
      ...lines,
      "九、其他情况说明",
      "项目支出、政府采购。",
    ].join("\n"),
  );

/** The years under which this year's amounts are printed. */
const yearsOf = (pointer: string, ...lines: readonly string[]) =>
  (read(...lines).sources[pointer] ?? []).map(({ year }) => year);

describe("an amount of this year under another", () => {
  it.each([
    [
      "is as much as this year's, in a paragraph of its own",
      ["2022年收支总预算1022.50万元。", "2021年支出预算1022.50万元。"],
      "/expenditure/total",
      [2022, 2021],
    ],
    [
      "is as much, and has parts in the next paragraph",
      ["2022年收入、支出预算总计90万元。", "2021年收入预算合计90万元，其中：", "一般公共预算收入90万元。"],
      "/revenue/total",
      [2022, 2021],
    ],
    [
      "has parts that nothing else tells, where last year's is told as well",
      [
        "2021年支出预算999万元，其中：基本支出200万元；项目支出112万元。",
        "2022年预算收支安排312万元，较2021年预算285万元增加27万元。",
      ],
      "/expenditure/total",
      [2021, 2022],
    ],
    [
      "is a part of one that is",
      [
        "2022年收支总预算1022.50万元。2022年基本支出600万元。",
        "2021年支出预算1022.50万元，其中：2021年基本支出600万元，项目支出422.50万元。",
      ],
      "/expenditure/basicExpenditure",
      [2022, 2021],
    ],
    [
      "is as much in a few digits, though it changed",
      [
        "“三公”经费预算情况",
        "公务接待费预算1.86万元，比上年减少0.24万元，下降11.43%。",
        "2021年“三公”经费中，公务接待费预算1.86万元。",
      ],
      "/threePublicExpenses/officialReceptions/amount",
      [undefined, 2021],
    ],
  ])("%s", (_, lines, pointer, expected) => {
    expect(yearsOf(pointer, ...lines)).toEqual(expected);
  });
});

it("knows the year that stands alone before a comma", () => {
  const line = "2021年，松溪县农业局机关运行经费财政拨款预算为61.2万元，比2021年预算减少1万元。";
  const [first] = read("机关运行经费安排情况", line).sources["/agencyOperatingExpenses/total"] ?? [];
  expect(first).toMatchObject({
    text: "2021年，松溪县农业局机关运行经费财政拨款预算为61.2万元",
    printed: "61.2万元",
    year: 2021,
  });
});

describe("an amount of last year", () => {
  it.each([
    [
      "is another than this year's",
      ["2022年收支总预算1022.50万元。", "2021年支出预算1012.50万元。"],
      "/expenditure/total",
    ],
    [
      "is as much, where the document says so",
      ["2022年支出预算1022.50万元，与上年持平。", "2021年支出预算1022.50万元。"],
      "/expenditure/total",
    ],
    [
      "stands beside this year's",
      ["2021年支出预算1022.50万元，2022年支出预算1022.50万元。"],
      "/expenditure/total",
    ],
    ["is as much by chance", ["2022年支出预算90万元。", "2021年支出预算90万元。"], "/expenditure/total"],
    [
      "has parts, and is what this year's is compared with",
      [
        "2021年支出预算285万元，其中：基本支出200万元；项目支出85万元。",
        "2022年预算收支安排312万元，较2021年预算285万元增加27万元。",
      ],
      "/expenditure/total",
    ],
    [
      "is as much, with other parts",
      [
        "2022年支出预算1200万元，其中：基本支出700万元，项目支出500万元。比上年增加10万元。",
        "2021年支出预算1200万元，其中：基本支出690万元，项目支出510万元。",
      ],
      "/expenditure/total",
    ],
    [
      "is as much, and the paragraph tells how it was carried out",
      ["2022年收支总预算1022.50万元。", "2021年支出预算1022.50万元，执行率98.00%。"],
      "/expenditure/total",
    ],
    [
      "was spent",
      ["2022年“三公”经费预算12.34万元，比上年增加1万元。", "2021年“三公”经费支出12.34万元。"],
      "/threePublicExpenses/total",
    ],
  ])("%s", (_, lines, pointer) => {
    expect(yearsOf(pointer, ...lines).filter((year) => year === 2021)).toEqual([]);
  });
});

describe("a list of another year whose total has no figure of this year", () => {
  const amountsOf = (...lines: readonly string[]) => {
    const { sources } = read(...lines);
    const valuesOf = (pointer: string) => (sources[pointer] ?? []).map(({ value }) => value);
    const at = "/threePublicExpenses";
    return {
      total: valuesOf(`${at}/total`),
      receptions: valuesOf(`${at}/officialReceptions/amount`),
      base: valuesOf(`${at}/officialReceptions/change/baseAmount`),
    };
  };
  const listed = (year: number, receptions: string) =>
    `${year}年“三公”经费预算7.60万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费5.20万元，公务接待费${receptions}万元。`;
  const own = "公务接待费预算2.40万元，比上年减少0.30万元。";

  it("is this year's with all its parts, where they are as this year's", () => {
    expect(amountsOf(listed(2021, "2.40"), own)).toEqual({
      total: ["7.6"],
      receptions: ["2.4", "2.4"],
      base: [],
    });
  });

  it("is last year's with all its parts, where one of them is another this year", () => {
    expect(amountsOf(listed(2021, "2.70"), own)).toEqual({ total: [], receptions: ["2.4"], base: ["2.7"] });
  });
});

describe("an amount of final accounts under last year", () => {
  const yearsOfSpending = (...lines: readonly string[]) =>
    readText(["松溪县农业局2022年度部门决算", "四、财政拨款支出决算情况说明", ...lines].join("\n")).sources[
      "/expenditure/fiscalAppropriation"
    ]?.map(({ year }) => year);
  const NOW = "2022年度财政拨款支出决算1022.50万元，占本年支出合计的100%。";
  const THEN = "2021年度财政拨款支出年初预算为1000.00万元，支出决算为1022.50万元，完成年初预算的102.25%。";

  it("is this year's where the document says by how much it changed, also beside this year's", () => {
    const CHANGED = "与上年相比，增加22.50万元，增长2.25%。";
    expect(yearsOfSpending(NOW + CHANGED, THEN)).toEqual([2022, 2021]);
    expect(yearsOfSpending(NOW + CHANGED + THEN)).toEqual([2022, 2021]);
  });

  it.each([
    ["the document says that it did not change", "与上年相比，增加0.00万元，增长0.00%。"],
    ["no change is told", ""],
  ])("is last year's where %s", (_, change) => {
    expect(yearsOfSpending(NOW + change, THEN)).toEqual([2022]);
  });
});
