import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { copiedTexts } from "./copied-texts.js";

describe("copied-texts", () => {
  it.each<[string, Example]>([
    [
      "各写各的",
      {
        budget: {
          projects: [
            {
              name: "河道养护",
              purpose: { text: "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护" },
            },
            {
              name: "路灯改造",
              purpose: { text: "更换老旧路灯、敷设电缆、安装控制箱并承担全年路灯电费及日常维修" },
            },
          ],
        },
      },
    ],
    [
      "同类项目",
      {
        budget: {
          projects: [
            {
              name: "东河河道养护",
              purpose: { text: "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护" },
            },
            {
              name: "西河河道养护",
              purpose: { text: "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护" },
            },
          ],
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(copiedTexts, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "用途照抄",
      {
        budget: {
          projects: [
            {
              name: "河道养护",
              purpose: { text: "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护" },
            },
            {
              name: "路灯改造",
              purpose: { text: "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护工作" },
            },
          ],
        },
      },
      "warning",
      "用途几乎一样",
    ],
    [
      "目标照抄",
      {
        budget: {
          projects: [
            {
              name: "河道养护",
              goals: ["组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护"],
            },
            {
              name: "路灯改造",
              goals: ["组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护"],
            },
          ],
        },
      },
      "info",
      "目标几乎一样",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const { cases } = verdictOn(copiedTexts, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
    if (severity !== "") expect({ severity: copiedTexts.severity, ...found }).toMatchObject({ severity });
  });

  it.each<[string, Example]>([
    [
      "只有一个项目",
      {
        budget: {
          projects: [
            {
              name: "河道养护",
              purpose: { text: "组织专业养护队伍对辖区内主要河道开展水面保洁、岸坡修整和水生植物养护" },
            },
          ],
        },
      },
    ],
    [
      "文字太短",
      {
        budget: {
          projects: [
            { name: "河道养护", purpose: { text: "养护" } },
            { name: "路灯改造", purpose: { text: "养护" } },
          ],
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(copiedTexts, example).outcome).toBe("skipped");
  });
});
