import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { targetsAsCounted } from "./targets-as-counted.js";

describe("targets-as-counted", () => {
  it.each<[string, Example]>([
    [
      "都相符",
      {
        budget: {
          performance: { targetCoverage: { projects: "2", amount: "100.5" } },
          projects: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
    ],
    [
      "只算财政资金",
      {
        budget: {
          performance: { targetCoverage: { projects: "2", amount: "90" } },
          projects: [
            { name: "河道养护", budget: "60", fiscalFunds: "60" },
            { name: "路灯改造", budget: "40", fiscalFunds: "30", otherFunds: "10" },
          ],
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(targetsAsCounted, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "表多于项目数",
      {
        budget: {
          performance: { targetCoverage: { projects: "1", amount: "60" } },
          projects: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
      "warning",
      "却有 2 张",
    ],
    [
      "没有项目而有金额",
      { budget: { performance: { targetCoverage: { projects: "0", amount: "60" } } } },
      "warning",
      "项目 0 个，涉及资金却是 60.00 万元",
    ],
    [
      "金额不符",
      {
        budget: {
          performance: { targetCoverage: { projects: "2", amount: "105" } },
          projects: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
      "warning",
      "多 4.50",
    ],
    [
      "金额就是所印各表的合计，项目数却多",
      {
        budget: {
          performance: { targetCoverage: { projects: "3", amount: "100.5" } },
          projects: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
      "warning",
      "项目 3 个、涉及资金 100.50 万元，2 张项目绩效目标表的预算数合计正好是这么多",
    ],
    [
      "只有项目文字说明，金额不符",
      {
        budget: {
          performance: { targetCoverage: { projects: "2", amount: "105" } },
          projectStatements: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
      "warning",
      "2 段项目文字说明的预算数合计 100.50，说明多 4.50",
    ],
    [
      "只有项目文字说明，项目数多",
      {
        budget: {
          performance: { targetCoverage: { projects: "3", amount: "100.5" } },
          projectStatements: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, amount: "10.125" })) },
          ],
        },
      },
      "warning",
      "2 段项目文字说明的预算数合计正好是这么多",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const { cases } = verdictOn(targetsAsCounted, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
    if (severity !== "")
      expect({ severity: targetsAsCounted.severity, ...found }).toMatchObject({ severity });
  });

  it.each<[string, Example]>([
    [
      "没有项目绩效目标表",
      { budget: { performance: { targetCoverage: { projects: "2", amount: "100.5" } } } },
    ],
    [
      "只印了一部分",
      {
        budget: {
          performance: { targetCoverage: { projects: "5", amount: "900" } },
          projects: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
    ],
    [
      "文字说明的项目比有绩效目标的多",
      {
        budget: {
          performance: { targetCoverage: { projects: "1", amount: "60" } },
          projectStatements: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
    ],
    [
      "文字说明没有写金额",
      {
        budget: {
          performance: { targetCoverage: { projects: "1", amount: "60" } },
          projectStatements: [{ name: "河道养护" }],
        },
      },
    ],
    [
      "没有写项目数",
      {
        budget: {
          projects: [
            { name: "河道养护", budget: "60" },
            { name: "路灯改造", budget: "40.5" },
          ],
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(targetsAsCounted, example).outcome).toBe("skipped");
  });
});
