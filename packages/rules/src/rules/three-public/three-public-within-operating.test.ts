import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { threePublicWithinOperating } from "./three-public-within-operating.js";

const costs = (three: string | null, operating: string | null, projectExpenditure: string | null) => ({
  budget: {
    threePublicExpenses: { total: three },
    agencyOperatingExpenses: { total: operating },
    expenditure: { projectExpenditure },
  },
});

describe("three-public-within-operating", () => {
  it.each([
    ["小于", costs("10.5", "90.4", "0")],
    ["相等", costs("10.5", "10.5", "0")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicWithinOperating, example).outcome).toBe("passed");
  });

  it("fails where an administrative body has none", () => {
    const department = { nature: "administrative" as const };
    const { budget } = costs("10.5", "0", "0");
    expect(verdictOn(threePublicWithinOperating, { budget: { ...budget, department } }).outcome).toBe(
      "failed",
    );
  });

  it("fails where it is more", () => {
    expect(verdictOn(threePublicWithinOperating, costs("105", "90.4", "0")).cases).toMatchObject([
      { outcome: "failed", message: "“三公”经费合计 105.00 大于机关运行经费 90.40，多 14.60" },
    ]);
  });

  it.each([
    [
      "机关运行经费为零，没有写明性质",
      { budget: { ...costs("10.5", "0", "0").budget, department: { nature: null } } },
    ],
    [
      "事业单位",
      { budget: { ...costs("10.5", "9", "0").budget, department: { nature: "publicInstitution" as const } } },
    ],
    ["有项目支出", costs("105", "90.4", "20")],
    ["未披露项目支出", costs("105", "90.4", null)],
    ["没有三公经费", costs(null, "90.4", "0")],
    ["没有机关运行经费", costs("10.5", null, "0")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicWithinOperating, example).outcome).toBe("skipped");
  });
});
