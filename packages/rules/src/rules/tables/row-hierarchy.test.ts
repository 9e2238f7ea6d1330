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
      "同一科目分几行列示",
      [
        ["20106", "11"],
        ["2010601", "4"],
        ["2010601", "4"],
        ["2010602", "3"],
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

  const copied: readonly Row[] = [
    ["201", "31"],
    ["20103", "20"],
    ["20106", "11"],
    ["20106", "11"],
  ];

  it.each<[string, Row[], string[]]>([
    [
      "一行列了两遍",
      [...copied],
      ["部门支出总表的“20106 甲”重复列了一遍：重复的不算，“201 甲”才等于所列各行之和"],
    ],
    [
      "两行各列了两遍",
      [
        ["201", "31"],
        ["20103", "20"],
        ["20103", "20"],
        ["20106", "11"],
        ["20106", "11"],
      ],
      ["部门支出总表的“20103 甲”、“20106 甲”重复列了一遍：重复的不算，“201 甲”才等于所列各行之和"],
    ],
    [
      "改过的一行没有删去",
      [
        ["201", "31"],
        ["20103", "20"],
        ["20106", "15"],
        ["20106", "11"],
      ],
      ["部门支出总表的“20106 甲”重复列了一遍：重复的不算，“201 甲”才等于所列各行之和"],
    ],
    [
      "列了两遍，另有一行写错",
      [["201", "31"], ["20103", "25"], ...copied.slice(2)],
      ["部门支出总表“201 甲”的合计为 31.00，下级各科目之和为 36.00，少 5.00"],
    ],
    [
      "类这一行列了两遍，款齐全",
      [
        ["201", "31"],
        ["201", "31"],
        ["20103", "20"],
        ["20106", "12"],
      ],
      ["部门支出总表“201 甲”的合计为 31.00，下级各科目之和为 32.00，少 1.00"],
    ],
  ])("fails where rows stand twice: %s", (_, rows, messages) => {
    const { cases } = on(...rows);
    const failed = cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []));
    expect(failed).toEqual(messages);
  });

  describe("a blank cell", () => {
    type Uses = readonly [code: string, total: string, basic: string | null, project: string | null];
    const of = (...rows: readonly Uses[]) =>
      verdictOn(rowHierarchy, {
        budget: {
          tables: {
            expenditureTable: {
              rows: rows.map(([code, total, basicExpenditure, projectExpenditure]) => ({
                code,
                total,
                basicExpenditure,
                projectExpenditure,
              })),
            },
          },
        },
      }).cases;
    const failing = (...rows: readonly Uses[]) =>
      of(...rows).flatMap((each) => (each.outcome === "failed" ? [each.message] : []));

    it("that the other columns of its row prove to be nothing is held against the rows beneath it", () => {
      expect(failing(["20801", "30", "30", null], ["2080101", "30", "10", "20"])).toEqual([
        "部门支出总表“20801”的基本支出为 30.00，下级各科目之和为 10.00，多 20.00",
        "部门支出总表“20801”的项目支出空着，下级各科目之和为 20.00，少 20.00",
      ]);
    });

    it("of the only row beneath a number is, too", () => {
      expect(failing(["20801", "30", "30", null], ["2080101", "30", null, "30"])).toEqual([
        "部门支出总表“20801”的基本支出为 30.00，下级各科目之和为 0.00，多 30.00",
        "部门支出总表“20801”的项目支出空着，下级各科目之和为 30.00，少 30.00",
      ]);
    });

    it.each<[string, Uses[], checked: string[]]>([
      [
        "所在的行只写合计",
        [
          ["20801", "30", null, null],
          ["2080101", "30", "10", "20"],
        ],
        ["total"],
      ],
      [
        "所在的行本身不平",
        [
          ["20801", "31", "30", null],
          ["2080101", "31", "30", "1"],
        ],
        ["total", "basicExpenditure"],
      ],
    ])("that nothing proves says nothing, and the other columns pass: %s", (_, rows, checked) => {
      const cases = of(...rows);
      expect(cases.map(({ outcome }) => outcome)).toEqual(checked.map(() => "passed"));
      expect(cases.map(({ evidence: [first] }) => first?.pointer)).toEqual(
        checked.map((column) => `/tables/expenditureTable/rows/0/${column}`),
      );
    });
  });

  it("says which row is to go", () => {
    const { cases } = on(...copied);
    const [failed] = cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject({
      repairs: [
        {
          pointer: "/tables/expenditureTable/rows/3/code",
          from: "20106",
          to: "",
          advice: "部门支出总表的“20106 甲”多列了一遍，请删去重复的一行",
        },
      ],
    });
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
