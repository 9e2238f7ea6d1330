import { expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { levelChange } from "./level-change.js";

const { budget } = disclosureOf({
  budget: {
    revenue: {
      change: { direction: "increase", amount: "3.00", percentage: "4.55" },
      changes: { otherRevenue: { direction: "decrease", amount: "3.00" } },
    },
    expenditure: { change: { direction: "unchanged", amount: "3.00" }, total: "3.00" },
    tables: { generalPublicBudgetTable: { rows: [{ name: "甲", change: "3.00" }] } } as never,
  },
});

it.each([
  ["an increase", "/revenue/change/amount", "0.00", "增加 3.00→持平"],
  ["a decrease of a part", "/revenue/changes/otherRevenue/amount", "0", "减少 3.00→持平"],
  ["a percentage", "/revenue/change/percentage", "0.00", "增加 3.00→持平"],
  ["a change that is to be something", "/revenue/change/amount", "0.40", undefined],
  ["a change that is level already", "/expenditure/change/amount", "0.00", undefined],
  ["an amount", "/expenditure/total", "0.00", undefined],
  ["a change in a table", "/tables/generalPublicBudgetTable/rows/0/change", "0.00", undefined],
])("the words for zero are those of no change: %s", (_, pointer, to, expected) => {
  const words = levelChange(budget, { kind: "value", pointer, from: "3.00", to });
  expect(words && `${words.from}→${words.to}`).toBe(expected);
});
