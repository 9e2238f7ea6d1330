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
