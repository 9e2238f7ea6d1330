import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectCodeForm } from "./project-code-form.js";

const GOOD = "13020021ABCDE12345XYZ";
const coded = (codes: readonly (string | null)[], fiscalYear: number | null = 2021) => ({
  budget: { fiscalYear, projects: codes.map((code) => ({ name: "护路", code })) },
});
const resultsOf = (example: ReturnType<typeof coded>) => verdictOn(projectCodeForm, example).cases;

describe("project-code-form", () => {
  it.each([
    ["形式正确", coded([GOOD])],
    ["延续项目保留立项年度", coded(["13020019ABCDE12345XYZ"])],
    ["年度未披露", coded(["13020025ABCDE12345XYZ"], null)],
    ["两个区划，没有多数", coded([GOOD, "13029921ABCDE12345XYZ"])],
  ])("passes: %s", (_, example) => {
    expect(resultsOf(example)[0]).toMatchObject({ outcome: "passed" });
  });

  it.each([
    ["少一位", "13020021ABCDE12345XY", "有 20 位，形式不对"],
    ["小写字母", "13020021abcde12345XYZ", "有 21 位，形式不对"],
    ["区划里有字母", "1302OO21ABCDE12345XYZ", "有 21 位，形式不对"],
    ["年度晚于预算年度", "13020022ABCDE12345XYZ", "第 7、8 位年度为 22，晚于预算年度 2021"],
  ])("fails: %s", (_, code, words) => {
    const [result] = resultsOf(coded([code, GOOD, GOOD]));
    expect(result).toMatchObject({ outcome: "failed", message: expect.stringContaining(words) });
    expect(result).not.toHaveProperty("severity");
  });

  it("only warns where no project has a code of that form", () => {
    expect(resultsOf(coded(["2021-001", "2021-002"]))).toMatchObject([
      { outcome: "failed", severity: "warning" },
      { outcome: "failed", severity: "warning" },
    ]);
  });

  it("only warns of a division that most other codes do not have", () => {
    const results = resultsOf(coded([GOOD, "13029921ABCDE12345XYZ", "13020021ABCDE12345XY1"]));
    expect(results).toMatchObject([
      { outcome: "passed" },
      {
        outcome: "failed",
        severity: "warning",
        message:
          "项目2“护路”的编码 13029921ABCDE12345XYZ 前 6 位为 130299，其他项目多为 130200；如是上级转移支付项目，请写明",
      },
      { outcome: "passed" },
    ]);
  });

  it.each([
    ["没有编码", coded([null])],
    ["没有项目", coded([])],
    ["一体化之前的编码", coded(["2018-001"], 2018)],
    ["年度不明的旧编码", coded(["2018-001"], null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectCodeForm, example).outcome).toBe("skipped");
  });

  it("holds an earlier budget to the form that its other codes have", () => {
    expect(resultsOf(coded(["13020020ABCDE12345XYZ", "001"], 2020))[1]).toMatchObject({ outcome: "failed" });
  });
});
