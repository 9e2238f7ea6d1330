import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { ratedProjects } from "./rated-projects.js";

const on = (sentence: string) => verdictOn(ratedProjects, { statement: [sentence] });

describe("rated-projects", () => {
  it.each([
    "全面开展绩效自评，共涉及项目21个，项目支出300万元。评为“优”的项目18个，评为“良”的项目3个，没有评为“中”和“差”的项目。",
    "对10个项目开展绩效自评，其中优秀7个、良好3个。",
    "部门共有项目12个，对8个项目开展绩效自评，评价等次为优的6个，良的1个，中的1个，差的0个。",
  ])("passes: %s", (sentence) => expect(on(sentence).outcome).toBe("passed"));

  it.each([
    [
      "开展绩效自评，共涉及项目21个。评为“优”的项目19个，评为“良”的项目3个，没有评为“中”和“差”的项目。",
      "评价的项目共 21 个，各等次合计 22 个",
    ],
    ["对10个项目开展绩效自评，优秀7个、良好4个。", "评价的项目共 10 个，各等次合计 11 个"],
    ["对10个项目开展绩效自评，优6个、良2个、中1个、差0个。", "评价的项目共 10 个，各等次合计 9 个"],
  ])("fails: %s", (sentence, message) => {
    expect(on(sentence).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ["没有写全各等次", "对10个项目开展绩效自评，优秀5个、良好3个。"],
    ["没有写项目数", "绩效自评结果优秀5个、良好3个。"],
    ["只写一个等次", "对10个项目开展绩效自评，优秀5个。"],
    ["同一等次写了两次", "对10个项目开展绩效自评，优秀7个、良好4个；重点评价优秀1个。"],
    ["其中与优良不是等次", "对10个项目开展绩效自评，其中3个项目优秀8个指标，优良9个。"],
    ["不是评价", "10个项目，其中优质工程7个、良好4个。"],
  ])("is skipped: %s", (_, sentence) => expect(on(sentence).outcome).toBe("skipped"));
});
