import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectTextRenewed } from "./project-text-renewed.js";

describe("project-text-renewed", () => {
  it.each<[string, Example]>([
    [
      "年份已改",
      {
        budget: {
          edition: "department",
          department: { name: "某市某区甲局" },
          fiscalYear: 2021,
          projectStatements: [
            {
              name: "河道养护",
              overview: "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
              period: "2021年1月至12月",
            },
          ],
        },
        against: [
          {
            budget: {
              edition: "department",
              department: { name: "某市某区甲局" },
              fiscalYear: 2020,
              projectStatements: [
                {
                  name: "河道养护",
                  overview:
                    "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
                  period: "2020年1月至12月",
                },
              ],
            },
          },
        ],
      },
    ],
    [
      "文字不同",
      {
        budget: {
          edition: "department",
          department: { name: "某市某区甲局" },
          fiscalYear: 2021,
          projectStatements: [
            {
              name: "河道养护",
              overview: "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
              period: "2020年1月至12月",
            },
          ],
        },
        against: [
          {
            budget: {
              edition: "department",
              department: { name: "某市某区甲局" },
              fiscalYear: 2020,
              projectStatements: [
                {
                  name: "河道养护",
                  overview: "更换老旧路灯、敷设电缆，承担全年路灯电费。",
                  period: "2020年1月至12月",
                },
              ],
            },
          },
        ],
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectTextRenewed, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "照搬上年",
      {
        budget: {
          edition: "department",
          department: { name: "某市某区甲局" },
          fiscalYear: 2021,
          projectStatements: [
            {
              name: "河道养护",
              overview: "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
              period: "2020年1月至12月",
            },
          ],
        },
        against: [
          {
            budget: {
              edition: "department",
              department: { name: "某市某区甲局" },
              fiscalYear: 2020,
              projectStatements: [
                {
                  name: "河道养护",
                  overview:
                    "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
                  period: "2020年1月至12月",
                },
              ],
            },
          },
        ],
      },
    ],
    [
      "都没有名称",
      {
        budget: {
          edition: "department",
          department: { name: "某市某区甲局" },
          fiscalYear: 2021,
          projectStatements: [
            {
              overview:
                "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。2019年启动。",
            },
          ],
        },
        against: [
          {
            budget: {
              edition: "department",
              department: { name: "某市某区甲局" },
              fiscalYear: 2020,
              projectStatements: [
                {
                  overview:
                    "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。2019年启动。",
                },
              ],
            },
          },
        ],
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(projectTextRenewed, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "没有上年的公开",
      {
        budget: {
          edition: "department",
          department: { name: "某市某区甲局" },
          projectStatements: [
            {
              name: "河道养护",
              overview: "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
              period: "2020年",
            },
          ],
        },
      },
    ],
    [
      "名称不同",
      {
        budget: {
          edition: "department",
          department: { name: "某市某区甲局" },
          fiscalYear: 2021,
          projectStatements: [
            {
              name: "河道养护",
              overview: "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
              period: "2020年1月至12月",
            },
          ],
        },
        against: [
          {
            budget: {
              edition: "department",
              department: { name: "某市某区甲局" },
              fiscalYear: 2020,
              projectStatements: [
                {
                  name: "路灯改造",
                  overview:
                    "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。",
                  period: "2020年1月至12月",
                },
              ],
            },
          },
        ],
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectTextRenewed, example).outcome).toBe("skipped");
  });
});
