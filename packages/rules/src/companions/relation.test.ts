import { DepartmentBudget, type DepartmentBudgetJson, decode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { bodyName, isListedUnit, isOwnOffice, isSameBody, relationOf } from "./relation.js";

type Json = Partial<DepartmentBudgetJson>;
const of = (json: Json): DepartmentBudget =>
  decode(DepartmentBudget, {
    schemaVersion: 1,
    kind: "budget",
    edition: "department",
    fiscalYear: 2025,
    department: { name: "某市某区甲局" },
    ...json,
  });
const units = (...names: string[]) => ({
  department: { name: "某市某区甲局", units: names.map((name) => ({ name })) },
});

describe("what another disclosure is to the one under review", () => {
  it.each<[string, Json, Json, object]>([
    ["a year earlier", {}, { fiscalYear: 2024 }, { relation: "previousYear", certain: true }],
    [
      "blanks in a name",
      {},
      { fiscalYear: 2024, department: { name: "某市某区 甲局" } },
      { relation: "previousYear" },
    ],
    [
      "no region in the name",
      { department: { name: "甲局" } },
      { fiscalYear: 2024, department: { name: "甲局" } },
      { relation: "previousYear", certain: false },
    ],
    ...[
      "城市管理局",
      "绿化和市容管理局",
      "市场监督管理局",
      "社区服务中心",
      "住房和城乡建设局",
      "人民街道办事处",
      "区域发展中心",
    ].map((name): [string, Json, Json, object] => [
      `no region in ${name}`,
      { department: { name } },
      { fiscalYear: 2024, department: { name } },
      { relation: "previousYear", certain: false },
    ]),
    ...["甲县城市管理局", "东新区民政局", "乙省丙自治州教育局", "丁旗农牧局"].map(
      (name): [string, Json, Json, object] => [
        `a region in ${name}`,
        { department: { name } },
        { fiscalYear: 2024, department: { name } },
        { relation: "previousYear", certain: true },
      ],
    ),
    [
      "a listed unit",
      units("某市某区甲局学校"),
      { edition: "unit", department: { name: "某市某区甲局学校" } },
      { relation: "unit", certain: true },
    ],
    [
      "the department's own office",
      units("某市某区甲局（本级）"),
      { edition: "unit" },
      { relation: "unit", certain: true },
    ],
    [
      "the department's own office, where only the units beneath are listed",
      units("某市某区甲局学校"),
      { edition: "unit" },
      { relation: "unit", certain: true },
    ],
    [
      "a unit of the same place that is not listed",
      units("某市某区甲局学校"),
      { edition: "unit", department: { name: "某市某区乙站" } },
      { relation: "unlistedUnit", certain: true, reason: expect.stringContaining("不在部门列出的") },
    ],
    ["the budget of the accounts", { kind: "finalAccounts" }, {}, { relation: "approvedBudget" }],
    [
      "last year's accounts",
      {},
      { kind: "finalAccounts", fiscalYear: 2024 },
      { relation: "previousAccounts" },
    ],
    [
      "accounts a year earlier",
      { kind: "finalAccounts" },
      { kind: "finalAccounts", fiscalYear: 2024 },
      { relation: "previousYear" },
    ],
  ])("%s", (_, current, other, expected) => {
    expect(relationOf(of(current), of(other))).toMatchObject(expected);
  });

  it("is not certain where neither says its edition", () => {
    const { edition: _a, ...current } = of({});
    const { edition: _b, ...other } = of({ fiscalYear: 2024 });
    expect(relationOf(current, other)).toEqual({ relation: "previousYear", certain: false });
  });

  it.each<[string, Json, Json, RegExp]>([
    ["another department", {}, { fiscalYear: 2024, department: { name: "某市某区乙局" } }, /不是同一个部门/],
    [
      "a name that only resembles",
      {},
      { fiscalYear: 2024, department: { name: "某市某区甲局机关服务中心" } },
      /不是同一个部门/,
    ],
    ["two years earlier", {}, { fiscalYear: 2023 }, /既不是上年的公开/],
    [
      "a later year",
      {},
      { fiscalYear: 2026 },
      /次序像是反了：请审查某市某区甲局2026年部门预算，用.*2025年部门预算来对照/,
    ],
    ["the accounts of a budget", {}, { kind: "finalAccounts" }, /次序像是反了：请审查.*决算/],
    ["a year much later", {}, { fiscalYear: 2028 }, /既不是上年的公开/],
    ["a name without its place", {}, { department: { name: "甲局" } }, /只差前面的地名.*qingbei diff/],
    ["another place of one name", {}, { department: { name: "某市丙区甲局" } }, /不是同一个部门：[^，；]*$/],
    ["a new name", {}, { department: { name: "某市某区甲委" } }, /如更了名.*qingbei diff/],
    ["the very same", {}, {}, /同一份公开/],
    [
      "a unit of another place that is not listed",
      units("某市某区甲局学校"),
      { edition: "unit", department: { name: "某市丙区乙站" } },
      /不在部门列出的所属单位/,
    ],
    ["a department that lists no units", {}, { edition: "unit" }, /没有读到部门列出的所属单位/],
    ["a unit's earlier year", units("某市某区甲局"), { edition: "unit", fiscalYear: 2024 }, /^年度不同/],
    [
      "a unit's accounts of an earlier year",
      units("某市某区甲局"),
      { edition: "unit", kind: "finalAccounts", fiscalYear: 2024 },
      /^年度和文种不同/,
    ],
    ["the department of a unit", { edition: "unit" }, units("某市某区甲局"), /请审查部门的文件/],
    [
      "the department of a unit, of another year",
      { edition: "unit" },
      { ...units("某市某区甲局"), fiscalYear: 2024 },
      /^年度不同/,
    ],
    ["no name here", { department: {} }, {}, /被审查的文件里没有读到部门名称/],
    ["no name there", {}, { department: {} }, /对照的文件里没有读到部门名称/],
    ["no year there", {}, { fiscalYear: null }, /对照的文件里没有读到年度/],
  ])("is nothing, with the reason: %s", (_, current, other, reason) => {
    expect(relationOf(of(current), of(other))).toEqual({ reason: expect.stringMatching(reason) });
  });

  it("is nothing where one says its edition and the other does not", () => {
    const { edition: _, ...other } = of({ fiscalYear: 2024 });
    expect(relationOf(of({}), other)).toEqual({ reason: expect.stringMatching(/^对照的文件没有写明/) });
  });
});

describe("names of bodies", () => {
  it.each([
    ["某市甲局（本部）", "某市甲局"],
    ["某市甲局(本级)", "某市甲局"],
    ["某市甲局机关", "某市甲局"],
    ["某市 甲局", "某市甲局"],
    ["某市甲站（公益一类事业单位，副科级）", "某市甲站"],
    ["本级", "本级"],
  ])("%s is %s", (name, body) => {
    expect(bodyName(name)).toBe(body);
  });

  it.each<[string, boolean]>([
    ["某市甲局（本级）", true],
    ["某市甲局", true],
    ["局机关本级", true],
    ["本级", true],
    ["局机关（本级）", true],
    ["本部门机关", true],
    ["某市甲局学校", false],
    ["某市乙局机关", false],
    ["机关服务中心", false],
  ])("the department's own office: %s %s", (unit, isOwn) => {
    expect(isOwnOffice(unit, "某市甲局")).toBe(isOwn);
  });

  it.each<[string, string, boolean]>([
    ["某市某区种苗站", "某市某区种苗站", true],
    ["某市某区种苗站", "种苗站", true],
    ["某市某区甲局种苗站", "种苗站（公益一类）", true],
    ["某市乙区种苗站", "种苗站", false],
    ["某市某区种苗站", "苗站", false],
    ["某市某区乙局种苗站", "种苗站", false],
    ["种苗站", "某市某区种苗站", false],
  ])("%s is %s of the department's list: %s", (body, unit, isListed) => {
    expect(isListedUnit(body, unit, "某市某区甲局")).toBe(isListed);
  });

  it("no name is no body's", () => {
    expect(isSameBody(undefined, undefined)).toBe(false);
    expect(isSameBody("某市甲局", "某市甲局下属中心")).toBe(false);
  });
});
