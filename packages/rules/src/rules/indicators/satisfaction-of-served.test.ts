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
