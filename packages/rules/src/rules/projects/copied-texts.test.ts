import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { copiedTexts } from "./copied-texts.js";

const RIVER = "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护";
const LAMPS = "更换老旧路灯、敷设电缆、安装控制箱并承担全年路灯电费及日常维修";

/** A goal that contains the name of its project. */
const RIVER_GOAL = "全年完成河道养护十二公里，水面保洁到位，岸坡修整及时，水生植物长势良好";

/** Projects by their names and what their money is for. */
const used = (...projects: readonly (readonly [name: string, purpose: string])[]): Example => ({
  budget: { projects: projects.map(([name, text]) => ({ name, purpose: { text } })) },
});

describe("copied-texts", () => {
  it.each<[string, Example]>([
    ["各写各的", used(["河道养护", RIVER], ["路灯改造", LAMPS])],
    ["短而不同", used(["河道养护", "用于购置巡查车辆和工具"], ["路灯改造", "用于购置巡查车辆和灯具"])],
    [
      "同一个项目的表和文字说明",
      {
        budget: {
          projects: [{ name: "河道养护", goals: [RIVER] }],
          projectStatements: [{ name: "河道养护", goal: RIVER }],
        },
      },
    ],
    ["同类项目", used(["东河河道养护", RIVER], ["西河河道养护", RIVER])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(copiedTexts, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    ["用途照抄", used(["河道养护", RIVER], ["路灯改造", `${RIVER}工作`]), "warning", "用途几乎一样"],
    [
      "目标照抄",
      { budget: { projects: ["道路清扫", "路灯改造"].map((name) => ({ name, goals: [RIVER] })) } },
      "info",
      "目标几乎一样",
    ],
    [
      "短的用途一字不差",
      used(["河道养护", "用于购置巡查车辆和工具"], ["路灯改造", "用于购置巡查车辆和工具"]),
      "warning",
      "用途几乎一样",
    ],
    [
      "几条目标里的一条",
      {
        budget: {
          projects: [
            { name: "河道养护", goals: ["保持水面清洁岸坡完好", "群众出行安全有保障"] },
            { name: "路灯改造", goals: ["保持水面清洁岸坡完好"] },
          ],
        },
      },
      "info",
      "目标几乎一样",
    ],
    [
      "目标照抄，说的是另一个项目的事",
      { budget: { projects: ["河道养护", "路灯改造"].map((name) => ({ name, goals: [RIVER_GOAL] })) } },
      "warning",
      "项目2“路灯改造”的目标与项目1“河道养护”几乎一样，说的是“河道养护”的事",
    ],
    [
      "目标照抄，两个项目都说到",
      { budget: { projects: ["河道养护", "水生植物"].map((name) => ({ name, goals: [RIVER_GOAL] })) } },
      "info",
      "目标几乎一样",
    ],
    [
      "文字说明的目标照抄",
      {
        budget: {
          projectStatements: ["道路清扫", "路灯改造"].map((name) => ({ name, goal: RIVER })),
        },
      },
      "info",
      "目标几乎一样",
    ],
    [
      "文字说明的概述照抄",
      {
        budget: {
          projectStatements: ["河道养护", "路灯改造"].map((name) => ({ name, overview: RIVER })),
        },
      },
      "warning",
      "概述几乎一样",
    ],
    [
      "项目表的概况照抄",
      {
        budget: { projects: ["河道养护", "路灯改造"].map((name) => ({ name, overview: RIVER })) },
      },
      "warning",
      "概述几乎一样",
    ],
    [
      "文字说明照抄了绩效目标表",
      {
        budget: {
          projects: [{ name: "道路清扫", goals: [RIVER] }],
          projectStatements: [{ name: "路灯改造", goal: RIVER }],
        },
      },
      "info",
      "目标几乎一样",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const { cases } = verdictOn(copiedTexts, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect({ severity: copiedTexts.severity, ...found }).toMatchObject({
      outcome: "failed",
      severity,
      message: expect.stringContaining(message),
    });
  });

  it.each<[string, Example]>([
    ["只有一个项目", used(["河道养护", RIVER])],
    ["文字太短", used(["河道养护", "养护"], ["路灯改造", "养护"])],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(copiedTexts, example).outcome).toBe("skipped");
  });
});
