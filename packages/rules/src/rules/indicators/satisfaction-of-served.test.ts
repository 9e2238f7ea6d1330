import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { satisfactionOfServed } from "./satisfaction-of-served.js";

/** A project with its goal, and whom it asks whether they are content. */
const asked = (
  goal: string,
  ...indicators: readonly (readonly [name: string, description: string])[]
): Example => ({
  budget: {
    projects: [
      {
        name: "改造",
        goals: [goal],
        indicators: indicators.map(([name, description]) => ({
          level1: "satisfaction",
          level2: "satisfaction",
          name,
          description,
        })),
      },
    ],
  },
});
const CANTEEN = "改善职工食堂就餐环境。";

describe("satisfaction-of-served", () => {
  it.each<[string, Example]>([
    ["问职工", asked(CANTEEN, ["职工满意度", "就餐职工满意比例"])],
    ["也问职工", asked(CANTEEN, ["群众、职工满意度", "受访者满意比例"])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("passed");
  });

  const asksOthers = (
    satisfied: string,
    {
      name = "沟渠疏浚",
      goal = "疏浚沟渠十公里。",
      indicator = "疏浚长度",
      department = "松溪县农业局",
    } = {},
  ): Example => ({
    budget: {
      department: { name: department },
      projects: [
        {
          name,
          goals: [goal],
          indicators: [
            { level1: "output", level2: "quantity", name: indicator },
            { level1: "satisfaction", level2: "satisfaction", name: satisfied },
          ],
        },
      ],
    },
  });

  it.each<[string, Example]>([
    ["就是学校的项目", asksOthers("学生满意度", { name: "校舍周边沟渠疏浚" })],
    ["目标里提到", asksOthers("游客满意度", { goal: "疏浚景区沟渠十公里。" })],
    ["指标里提到", asksOthers("患者满意度", { indicator: "医院门前疏浚长度" })],
    ["单位就是服务他们的", asksOthers("学生满意度", { department: "松溪县教育局" })],
  ])("passes where the others are the project's own: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["问学生", asksOthers("在校学生满意度")],
    ["问游客", asksOthers("游客满意率")],
  ])("hints at those that nothing of the project speaks of: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("没有一处说到") },
    ]);
  });

  it.each<[string, Example]>([
    ["职工食堂问群众", asked(CANTEEN, ["群众满意度", "群众是否满意"])],
    ["停车", asked("解决机关人员停车难。", ["居民满意度", "受访居民满意比例"])],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["为群众服务", asked("改善居民出行。", ["群众满意度", "群众是否满意"])],
    ["没有满意度", asked(CANTEEN)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("skipped");
  });
});
