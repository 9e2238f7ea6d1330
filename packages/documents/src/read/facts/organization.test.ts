import { describe, expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const departmentOf = (...lines: string[]) =>
  readText(
    [
      "松溪街道办事处2022年部门预算情况说明",
      "一、部门职责、机构设置等基本情况",
      ...lines,
      "二、部门预算总体情况",
      "2022年收入预算100万元，一般公共预算拨款100万元，基本支出100万元。",
    ].join("\n"),
  ).budget.department;

describe("what a department is", () => {
  it.each([
    ["我部门为科级、行政单位，经费形式是财政拨款。", "administrative", "科级", "财政拨款"],
    [
      "松溪街道办事处由区政府派出，性质为行政单位，级别为处级，经费形式为财政拨款。",
      "administrative",
      "处级",
      "财政拨款",
    ],
    ["本单位是参照公务员法管理的事业单位。", "civilServiceManaged", undefined, undefined],
    ["我单位属于事业单位。", "publicInstitution", undefined, undefined],
  ])("%s", (sentence, nature, level, fundingForm) => {
    expect(departmentOf(sentence)).toMatchObject({
      nature,
      ...(level && { level }),
      ...(fundingForm && { fundingForm }),
    });
  });

  it.each([
    "本部门包括行政单位1家，事业单位4家。",
    "下设事业单位3个。",
    "部门预算是包括办公室本部以及下属1家事业单位的综合收支计划。",
    "部门预算包括街道本级和所属事业单位的收支。",
  ])("units that are only counted do not make its nature: %s", (sentence) => {
    expect(departmentOf(sentence).nature).toBeUndefined();
  });
});

describe("offices", () => {
  it("are named lines with their heads and duties", () => {
    expect(
      departmentOf("机构设置：", "1、信访室：主任：林某某", "职能：接待来访。", "2、财务室", "职能：记账。")
        .offices,
    ).toEqual([
      { name: "信访室", headTitle: "主任", head: "林某某", duties: "接待来访。" },
      { name: "财务室", duties: "记账。" },
    ]);
  });

  it("are not the lines of an empty form", () => {
    expect(departmentOf("机构设置：", "1.", "2. ……", "3、信访室").offices).toEqual([{ name: "信访室" }]);
  });

  it("stand beneath the headings of their section, not beside them", () => {
    const { offices } = departmentOf(
      "第一部分 部门概况",
      "一、部门主要职责",
      "负责辖区服务。",
      "二、部门机构设置",
      "（一）党政办公室",
      "（二）信访室",
      "三、主要工作总结",
      "四、名词解释",
    );
    expect(offices).toEqual([{ name: "党政办公室" }, { name: "信访室" }]);
  });

  it("are no parts of the document that come behind them", () => {
    expect(departmentOf("机构设置：", "1、信访室", "（三）收支情况说明").offices).toEqual([
      { name: "信访室" },
    ]);
  });

  it("are no duties, however they are numbered", () => {
    expect(departmentOf("（一）负责辖区绿化。", "（二）组织开展造林。").offices).toBeUndefined();
  });
});

describe("headings that name no office", () => {
  it.each(["（一）部门主要职责", "（二）机构设置及人员情况", "（三）2022年重点工作任务", "（一）基本概况"])(
    "%s",
    (line) => {
      expect(departmentOf(line, "负责辖区公共管理。").offices).toBeUndefined();
    },
  );
});
