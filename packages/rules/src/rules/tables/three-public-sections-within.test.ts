import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { threePublicSectionsWithin } from "./three-public-sections-within.js";

describe("three-public-sections-within", () => {
  it.each<[string, Example]>([
    [
      "项目另有",
      {
        budget: {
          tables: {
            basicExpenditureTable: { rows: [{ code: "30231", name: "公务用车运行维护费", total: "3" }] },
            threePublicExpensesTable: { current: { vehicleOperation: "4" } },
          },
        },
      },
    ],
    [
      "舍入",
      {
        budget: {
          tables: {
            basicExpenditureTable: { rows: [{ code: "30217", name: "公务接待费", total: "0.8265" }] },
            threePublicExpensesTable: { current: { officialReceptions: "0.83" } },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicSectionsWithin, example).outcome).toBe("passed");
  });

  it("only warns of travel abroad, which may be that of scholars", () => {
    const example: Example = {
      budget: {
        tables: {
          basicExpenditureTable: { rows: [{ code: "30212", name: "因公出国（境）费用", total: "50" }] },
          threePublicExpensesTable: { current: { overseasVisits: "0" } },
        },
      },
    };
    expect(verdictOn(threePublicSectionsWithin, example).cases).toMatchObject([
      { outcome: "failed", severity: "warning" },
    ]);
  });

  it.each<[string, Example]>([
    [
      "接待",
      {
        budget: {
          tables: {
            basicExpenditureTable: { rows: [{ code: "30217", name: "公务接待费", total: "3" }] },
            threePublicExpensesTable: { current: { officialReceptions: "2" } },
          },
        },
      },
    ],
    [
      "机关运行经费",
      {
        budget: {
          tables: {
            basicExpenditureTable: { totalRow: { routineOperatingExpenses: "10" } },
            threePublicExpensesTable: { current: { agencyOperatingExpenses: "11" } },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(threePublicSectionsWithin, example).outcome).toBe("failed");
  });

  it.each([
    ["less", "9.5", "机关运行经费9.5万元", []],
    ["more", "11", "机关运行经费11万元", [{ severity: "warning" }]],
    ["more, without projects", "11", "机关运行经费11万元（不含项目支出）", [{ severity: "warning" }]],
    ["more, with projects", "11", "机关运行经费11万元，其中包含项目支出2万元", []],
  ])(
    "holds 机关运行经费 of the statement against 公用经费 where no table has it: %s",
    (_, total, text, failed) => {
      const occurrence = {
        position: { line: 1, column: 1 },
        text,
        printed: `${total}万元`,
        offset: 6,
        value: total,
      };
      const { cases } = verdictOn(threePublicSectionsWithin, {
        budget: {
          agencyOperatingExpenses: { total },
          tables: { basicExpenditureTable: { totalRow: { routineOperatingExpenses: "10" } } },
        },
        sources: { "/agencyOperatingExpenses/total": [occurrence] },
      });
      expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject(failed);
    },
  );

  it("holds them against the statement where the table is blank, as a warning: it may speak of another scope", () => {
    const { cases } = verdictOn(threePublicSectionsWithin, {
      budget: {
        threePublicExpenses: { overseasVisits: { amount: "0" } },
        tables: {
          basicExpenditureTable: { rows: [{ code: "30212", name: "因公出国（境）费用", total: "3" }] },
          threePublicExpensesTable: { current: { total: "5", overseasVisits: null } },
        },
      },
    });
    expect(cases).toMatchObject([
      { outcome: "failed", severity: "warning", message: expect.stringContaining("大于说明里的 0.00") },
    ]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "没有三公表",
      {
        budget: {
          tables: { basicExpenditureTable: { rows: [{ code: "30217", name: "公务接待费", total: "3" }] } },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicSectionsWithin, example).outcome).toBe("skipped");
  });

  it.each<[string, string, number, string]>([
    ["取整的表，只有零多印了位数", "35", 0, "skipped"],
    ["两位小数的表", "35.00", 2, "failed"],
    ["差一万多", "34", 0, "failed"],
  ])("a table of few places hides what rounding takes: %s", (_, vehicleOperation, decimals, outcome) => {
    const at = "/tables/threePublicExpensesTable/current";
    const occurrence = (printed: string, places: number) => [
      {
        position: { paragraph: 1 },
        text: printed,
        printed,
        value: printed,
        decimals: places,
        group: "/tables/threePublicExpensesTable",
      },
    ];
    const verdict = verdictOn(threePublicSectionsWithin, {
      budget: {
        tables: {
          basicExpenditureTable: { rows: [{ code: "30231", name: "公务用车运行维护费", total: "35.2" }] },
          threePublicExpensesTable: { current: { vehicleOperation, overseasVisits: "0.00" } },
        },
      },
      sources: {
        [`${at}/vehicleOperation`]: occurrence(vehicleOperation, decimals),
        [`${at}/overseasVisits`]: occurrence("0.00", 2),
      } as never,
    });
    expect(verdict.outcome).toBe(outcome);
  });
});
