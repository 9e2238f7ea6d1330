import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { amountUnit } from "./amount-unit.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("amount-unit", () => {
  it.each([
    "收入预算1270.36万元，支出预算1,270.36万元。",
    "三项支出分别为1.20、3.40和5.60万元。",
    "“三公”经费（单位：万元）：出国费0.50，接待费1.20，合计由预算1.70万元安排。",
    "（以下金额单位均为万元）支出预算300.50，结转2.10。",
    "会议费1.50，培训费2.10（单位：万元），合计3.60万元。",
    "增长5.86%，人均12.50平方米。",
    "预算1.2，支出情况说明。",
    "（二）支出3.1、收入3.2。",
    "其中：办公费2.5、水费1.4、电费3.1万元。",
    "执行预算法，版本号为V2.01。",
  ])("passes: %s", (text) => {
    expect(verdictOn(amountUnit, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["收入预算1270.36，支出预算1270.36万元。", "预算1270.36"],
    ["其中：一般公共预算拨款1,180.36；政府性基金预算拨款70.00万元。", "拨款1,180.36"],
    ["3.“教育支出-普通教育-学前教育”科目155.42，主要用于办园。", "科目155.42"],
    ["其中：办公费2.5万元、水费1.4万元、差旅费1.5、维修费0.5万元。", "费1.5"],
    ["公务接待费1.50，比上年减少0.30万元。", "费1.50"],
  ])("finds in %s", (text, quoted) => {
    expect(verdictOn(amountUnit, said(text)).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`“${quoted}”`) },
    ]);
  });

  it("leaves the cells of tables to the note of their unit", () => {
    const cell = { text: "收入预算1270.36，万元", role: "cell" as const };
    expect(verdictOn(amountUnit, { budget: {}, statement: [cell] }).outcome).toBe("passed");
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(amountUnit, { budget: {} }).outcome).toBe("skipped");
  });
});
