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
    [
      "一本预算的基本支出和项目支出，以及其中的经济分类",
      {
        budget: {
          expenditure: { generalPublicBudget: "100" },
          appropriations: {
            generalPublicBudget: {
              basicExpenditure: "80",
              projectExpenditure: "20",
              shares: { basicExpenditure: "80", projectExpenditure: "20.00" },
              economicItems: [
                { name: "工资福利支出", within: "basicExpenditure", amount: "60", share: "75" },
                { name: "商品和服务支出", within: "basicExpenditure", amount: "20", share: "25" },
              ],
            },
          },
        },
      },
    ],
    [
      "分母各不相同的收入",
      {
        budget: {
          revenue: {
            total: "200",
            fiscalAppropriation: "100",
            generalPublicBudgetAppropriation: "80",
            publicServiceRevenue: "100",
            shares: {
              fiscalAppropriation: "50",
              generalPublicBudgetAppropriation: "80",
              publicServiceRevenue: "50",
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("passed");
  });

  it("warns of a part of a disclosed total", () => {
    const verdict = verdictOn(itemShares, {
      budget: {
        expenditure: {
          total: "100",
          basicExpenditure: "80",
          projectExpenditure: "20",
          shares: { basicExpenditure: "80", projectExpenditure: "26" },
        },
      },
    });
    expect(verdict.cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
    expect(verdict.cases[0]?.evidence.map(({ pointer }) => pointer)).toContain(
      "/expenditure/shares/projectExpenditure",
    );
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
