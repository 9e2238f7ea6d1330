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
              name: "健身器材维护",
              purpose: { text: "用于检修健身器材。" },
              goals: ["器材完好。"],
              indicators: [
                { level1: "output", level2: "quality", name: "器材完好率", description: "完好器材之比" },
              ],
            },
            {
              name: "图书购置",
              purpose: { text: "用于添置图书。" },
              indicators: [
                { level1: "output", level2: "quality", name: "图书上架率", description: "上架与购入之比" },
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
              name: "健身器材维护",
              purpose: { text: "用于检修健身器材。" },
              goals: ["器材完好。"],
              indicators: [
                { level1: "output", level2: "quality", name: "按时完成率", description: "按时完成情况" },
              ],
            },
            {
              name: "图书购置",
              purpose: { text: "用于添置图书。" },
              indicators: [
                { level1: "output", level2: "quality", name: "图书上架率", description: "上架与购入之比" },
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
              name: "健身器材维护",
              purpose: { text: "用于检修健身器材。" },
              goals: ["器材完好。"],
              indicators: [
                { level1: "output", level2: "quality", name: "图书借阅量", description: "全年借阅册数" },
              ],
            },
            {
              name: "图书购置",
              purpose: { text: "用于添置图书。" },
              indicators: [
                { level1: "output", level2: "quality", name: "图书上架率", description: "上架与购入之比" },
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
              name: "健身器材维护",
              indicators: [{ level1: "output", level2: "quality", name: "图书上架率", description: "图书" }],
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
