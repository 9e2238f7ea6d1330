import { describe, expect, it } from "vitest";
import { factsOf, readAccounts } from "../../../testing/statement.js";

/** The items and the executions read from the statement of final accounts. */
function accountsOf(...lines: string[]) {
  const reading = readAccounts("三、一般公共预算财政拨款支出决算情况说明", ...lines);
  const facts = Object.entries(factsOf(reading)).filter(([pointer]) => /^\/statementItems/.test(pointer));
  return {
    items: Object.fromEntries(
      facts.map(([pointer, value]) => [pointer.slice("/statementItems/".length), value]),
    ),
    executions: reading.budget.executions?.map(({ name }) => name) ?? [],
    unclaimed: reading.amounts.unclaimed.map(({ text }) => text),
  };
}

/** Two classes with their share. */
const both = {
  "0/level": "category",
  "0/amount": "80",
  "0/share": "80.00",
  "1/level": "category",
  "1/amount": "20",
  "1/share": "20.00",
};

describe("the classes of what was spent", () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      "a paragraph each, with the use",
      [
        "1.教育（类）支出80.00万元，占一般公共预算财政拨款总支出的80.00%。主要用于学校运转。",
        "2.卫生健康（类）支出20.00万元，占一般公共预算财政拨款总支出的20.00%。主要用于缴纳医疗保险。",
      ],
      {
        ...both,
        "0/name": "教育支出",
        "0/purpose": "学校运转",
        "1/name": "卫生健康支出",
        "1/purpose": "缴纳医疗保险",
      },
    ],
    [
      "in one sentence behind their total",
      [
        "支出100.00万元，主要用于以下方面：教育支出（类）80.00万元，占80.00%；卫生健康支出（类）20.00万元，占20.00%。",
      ],
      { ...both, "0/name": "教育支出", "1/name": "卫生健康支出" },
    ],
    [
      "with the word for what was spent",
      [
        "（1）教育支出（205类）支出决算80.00万元，占本年支出的80.00%，主要是学校运转；",
        "（2）卫生健康支出（210类）支出决算20.00万元，占本年支出的20.00%。",
      ],
      { ...both, "0/name": "教育支出", "0/code": "205", "1/name": "卫生健康支出", "1/code": "210" },
    ],
  ])("%s", (_, lines, items) => {
    const read = accountsOf(...lines);
    expect(read.items).toEqual(items);
    expect(read.unclaimed).toEqual(lines[0]?.startsWith("支出") ? ["100.00万元"] : []);
  });

  it("a class with a budget is an execution, and so is an item", () => {
    const read = accountsOf(
      "1.教育支出（类）年初预算为90.00万元，支出决算为80.00万元，完成年初预算的88.89%。",
      "2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）支出决算20.00万元，完成年初预算的100.00%。",
    );
    expect(Object.keys(read.items).filter((key) => key.endsWith("share"))).toEqual([]);
    expect(read.executions).toEqual([
      "教育支出（类）",
      "卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）",
    ]);
  });
});
