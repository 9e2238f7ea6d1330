import { exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { repeatedFiguresAgree } from "./repeated-figures-agree.js";

type Place = readonly [printed: string, decimals?: number, group?: string];
const places = (...all: readonly Place[]) =>
  all.map(([printed, decimals, group], line) => ({
    position: { line: line + 1, column: 1 },
    text: printed,
    printed,
    offset: 0,
    value: toText(exact(printed.replace("万元", ""))),
    ...(decimals !== undefined && { decimals }),
    ...(group !== undefined && { group }),
  }));
const stated = (...all: readonly Place[]) => ({
  budget: { agencyOperatingExpenses: { total: "61.2" } },
  sources: { "/agencyOperatingExpenses/total": places(...all) },
});
const meetings = (beside: string | null, among: string, name = "会议费") => ({
  budget: {
    threePublicExpenses: { otherItems: [{ name, amount: beside }] },
    agencyOperatingExpenses: { items: [{ name: "会议费", amount: among }] },
  },
});

describe("repeated-figures-agree", () => {
  it("passes: the prose rounds this figure, whatever decimals it prints elsewhere", () => {
    const example = stated(["61", 0, "说明"], ["61.2371", 4, "附表"]);
    const sources = { ...example.sources, "/revenue/total": places(["99.5", 1, "说明"]) };
    expect(verdictOn(repeatedFiguresAgree, { ...example, sources }).outcome).toBe("passed");
  });

  it.each([
    ["两处相同", stated(["61.2", 1], ["61.2", 1])],
    ["尾零", stated(["61.20", 2], ["61.2", 1])],
    ["一处只印到整数", stated(["61.2", 1, "说明"], ["61", 0, "附表"])],
    ["后几处是前一处的各部分", stated(["61.2", 1], ["50.2", 1], ["11", 0])],
    ["相等的两部分", stated(["61.2", 1], ["30.6", 1], ["30.6", 1], ["61.2", 1])],
    [
      "括号里的其中数",
      {
        ...stated(["61.2万元", 1], ["50万元", 0]),
        statement: ["机关运行经费61.2万元（其中：局机关50万元、其他11.2万元）。"],
      },
    ],
    ...[
      "含上年结转6万元",
      "其中：上年结转和结余6.00万元",
      "包括上年结转60000元",
      "含上年结转资金 6 万元",
    ].map((words): [string, object] => [
      `一处带结转：${words}`,
      {
        ...stated(["800.00万元", 2], ["794.00万元", 2], ["800万元", 0]),
        statement: [`一般公共预算拨款800.00万元（${words}），其中：基本支出700万元。`],
      },
    ]),
    [
      "一处不含结转",
      {
        ...stated(["800.00万元", 2], ["794.00万元", 2]),
        statement: ["一般公共预算拨款800.00万元。财政拨款794.00万元（不含上年结转6万元）。"],
      },
    ],
    ["会议费两处", meetings("0.3", "0.30")],
    ["会议费另一种叫法", meetings("0.3", "0.3", "会议费支出")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(repeatedFiguresAgree, example).outcome).toBe("passed");
  });

  it("fails where two places print different figures, and cites each", () => {
    const [result] = verdictOn(repeatedFiguresAgree, stated(["61.2", 1], ["62.1", 1])).cases;
    expect(result).toMatchObject({
      outcome: "failed",
      message: "机关运行经费在文中写了 2 处，各处不一致：61.2、62.1",
      evidence: [
        { pointer: "/agencyOperatingExpenses/total", occurrence: 0 },
        { pointer: "/agencyOperatingExpenses/total", occurrence: 1 },
      ],
    });
  });

  const TOTAL = { kind: "value", pointer: "/agencyOperatingExpenses/total" } as const;
  it.each([
    [
      "either of two",
      ["61.2", "62.1"],
      [
        { ...TOTAL, from: "61.2", to: "62.1" },
        { ...TOTAL, occurrence: 1, from: "62.1", to: "61.2" },
      ],
    ],
    ["the first of three", ["62.1", "61.2", "61.2"], [{ ...TOTAL, from: "62.1", to: "61.2" }]],
    ["the last", ["61.2", "61.2", "62.1"], [{ ...TOTAL, occurrence: 2, from: "62.1", to: "61.2" }]],
    ["none where all differ", ["61.2", "62.1", "63.1"], []],
    ["none where two are against two", ["61.2", "62.1", "62.1", "61.2"], []],
  ])("proposes to correct the one that differs: %s", (_, printed, repairs) => {
    const [result] = verdictOn(
      repeatedFiguresAgree,
      stated(...printed.map((each): Place => [each, 1])),
    ).cases;
    expect(result).toMatchObject({ outcome: "failed", repairs });
  });

  it("proposes figures as they are printed", () => {
    const [result] = verdictOn(repeatedFiguresAgree, stated(["126.80", 2], ["486.95", 2])).cases;
    expect(result).toMatchObject({
      repairs: [
        { from: "126.80", to: "486.95" },
        { from: "486.95", to: "126.80" },
      ],
    });
  });

  it.each([
    ["同一组里省略尾零，61 就是 61.0", stated(["61.2", 1, "说明"], ["61", 0, "说明"])],
    ["各部分加起来不等", stated(["61.2", 1], ["50.2", 1], ["12", 0])],
    ["只有一部分", stated(["61.2", 1], ["50.2", 1])],
    ["舍入也解释不了", stated(["61.2", 1, "说明"], ["62", 0, "附表"])],
    ...[
      "含上年结转5万元",
      "含上年结余的基本支出6万元",
      "不含上年结转6万元",
      "含上年结转6元",
      "含项目6万元",
    ].map((words): [string, object] => [
      `括号里的不是相差的结转：${words}`,
      {
        ...stated(["800.00万元", 2], ["794.00万元", 2]),
        statement: [`一般公共预算拨款800.00万元（${words}）。`],
      },
    ]),
    ["会议费两处不同", meetings("0.3", "0.31")],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(repeatedFiguresAgree, example).outcome).toBe("failed");
  });

  it.each([
    ["只有一处", stated(["61.2", 1])],
    ["另一项", meetings("0.3", "0.4", "培训费")],
    ["没有金额", meetings(null, "0.3")],
    ["年份不是数额", { sources: { "/fiscalYear": places(["2021"], ["2020"]) } }],
    ["没有出处", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(repeatedFiguresAgree, example).outcome).toBe("skipped");
  });
});
