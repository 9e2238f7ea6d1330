import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { satisfactionOfServed } from "./satisfaction-of-served.js";

describe("satisfaction-of-served", () => {
  it.each<[string, Example]>([
    [
      "问职工",
      {
        budget: {
          projects: [
            {
              name: "食堂改造",
              goals: ["改善职工食堂就餐环境。"],
              indicators: [
                {
                  level1: "satisfaction",
                  level2: "satisfaction",
                  name: "职工满意度",
                  description: "就餐职工满意比例",
                },
              ],
            },
          ],
        },
      },
    ],
    [
      "也问职工",
      {
        budget: {
          projects: [
            {
              name: "食堂改造",
              goals: ["改善职工食堂就餐环境。"],
              indicators: [
                {
                  level1: "satisfaction",
                  level2: "satisfaction",
                  name: "群众、职工满意度",
                  description: "受访者满意比例",
                },
              ],
            },
          ],
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "职工食堂问群众",
      {
        budget: {
          projects: [
            {
              name: "食堂改造",
              goals: ["改善职工食堂就餐环境。"],
              indicators: [
                {
                  level1: "satisfaction",
                  level2: "satisfaction",
                  name: "群众满意度",
                  description: "群众是否满意",
                },
              ],
            },
          ],
        },
      },
    ],
    [
      "停车",
      {
        budget: {
          projects: [
            {
              name: "车位",
              goals: ["解决机关人员停车难。"],
              indicators: [
                {
                  level1: "satisfaction",
                  level2: "satisfaction",
                  name: "居民满意度",
                  description: "受访居民满意比例",
                },
              ],
            },
          ],
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "为群众服务",
      {
        budget: {
          projects: [
            {
              name: "河道",
              goals: ["改善居民出行。"],
              indicators: [
                {
                  level1: "satisfaction",
                  level2: "satisfaction",
                  name: "群众满意度",
                  description: "群众是否满意",
                },
              ],
            },
          ],
        },
      },
    ],
    ["没有满意度", { budget: { projects: [{ name: "食堂改造", goals: ["改善职工食堂就餐环境。"] }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(satisfactionOfServed, example).outcome).toBe("skipped");
  });
});
