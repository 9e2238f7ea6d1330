import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { indicatorOwnProject } from "./indicator-own-project.js";

describe("indicator-own-project", () => {
  it.each<[string, Example]>([
    [
      "说的是本项目",
      {
        budget: {
          projects: [
            {
              name: "年终考核奖",
              purpose: { text: "用于发放考核奖。" },
              goals: ["激发干劲。"],
              indicators: [
                { level1: "output", level2: "quality", name: "考核奖发放率", description: "实发考核奖之比" },
              ],
            },
            {
              name: "村干部工资",
              purpose: { text: "用于村干部报酬。" },
              indicators: [
                { level1: "output", level2: "quality", name: "报酬足额率", description: "实发与应发之比" },
              ],
            },
          ],
        },
      },
    ],
    [
      "通用的说法",
      {
        budget: {
          projects: [
            {
              name: "年终考核奖",
              purpose: { text: "用于发放考核奖。" },
              goals: ["激发干劲。"],
              indicators: [
                { level1: "output", level2: "quality", name: "按时完成率", description: "按时完成情况" },
              ],
            },
            {
              name: "村干部工资",
              purpose: { text: "用于村干部报酬。" },
              indicators: [
                { level1: "output", level2: "quality", name: "报酬足额率", description: "实发与应发之比" },
              ],
            },
          ],
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorOwnProject, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "用了他项目的词",
      {
        budget: {
          projects: [
            {
              name: "年终考核奖",
              purpose: { text: "用于发放考核奖。" },
              goals: ["激发干劲。"],
              indicators: [
                {
                  level1: "output",
                  level2: "quality",
                  name: "工资发放是否按时",
                  description: "是否按时发放工资",
                },
              ],
            },
            {
              name: "村干部工资",
              purpose: { text: "用于村干部报酬。" },
              indicators: [
                { level1: "output", level2: "quality", name: "报酬足额率", description: "实发与应发之比" },
              ],
            },
          ],
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(indicatorOwnProject, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "只有一个项目",
      {
        budget: {
          projects: [
            {
              name: "年终考核奖",
              indicators: [{ level1: "output", level2: "quality", name: "工资发放率", description: "工资" }],
            },
          ],
        },
      },
    ],
    ["没有指标", { budget: { projects: [{ name: "甲" }, { name: "乙" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorOwnProject, example).outcome).toBe("skipped");
  });
});
