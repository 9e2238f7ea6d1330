import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectYearMoney } from "./project-year-money.js";

const stated = (budgetText: string, more: object = {}): Example => ({
  budget: { fiscalYear: 2021, projectStatements: [{ name: "泵站改造", budgetText, ...more }] },
});

describe("project-year-money", () => {
  it.each([
    ["写了当年", stated("总投资860万元。2021年支付首期300万元。")],
    ["写了本年", stated("总投资860万元，本年支付300万元。")],
    ["看不出是哪一年的", stated("总投资860万元。其中监理费30万元。")],
    ["写明不安排", stated("总投资860万元，2020年已付清，2021年不再安排。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectYearMoney, example).outcome).toBe("passed");
  });

  it.each([
    ["总投资和往年", stated("概算总投资860万元，其中土建540万元。2020年安排300万元。")],
    ["只有累计", stated("截至上年末累计投入410万元。")],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(projectYearMoney, example).cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "项目经费情况说明1“泵站改造”的年度预算安排只写了总投资或往年的金额，没有写 2021 年安排多少；当年不安排的也请写明",
      },
    ]);
  });

  it.each<[string, Example]>([
    ["没有写金额", stated("按进度拨付。")],
    ["读到了年度预算", stated("300万元，总投资860万元。", { budget: "300" })],
    ["没有项目说明", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectYearMoney, example).outcome).toBe("skipped");
  });
});
