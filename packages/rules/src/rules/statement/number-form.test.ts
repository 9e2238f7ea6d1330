import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { numberForm } from "./number-form.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("number-form", () => {
  it.each([
    "收入预算1,270.36万元，支出预算1270.36万元，结转12,345,678元。",
    "预算0.50万元。",
    "1.2.5万元以上的采购另列。",
    "第1,2项各3万元。",
    "截至2021年。22万元用于养护。",
    "（1）.5万元以下免审。",
    "比上年增加3.2、4.5万元。",
    "版本2.0.1已停用。",
    "三处分别安排50,60,70万元。",
    "2021年安排100.00万元，慰问3万元元旦前发放，购置5万无人机。",
    "比上年增加2.41%，其中1,234%、100%、5％。",
    "表1 234.50万元，2021 300.50万元，完成率OK，100万元。",
  ])("passes: %s", (text) => {
    expect(verdictOn(numberForm, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["收入预算1,270,36万元。", "1,270,36万元"],
    ["支出预算12,70.36万元。", "12,70.36万元"],
    ["收入预算1270。36万元。", "1270。36万元"],
    ["公务接待费.00万元，与上年持平。", ".00万元"],
    ["预算为12..5万元。", "12..5万元"],
    ["收入预算1,2706.30万元。", "1,2706.30万元"],
    ["收入预算1270,306.00万元。", "1270,306.00万元"],
    ["支出12706,3万元。", "12706,3万元"],
    ["支出预算1 270.30万元。", "1 270.30万元"],
    ["支出预算3OO万元。", "3OO万元"],
    ["支出预算l20.5万元。", "l20.5万元"],
    ["支出预算30.20万万元。", "0万万元。"],
    ["支出预算30.20万元元。", "0万元元。"],
    ["支出预算30.20万无，比上年增加。", "0万无，比"],
    ["预算为12.5.6万元。", "12.5.6万元"],
    ["比上年减少.41%，主要原因是人员减少。", ".41%，"],
    ["比上年减少2..41%。", "2..41%。"],
    ["比上年减少2。41%。", "2。41%。"],
    ["比上年减少2,41%。", "2,41%。"],
    ["比上年减少2.4l%。", "2.4l%。"],
  ])("finds in %s", (text, quoted) => {
    expect(verdictOn(numberForm, said(text)).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`“${quoted}”`) },
    ]);
  });

  it("leaves the cells of tables alone", () => {
    const cell = { text: "1,270,36万元", role: "cell" as const };
    expect(verdictOn(numberForm, { budget: {}, statement: [cell] }).outcome).toBe("passed");
  });

  it.each(["12,345,9O1.23", "12.345.901.23", "12,345,90.23", "12,345,901。23", "########", "1.23459E+07"])(
    "finds a cell that was to be a number, where the table has one that was not read: %s",
    (text) => {
      const cell = { text, role: "cell" as const };
      const example = { budget: {}, statement: [cell] };
      const unreadValues = ["/tables/expenditureTable/rows/0/total"];
      expect(verdictOn(numberForm, { ...example, unreadValues }).cases).toMatchObject([
        { outcome: "failed", message: expect.stringContaining(text) },
      ]);
      expect(verdictOn(numberForm, example).outcome).toBe("passed");
    },
  );

  it.each(["12,345,901.23", "2024.01.05", "1.2.3", "2040605", "-1,234.50", "1,2", "——", "0.00"])(
    "takes a cell for what it is: %s",
    (text) => {
      const statement = [{ text, role: "cell" as const }];
      const unreadValues = ["/tables/expenditureTable/rows/0/total"];
      expect(verdictOn(numberForm, { budget: {}, statement, unreadValues }).outcome).toBe("passed");
    },
  );

  it("is skipped without the document's words", () => {
    expect(verdictOn(numberForm, { budget: {} }).outcome).toBe("skipped");
  });
});
