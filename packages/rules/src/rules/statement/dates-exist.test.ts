import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { datesExist } from "./dates-exist.js";

const on = (text: string) => verdictOn(datesExist, { budget: { fiscalYear: 2025 }, statement: [text] });

describe("dates-exist", () => {
  it.each([
    "截至2024年12月31日，共有车辆2辆。",
    "2月29日前完成。",
    "2024年2月29日前完成。",
    "实施周期为2025年1月1日-2025年12月31日。",
    "2024年10月至2025年3月。",
    "2025年3月1日至2025年3月。",
    "第四季度支付尾款，前三季度据实支付。",
    "依据财预〔2025〕12号文件。",
    "项目编码130200〔20〕。",
  ])("passes: %s", (text) => {
    expect(on(text).outcome).toBe("passed");
  });

  it.each([
    ["截至2024年8月32日，共有车辆2辆。", "没有这一天：“2024年8月32日”"],
    ["13月1日前完成。", "没有这一天"],
    ["2025年2月29日前完成。", "没有这一天"],
    ["第一至五季度支付。", "一年只有四个季度：“五季度”"],
    ["实施周期为2025年1月1日-2024年12月31日。", "起止日期颠倒"],
    ["2025年6月至2025年3月实施。", "起止日期颠倒"],
    ["依据财预〔2052〕12号文件。", "文号的年份晚于 2025 年"],
  ])("fails: %s", (text, message) => {
    const failed = on(text).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  const cells = (...texts: readonly string[]) =>
    verdictOn(datesExist, {
      budget: { fiscalYear: 2025 },
      statement: texts.map((text) => ({ text, role: "cell" as const })),
    }).cases.filter(({ outcome }) => outcome === "failed");

  it.each([
    [["计划开始日期", "2025-01-01", "计划完成日期", "2025-02-30"], "没有这一天：“2025-02-30”"],
    [["开始日期：2025.13.1"], "没有这一天"],
    [["计划开始日期", "2025-01-01", "计划完成日期", "2024-12-31"], "起止日期颠倒"],
    [["开始时间", "2025年6月", "结束时间", "2025年3月"], "起止日期颠倒"],
  ])("fails in a form: %s", (texts, message) => {
    expect(cells(...texts)).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it.each([
    [["计划开始日期", "2025-01-01", "计划完成日期", "2025-12-31"]],
    [["开始日期", "2025-06-01", "完成日期", "2025年3月"]],
    [["编号", "2025-13-45号", "版本 2025.13.1"]],
  ])("says nothing of a form: %s", (texts) => {
    expect(cells(...texts)).toEqual([]);
  });

  it.each([
    ["the year in which they are published", "依据财库〔2026〕5号文件。", "passed"],
    ["a later year", "依据财库〔2027〕5号文件。", "failed"],
  ])("final accounts cite documents of %s", (_, text, outcome) => {
    const budget = { kind: "finalAccounts" as const, fiscalYear: 2025 };
    expect(verdictOn(datesExist, { budget, statement: [text] }).outcome).toBe(outcome);
  });

  it("is skipped without words", () => {
    expect(verdictOn(datesExist, { budget: {} }).outcome).toBe("skipped");
  });
});
