import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { targetsWithinProjects } from "./targets-within-projects.js";

describe("targets-within-projects", () => {
  it.each<[string, Example]>([
    [
      "一部分项目",
      {
        budget: {
          performance: { targetCoverage: { projects: "3", amount: "260" } },
          tables: { expenditureTable: { totalRow: { projectExpenditure: "300" } } },
        },
      },
    ],
    [
      "全部项目，万元与元",
      {
        budget: {
          performance: { targetCoverage: { projects: "3", amount: "300.05" } },
          tables: { expenditureTable: { totalRow: { projectExpenditure: "300.0547" } } },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(targetsWithinProjects, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "大于项目支出",
      {
        budget: {
          performance: { targetCoverage: { projects: "3", amount: "320" } },
          tables: { expenditureTable: { totalRow: { projectExpenditure: "300" } } },
        },
      },
    ],
    [
      "大于说明里的项目支出",
      {
        budget: {
          performance: { targetCoverage: { amount: "320" } },
          expenditure: { projectExpenditure: "300" },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(targetsWithinProjects, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有金额", { budget: { expenditure: { projectExpenditure: "300" } } }],
    ["没有项目支出", { budget: { performance: { targetCoverage: { amount: "320" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(targetsWithinProjects, example).outcome).toBe("skipped");
  });
});
