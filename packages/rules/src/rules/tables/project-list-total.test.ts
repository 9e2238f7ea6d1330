import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { projectListTotal } from "./project-list-total.js";

describe("project-list-total", () => {
  const failures = (example: Example) => messagesOf(verdictOn(projectListTotal, example));

  it.each<[string, Example]>([
    [
      "一致",
      {
        budget: {
          tables: {
            projectListTable: { totalRow: { total: "10" } },
            expenditureTable: { totalRow: { projectExpenditure: "10" } },
          },
        },
      },
    ],
    [
      "财政拨款结转分列，支出表含结转",
      {
        budget: {
          tables: {
            projectListTable: {
              totalRow: {
                total: "10",
                generalPublicBudget: "7",
                unitOwnFunds: "1",
                carriedOver: { generalPublicBudget: "2" },
              },
            },
            expenditureTable: { totalRow: { projectExpenditure: "10" } },
            generalPublicBudgetTable: { totalRow: { projectExpenditure: "9" } },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectListTotal, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "合计",
      {
        budget: {
          tables: {
            projectListTable: { totalRow: { total: "10" } },
            expenditureTable: { totalRow: { projectExpenditure: "12" } },
          },
        },
      },
      "项目支出表合计行的合计为 10.00，支出表的项目支出为 12.00，前者少 2.00；如只公开部分项目请写明",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(failures(example)).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "另含经营支出",
      {
        budget: {
          tables: {
            projectListTable: { totalRow: { total: "12" } },
            expenditureTable: {
              totalRow: {
                total: "20",
                basicExpenditure: "8",
                projectExpenditure: "10",
                businessExpenditure: "2",
              },
            },
          },
        },
      },
    ],
    ["只有合计", { budget: { tables: { projectListTable: { totalRow: { total: "10" } } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectListTotal, example).outcome).toBe("skipped");
  });

  describe("the projects together", () => {
    type Row = readonly [name: string, total: string, generalPublicBudget?: string | null];
    const together = (
      rows: readonly Row[],
      totalRow?: readonly [total: string, generalPublicBudget?: string],
    ) =>
      failures({
        budget: {
          tables: {
            projectListTable: {
              rows: rows.map(([name, total, generalPublicBudget = null]) => ({
                name,
                total,
                generalPublicBudget,
              })),
              ...(totalRow && {
                totalRow: { total: totalRow[0], ...(totalRow[1] && { generalPublicBudget: totalRow[1] }) },
              }),
            },
            expenditureTable: { totalRow: { projectExpenditure: "100" } },
          },
        },
      });
    const rows: readonly Row[] = [
      ["工程甲", "60.00", "60.00"],
      ["工程乙", "25.00", "20.00"],
      ["工程丙", "15.00"],
    ];

    it.each<[string, readonly Row[], (readonly [string, string?])?]>([
      ["to the total row", rows, ["100.00", "80.00"]],
      ["to 支出总表, without a total row", rows],
      ["beneath a unit's line, which adds them up", [["本级", "100.00"], ...rows], ["100.00"]],
      ["beneath several, of which one has a line that adds up", [["本级", "85.00"], ...rows], ["100.00"]],
    ])("come %s", (_, listed, total) => {
      expect(together(listed, total)).toEqual([]);
    });

    it.each<[string, readonly Row[], readonly [string, string?] | undefined, string]>([
      [
        "a project is left out",
        rows.slice(1),
        ["100.00"],
        "项目支出表“合计”一列，合计行为 100.00，各项目之和为 40.00，合计行多 60.00",
      ],
      [
        "the money of one budget is wrong",
        rows,
        ["100.00", "85.00"],
        "项目支出表“一般公共预算”一列，合计行为 85.00，各项目之和为 80.00，合计行多 5.00",
      ],
      [
        "the list has no total row",
        rows.slice(1),
        undefined,
        "支出总表的项目支出为 100.00，项目支出表各项目之和为 40.00，前者多 60.00；如只公开部分项目请写明",
      ],
    ])("do not where %s", (_, listed, total, message) => {
      expect(together(listed, total)).toEqual([message]);
    });

    it("say nothing where there is one", () => {
      expect(together([["工程甲", "60.00"]])).toEqual([]);
    });
  });
});
