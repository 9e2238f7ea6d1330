import { describe, expect, it } from "vitest";
import { readLines, readText, statementOf } from "../../testing/statement.js";

/** The terms read from a glossary with these lines below it. */
const termsOf = (...lines: readonly string[]) =>
  readText(statementOf(undefined, ["八、名词解释", ...lines])).budget.glossary?.map(({ term }) => term) ?? [];

it.each([
  ["an entry", "基本支出：保障机构正常运转的支出。", ["基本支出"]],
  ["the unit of a table", "单位：万元", []],
  ["year and unit of a table", "（2024年度）　金额单位：万元", []],
  ["office and unit of a table", "2024年度　编制部门　单位：人民币元", []],
  ["a note of a table", "注：本表为空表。", []],
])("glossary: %s", (_, line, expected) => {
  expect(termsOf(line)).toEqual(expected);
});

const declared = (section: "采购" | "资产", line: string) => {
  const { facts } = readLines(section, line);
  return facts[section === "采购" ? "/procurement/declaredNone" : "/stateAssets/acquisition/declaredNone"];
};

describe("what is declared not to be there", () => {
  it.each([
    ["采购", "2025年本单位无政府采购预算。"],
    ["采购", "本单位未安排政府采购，上年政府采购预算10万元。"],
    ["采购", "政府采购预算0万元，本单位没有政府采购项目。"],
    ["资产", "2025年没有购置车辆和设备的计划。"],
    ["资产", "没有购置计划，拟购置车辆0辆。"],
    ["资产", "本单位不涉及新增资产配置。"],
  ] as const)("%s: %s", (section, line) => {
    expect(declared(section, line)).toBe(true);
  });

  it.each([
    ["采购", "政府采购预算10万元，其中：政府采购货物预算10万元，政府采购工程无预算。"],
    ["采购", "政府采购工程无预算。"],
    ["采购", "无论金额大小均纳入政府采购。"],
    ["资产", "拟对老化设备（不含车辆）购置2台。"],
    ["资产", "共有车辆3辆，2025年未安排购置车辆。"],
    ["资产", "2025年不购置公务用车，教学设备按政府采购预算购置。"],
    ["资产", "不存在超标准购置情况。"],
    ["资产", "没有新的购置计划，新增购置车辆1辆。"],
  ] as const)("is not what the words do not say: %s: %s", (section, line) => {
    expect(declared(section, line)).toBeUndefined();
  });
});

it("tells a term and its definition apart by where they stand", () => {
  const { sources } = readText(
    statementOf(undefined, ["八、名词解释", "基本支出：保障机构正常运转的支出。"]),
  );
  const columns = ["term", "definition"].map((part) => sources[`/glossary/0/${part}`]?.[0]?.position);
  expect(columns).toMatchObject([{ column: 1 }, { column: 6 }]);
});

it("reads the glossary of final accounts, and nothing that a budget declares", () => {
  const { budget } = readText(
    [
      "松溪街道办事处2022年度部门决算",
      "第二部分 2022年度部门决算情况说明",
      "一、支出决算情况说明",
      "2022年度支出决算，单位：万元。",
      "六、政府采购支出情况",
      "2022年度本单位无政府采购支出。",
      "第三部分 名词解释",
      "1.基本支出：指保障机构正常运转的支出。",
      "二、项目支出：指基本支出之外的支出。",
    ].join("\n"),
  );
  expect(budget.glossary?.map(({ term }) => term)).toEqual(["基本支出", "项目支出"]);
  expect(budget.procurement?.declaredNone).toBeUndefined();
});
