import { describe, expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const read = (title: string, ...lines: string[]) =>
  readText(
    [
      title,
      "一、部门职责、机构设置等基本情况",
      ...lines,
      "二、部门预算总体情况",
      "2022年收入预算100万元，一般公共预算拨款100万元，基本支出100万元。",
    ].join("\n"),
  ).budget;
const TITLE = "松溪县林业局2022年部门预算情况说明";
const unitsOf = (...lines: string[]) => read(TITLE, ...lines).department.units;

describe("the units whose budgets make up the department's", () => {
  it("are the numbered lines beneath the words that open the list", () => {
    expect(
      unitsOf(
        "本部门中，行政单位 1 家，事业单位 2 家，具体包括：",
        "1. 松溪县林业局（本级）。",
        "2. 松溪县种苗站。",
        "3. 事业单位松溪县护林中心不单列预算，并入本级。",
        "我部门为科级、行政单位。",
      ),
    ).toEqual([
      { name: "松溪县林业局（本级）" },
      { name: "松溪县种苗站" },
      { name: "松溪县护林中心", separateBudget: false },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["本部门下设1个所属单位：松溪县种苗站。", ["松溪县种苗站"]],
    ["从预算单位构成看，部门预算包括：本级、松溪县种苗站。", ["本级", "松溪县种苗站"]],
    ["部门预算包括松溪县林业局（本级）和所属预算。", []],
    [
      "所属预算单位包括松溪县种苗站、松溪县护林中心（公益一类）。",
      ["松溪县种苗站", "松溪县护林中心（公益一类）"],
    ],
    ["本部门下设3个所属单位：松溪县种苗站。", []],
    ["部门预算包括：本级预算、所属事业单位预算。", []],
    ["本部门预算单位内设机构包括：办公室、造林处。", []],
    ["下属单位的主要职责包括：指导种苗站、护林中心。", []],
  ])("may be named in one sentence: %s", (line, names) => {
    expect((unitsOf(line, "我部门为行政单位。") ?? []).map(({ name }) => name)).toEqual(names);
  });

  it("begin in the sentence that opens the list", () => {
    const { offices, units } = read(
      TITLE,
      "本部门中，行政单位1家，参公单位1家，具体包括： 1. 松溪县林业局本部",
      "2. 松溪县种苗站",
    ).department;
    expect(units).toEqual([{ name: "松溪县林业局本部" }, { name: "松溪县种苗站" }]);
    expect(offices).toBeUndefined();
  });

  it("are no offices", () => {
    const { offices, units } = read(
      TITLE,
      "纳入预算编制范围的二级预算单位包括：",
      "1. 松溪县种苗站",
      "2. 松溪县护林中心",
    ).department;
    expect(units).toHaveLength(2);
    expect(offices).toBeUndefined();
  });

  it("of final accounts", () => {
    expect(
      unitsOf(
        "纳入松溪县林业局2022年度部门决算编制范围的单位包括：",
        "1. 松溪县林业局本级",
        "2. 松溪县种苗站",
      ),
    ).toEqual([{ name: "松溪县林业局本级" }, { name: "松溪县种苗站" }]);
  });

  it.each([
    ["offices of the department", ["机构设置：", "1、办公室", "2、财务科"]],
    ["a sentence about units", ["部门预算是包括本部以及下属1家事业单位的综合收支计划。", "1、办公室"]],
    ["sentences beneath", ["下属单位包括：", "这些单位负责全县造林、护林和种苗供应，各有分工。"]],
  ])("are none of: %s", (_, lines) => {
    expect(unitsOf(...lines)).toBeUndefined();
  });
});

describe("the edition", () => {
  it.each([
    [TITLE, "department"],
    ["松溪县种苗站2022年单位预算公开说明", "unit"],
    ["松溪县种苗站2022年预算公开说明", undefined],
  ])("%s: %s", (title, edition) => {
    expect(read(title, "我部门为科级、行政单位。").edition).toBe(edition);
  });
});
