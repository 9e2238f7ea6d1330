import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { classificationDepth } from "./classification-depth.js";

describe("classification-depth", () => {
  it.each<[string, Example]>([
    [
      "到项",
      {
        budget: {
          tables: {
            generalPublicBudgetTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "2050201", name: "学前教育", total: "1" },
              ],
            },
          },
        },
      },
    ],
    [
      "到款",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [
                { code: "301", name: "工资福利支出", total: "1" },
                { code: "30101", name: "基本工资", total: "1" },
              ],
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(classificationDepth, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "只到款",
      {
        budget: {
          tables: {
            generalPublicBudgetTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "20502", name: "普通教育", total: "1" },
              ],
            },
          },
        },
      },
    ],
    [
      "基本支出只到类",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [
                { code: "301", name: "工资福利支出", total: "1" },
                { code: "302", name: "商品和服务支出", total: "1" },
              ],
            },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(classificationDepth, example).outcome).toBe("failed");
  });

  const general = (...rows: readonly (readonly [code: string | undefined, total: string])[]): Example => ({
    budget: {
      tables: {
        generalPublicBudgetTable: {
          rows: rows.map(([code, total], at) => ({ ...(code && { code }), name: `科目${at}`, total })),
        },
      },
    },
  });

  it("asks each class that has money", () => {
    const rows = general(["205", "3"], ["2050201", "3"], ["213", "0"], ["229", "4.5"]);
    expect(verdictOn(classificationDepth, rows).cases).toMatchObject([
      { outcome: "failed", severity: "warning", message: expect.stringContaining("的 229 有金额") },
    ]);
  });

  it("says nothing of a class where a row has no code or was not read", () => {
    const uncoded = general(["205", "3"], ["2050201", "3"], ["229", "4.5"], [undefined, "4.5"]);
    expect(verdictOn(classificationDepth, uncoded).outcome).toBe("skipped");
    const unread = ["/tables/generalPublicBudgetTable/rows"];
    const rows = { ...general(["205", "3"], ["2050201", "3"], ["229", "4.5"]), unreadValues: unread };
    expect(verdictOn(classificationDepth, rows).outcome).toBe("skipped");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "编码重复",
      {
        budget: {
          tables: {
            generalPublicBudgetTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "205", name: "学前教育", total: "1" },
              ],
            },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(classificationDepth, example).outcome).toBe("skipped");
  });
});
