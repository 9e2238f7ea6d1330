import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { toldYears } from "./told-years.js";

const said = (...statement: string[]) => ({ budget: { fiscalYear: 2025 }, statement });

describe("told-years", () => {
  it.each([
    ["本年", said("2025年，某局收入预算100万元，比2024年预算减少2万元。")],
    ["与上年相比", said("“三公”经费预算数为3万元，与2024年“三公”经费预算数相比减少1万元。")],
    ["两年都写", said("2024年某局收入预算98万元。", "2025年某局收入预算100万元。")],
    ["引用文件", said("根据《2024年某区预算编制说明》编制。")],
    ["上年执行", said("2024年当年预算执行数为5万元，2025年预算安排6万元。")],
    ["两年的安排", said("2024年预算安排5万元，2025年预算安排6万元。")],
    ["上年末的车辆", said("截至2024年8月31日，某局共有车辆3辆。")],
    ["完成情况", said("2024年度，本单位编报绩效目标的项目全部完成。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(toldYears, example).outcome).toBe("passed");
  });

  it.each([
    ["收入", "2024年，某局收入预算100万元，比2024年预算减少2万元。", "收入预算写的是 2024 年"],
    ["与自己的年份比较", "2024年“三公”经费预算数为3万元，与2024年预算持平。", "“三公”经费预算写的是 2024 年"],
    ["绩效目标", "2024年度，本单位编报绩效目标的项目共3个。", "编报绩效目标写的是 2024 年"],
    ["购置", "2024年部门预算安排购置车辆0辆。", "拟购置车辆写的是 2024 年"],
    ["空表", "注：本单位2023年无政府性基金预算安排的支出，故本表为空表。", "空表说明写的是 2023 年"],
    ["目录", "3. 2024年部门支出预算总表", "报表名称写的是 2024 年"],
    ["科目的执行数", "2023年当年预算执行数为5万元，2025年预算安排6万元。", "上年预算执行数写的是 2023 年"],
    ["科目的安排", "2024年当年预算执行数为5万元，2024年预算安排6万元。", "本年预算安排写的是 2024 年"],
    ["车辆", "截至2023年8月31日，某局共有车辆3辆。", "车辆情况的截止日期写的是 2023 年"],
  ])("fails: %s", (_, text, message) => {
    const { outcome, cases } = verdictOn(toldYears, said(text));
    expect(outcome).toBe("failed");
    expect(cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []))[0]).toContain(message);
  });

  it.each([
    ["没有原文", { budget: { fiscalYear: 2025 } }],
    ["不知道年度", { budget: { fiscalYear: null }, statement: ["2024年某局收入预算100万元。"] }],
    [
      "决算",
      {
        budget: { kind: "finalAccounts" as const, fiscalYear: 2025 },
        statement: ["2024年某局收入预算100万元。"],
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(toldYears, example).outcome).toBe("skipped");
  });
});
