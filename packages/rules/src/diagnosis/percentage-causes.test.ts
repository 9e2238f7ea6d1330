import { fields } from "@qingbei/domain";
import { expect, it } from "vitest";
import { defineRule } from "../engine/rule.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { diagnose } from "./diagnose.js";

const { total, change } = fields.revenue;
const grows = defineRule({
  id: "grows",
  title: "须成立",
  severity: "error",
  basis: ["arithmetic"],
  covers: [],
  check: ({ growth }) => growth(total, change.baseAmount, change.percentage),
});

/** 100.00 beside 73.26: 36.50 percent. */
function firstOf(percentage: string) {
  const disclosure = disclosureOf({
    budget: { revenue: { total: "100.00", change: { baseAmount: "73.26", percentage } } },
  });
  return diagnose(disclosure, check(disclosure, [grows])).causes[0];
}

it.each([
  ["the point one place to the right, which leaves it fewer places than were meant", "365.0", "36.50"],
  ["the point left out", "3650", "36.50"],
  ["in hundredths of its unit", "0.3650", "36.5000"],
  ["two digits swapped", "63.50", "36.50"],
])("a percentage with %s is set right", (_, printed, to) => {
  const cause = firstOf(printed);
  expect(cause?.repair.pointer).toBe("/revenue/change/percentage");
  expect(Number(cause?.repair.to)).toBe(Number(to));
});
