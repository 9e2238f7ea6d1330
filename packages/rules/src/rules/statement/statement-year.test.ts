import type { Occurrence, Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { statementYear } from "./statement-year.js";

const REVENUE = "/revenue/total";
const EXPENDITURE = "/expenditure/total";

const at = (line: number, value: string, year?: number): Occurrence => ({
  position: { line, column: 1 },
  text: `${year ?? ""}年合计为${value}万元`,
  printed: `${value}万元`,
  offset: 8,
  value,
  ...(year !== undefined && { year }),
});
const printed = (sources: Sources) => ({ budget: {}, sources });

describe("statement-year", () => {
  it.each([
    ["年份就是预算年度", { [REVENUE]: [at(1, "512.34", 2021)], [EXPENDITURE]: [at(2, "512.34", 2021)] }],
    ["上年结转写上年", { [REVENUE]: [at(1, "512.34", 2021)], "/revenue/broughtForward": [at(2, "3", 2020)] }],
    [
      "比较用的上年数",
      { [REVENUE]: [at(1, "512.34", 2021)], "/revenue/change/baseAmount": [at(2, "500", 2020)] },
    ],
    [
      "两年持平，写的是上年的同一数",
      {
        "/threePublicExpenses/total": [at(1, "11.35", 2021), at(2, "11.35", 2020)],
        "/threePublicExpenses/change/direction": [{ ...at(1, "unchanged"), printed: "持平" }],
      },
    ],
    [
      "持平，年份是比较的一方",
      {
        "/threePublicExpenses/total": [{ ...at(1, "11.35", 2020), text: "与2020年的11.35万元持平" }],
        "/threePublicExpenses/change/direction": [{ ...at(1, "unchanged"), printed: "持平" }],
      },
    ],
    [
      "上年数列明且相同",
      { [REVENUE]: [at(1, "512.34", 2020)], "/revenue/change/baseAmount": [at(2, "512.34", 2020)] },
    ],
  ])("passes: %s", (_, sources) => {
    expect(verdictOn(statementYear, printed(sources)).outcome).toBe("passed");
  });

  it.each(["/statementItems/0/amount", "/appropriations/fiscalAppropriation/revenueTotal"])(
    "asks also for the year of %s",
    (pointer) => {
      const { cases } = verdictOn(statementYear, printed({ [pointer]: [at(1, "120.5", 2020)] }));
      expect(cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
    },
  );

  it("is certain where the same amount stands for the year elsewhere, and cites both places", () => {
    const verdict = verdictOn(
      statementYear,
      printed({ [REVENUE]: [at(1, "512.34", 2021)], [EXPENDITURE]: [at(2, "512.340", 2020)] }),
    );
    const failed = verdict.cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([
      {
        severity: "error",
        message:
          "支出总计 512.340万元 前写的是 2020 年，而预算年度是 2021 年，同一金额在“收入总计”处写明是 2021 年",
        repairs: [{ kind: "year", pointer: EXPENDITURE, occurrence: 0, from: "2020年", to: "2021年" }],
        evidence: [
          { pointer: EXPENDITURE, occurrence: 0 },
          { pointer: "/fiscalYear" },
          { pointer: REVENUE, occurrence: 0 },
        ],
      },
    ]);
  });

  it("tells a year that revenue and expenditure share once, at the place that prints it", () => {
    const shared = [at(1, "512.34", 2021), at(3, "512.34", 2020)];
    const verdict = verdictOn(statementYear, printed({ [REVENUE]: shared, [EXPENDITURE]: shared }));
    const failed = verdict.cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([
      { repairs: [{ pointer: REVENUE, occurrence: 1, from: "2020年", to: "2021年" }] },
    ]);
  });

  it.each([
    ["别处没有同一金额", { [EXPENDITURE]: [at(2, "512.34", 2020)] }, "warning"],
    ["年份在预算年度之后", { [EXPENDITURE]: [at(2, "512.34", 2022)] }, "warning"],
    [
      "别处碰巧也是个位数",
      {
        [EXPENDITURE]: [at(2, "9", 2020)],
        "/threePublicExpenses/officialReceptions/amount": [at(3, "9", 2021)],
      },
      "warning",
    ],
    ["同一项另一处写对了", { [EXPENDITURE]: [at(2, "9", 2020), at(3, "9", 2021)] }, "error"],
    [
      "写的是上年，又说与上年持平",
      {
        "/threePublicExpenses/total": [at(1, "11.35", 2020)],
        "/threePublicExpenses/change/direction": [{ ...at(1, "unchanged"), printed: "持平" }],
      },
      "warning",
    ],
    [
      "写的是上年，又说与上年的同一个数持平",
      {
        "/threePublicExpenses/total": [at(1, "11.35", 2020)],
        "/threePublicExpenses/change/baseAmount": [at(1, "11.35")],
      },
      "warning",
    ],
    ["零处处都有", { [EXPENDITURE]: [at(2, "0", 2020), at(3, "0", 2021)] }, "warning"],
  ])("fails: %s", (_, sources, severity) => {
    const failed = verdictOn(statementYear, printed(sources)).cases.filter(
      ({ outcome }) => outcome === "failed",
    );
    expect(failed).toMatchObject([{ severity }]);
  });

  it.each([
    ["没有出处", { budget: { expenditure: { total: "512.34" } } }],
    ["都没有写年份", printed({ [EXPENDITURE]: [at(2, "512.34")] })],
    [
      "不知道预算年度",
      { ...printed({ [EXPENDITURE]: [at(2, "512.34", 2020)] }), budget: { fiscalYear: null } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(statementYear, example).outcome).toBe("skipped");
  });
});
