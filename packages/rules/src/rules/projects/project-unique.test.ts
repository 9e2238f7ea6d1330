import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectUnique } from "./project-unique.js";

type Pair = readonly [name: string | null, code: string | null];
const listed = (...pairs: readonly Pair[]) => ({
  budget: { projects: pairs.map(([name, code]) => ({ name, code })) },
});

describe("project-unique", () => {
  const stated = (name: string, implementer?: string) => ({ name, ...(implementer && { implementer }) });
  const units = { name: "某局", units: [{ name: "甲站" }, { name: "乙站" }] };

  it("warns of two texts on projects of one name", () => {
    const projectStatements = [stated("护路"), stated("绿化"), stated("护 路")];
    expect(verdictOn(projectUnique, { budget: { projectStatements } }).cases).toMatchObject([
      { outcome: "failed", severity: "warning", message: expect.stringContaining("名称相同") },
    ]);
    const ofOne = [stated("护路", "甲站"), stated("护路", "甲站")];
    expect(
      verdictOn(projectUnique, { budget: { department: units, projectStatements: ofOne } }).outcome,
    ).toBe("failed");
  });

  it("says nothing of one name under two units", () => {
    const projectStatements = [stated("护路", "甲站"), stated("护路", "乙站")];
    expect(verdictOn(projectUnique, { budget: { department: units, projectStatements } }).outcome).toBe(
      "skipped",
    );
  });

  it("passes where names and codes differ", () => {
    const { cases } = verdictOn(projectUnique, listed(["护路", "A0"], ["停车场", "A1"], ["绿化", null]));
    expect(cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "passed"]);
  });

  it.each([
    [
      "编码相同",
      listed(["护路", "AB1"], ["绿化", "AB1"]),
      "项目2“绿化”与项目1“护路”的项目编码相同，疑为重复列示或录错",
    ],
    [
      "名称和金额相同，没有编码",
      {
        budget: {
          projects: [
            { name: "护路", budget: "12.5" },
            { name: "护 路", budget: "12.50" },
          ],
        },
      },
      "项目2“护 路”与项目1“护路”名称相同，疑为重复列示",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(projectUnique, example);
    expect(cases[0]?.outcome).toBe("passed");
    expect(cases[1]).toMatchObject({ outcome: "failed", message });
    expect(cases[1]).not.toHaveProperty("severity");
  });

  const twice = (...amounts: readonly (string | null)[]) =>
    amounts.map((budget) => ({ name: "设备购置", budget }));

  it.each([
    [
      "one name has two codes",
      listed(["护路", "A0"], ["护路", "A1"]),
      "项目2“护路”与项目1“护路”名称相同而编码不同，如是两个项目请在名称中区分",
    ],
    [
      "codes differ by O and 0",
      listed(["护路", "A0B1"], ["绿化", "AOBI"]),
      "项目2“绿化”与项目1“护路”的项目编码 AOBI 与 A0B1 只差 O 与 0、I 与 1，请核对是不是同一个",
    ],
    [
      "one code and name may be of two units",
      {
        budget: {
          ...listed(["校舍维修", "AB1"], ["校舍维修", "AB1"]).budget,
          department: { units: [{ name: "甲" }, { name: "乙" }] },
        },
      },
      "项目2“校舍维修”与项目1“校舍维修”的项目编码相同，疑为重复列示或录错",
    ],
    [
      "one name has two amounts",
      { budget: { projects: twice("5", "6") } },
      "项目2“设备购置”与项目1“设备购置”名称相同，疑为重复列示",
    ],
    [
      "an amount is not disclosed",
      { budget: { projects: twice("5", null) } },
      "项目2“设备购置”与项目1“设备购置”名称相同，疑为重复列示",
    ],
    [
      "each unit may have one",
      { budget: { department: { units: [{ name: "甲" }, { name: "乙" }] }, projects: twice("5", "5") } },
      "项目2“设备购置”与项目1“设备购置”名称相同，疑为重复列示",
    ],
  ])("only warns where %s", (_, example, message) => {
    expect(verdictOn(projectUnique, example).cases[1]).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message,
    });
  });

  it.each([
    ["没有项目", {}],
    ["只有一个项目", listed(["护路", "A0"])],
    ["都没有名称和编码", listed([null, null], [null, null])],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectUnique, example).outcome).toBe("skipped");
  });
});
