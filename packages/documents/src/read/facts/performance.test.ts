import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

function performanceOf(...lines: readonly string[]) {
  const { budget } = readText(
    [
      "松溪县农业局2022年部门预算",
      "四、绩效预算信息",
      ...lines,
      "五、其他说明",
      "无。财政拨款、项目支出的单位：万元。",
    ].join("\n"),
  );
  return encode(DepartmentBudget, budget).performance;
}

describe("the department's targets", () => {
  it("with itemised ones under headings, and numbers within their goals", () => {
    const { itemisedTargets } =
      performanceOf(
        "（一）分项绩效目标",
        "1.村庄整治",
        "绩效目标：整治村庄十个，验收合格。",
        "（1）每月巡查两次，记录在案。",
        "绩效指标：整治率达到90%以上。",
        "2.路灯维护",
        "绩效目标：路灯常亮，随坏随修。",
      ) ?? {};
    expect(itemisedTargets).toMatchObject([
      { name: "村庄整治", goal: "整治村庄十个，验收合格。", indicators: "整治率达到90%以上。" },
      { name: "路灯维护", goal: "路灯常亮，随坏随修。" },
    ]);
  });

  it("with the overall one in the line of its heading, and itemised ones in a line each", () => {
    expect(
      performanceOf(
        "（一）总体绩效目标。2022年提升服务水平，村民获得感增强。",
        "（二）分项绩效目标。",
        "1.河道管护。每月巡查两次，保持河道清洁。",
        "2.路灯维护：绩效目标：路灯常亮。",
        "3.按期完成村庄整治。",
      ),
    ).toEqual({
      overallTarget: "2022年提升服务水平，村民获得感增强。",
      itemisedTargets: [
        { name: "河道管护", goal: "每月巡查两次，保持河道清洁。" },
        { name: "路灯维护", goal: "路灯常亮。" },
        { name: "按期完成村庄整治" },
      ],
    });
  });

  it("end where the tables of projects begin", () => {
    const { itemisedTargets } =
      performanceOf(
        "（一）分项绩效目标",
        "1.河道管护",
        "绩效目标：保持河道清洁，按月巡查。",
        "1.河道管护项目绩效目标表",
        "2.路灯维护项目绩效目标表",
      ) ?? {};
    expect(itemisedTargets).toEqual([{ name: "河道管护", goal: "保持河道清洁，按月巡查。" }]);
  });
});
