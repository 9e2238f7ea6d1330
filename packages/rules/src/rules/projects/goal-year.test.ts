import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { goalYear } from "./goal-year.js";

const target = (words: string): Example => ({
  budget: {
    projects: [
      { name: "河道养护", indicators: [{ name: "完成时间", targetValue: parseIndicatorValue(words) }] },
    ],
  },
});

describe("goal-year", () => {
  it.each<[string, Example]>([
    ["写本年", { budget: { projects: [{ name: "河道养护", goals: ["完成2021年度河道清淤任务。"] }] } }],
    ["上年的奖金", { budget: { projects: [{ name: "河道养护", goals: ["按时发放2020年度考核奖。"] }] } }],
    ["付上年的款", { budget: { projects: [{ name: "河道养护", goals: ["足额支付2020年12月养护费。"] }] } }],
    [
      "以上年为基础",
      {
        budget: {
          projects: [{ name: "河道养护", goals: ["在2020年水质优良率90%的基础上，再提高两个点。"] }],
        },
      },
    ],
    [
      "与同期相当",
      { budget: { projects: [{ name: "河道养护", goals: ["投诉件数与2020年同期基本持平。"] }] } },
    ],
    ["尾期", { budget: { projects: [{ name: "河道养护", goals: ["做好2020年养护工程尾期工作。"] }] } }],
    [
      "按上年的数",
      { budget: { projects: [{ name: "河道养护", goals: ["按照2020年实测面积拨付养护费。"] }] } },
    ],
    [
      "引用文件",
      { budget: { projects: [{ name: "河道养护", goals: ["落实《2020年工作要点》，完成2021年任务。"] }] } },
    ],
    [
      "只写了何时开工",
      { budget: { projectStatements: [{ name: "河道养护", period: "2020年9月开工，工期300天。" }] } },
    ],
    ["跨年", { budget: { projectStatements: [{ name: "河道养护", period: "2020年7月至2021年6月" }] } }],
    ["指标值是本年的期限", target("2021年10月底前")],
    ["指标值与往年的水平比", target("不低于2020年水平")],
    ["指标值是以后的期限", target("2022年6月底前")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(goalYear, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "目标写上年",
      { budget: { projects: [{ name: "河道养护", goals: ["完成2020年度河道清淤任务。"] }] } },
      "项目1“河道养护”的绩效目标1写的是 2020 年，而预算年度是 2021 年，像是沿用了往年的文字，请核对",
    ],
    [
      "周期在上年",
      { budget: { projectStatements: [{ name: "河道养护", period: "2020年1月1日-2020年12月31日" }] } },
      "项目经费情况说明1“河道养护”的实施周期写的是 2020 年，而预算年度是 2021 年，像是沿用了往年的文字，请核对",
    ],
    [
      "指标值是上年的期限",
      target("2020年10月底前"),
      "项目1“河道养护”的绩效指标1“完成时间”的指标值写的是 2020 年，而预算年度是 2021 年，像是沿用了往年的文字，请核对",
    ],
    [
      "指标值里写上年",
      target("2020年第三季度"),
      "项目1“河道养护”的绩效指标1“完成时间”的指标值写的是 2020 年，而预算年度是 2021 年，像是沿用了往年的文字，请核对",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(goalYear, example))).toEqual([message]);
  });

  const form = (begin: string, end: string): Example => ({
    statement: ["计划开始日期", begin, "计划完成日期", end].map((text) => ({ text, role: "cell" })),
  });

  it.each([
    ["2020-01-01", "2020-12-31", "failed"],
    ["2020年3月", "2020年12月", "failed"],
    ["2020-01-01", "2021-12-31", "passed"],
    ["2021.1.1", "2021.12.31", "passed"],
  ])("a form from %s to %s: %s", (begin, end, outcome) => {
    expect(verdictOn(goalYear, { budget: { fiscalYear: 2021 }, ...form(begin, end) }).outcome).toBe(outcome);
  });

  it.each<[string, Example]>([
    ["是数量", { budget: { projects: [{ name: "造林", goals: ["造林2000亩，巡护2000-2010公里。"] }] } }],
    ["没有写年份", { budget: { projects: [{ name: "河道养护", goals: ["保持水面清洁。"] }] } }],
    ["指标值是这么多", target("2020人")],
    ["指标值没有写年份", target("10月底前")],
    [
      "只在引用里写了年份",
      { budget: { projects: [{ name: "河道养护", goals: ["落实河政〔2020〕3号文件。"] }] } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(goalYear, example).outcome).toBe("skipped");
  });
});
