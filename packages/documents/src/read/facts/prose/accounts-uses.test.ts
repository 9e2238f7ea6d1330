import { describe, expect, it } from "vitest";
import { factsOf, readAccounts } from "../../../testing/statement.js";

/** The expenditure read from the prose of final accounts, by field. */
function expenditureRead(...lines: string[]) {
  const reading = readAccounts("二、支出决算情况说明", ...lines);
  const facts = Object.entries(factsOf(reading)).filter(([pointer]) => pointer.startsWith("/expenditure"));
  return {
    facts: Object.fromEntries(
      facts.map(([pointer, value]) => [pointer.slice("/expenditure/".length), value]),
    ),
    unclaimed: reading.amounts.unclaimed.map(({ text }) => text),
  };
}

const parts = {
  basicExpenditure: "80",
  personnelExpenses: "70",
  routineOperatingExpenses: "10",
  "shares/personnelExpenses": "87.50",
  "shares/routineOperatingExpenses": "12.50",
};

describe("a use that the title names and the sentence only explains", () => {
  it.each([
    "2022年度用于保障机构正常运转、完成日常工作任务的支出80.00万元。其中：基本工资、津贴补贴等人员经费支出70.00万元，占基本支出的87.50%；办公费、水电费等公用经费支出10.00万元，占基本支出的12.50%。",
    "2022年用于保障本单位机构正常运转的日常支出80.00万元，其中：津贴补贴等人员经费70.00万元，占基本支出的87.50%；办公费、差旅费等公用经费10.00万元，占基本支出的12.50%。",
    "2022年度基本支出80.00万元。其中：奖金等人员经费支出70.00万元，占基本支出的87.50%，办公费等日常公用经费支出10.00万元，占基本支出的12.50%。",
  ])("basic expenditure with its parts behind examples: %s", (line) => {
    expect(expenditureRead("（一）基本支出情况", line)).toEqual({ facts: parts, unclaimed: [] });
  });

  it("project expenditure", () => {
    const line = "2022年度用于保障单位为完成特定的工作任务，用于专项业务工作的经费支出30.00万元。";
    expect(expenditureRead("（二）项目支出情况", line).facts).toEqual({ projectExpenditure: "30" });
  });

  it.each([
    ["no title names it", "（三）其他情况", "2022年度用于保障机构正常运转的支出80.00万元。"],
    [
      "it is not the first amount",
      "（一）基本支出情况",
      "2022年度增加开支5.00万元，用于保障机构正常运转的支出80.00万元。",
    ],
  ])("is nobody's where %s", (_, title, line) => {
    expect(expenditureRead(title, line).facts).not.toHaveProperty("basicExpenditure");
  });

  it("examples of another list are no part of basic expenditure", () => {
    const line = "2022年度用于公务车辆等公用经费支出10.00万元。";
    expect(expenditureRead("（三）其他情况", line).facts).toEqual({});
  });
});
