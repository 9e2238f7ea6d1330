import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { indicatorOwnProject } from "./indicator-own-project.js";

const quality = (name: string, description: string) =>
  ({ level1: "output", level2: "quality", name, description }) as const;
const books = {
  name: "图书购置",
  purpose: { text: "用于添置图书。" },
  indicators: [quality("图书上架率", "上架与购入之比")],
};
/** A project with one indicator, beside one that buys books. */
const fitness = (name: string, description: string): Example => ({
  budget: {
    projects: [
      {
        name: "健身器材维护",
        purpose: { text: "用于检修健身器材。" },
        goals: ["器材完好。"],
        indicators: [quality(name, description)],
      },
      books,
    ],
  },
});

describe("indicator-own-project", () => {
  it.each<[string, Example]>([
    ["说的是本项目", fitness("器材完好率", "完好器材之比")],
    ["通用的说法", fitness("按时完成率", "按时完成情况")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorOwnProject, example).outcome).toBe("passed");
  });

  const beside = (own: string, indicator: string, other: string): Example => ({
    budget: {
      projects: [
        { name: own, indicators: [quality(indicator, "")] },
        { name: other, indicators: [quality("别的", "")] },
      ],
    },
  });

  it.each<[string, Example]>([
    ["跨过连词的两个字", beside("沟渠疏浚", "参与人次", "图书上架与人工巡检")],
    ["另用一字说本项目", beside("中心渠道疏浚", "渠岸水质优良率", "水质采样")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorOwnProject, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "用了他项目的词",
      fitness("图书借阅量", "全年借阅册数"),
      "项目1“健身器材维护”的指标“图书借阅量”与本项目没有共同用词，却用了项目2“图书购置”名称里的“图书”，请看是不是照抄后忘了改",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(indicatorOwnProject, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["只有一个项目", { budget: { projects: [books] } }],
    ["没有指标", { budget: { projects: [{ name: "甲" }, { name: "乙" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorOwnProject, example).outcome).toBe("skipped");
  });
});
