import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectHeadingName } from "./project-heading-name.js";

const headed = (heading: string | null, name: string | null) => ({
  budget: { projects: [{ heading, name }] },
});

describe("project-heading-name", () => {
  it.each([
    ["项目绩效目标表", headed("护路经费项目绩效目标表", "护路经费")],
    ["支出绩效目标表", headed("护路经费支出绩效目标表", "护路经费")],
    ["名称以“项目”结尾", headed("停车场建设项目绩效目标表", "停车场建设项目")],
    ["前有年度", headed("2021年护路经费项目绩效目标表", "护路经费")],
    ["前有附件号", headed("附件3：护路经费项目支出绩效目标表", "护路经费")],
    [
      "前有部门",
      {
        budget: {
          department: { name: "某区水务局" },
          projects: [{ heading: "某区水务局护路经费项目绩效目标表", name: "护路经费" }],
        },
      },
    ],
    ["后有资金", headed("护路专项资金绩效目标表", "护路")],
    ["后有级次", headed("护路经费（县级）绩效目标表", "护路经费")],
    ["区域绩效目标", headed("护路补助资金区域绩效目标表", "护路补助")],
    ["括号里的名称", headed("重点项目支出绩效目标表（护路经费）", "护路经费")],
    ["括号里的名称带“项目”", headed("项目支出绩效目标表（2021年护路经费项目）", "护路经费")],
    ["标点和空格不计", headed("工资、保险 项目绩效目标表", "工资，保险")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectHeadingName, example).outcome).toBe("passed");
  });

  it.each([
    ["多写“项目”", headed("护路经费项目项目绩效目标表", "护路经费")],
    ["名称之外还有别的", headed("河道清淤护路经费项目绩效目标表", "护路经费")],
    ["另一个名称", headed("绿化养护项目绩效目标表", "护路经费")],
  ])("fails: %s", (_, example) => {
    const { heading, name } = example.budget.projects[0] ?? {};
    expect(verdictOn(projectHeadingName, example).cases).toMatchObject([
      {
        outcome: "failed",
        message: `项目1“护路经费”的表标题写“${heading}”，项目名称写“${name}”，两处不一致`,
      },
    ]);
  });

  it.each([
    ["另一个名称", "老旧管网改造", "failed"],
    ["简称", "供水检测", "passed"],
    ["部门", "某区水务局本级", "skipped"],
    ["级次", "区级专项资金", "skipped"],
    ["续表", "续表", "skipped"],
  ])("compares what stands in brackets where it is others' names: %s", (_, inner, outcome) => {
    const heading = (text: string) => `重点项目支出绩效目标表（${text}）`;
    const others = ["护路经费", "绿化养护"].map((name) => ({ heading: heading(name), name }));
    const budget = {
      department: { name: "某区水务局" },
      projects: [...others, { heading: heading(inner), name: "城乡供水检测" }],
    };
    expect(verdictOn(projectHeadingName, { budget }).cases[2]).toMatchObject({ outcome });
  });

  it("finds a heading copied from the project whose name it is", () => {
    const budget = {
      projects: ["护路经费", "绿化养护"].map((name) => ({ heading: "护路经费项目绩效目标表", name })),
    };
    expect(verdictOn(projectHeadingName, { budget }).cases).toMatchObject([
      { outcome: "passed" },
      { outcome: "failed", message: expect.stringContaining("绿化养护") },
    ]);
  });

  it.each([
    ["没有项目", {}],
    ["没有标题", headed(null, "护路经费")],
    ["没有名称", headed("护路经费项目绩效目标表", null)],
    ["标题不带名称", headed("项目支出绩效目标表", "护路经费")],
    ["括号里不是名称", headed("项目支出绩效目标表（一）", "护路经费")],
    ["括号里是年度", headed("项目支出绩效目标表（2024年度）", "护路经费")],
    ["括号里是级次", headed("项目支出绩效目标表（区级专项资金）", "护路经费")],
    ["括号里是续表", headed("项目支出绩效目标表（续表）", "护路经费")],
    ["括号里是部门", headed("项目支出绩效目标表（某区水务局本级）", "护路经费")],
    ["括号里是单位", headed("项目支出绩效目标表（河道管理所）", "护路经费")],
    ["括号里是什么看不出", headed("项目支出绩效目标表（护路养护资金）", "护路经费")],
    ["标题只有类别", headed("特定目标类项目绩效目标表", "护路经费")],
    ["标题只有级别", headed("二级项目绩效目标表", "护路经费")],
    ["标题只有序号", headed("项目3绩效目标表", "护路经费")],
    ["标题只有年度", headed("2024年度部门预算项目支出绩效目标表", "护路经费")],
    [
      "标题只有部门",
      {
        budget: {
          department: { name: "某区水务局" },
          projects: [{ heading: "某区水务局2024年项目绩效目标表", name: "护路经费" }],
        },
      },
    ],
    [
      "几个项目同一标题",
      {
        budget: {
          projects: ["护路经费", "绿化养护"].map((name) => ({ heading: "公开项目绩效目标表", name })),
        },
      },
    ],
    [
      "几个项目共用一个不是名称的标题",
      {
        budget: {
          projects: ["护路经费", "绿化养护"].map((name) => ({ heading: "专项补助项目绩效目标表", name })),
        },
      },
    ],
    ["不是绩效目标表", headed("护路经费", "护路经费")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectHeadingName, example).outcome).toBe("skipped");
  });
});
