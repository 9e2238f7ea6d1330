import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { indicatorsComplete } from "./indicators-complete.js";

const indicator = (level2: string, name: string | null, more: object = {}) => ({
  level1: "output",
  level2,
  name,
  description: `${name}的情况`,
  targetValue: { kind: "number", comparator: "≥", number: "9", unit: "次" },
  ...more,
});
const project = (name: string, indicators: readonly object[], goals: readonly string[] = ["按期完成"]) => ({
  name,
  goals,
  indicators,
});
const whole = [indicator("quantity", "巡查次数"), indicator("quality", "合格次数")];
const of = (...projects: readonly object[]): Example => ({ budget: { projects: projects as never } });
const beside = (...own: Parameters<typeof project>) =>
  of(project("甲", whole), project("乙", whole), project("丙", whole), project(...own));

describe("indicators-complete", () => {
  it.each<[string, Example]>([
    ["填全", beside("丁", whole)],
    ["都没有质量指标", of(project("甲", [indicator("quantity", "巡查次数")]))],
    [
      "只写了一级指标",
      of(
        ...["甲", "乙", "丙"].map((name) => project(name, [...whole, indicator("social", "影响")])),
        project("丁", [
          ...whole,
          { level1: "outcome", name: "带动就业", targetValue: { kind: "yesNo", yes: true } },
        ]),
      ),
    ],
    [
      "二级指标没有读懂",
      beside("丁", [
        whole[0] ?? {},
        { level1: "output", name: "抽查", targetValue: { kind: "yesNo", yes: true } },
      ]),
    ],
    [
      "同名而描述不同",
      of(
        project("甲", [
          indicator("cost", "补助标准", { description: "东片" }),
          indicator("cost", "补助标准", { description: "西片" }),
        ]),
      ),
    ],
    ["系统定好指标的人员类项目", beside("工资性支出", [indicator("quantity", "发放覆盖率")])],
    ["同名而不同类", of(project("甲", [indicator("quantity", "次数"), indicator("quality", "次数")]))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorsComplete, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "没有值",
      of(project("甲", [indicator("quantity", "巡查次数", { targetValue: null })])),
      "“巡查次数”没有写指标值",
    ],
    ["没有名称", of(project("甲", [indicator("quantity", null)])), "没有写三级指标名称"],
    ["列了两次", of(project("甲", [...whole, indicator("quality", "合格次数")])), "“合格次数”列了两次"],
    ["缺一类", beside("丁", [indicator("quantity", "巡查次数")]), "没有质量指标，其他项目都有"],
    ["没有目标", beside("丁", whole, []), "绩效目标空着"],
  ])("fails: %s", (_, example, message) => {
    const failed = verdictOn(indicatorsComplete, example).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it.each([
    [undefined, 2, "passed"],
    [undefined, 3, "failed"],
    [2, 2, "failed"],
    [4, 3, "passed"],
  ])("compares projects from %s of them on: of %d it is %s", (fewestProjects, count, outcome) => {
    const others = Array.from({ length: count - 1 }, (_, at) => project(`第${at}个`, whole));
    const example = of(...others, project("丁", [indicator("quantity", "巡查次数")]));
    const parameters = fewestProjects === undefined ? {} : { fewestProjects };
    expect(verdictOn(indicatorsComplete, { ...example, parameters }).outcome).toBe(outcome);
  });

  it("is skipped without indicators", () => {
    expect(verdictOn(indicatorsComplete, { budget: {} }).outcome).toBe("skipped");
    expect(verdictOn(indicatorsComplete, of(project("甲", []))).outcome).toBe("skipped");
  });
});
