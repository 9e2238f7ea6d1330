import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { disclosureOf, type Example } from "../engine/rule-tester.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";
import { LastYears } from "./last-years.js";

type Budget = NonNullable<Example["budget"]>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;

/** A document of 2021 beside what it published for 2020. */
const beside = (budget: Budget, before: Budget): Example => ({
  budget: { ...whose, ...budget },
  against: [{ budget: { ...whose, fiscalYear: 2020, ...before } }],
});

const [STATED, IN_TABLE] = [
  "/agencyOperatingExpenses/total",
  "/tables/threePublicExpensesTable/current/agencyOperatingExpenses",
];
const operating = (stated: string, printed: string): Budget => ({
  agencyOperatingExpenses: { total: stated },
  tables: { threePublicExpensesTable: { current: { agencyOperatingExpenses: printed } } },
});

/** The first cause: its pointer, what it sets, its slip. */
function first(example: Example, ...constraints: readonly Constraint[]) {
  const { disclosure, verdicts } = graphOf(example, constraints);
  const [cause] = diagnose(disclosure, verdicts).causes;
  return [cause?.repair.pointer, cause?.repair.to, cause?.slip];
}

describe("what last year's disclosure prints", () => {
  const row = (code: string, total: string) => ({ code, name: "科目", total });
  const example = beside(
    {
      revenue: { total: "120.00", change: { amount: "20.00" } },
      tables: { expenditureTable: { rows: [row("201", "80.00"), row("208", "40.00")] } },
    },
    {
      revenue: { total: "100.00", change: { amount: "20.00" } },
      tables: { expenditureTable: { rows: [row("208", "30.00"), row("201", "70.00")] } },
    },
  );
  const years = new LastYears(disclosureOf(example));

  it.each([
    ["a figure", "/revenue/total", "100"],
    ["a row, by its code", "/tables/expenditureTable/rows/0/total", "70"],
  ])("is known of %s", (_, pointer, expected) => {
    expect(years.of(pointer)).toEqual(exact(expected));
    expect(years.of(pointer)).toEqual(exact(expected));
  });

  it.each([
    ["a change, which is of two years", "/revenue/change/amount"],
    ["what it does not print", "/expenditure/total"],
    ["its own figures", "/against/0/revenue/total"],
  ])("is not known of %s", (_, pointer) => {
    expect(years.of(pointer)).toBeUndefined();
  });

  it("is not known without it, or from the document of a unit", () => {
    const { against: _, ...alone } = example;
    expect(new LastYears(disclosureOf(alone)).of("/revenue/total")).toBeUndefined();
    const others = {
      ...example,
      against: [{ budget: { ...whose, edition: "unit" as const, revenue: { total: "9" } } }],
    };
    expect(new LastYears(disclosureOf(others)).of("/revenue/total")).toBeUndefined();
  });
});

describe("a number that was left at last year's", () => {
  it.each<[string, string, string, string, string, string, string | undefined]>([
    ["in words", "106.60", "103.00", "106.60", STATED, "103.00", "last-year"],
    ["in a table", "103.00", "106.60", "106.60", IN_TABLE, "103.00", "last-year"],
    ["is not known by two digits", "16.00", "13.00", "16.00", STATED, "13.00", "wrong-digit"],
    ["is not what differs from it", "106.60", "103.00", "105.00", STATED, "103.00", "other"],
  ])("%s", (_, stated, printed, before, pointer, to, slip) => {
    for (const constraint of [same(STATED, IN_TABLE), same(IN_TABLE, STATED)])
      expect(first(beside(operating(stated, printed), operating(before, before)), constraint)).toEqual([
        pointer,
        to,
        slip,
      ]);
  });

  it("is no explanation where what it is held against is last year's too", () => {
    const figures = (total: string, own: string, other: string): Budget => ({
      revenue: { total, fiscalAppropriation: own, otherRevenue: other },
    });
    const sum = sumIs("/revenue/total", "/revenue/fiscalAppropriation", "/revenue/otherRevenue");
    const example = beside(figures("112.50", "100.00", "21.50"), figures("112.50", "100.00", "12.50"));
    expect(first(example, sum)).toEqual(["/revenue/otherRevenue", "12.50", "swapped-digits"]);
  });
});

describe("several numbers that were left at last year's", () => {
  const years = new LastYears(
    disclosureOf(
      beside(
        {},
        {
          revenue: { total: "100.00", otherRevenue: "0.00" },
          expenditure: { total: "100.00", personnelExpenses: "60.00" },
        },
      ),
    ),
  );
  const [TOTAL, SPENT, STAFF, ELSE] = [
    "/revenue/total",
    "/expenditure/total",
    "/expenditure/personnelExpenses",
    "/revenue/otherRevenue",
  ] as const;
  it.each<[string, readonly (readonly [string, string])[], boolean]>([
    [
      "are so if all are",
      [
        [TOTAL, "100"],
        [SPENT, "100"],
        [STAFF, "60"],
      ],
      true,
    ],
    [
      "are so beside what is not known",
      [
        [TOTAL, "100"],
        [SPENT, "100"],
        [STAFF, "60"],
        ["/revenue/carriedOver/total", "7"],
      ],
      true,
    ],
    [
      "are not so if one is not",
      [
        [TOTAL, "100"],
        [SPENT, "100"],
        [STAFF, "61"],
      ],
      false,
    ],
    [
      "are not so if they are two",
      [
        [TOTAL, "100"],
        [SPENT, "100"],
      ],
      false,
    ],
    [
      "are not so by zeros",
      [
        [TOTAL, "100"],
        [SPENT, "100"],
        [ELSE, "0"],
      ],
      false,
    ],
    [
      "are not so if a zero was filled",
      [
        [TOTAL, "100"],
        [SPENT, "100"],
        [STAFF, "60"],
        [ELSE, "3"],
      ],
      false,
    ],
  ])("%s", (_, numbers, expected) => {
    expect(years.areAll(numbers.map(([pointer, value]) => [pointer, exact(value)] as const))).toBe(expected);
  });
});
