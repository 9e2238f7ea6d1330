import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { targetsCoverProjects } from "./targets-cover-projects.js";

const TARGETS = [
  { name: "河道管护", goal: "保持河道清洁，按月巡查" },
  { name: "路灯维护", indicators: "亮灯率达到98%" },
];
const listing = (projects: readonly (readonly [string, string])[], itemisedTargets = TARGETS) => ({
  budget: {
    performance: { itemisedTargets },
    projects: projects.map(([name, budget]) => ({ name, budget })),
  },
});

describe("targets-cover-projects", () => {
  it.each([
    [
      "名称见于目标",
      listing([
        ["河道保洁", "80"],
        ["路灯电费", "20"],
      ]),
    ],
    [
      "见于目标的正文",
      listing([
        ["巡查补助", "80"],
        ["路灯电费", "20"],
      ]),
    ],
    [
      "没有提到的只占一点",
      listing([
        ["河道保洁", "95"],
        ["拆迁补偿", "5"],
      ]),
    ],
    [
      "名称没有主题",
      listing([
        ["其他专项资金项目", "80"],
        ["河道保洁", "20"],
      ]),
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(targetsCoverProjects, example).outcome).toBe("passed");
  });

  it("hints at a large project that no target speaks of", () => {
    const example = listing([
      ["河道保洁", "40"],
      ["拆迁补偿费", "50"],
      ["停车补贴", "10"],
    ]);
    expect(verdictOn(targetsCoverProjects, example).cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "项目2“拆迁补偿费”、项目3“停车补贴”各占所列项目预算的十分之一以上，分项绩效目标却没有一处提到，请补充对应的目标",
        evidence: [
          { pointer: "/projects/1/name" },
          { pointer: "/projects/1/budget" },
          { pointer: "/projects/2/name" },
          { pointer: "/projects/2/budget" },
          { pointer: "/performance/itemisedTargets/0/name" },
          { pointer: "/performance/itemisedTargets/1/name" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", listing([])],
    ["只有一个项目", listing([["拆迁补偿费", "50"]])],
    [
      "没有分项目标",
      listing(
        [
          ["河道保洁", "40"],
          ["拆迁补偿费", "50"],
        ],
        [],
      ),
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(targetsCoverProjects, example).outcome).toBe("skipped");
  });
});
