import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { comparisonYear } from "./comparison-year.js";

const compared = (baseYear: number | null, fiscalYear = 2021) => ({
  budget: { fiscalYear, revenue: { total: "10", change: { baseYear, direction: "increase" as const } } },
});
const said = (...statement: string[]) => ({ budget: {}, statement });
const accounts = (text: string) => ({
  budget: { ...compared(2021).budget, kind: "finalAccounts" as const },
  statement: [`收入10万元，${text}。`],
  sources: {
    "/revenue/change/baseYear": [
      { position: { line: 1, column: 1 }, text, printed: "2021", offset: 1, value: "2021" },
    ],
  },
});
const failures = (example: Parameters<typeof verdictOn>[1]) =>
  verdictOn(comparisonYear, example).cases.filter((each) => each.outcome === "failed");

describe("comparison-year", () => {
  it.each([
    ["与上一年比", compared(2020)],
    ["文中与上一年相比", said("与2020年相比增加3.2%。")],
    ["决算可与本年预算比", { budget: { ...compared(2021).budget, kind: "finalAccounts" as const } }],
    [
      "决算写明比的是本年预算",
      {
        budget: { kind: "finalAccounts" as const },
        statement: ["决算数比2021年预算减少3万元，与2021年度预算数相比减少3%，较2020年减少1万元。"],
      },
    ],
    ["决算读作数的本年预算", accounts("与2021年度年初预算相比减少3万元")],
    ["规划里的年份另有所指", said("与2020年相比增加3.2%。", "力争到2025年比2021年增长三成。")],
    ["较早的年份只在文中出现", said("比2015年减少一半。")],
    ["前年，别处不与上年比", said("与2019年预算持平。", "与2020年预算持平。")],
    [
      "前年只在上年旁边",
      said("比2020年增加3万元，比2019年增加5万元。", ...Array(3).fill("与2020年预算持平。")),
    ],
    [
      "前年在分号后面接着上年",
      said("费用6万元，比2020年减少3万元；比2019年减少5万元。", ...Array(3).fill("与2020年预算持平。")),
    ],
    [
      "读作数的前年在分号后面接着上年",
      {
        budget: { revenue: { total: "10", change: { baseYear: 2019, direction: "decrease" as const } } },
        statement: ["收入10万元，比2020年减少3万元；比2019年减少5万元。"],
        sources: {
          "/revenue/change/baseYear": [
            {
              position: { line: 1, column: 1 },
              text: "比2019年减少5万元",
              printed: "2019",
              offset: 1,
              value: "2019",
            },
          ],
        },
      },
    ],
    [
      "更早的年末，也可能是上年末与前年末比",
      said("比2019年末增加1万元。", ...Array(3).fill("与2020年预算持平。")),
    ],
    ["更早，别处都与上年比", said("与2018年预算持平。", ...Array(3).fill("与2020年预算持平。"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(comparisonYear, example).outcome).toBe("passed");
  });

  it.each([
    ["年内与年初比", said("2021年调整预算比2021年年初预算增加5万元。", "在编人数较2021年年初减少2人。")],
    ["目标里的比较", said("力争三年内工位数较2021年增加三成。", "到“十五五”末，用水量比2021年下降一成。")],
    ["前一句说的是以后的年度", said("预计2022年支出60万元。比2021年预算增加5万元。")],
  ])("has nothing to judge: %s", (_, example) => {
    expect(verdictOn(comparisonYear, example).outcome).toBe("skipped");
  });

  it.each([
    ["与预算年度自己比", compared(2021), undefined],
    ["与以后的年度比", compared(2022), undefined],
    ["文中与预算年度自己比", said("比2021年预算增加5万元。", "与2021年预算持平。"), undefined],
    [
      "决算与自己的年度比",
      {
        budget: { kind: "finalAccounts" as const },
        statement: [
          "与2021年度相比，收入、支出各减少3万元。",
          "比2021年增加5%。",
          "资产总额比2021年末增加5%。",
        ],
      },
      undefined,
    ],
    ["决算读作数的自己的年度", accounts("与2021年度相比，减少3万元"), undefined],
    ["隔了一年", compared(2019), "warning"],
    [
      "分号后面是另一项",
      said("收入比2020年减少3万元；支出比2019年减少5万元。", ...Array(3).fill("与2020年预算持平。")),
      "warning",
    ],
    ["别处都与上年比", said("与2019年预算持平。", ...Array(3).fill("与2020年预算持平。")), "warning"],
  ])("fails: %s", (_, example, severity) => {
    expect(failures(example).map((each) => each.severity)).toEqual([severity]);
  });

  it("reports one year once, with all its places and the year that it should be", () => {
    expect(failures(said("比2021年预算增加5万元。", "另一项与2021年预算持平。"))).toMatchObject([
      {
        message: "增减变动写成与 2021 年比较（2 处），而预算年度就是 2021 年，应与 2020 年比较",
        evidence: [
          { pointer: "/statement/paragraphs/0", start: 0, end: 10 },
          { pointer: "/statement/paragraphs/1", start: 3, end: 13 },
          { pointer: "/fiscalYear" },
          { pointer: "/kind" },
        ],
      },
    ]);
    expect(failures(compared(2021))).toMatchObject([
      { edits: [{ pointer: "/revenue/change/baseYear", from: "2021年", to: "2020年" }] },
    ]);
  });

  it("cites a clause once where the reader made it a fact", () => {
    const text = "比2021年预算增加5万元";
    const place = { position: { line: 1, column: 1 }, text, printed: "2021年", offset: 1, value: "2021" };
    const example = {
      ...compared(2021),
      statement: [`收入${text}。`],
      sources: { "/revenue/change/baseYear": [place] },
    };
    expect(failures(example)[0]?.evidence.map(({ pointer }) => pointer)).not.toContain(
      "/statement/paragraphs/0",
    );
  });

  it.each([
    ["没有写比较年度", compared(null)],
    ["没有增减变动", { budget: { revenue: { total: "10" } } }],
    ["不知道预算年度", { budget: { ...compared(2021).budget, fiscalYear: null } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(comparisonYear, example).outcome).toBe("skipped");
  });
});
