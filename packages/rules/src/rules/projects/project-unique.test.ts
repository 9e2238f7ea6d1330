import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectUnique } from "./project-unique.js";

type Pair = readonly [name: string | null, code: string | null];
const listed = (...pairs: readonly Pair[]) => ({
  budget: { projects: pairs.map(([name, code]) => ({ name, code })) },
});

describe("project-unique", () => {
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
      "编码只差 O 与 0",
      listed(["护路", "A0B1"], ["绿化", "AOBI"]),
      "项目2“绿化”与项目1“护路”的项目编码相同（A0B1 与 AOBI 只差 O 与 0、I 与 1），疑为重复列示或录错",
    ],
    [
      "名称相同，没有编码",
      listed(["护路", null], ["护 路", null]),
      "项目2“护 路”与项目1“护路”名称相同，疑为重复列示",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(projectUnique, example);
    expect(cases[0]?.outcome).toBe("passed");
    expect(cases[1]).toMatchObject({ outcome: "failed", message });
    expect(cases[1]).not.toHaveProperty("severity");
  });

  it("only warns where one name has two codes", () => {
    expect(verdictOn(projectUnique, listed(["护路", "A0"], ["护路", "A1"])).cases[1]).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message: "项目2“护路”与项目1“护路”名称相同而编码不同，如是两个项目请在名称中区分",
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
