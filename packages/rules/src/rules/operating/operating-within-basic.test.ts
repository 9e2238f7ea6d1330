import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { operatingWithinBasic } from "./operating-within-basic.js";

const costs = (total: string | null, expenditure: object) => ({
  budget: { agencyOperatingExpenses: { total }, expenditure },
});

describe("operating-within-basic", () => {
  it.each([
    ["小于基本支出", costs("90.4", { basicExpenditure: "710.26" })],
    ["等于基本支出", costs("90.4", { basicExpenditure: "90.4" })],
    ["只有两个分项", costs("90.4", { personnelExpenses: "619.86", routineOperatingExpenses: "90.4" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(operatingWithinBasic, example).outcome).toBe("passed");
  });

  it.each([
    [
      "多一位数字",
      costs("904", { basicExpenditure: "710.26" }),
      "机关运行经费 904.00 大于基本支出 710.26，多 193.74",
    ],
    [
      "只有两个分项",
      costs("904", { personnelExpenses: "619.86", routineOperatingExpenses: "90.4" }),
      "机关运行经费 904.00 大于各项之和 710.26，多 193.74",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(operatingWithinBasic, example))).toEqual([message]);
  });

  it.each([
    ["没有基本支出", costs("90.4", { personnelExpenses: "619.86" })],
    ["没有机关运行经费", costs(null, { basicExpenditure: "710.26" })],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(operatingWithinBasic, example).outcome).toBe("skipped");
  });
});
