import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { wholeTarget } from "./whole-target.js";

describe("whole-target", () => {
  it.each<[string, Example]>([
    [
      "都相符",
      {
        budget: {
          performance: {
            targetCoverage: { wholeExpenditure: "900", basicExpenditure: "600", projectExpenditure: "300" },
          },
          expenditure: { total: "900", basicExpenditure: "600", projectExpenditure: "300" },
        },
      },
    ],
    [
      "另有其他支出",
      {
        budget: {
          performance: {
            targetCoverage: { wholeExpenditure: "900", basicExpenditure: "600", projectExpenditure: "250" },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(wholeTarget, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "部分大于整体",
      {
        budget: {
          performance: {
            targetCoverage: { wholeExpenditure: "900", basicExpenditure: "600", projectExpenditure: "320" },
          },
        },
      },
      "error",
      "大于",
    ],
    [
      "与支出总计不符",
      {
        budget: {
          performance: { targetCoverage: { wholeExpenditure: "900" } },
          expenditure: { total: "960" },
        },
      },
      "warning",
      "不符",
    ],
    [
      "与支出表的项目支出不符",
      {
        budget: {
          performance: { targetCoverage: { wholeExpenditure: "900", projectExpenditure: "300" } },
          tables: { expenditureTable: { totalRow: { projectExpenditure: "280" } } },
        },
      },
      "warning",
      "不符",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const { cases } = verdictOn(wholeTarget, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
    if (severity !== "") expect({ severity: wholeTarget.severity, ...found }).toMatchObject({ severity });
  });

  it.each<[string, Example]>([
    ["没有写", { budget: { expenditure: { total: "900" } } }],
    ["没有对照", { budget: { performance: { targetCoverage: { wholeExpenditure: "900" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(wholeTarget, example).outcome).toBe("skipped");
  });
});
