import { describe, expect, it } from "vitest";
import { FiscalYear } from "../values/fiscal-year.js";
import { ClassificationCode, FunctionalCode } from "./code.js";
import { childrenOf, fundsOf, lookUp, nameIn } from "./look-up.js";
import { codesByName, isCurrentName } from "./name.js";

const code = (text: string) => ClassificationCode.parse(text);
const at = (year: number) => FiscalYear.parse(year);

it.each([
  ["210", 2018, "医疗卫生与计划生育支出"],
  ["210", 2019, "卫生健康支出"],
  ["207", 2018, "文化体育与传媒支出"],
  ["207", 2019, "文化旅游体育与传媒支出"],
  ["215", 2019, "资源勘探信息等支出"],
  ["215", 2020, "资源勘探工业信息等支出"],
  ["220", 2018, "国土海洋气象等支出"],
  ["220", 2026, "自然资源海洋气象等支出"],
  ["20805", 2019, "行政事业单位离退休"],
  ["20805", 2020, "行政事业单位养老支出"],
  ["21305", 2020, "扶贫"],
  ["21305", 2022, "巩固脱贫衔接乡村振兴"],
  ["224", 2018, undefined],
  ["224", 2019, "灾害防治及应急管理支出"],
  ["234", 2019, undefined],
  ["308", 2017, "债务还本"],
  ["308", 2018, undefined],
  ["39906", 2020, "赠与"],
  ["39906", 2021, undefined],
])("%s in %i is %s", (text, year, name) => expect(nameIn(code(text), at(year))).toBe(name));

describe("a code", () => {
  it.each([
    ["20110", 2020, "in-force"],
    ["20110", 2021, "retired"],
    ["20110", undefined, "retired"],
    ["20139", 2023, "not-yet"],
    ["20140", 2024, "in-force"],
    ["224", 2018, "not-yet"],
    ["201", 1995, "in-force"],
  ])("%s in %s is %s", (text, year, status) => {
    expect(lookUp(code(text), year === undefined ? undefined : at(year))).toMatchObject({
      known: true,
      status,
    });
  });

  it("that the tables lack is not known, never wrong", () => {
    expect(lookUp(code("2010377"))).toMatchObject({ known: false, nearest: { code: "20103" } });
    expect(lookUp(code("299"))).toEqual({ known: false, code: "299" });
    expect(nameIn(code("299"), at(2021))).toBeUndefined();
    expect(isCurrentName(code("299"), "行政运行", at(2021))).toEqual({ status: "unknown" });
  });

  it("knows what stands beneath it", () => {
    expect(childrenOf(FunctionalCode.parse("22102"))).toEqual(["2210201", "2210202", "2210203"]);
    expect(childrenOf(code("399"), at(2020))).not.toContain("39909");
    expect(childrenOf(code("299"))).toEqual([]);
  });
});

describe("a name", () => {
  it.each([
    ["210", "卫生健康支出", 2021, { status: "current", confidence: "verified" }],
    ["210", "医疗卫生与计划生育支出", 2018, { status: "current", confidence: "likely" }],
    [
      "210",
      "医疗卫生与\n计划生育支出",
      2026,
      { status: "former", until: 2018, now: "卫生健康支出", confidence: "likely" },
    ],
    [
      "210",
      "卫生健康支出",
      2018,
      { status: "later", from: 2019, now: "医疗卫生与计划生育支出", confidence: "verified" },
    ],
    ["210", "农林水支出", 2021, { status: "other", now: "卫生健康支出" }],
    ["30213", "维修(护)费", 2024, { status: "current", confidence: "verified" }],
    // the year of the change is not certain: neither is reproached
    ["21305", "扶贫", 2021, { status: "current", confidence: "likely" }],
    ["21305", "巩固脱贫衔接乡村振兴", 2021, { status: "current", confidence: "uncertain" }],
    ["20110", "人力资源事务", 2022, { status: "former", until: 2020, confidence: "uncertain" }],
  ])("%s called %s in %i", (text, name, year, status) => {
    expect(isCurrentName(code(text), name, at(year))).toEqual(status);
  });

  it("gives all its codes", () => {
    const all = codesByName("行政运行", { table: "functional" });
    expect(all).toEqual(expect.arrayContaining(["2010301", "2010601", "2120101"]));
    expect(codesByName("行政运行", { parent: FunctionalCode.parse("20106") })).toEqual(["2010601"]);
    expect(codesByName("住房公积金")).toEqual(["2210201", "30113", "50103"]);
    expect(codesByName("扶贫", { year: at(2022) })).toEqual([]);
    expect(codesByName("没有的科目")).toEqual([]);
  });

  it("is not that of the code above", () => {
    expect(codesByName("其他支出", { parent: FunctionalCode.parse("229") })).toEqual([
      "22999",
      "2299901",
      "2299999",
    ]);
  });
});

it.each([
  ["201", ["generalPublicBudget"]],
  ["209", ["socialInsuranceFundsBudget"]],
  ["212", ["generalPublicBudget", "governmentManagedFundsBudget"]],
  ["2120102", ["generalPublicBudget"]],
  ["2120803", ["governmentManagedFundsBudget"]],
  ["2120877", ["governmentManagedFundsBudget"]],
  ["21214", ["governmentManagedFundsBudget"]],
  ["21219", ["governmentManagedFundsBudget"]],
  ["21277", ["generalPublicBudget", "governmentManagedFundsBudget"]],
  ["2082201", ["governmentManagedFundsBudget"]],
  ["2296002", ["governmentManagedFundsBudget"]],
  ["2230105", ["stateCapitalOperationsBudget"]],
  ["23401", ["governmentManagedFundsBudget"]],
  ["10301", ["governmentManagedFundsBudget"]],
  ["10306", ["stateCapitalOperationsBudget"]],
  ["10304", ["generalPublicBudget"]],
  ["299", undefined],
  ["30201", undefined],
  ["50201", undefined],
])("%s stands in %j", (text, funds) => expect(fundsOf(code(text))).toEqual(funds));
