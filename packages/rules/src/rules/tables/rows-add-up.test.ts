import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { rowsAddUp } from "./rows-add-up.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
type Row = readonly [code: string, total: string | null, project?: string];

const expenditure = (total: string | null, ...rows: readonly Row[]): Tables => ({
  expenditureTable: {
    rows: rows.map(([code, amount, project]) => ({
      ...(code && { code }),
      total: amount,
      ...(project !== undefined && { projectExpenditure: project }),
    })),
    totalRow: { total },
  },
});
const on = (tables: Tables) => verdictOn(rowsAddUp, { budget: { tables } });

describe("rows-add-up", () => {
  it.each([
    ["类之和", expenditure("42", ["201", "30"], ["20103", "30"], ["2010301", "30"], ["208", "12"])],
    ["款没有列示类", expenditure("42", ["20103", "30"], ["2010301", "30"], ["20805", "12"])],
    ["一类空白", expenditure("30", ["201", "30"], ["208", null])],
    ["按单位列示", expenditure("42", ["", "30"], ["", "12"])],
    ["四舍五入", expenditure("10", ["201", "3.33"], ["208", "6.66"])],
  ])("passes: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("passed");
  });

  it("fails with the table, the column and the gap", () => {
    expect(on(expenditure("43", ["201", "30"], ["208", "12"])).cases).toMatchObject([
      {
        outcome: "failed",
        message: "部门支出总表“合计”一列，合计行为 43.00，各行之和为 42.00，合计行多 1.00",
      },
    ]);
  });

  it("names the row that stands twice", () => {
    const copied = expenditure("42", ["201", "30"], ["208", "12"], ["208", "12"], ["20805", "12"]);
    expect(on(copied).cases).toMatchObject([
      {
        outcome: "failed",
        message: "部门支出总表的“208”重复列了一遍：重复的不算，“合计行”才等于所列各行之和",
        repairs: [{ kind: "text", pointer: "/tables/expenditureTable/rows/2/code", from: "208", to: "" }],
      },
    ]);
  });

  it("looks at every column that the total row prints", () => {
    const tables = {
      generalPublicBudgetTable: {
        rows: [{ code: "205", total: "3", basicExpenditure: "1", projectExpenditure: "2" }],
        totalRow: { total: "3", basicExpenditure: "1", projectExpenditure: "1" },
      },
    };
    expect(on(tables).cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "failed"]);
  });

  it.each<[string, Tables]>([
    ["没有报表", {}],
    ["没有合计行", { expenditureTable: { rows: [{ code: "201", total: "1" }] } }],
    ["只有合计行", { expenditureTable: { totalRow: { total: "1" } } }],
    ["空表", expenditure(null)],
    ["部门之下列示单位", expenditure("42", ["", "42"], ["", "30"], ["", "12"])],
    ["两个部门各列单位", expenditure("52", ["", "42"], ["", "30"], ["", "12"], ["", "10"], ["", "10"])],
    ["另有结转", expenditure("32", ["201", "30"], ["", "2"])],
  ])("is skipped: %s", (_, tables) => {
    expect(on(tables).outcome).toBe("skipped");
  });
});
