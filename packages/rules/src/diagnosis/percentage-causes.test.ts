import { fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { defineRule } from "../engine/rule.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { changeDirection } from "../rules/year-on-year/change-direction.js";
import { growthPercentage } from "../rules/year-on-year/growth-percentage.js";
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
  ["in hundredths of its unit", "0.3650", "36.50"],
  ["the point one place to the left", "3.650", "36.50"],
  ["two digits swapped", "63.50", "36.50"],
])("a percentage with %s is set right", (_, printed, to) => {
  const cause = firstOf(printed);
  expect(cause?.repair.pointer).toBe("/revenue/change/percentage");
  expect(Number(cause?.repair.to)).toBe(Number(to));
});

it.each([
  ["more", "100.00", "36.50", "increase", "73.26"],
  ["less", "100.00", "26.74", "decrease", "136.50"],
])(
  "last year’s amount that is far off is set right from the percentage and the word: %s",
  (_, now, percentage, direction, base) => {
    const disclosure = disclosureOf({
      budget: {
        revenue: {
          total: now,
          change: {
            baseAmount: direction === "increase" ? "9126.10" : "1.10",
            percentage,
            direction: direction as "increase",
          },
        },
      },
    });
    const [cause] = diagnose(disclosure, check(disclosure, [grows, changeDirection])).causes;
    expect(cause?.repair.pointer).toBe("/revenue/change/baseAmount");
    expect(Math.round(Number(cause?.repair.to) * 10)).toBe(Math.round(Number(base) * 10));
    expect(cause?.repair.advice).toContain("大约");
  },
);

const { budgeted, spent, completionRate } = fields.executions.at(0);
const completes = defineRule({
  id: "completes",
  title: "须成立",
  severity: "error",
  basis: ["arithmetic"],
  covers: [],
  check: ({ share }) => share(spent, budgeted, completionRate),
});

it.each([
  ["the rate with two digits swapped", ["48.37", "60.24", "83.00"], "completionRate", "80.30"],
  ["the rate with its point moved", ["48.37", "60.24", "803"], "completionRate", "80.3"],
  ["what was spent with a digit too many", ["488.37", "60.24", "80.30"], "spent", "48.37"],
  ["the budget with two digits swapped", ["48.37", "62.04", "80.30"], "budgeted", "60.24"],
])("a share of a budget is set right: %s", (_, [cost = "", budget = "", rate = ""], key, to) => {
  const executions = [{ name: "公务接待费", spent: cost, budgeted: budget, completionRate: rate }];
  const disclosure = disclosureOf({ budget: { kind: "finalAccounts", executions } });
  const causes = diagnose(disclosure, check(disclosure, [completes])).causes;
  const all = causes.flatMap(({ repair, alternatives }) => [repair, ...alternatives]);
  expect(all.map(({ pointer, to }) => [pointer, Number(to)])).toContainEqual([
    `/executions/0/${key}`,
    Number(to),
  ]);
});

it("a digit too many in last year’s amount has no rival in what the percentage tells of it roughly", () => {
  const change = { baseAmount: "72175.41", percentage: "36.8", direction: "increase" } as const;
  const disclosure = disclosureOf({ budget: { revenue: { total: "9813.37", change } } });
  const [cause] = diagnose(disclosure, check(disclosure, [grows, changeDirection])).causes;
  expect(cause?.repair.to).toBe("7175.41");
  // what it tells of the other amount is one
  expect(cause?.alternatives.map(({ pointer }) => pointer)).toEqual(["/revenue/total"]);
});

it("a percentage near 100 tells nothing of digits that last year’s amount may have lost", () => {
  const change = { baseAmount: "240.00", percentage: "100.00", direction: "decrease" } as const;
  const disclosure = disclosureOf({ budget: { revenue: { total: "120.00", change } } });
  const [cause] = diagnose(disclosure, check(disclosure, [grows, changeDirection])).causes;
  expect(cause?.repair).toMatchObject({ pointer: "/revenue/change/percentage", to: "50.00" });
  expect(cause?.alternatives.map(({ pointer }) => pointer)).not.toContain("/revenue/change/baseAmount");
});

