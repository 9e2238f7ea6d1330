import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { personnelByClass } from "./personnel-by-class.js";

describe("personnel-by-class", () => {
  it.each<[string, Example]>([
    [
      "各列其位",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [
                { code: "30101", name: "基本工资", total: "3", personnelExpenses: "3" },
                { code: "30201", name: "办公费", total: "1", routineOperatingExpenses: "1" },
              ],
            },
          },
        },
      },
    ],
    [
      "零",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [
                {
                  code: "31002",
                  name: "办公设备购置",
                  total: "3",
                  personnelExpenses: "0",
                  routineOperatingExpenses: "3",
                },
              ],
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(personnelByClass, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "办公费列人员",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [{ code: "30201", name: "办公费", total: "3", personnelExpenses: "3" }],
            },
          },
        },
      },
    ],
    [
      "基本工资列公用",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [{ code: "30101", name: "基本工资", total: "3", routineOperatingExpenses: "3" }],
            },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(personnelByClass, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "列法不一的款",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: [{ code: "30239", name: "其他交通费用", total: "3", personnelExpenses: "3" }],
            },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(personnelByClass, example).outcome).toBe("skipped");
  });

  it("takes rows that all stand in the other column for headers the wrong way round", () => {
    const turned = (last: object) => ({
      budget: {
        tables: {
          basicExpenditureTable: {
            rows: [
              { code: "30101", name: "基本工资", total: "3", routineOperatingExpenses: "3" },
              { code: "30102", name: "津贴补贴", total: "2", routineOperatingExpenses: "2" },
              { code: "30201", name: "办公费", total: "1", ...last },
            ],
          },
        },
      },
    });
    const failures = (last: object) =>
      verdictOn(personnelByClass, turned(last)).cases.filter(({ outcome }) => outcome === "failed");
    expect(failures({ personnelExpenses: "1" })).toMatchObject([
      { message: expect.stringContaining("两列的表头写反了") },
    ]);
    expect(failures({ routineOperatingExpenses: "1" })).toHaveLength(2);
  });
});
