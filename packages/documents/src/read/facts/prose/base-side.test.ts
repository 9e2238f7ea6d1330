import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

const total = "2022年支出总计500万元。";

describe("支出 behind the year that a comparison names is what that year spent on the same", () => {
  it.each([
    "比2021年预算支出减少2万元，下降16.67%。",
    "较上年支出减少2万元，下降16.67%。",
    "与2021年度支出预算相比减少2万元，下降16.67%。",
    "与上年预算支出相比，减少2万元，下降16.67%。",
    "比2021年财政拨款支出减少2万元，下降16.67%。",
    "比2021年支出总额减少2万元，下降16.67%。",
  ])("of one of the three public expenses: %s", (words) => {
    const { facts, unclaimed } = readLines("三公", `公务接待费10万元，${words}`);
    expect(facts).toMatchObject({
      "/threePublicExpenses/officialReceptions/change/direction": "decrease",
      "/threePublicExpenses/officialReceptions/change/amount": "2",
      "/threePublicExpenses/officialReceptions/change/percentage": "16.67",
    });
    expect(Object.keys(facts).filter((pointer) => /expenditure/i.test(pointer))).toEqual([]);
    expect(unclaimed).toEqual([]);
  });

  it.each([
    ["2022年机关运行经费50万元，比2021年预算支出增加5万元。", "/agencyOperatingExpenses/change/amount"],
    ["2022年政府采购预算50万元，较上年支出预算增加5万元。", "/procurement/change/amount"],
    ["2022年机关运行经费50万元。比2021年支出增加5万元。", "/agencyOperatingExpenses/change/amount"],
  ])("where a section of all sorts stated a total before: %s", (words, pointer) => {
    const { facts } = readLines(undefined, total, words);
    expect(facts).toMatchObject({ "/expenditure/total": "500", [pointer]: "5" });
    expect(Object.keys(facts).filter((each) => each.startsWith("/expenditure/change"))).toEqual([]);
  });

  it.each([
    ["基本支出400万元，比上年支出增加5万元。", "/expenditure/changes/basicExpenditure/amount"],
    ["教育支出400万元，比2021年预算支出增加5万元。", "/statementItems/0/change/amount"],
  ])("of what the department spends: %s", (words, pointer) => {
    const { facts } = readLines("收支", total, words);
    expect(facts).toMatchObject({ [pointer]: "5" });
    expect(facts).not.toHaveProperty(["/expenditure/change/amount"]);
  });

  it.each([
    [total, "收支预算与上年相比支出增加5万元。"],
    ["2022年收入总计500万元，支出总计500万元，比2021年支出增加5万元。"],
    [total, "其中：基本支出400万元，项目支出100万元。比2021年支出增加5万元。"],
    ["支出总计500万元，其中：基本支出400万元，项目支出100万元。比上年支出增加5万元。"],
    ["基本支出400万元，项目支出100万元，与上年相比，支出总计增加5万元。"],
  ])("the total's, where nothing nearer was stated: %s %s", (...lines) => {
    const { facts } = readLines("收支", ...lines);
    expect(facts).toMatchObject({ "/expenditure/change/amount": "5" });
    expect(facts).not.toHaveProperty(["/expenditure/changes/basicExpenditure/amount"]);
  });
});
