import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemShares } from "./item-shares.js";

describe("item-shares", () => {
  it.each<[string, Example]>([
    [
      "都相符",
      {
        budget: {
          statementItems: [
            { level: "category", name: "教育支出", amount: "40", share: "40.00" },
            { level: "category", name: "卫生健康支出", amount: "30", share: "30.00" },
            { level: "category", name: "住房保障支出", amount: "20", share: "20.00" },
            { level: "category", name: "城乡社区支出", amount: "10", share: "10.00" },
          ],
        },
      },
    ],
    [
      "四舍五入",
      {
        budget: {
          statementItems: [
            { level: "category", name: "教育支出", amount: "100", share: "14.29" },
            { level: "category", name: "卫生健康支出", amount: "200", share: "28.57" },
            { level: "category", name: "住房保障支出", amount: "200", share: "28.57" },
            { level: "category", name: "城乡社区支出", amount: "200", share: "28.57" },
          ],
        },
      },
    ],
    [
      "占支出总计",
      {
        budget: {
          statementItems: [
            { level: "category", name: "教育支出", amount: "40", share: "20" },
            { level: "category", name: "卫生健康支出", amount: "30", share: "15" },
            { level: "category", name: "住房保障支出", amount: "20", share: "10" },
            { level: "category", name: "城乡社区支出", amount: "10", share: "5" },
          ],
          expenditure: { total: "200" },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "一项的占比写错",
      {
        budget: {
          statementItems: [
            { level: "category", name: "教育支出", amount: "40", share: "40.00" },
            { level: "category", name: "卫生健康支出", amount: "30", share: "33.00" },
            { level: "category", name: "住房保障支出", amount: "20", share: "20.00" },
            { level: "category", name: "城乡社区支出", amount: "10", share: "10.00" },
          ],
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "不足四项",
      {
        budget: {
          statementItems: [
            { level: "category", name: "教育支出", amount: "50", share: "50" },
            { level: "category", name: "卫生健康支出", amount: "30", share: "40" },
          ],
        },
      },
    ],
    [
      "看不出分母",
      {
        budget: {
          statementItems: [
            { level: "category", name: "教育支出", amount: "40", share: "7" },
            { level: "category", name: "卫生健康支出", amount: "30", share: "9" },
            { level: "category", name: "住房保障支出", amount: "20", share: "11" },
            { level: "category", name: "城乡社区支出", amount: "10", share: "13" },
          ],
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("skipped");
  });
});
