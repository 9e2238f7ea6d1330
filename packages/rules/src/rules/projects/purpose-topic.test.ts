import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { purposeTopic } from "./purpose-topic.js";

const parking = (text: string | null, goals = ["缓解沿街车位紧张，划线停车", "车位占用逐步清退"]) => ({
  name: "东湖街道停车场建设",
  purpose: { text },
  goals,
});
const petitions = {
  name: "信访接待",
  purpose: { text: "主要用于信访接待室值班" },
  goals: ["来访登记，重点时段值班", "聘请律师"],
};
const greening = { name: "绿化养护", purpose: { text: "主要用于行道树修剪" }, goals: ["苗木成活，律师见证"] };
const MISPLACED = "信访接待室值班、聘请律师、重点时段来访登记";

const outcomeOf = (...projects: readonly object[]) =>
  verdictOn(purposeTopic, { budget: { department: { name: "东湖街道" }, projects: [...projects] as never } })
    .cases[0];

describe("purpose-topic", () => {
  it("does not take running costs that two projects share for the topic of one", () => {
    const costs = "支付差旅费、邮电费、印刷费和会议费";
    const watch = {
      name: "河道巡查",
      purpose: { text: costs },
      goals: ["河长制巡河排污口，清除漂浮物", "汛期堤防抢险备料充足"],
    };
    const meeting = {
      name: "代表联络",
      purpose: { text: `代表视察，${costs}` },
      goals: ["议案建议督办答复，选民接待"],
    };
    expect(outcomeOf(watch, meeting)?.outcome).toBe("skipped");
  });

  it("fails where the purpose is plainly that of another project, and proposes to move it", () => {
    expect(outcomeOf(parking(MISPLACED), petitions, greening)).toMatchObject({
      outcome: "failed",
      message:
        "项目1“东湖街道停车场建设”的用途与本项目的名称、目标、指标没有一个共同用词，却与项目2“信访接待”都写到信访接待室值班、聘请律师、重点时段、来访登记，像是抄错了项目",
      repairs: [
        {
          kind: "text",
          pointer: "/projects/0/purpose/text",
          from: MISPLACED,
          to: "（移至项目2“信访接待”，另写本项目用途）",
        },
      ],
    });
  });

  it("is not put off by a short word in common with a third project", () => {
    const third = { name: "行道树修剪", goals: ["行道树修剪，值班看护"] };
    expect(outcomeOf(parking(MISPLACED), third, petitions)).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("却与项目3“信访接待”都写到"),
    });
  });

  it.each([
    ["一个共同用词就够", parking(`${MISPLACED}、停车场照明`)],
    ["用词在指标里", { ...parking(MISPLACED), indicators: [{ name: "来访登记率" }] }],
    ["自己的用途", parking("主要用于停车位划线")],
  ])("passes: %s", (_, project) => {
    expect(outcomeOf(project, petitions, greening)).toMatchObject({ outcome: "passed" });
  });

  it.each([
    ["没有用途", [parking(null), petitions]],
    ["用途只有套话", [parking("主要用于项目工作经费支出"), petitions]],
    ["本项目文字太少", [parking(MISPLACED, []), petitions]],
    ["与谁都不相符", [parking("购买办公桌椅、打印机、复印纸"), petitions]],
    ["只有一两个共同用词", [parking("聘请律师、打印材料"), petitions]],
    ["与两个项目都相符", [parking(MISPLACED), petitions, { ...petitions, name: "来访接待" }]],
    ["只有部门名称相同", [parking("东湖街道聘请律师"), petitions]],
  ])("is skipped: %s", (_, projects) => {
    expect(outcomeOf(...projects)).toMatchObject({ outcome: "skipped" });
  });

  it("is skipped without projects", () => {
    expect(verdictOn(purposeTopic, {}).outcome).toBe("skipped");
  });

  const kitchen = { name: "社区老年食堂补助", goals: ["老年食堂用餐"], purpose: { text: "食堂用餐补助" } };
  it("warns where the purpose has the whole name of another project and no word of its own", () => {
    expect(outcomeOf(parking("用于社区老年食堂补助12万元"), petitions, kitchen)).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message: expect.stringContaining("却写着项目3“社区老年食堂补助”的名称"),
    });
  });

  it.each([
    ["也说到本项目", [parking("用于停车场旁的社区老年食堂补助"), kitchen], "passed"],
    [
      "说到两个项目",
      [parking("用于社区老年食堂补助和行道树绿化养护"), kitchen, { ...greening, name: "行道树绿化养护" }],
      "skipped",
    ],
    ["名称太短", [parking("用于信访接待"), petitions], "skipped"],
    ["名称是套话", [parking("用于其他专项工作经费"), { ...petitions, name: "其他专项工作经费" }], "skipped"],
  ])("is silent where the name is no sign: %s", (_, projects, outcome) => {
    expect(outcomeOf(...projects)).toMatchObject({ outcome });
  });

  const stated = (name: string, overview: string, goal: string) => ({ name, overview, goal });
  const meals = stated(
    "老年助餐上门",
    "为失能独居老人送餐、助浴，按工单结算",
    "失能独居老人助餐上门工单完成",
  );
  const burial = (overview: string) =>
    stated("节地生态安葬奖补", overview, "树葬花葬海葬逝者家属奖补按月兑付");
  it.each([
    ["抄自另一个", burial("失能独居老人送餐、助浴，工单结算"), "failed"],
    ["写的是自己", burial("对选择海葬的逝者家属给予奖补"), "passed"],
    ["与谁都不相符", burial("按照有关法规统筹办理"), "skipped"],
  ])("asks the overviews of projects in prose: %s", (_, project, outcome) => {
    const { cases } = verdictOn(purposeTopic, { budget: { projectStatements: [meals, project] } });
    expect(cases[1]).toMatchObject({ outcome, ...(outcome === "failed" && { severity: "warning" }) });
  });
});