it("no amount is worked out from a percentage that a rule says was copied from the item above", () => {
  const change = (baseAmount: string, percentage: string) =>
    ({ baseAmount, percentage, direction: "decrease" }) as const;
  const budget = {
    statementItems: [
      { name: "学前教育", amount: "93.81", change: change("100.00", "6.19") },
      { name: "小学教育", amount: "88.87", change: change("60.79", "6.19") },
    ],
  };
  const disclosure = disclosureOf({ budget });
  const { causes } = diagnose(disclosure, check(disclosure, [growthPercentage, changeDirection]));
  expect(causes.map(({ repair: { pointer, to } }) => `${pointer.split("/").at(-1)} ${to}`).sort()).toEqual([
    "direction 增加",
    "percentage 46.19",
  ]);
});

it("what small amounts come to goes before a slip that only falls into what they leave open", () => {
  const disclosure = disclosureOf({
    budget: {
      revenue: { total: "0.42", change: { direction: "increase", amount: "0.12", percentage: "14.00" } },
    },
  });
  const bySize = defineRule({
    id: "grows-by",
    title: "须成立",
    severity: "error",
    basis: ["arithmetic"],
    covers: [],
    check: ({ growthBy: grown }) => grown(total, { size: change.amount, sign: 1 }, change.percentage),
  });
  const [cause] = diagnose(disclosure, check(disclosure, [bySize])).causes;
  expect(cause).toMatchObject({ repair: { to: "40.00" }, certainty: "one of several" });
});

describe("a percentage left over from last year", () => {
  const leftOver = (
    amount: string,
    baseAmount: string,
    percentage: string,
    direction: "increase" | "decrease",
  ) => {
    const disclosure = disclosureOf({
      budget: {
        statementItems: [{ name: "行政单位医疗", amount, change: { baseAmount, percentage, direction } }],
      },
    });
    return diagnose(disclosure, check(disclosure, [growthPercentage, changeDirection])).causes;
  };
  const pointer = (name: string) => `/statementItems/0/change/${name}`;

  it("is worked out anew; no amount is estimated from it before that", () => {
    const [first, ...more] = leftOver("52.40", "50.30", "8.71", "increase");
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      repair: { pointer: pointer("percentage"), to: "4.17" },
      certainty: "one of several",
    });
    expect(first?.alternatives.map((each) => each.pointer)).toContain(pointer("baseAmount"));
  });

  it("is worked out anew where last year’s word for the direction is left beside it", () => {
    const causes = leftOver("52.40", "50.30", "8.71", "decrease");
    expect(causes.map(({ repair, certainty }) => [repair.pointer, repair.to, certainty])).toEqual([
      [pointer("direction"), "增加", "one of several"],
      [pointer("percentage"), "4.17", "one of several"],
    ]);
  });

  it("does not change an amount that two places print alike", () => {
    const [amount, other, change] = [fields.revenue.total, fields.expenditure.total, fields.revenue.change];
    const agrees = defineRule({
      id: "agrees",
      title: "须成立",
      severity: "error",
      basis: ["arithmetic"],
      covers: [],
      each: () => [0, 1, 2],
      none: "没有",
      check: ({ identity, read, growth }, at) =>
        at === 0
          ? identity(read(amount), read(other))
          : growth(at === 1 ? amount : other, change.baseAmount, change.percentage),
    });
    const disclosure = disclosureOf({
      budget: {
        revenue: { total: "52.40", change: { baseAmount: "50.30", percentage: "8.71" } },
        expenditure: { total: "52.40" },
      },
    });
    const [cause] = diagnose(disclosure, check(disclosure, [agrees])).causes;
    expect(cause?.repair).toMatchObject({ pointer: "/revenue/change/percentage", to: "4.17" });
    const all = [cause?.repair, ...(cause?.alternatives ?? [])].map((each) => each?.pointer);
    expect(all).not.toContain("/revenue/total");
    expect(all).not.toContain("/expenditure/total");
  });
});
