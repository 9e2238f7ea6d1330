import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { targetsWithinProjects } from "./targets-within-projects.js";

/** Projects cost 16,448.60 in a table; the statement prints `amount`. */
const printed = (amount: string, decimals: number): Example => ({
  budget: {
    performance: { targetCoverage: { projects: "3", amount } },
    tables: { expenditureTable: { totalRow: { projectExpenditure: "16448.6" } } },
  },
  sources: {
    "/performance/targetCoverage/amount": [{ text: "", group: "statement", decimals }],
    "/tables/expenditureTable/totalRow/projectExpenditure": [{ text: "", group: "表", decimals: 4 }],
    "/procurement/total": [{ text: "", group: "statement", decimals: 2 }],
  } as unknown as Sources,
});

describe("targets-within-projects", () => {
  it.each<[string, Example, string]>([
    ["说明里取整数，别处的数有两位小数", printed("16449", 0), "passed"],
    ["取整数也多出来的", printed("16450", 0), "failed"],
    ["印到分的不算取整", printed("16449", 2), "failed"],
  ])("goes by the places that the amount is printed with: %s", (_, example, outcome) => {
    expect(verdictOn(targetsWithinProjects, example).outcome).toBe(outcome);
  });

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
      "另含经营支出",
      {
        budget: {
          performance: { targetCoverage: { projects: "3", amount: "312" } },
          tables: {
            expenditureTable: { totalRow: { projectExpenditure: "300", businessExpenditure: "12" } },
          },
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

  it("warns where two digits of all projects changed places", () => {
    const { cases } = verdictOn(targetsWithinProjects, {
      budget: {
        performance: { targetCoverage: { projects: "3", amount: "2106" } },
        expenditure: { projectExpenditure: "2160" },
      },
    });
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("两位数字颠倒") }]);
  });

  it.each<[string, Example]>([
    ["没有金额", { budget: { expenditure: { projectExpenditure: "300" } } }],
    ["没有项目支出", { budget: { performance: { targetCoverage: { amount: "320" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(targetsWithinProjects, example).outcome).toBe("skipped");
  });
});
