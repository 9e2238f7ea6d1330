import { describe, expect, it } from "vitest";
import { factsOf, readAccounts } from "../../../testing/statement.js";

/** The changes of totals and their parts, read from the prose of final accounts. */
function changesRead(...lines: string[]) {
  const reading = readAccounts(...lines);
  return Object.fromEntries(
    Object.entries(factsOf(reading)).filter(([pointer]) => /\/changes?\//.test(pointer)),
  );
}

const revenue = (at: string) => ({
  [`/revenue/${at}/direction`]: "increase",
  [`/revenue/${at}/amount`]: "4",
  [`/revenue/${at}/percentage`]: "3.54",
});
const expenditure = (at: string) => ({
  [`/expenditure/${at}/direction`]: "decrease",
  [`/expenditure/${at}/amount`]: "4",
  [`/expenditure/${at}/percentage`]: "3.33",
});

describe("the change of a total in final accounts", () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      "behind the base, with the name of the year's total",
      "2022年度收入合计117.00万元。与上年相比，收入合计增加4.00万元，增长3.54%。",
      revenue("changes/currentYearRevenue"),
    ],
    [
      "in front of the comparison",
      "2022年度收入合计117.00万元，收入合计比上年增加4.00万元，增长3.54%。",
      revenue("changes/currentYearRevenue"),
    ],
    [
      "of the year's expenditure",
      "2022年度支出合计116.00万元，其中：基本支出100.00万元，项目支出16.00万元。与上年相比，支出合计减少4.00万元，下降3.33%。",
      expenditure("changes/currentYearExpenditure"),
    ],
    [
      "of the total under another name, where only the total was stated",
      "2022年度收入总计117.00万元。与上年相比，收入合计增加4.00万元，增长3.54%。",
      revenue("change"),
    ],
    [
      "of the total, with what is carried over",
      "2022年度收入总计117.00万元。与上年相比，收入总计增加4.00万元，增长3.54%。",
      revenue("change"),
    ],
  ])("%s", (_, line, facts) => {
    expect(changesRead("二、收入支出决算情况说明", line)).toEqual(facts);
  });
});
