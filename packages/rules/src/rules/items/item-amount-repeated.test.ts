import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemAmountRepeated } from "./item-amount-repeated.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const account = (amount: string, spent: string) =>
  ({
    budget: { kind: "finalAccounts", executions: [{ name: "普通教育（款）学前教育（项）", amount, spent }] },
  }) as const;
const occurrence = (printed: string, decimals: number) => [
  { position: { line: 1, column: 1 }, text: printed, printed, offset: 0, decimals, group: "/prose" },
];
const one = (amount: string | null, arrangement?: string | null) => ({
  budget: { statementItems: [item({ amount, ...(arrangement !== undefined && { arrangement }) })] },
});
const printed = (amount: [string, number], arrangement: [string, number]) => ({
  ...one(amount[0], arrangement[0]),
  sources: {
    "/statementItems/0/amount": occurrence(...amount),
    "/statementItems/0/arrangement": occurrence(...arrangement),
  },
});

describe("item-amount-repeated", () => {
  it.each([
    ["两处相同", one("120.5", "120.50")],
    ["决算里两处相同", account("120.5", "120.50")],
    ["一处舍入到整数", printed(["121", 0], ["120.5", 2])],
  ])("passes: %s", (_, example) => {
    const { outcome, cases } = verdictOn(itemAmountRepeated, example);
    expect([outcome, cases.every((each) => "constraint" in each)]).toEqual(["passed", true]);
  });

  it("is skipped where the second is of which: a part beside what was carried over", () => {
    const text = "预算数120.00万元，其中：本年预算安排100.00万元，上年结转20.00万元。";
    const at = (words: string) => [{ text, printed: words, offset: text.indexOf(words), decimals: 2 }];
    const sources = {
      "/statementItems/0/amount": at("120.00"),
      "/statementItems/0/arrangement": at("100.00"),
    } as unknown as Sources;
    expect(verdictOn(itemAmountRepeated, { ...one("120", "100"), sources }).outcome).toBe("skipped");
  });

  it.each([
    [
      "两处不同",
      one("120.5", "102.5"),
      "支出科目1“学前教育”开头写 120.50，后面的本年预算安排写 102.50，两处不一致",
    ],
    [
      "决算里两处不同",
      account("120.5", "120.6"),
      "预算执行1“普通教育（款）学前教育（项）”开头写 120.50，后面的支出决算写 120.60，两处不一致",
    ],
    ["舍入解释不了", printed(["119", 0], ["120.5", 2]), expect.stringContaining("两处不一致")],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(itemAmountRepeated, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it.each([
    ["没有再写一次", one("120.5")],
    ["一处留空", one("120.5", null)],
    ["没有科目", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemAmountRepeated, example).outcome).toBe("skipped");
  });
});
