import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { codeNamesAgree } from "./code-names-agree.js";

/** A 项 that no classification has, in three tables with these names; undefined leaves the row out of a table. */
const named = (names: readonly (string | undefined)[], code: string) => {
  const [revenue, all, budget] = names.map((name) => (name ? [{ code, name, total: "5" }] : []));
  return verdictOn(codeNamesAgree, {
    budget: {
      fiscalYear: 2025,
      tables: {
        revenueTable: { rows: revenue ?? [] },
        expenditureTable: { rows: all ?? [] },
        generalPublicBudgetTable: { rows: budget ?? [] },
      },
    },
  });
};
const unknown = "2139877";

describe("code-names-agree", () => {
  it.each([
    ["one name", ["林草灾害防治", "林草灾害防治", "林草灾害防治"]],
    ["other blanks and marks", ["林草（灾害）防治", "林草 (灾害)\n防治", undefined]],
    ["cut off at the end of its cell", ["林草灾害防治", "林草灾害", undefined]],
  ])("passes: %s", (_, names) => {
    expect(named(names, unknown).outcome).toBe("passed");
  });

  it("tells which tables have which name, and corrects the one that stands alone", () => {
    const { cases } = named(["林草灾害防治", "林草灾害防治", "农田建设"], unknown);
    expect(cases).toMatchObject([
      {
        message:
          "编码 2139877 的名称，部门收入总表、部门支出总表里是“林草灾害防治”，一般公共预算支出表里是“农田建设”：请核对编码和名称",
        edits: [
          { pointer: "/tables/generalPublicBudgetTable/rows/0/name", from: "农田建设", to: "林草灾害防治" },
        ],
      },
    ]);
  });

  it("tells of a name that the classification lacks, beside its own", () => {
    expect(named(["行政运行", "行政运行", "青山振兴专项"], "2130101").outcome).toBe("failed");
  });

  it("corrects neither of two", () => {
    const [only] = named(["林草灾害防治", undefined, "农田建设"], unknown).cases;
    expect(only).toMatchObject({ outcome: "failed" });
    expect(only).not.toHaveProperty("edits");
  });

  it.each([
    [
      "a code that the classification has: code-names holds its name against it",
      ["行政运行", "农田建设"],
      "2130101",
    ],
    ["one table alone", ["林草灾害防治"], unknown],
  ])("is skipped: %s", (_, names, code) => {
    expect(named(names, code).outcome).toBe("skipped");
  });

  it("is skipped without a year: nobody knows which classification holds", () => {
    const { outcome } = verdictOn(codeNamesAgree, { budget: {} });
    expect(outcome).toBe("skipped");
  });
});
