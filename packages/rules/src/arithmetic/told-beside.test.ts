import { expect, it } from "vitest";
import { verdictOn } from "../engine/rule-tester.js";
import { expenditureTotal } from "../rules/totals/expenditure-total.js";

const on = (text: string) => {
  const occurrence = { position: { paragraph: 1 }, text, printed: "1000万元", offset: 0, value: "1000" };
  return verdictOn(expenditureTotal, {
    budget: { expenditure: { total: "1000", basicExpenditure: "600", projectExpenditure: "300" } },
    sources: { "/expenditure/total": [occurrence] },
    statement: [text],
  }).outcome;
};

it.each([
  ["支出预算1000万元，其中基本支出600万元，项目支出300万元，债务付息支出100万元。", "skipped"],
  ["支出预算1,000万元，其中基本支出600万元，项目支出300万元。", "failed"],
  // a number of another unit is no money
  ["支出预算1000万元，其中基本支出600万元，项目支出300万元，涉及100人。", "failed"],
  ["支出预算1000万元，其中基本支出600万元，项目支出300万元，比上年增加101万元。", "failed"],
])("a sum that lacks what stands beside its total is not judged: %s", (text, outcome) => {
  expect(on(text)).toBe(outcome);
});
