import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { rowHierarchy } from "./row-hierarchy.js";

type Row = readonly [code: string, total: string | null];

const on = (...rows: readonly Row[]) =>
  verdictOn(rowHierarchy, {
    budget: {
      tables: { expenditureTable: { rows: rows.map(([code, total]) => ({ code, name: "甲", total })) } },
    },
  });

describe("row-hierarchy", () => {
  it.each<[string, Row[]]>([
    [
      "类款项",
      [
        ["201", "31"],
        ["20103", "20"],
        ["2010301", "20"],
        ["20106", "11"],
      ],
    ],
    [
      "缺父行",
      [
        ["201", "11"],
        ["20106", "11"],
        ["2010801", "7"],
      ],
    ],
    [
      "一项空白",
      [
        ["20106", "11"],
        ["2010601", "11"],
        ["2010602", null],
      ],
    ],
  ])("passes: %s", (_, rows) => {
    expect(on(...rows).outcome).toBe("passed");
  });

  it("fails at the row that does not add up", () => {
    const { cases } = on(["201", "30"], ["20103", "20"], ["2010301", "20"], ["20106", "11"]);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: "部门支出总表“201 甲”的合计为 30.00，下级各科目之和为 31.00，少 1.00" },
    ]);
  });

  it.each<[string, Row[]]>([
    ["没有报表", []],
    [
      "只有一级",
      [
        ["201", "30"],
        ["208", "1"],
      ],
    ],
    [
      "按单位重复列示",
      [
        ["201", "30"],
        ["20103", "20"],
        ["201", "30"],
        ["20103", "20"],
      ],
    ],
    [
      "上级空白",
      [
        ["201", null],
        ["20103", "20"],
      ],
    ],
  ])("is skipped: %s", (_, rows) => {
    expect(on(...rows).outcome).toBe("skipped");
  });
});
