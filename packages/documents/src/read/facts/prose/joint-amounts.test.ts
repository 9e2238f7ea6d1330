import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../../testing/statement.js";

const left = (...lines: readonly string[]) => readText(statementOf("收支", lines)).unreadAmounts ?? [];
const uses = ["/expenditure/total", "/expenditure/basicExpenditure", "/expenditure/projectExpenditure"];

describe("amounts that were left alone", () => {
  it.each([
    [["2022年支出预算90万元。基本支出60万元。项目支出20万元。转移性支出10万元。"]],
    [["2022年支出预算90万元。其中：", "1.基本支出60万元；", "2.项目支出20万元；", "3.转移性支出10万元。"]],
    [["2022年支出预算90万元，其中：", "基本支出60万元；", "项目支出20万元；", "转移性支出10万元。"]],
  ])("are reported with the values of their paragraph or list: %s", (lines) => {
    expect(left(...lines)).toEqual([{ amounts: ["10"], beside: uses }]);
  });

  it.each([
    ["a change", ["2022年支出预算90万元，其中：基本支出60万元，项目支出20万元。比上年支出增加10万元。"]],
    [
      "what another paragraph tells",
      ["2022年支出预算90万元，其中：基本支出60万元，项目支出20万元。", "转移性支出10万元。"],
    ],
    ["what was read", ["2022年支出预算90万元，其中：基本支出60万元，项目支出30万元。"]],
  ])("are not %s", (_, lines) => {
    expect(left(...lines)).toEqual([]);
  });

  const [, basic = "", projects = ""] = uses;
  it.each([
    ["转移性支出10万元", [{ amount: "10", between: [basic, projects] }]],
    ["其中转移性支出10万元", undefined],
    ["较上年增加10万元", undefined],
    ["转移性支出（10万元）", undefined],
  ])("are among the values that they are equals of: %s", (words, among) => {
    const [first] = left(`2022年支出预算90万元，其中：基本支出60万元，${words}，项目支出20万元。`);
    expect(first?.among).toEqual(among);
  });

  it("are among none where they stand behind the last", () => {
    const [first] = left("2022年支出预算90万元，其中：基本支出60万元，项目支出20万元，转移性支出10万元。");
    expect(first).toMatchObject({ amounts: ["10"] });
    expect(first?.among).toBeUndefined();
  });

  it("are not those that another reader took", () => {
    const line = "2022年支出预算90万元。基本支出60万元。面向中小企业预留的政府采购项目预算10万元。";
    const { amounts, unreadAmounts = [] } = readText(statementOf("收支", [line]));
    expect([amounts.unclaimed, unreadAmounts]).toEqual([[], []]);
  });
});
