import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { consistentBudget } from "../testing/consistent-budget.js";
import { plainNumber } from "../testing/plain-number.js";
import { add, type Exact, exact, toText, total } from "../values/exact.js";
import { percentage } from "../values/percentage.js";
import { formatPercentage } from "../values/printed-rate.js";
import { wan } from "../values/wan.js";
import { expenditureByClass, totalsByClass } from "./class-totals.js";
import { growth, shareOf, shares } from "./growth.js";
import { plannedSpending } from "./planned-spending.js";
import { projectTotals } from "./project-totals.js";
import { totalsByFund, totalsBySource } from "./source-totals.js";
import { perHead, unitCost } from "./unit-cost.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };
const withRevenue = (revenue: NonNullable<DepartmentBudgetJson["revenue"]>) =>
  DepartmentBudget.parse({ ...least, revenue });
const shown = (all: readonly { readonly key: string; readonly amount: Exact }[]) =>
  Object.fromEntries(all.map(({ key, amount }) => [key, toText(amount)]));

describe("growth", () => {
  it.each([
    ["2277.23", "1799.06", "increase", "478.17", "26.58%"],
    ["1", "2", "decrease", "-1", "-50.00%"],
    ["2", "2", "unchanged", "0", "0.00%"],
    ["0", "2", "decrease", "-2", "-100.00%"],
    ["-1", "-2", "increase", "1", "50.00%"],
    ["1", "-2", "increase", "3", "150.00%"],
    ["5", "0", "increase", "5", undefined],
    ["0", "0", "unchanged", "0", undefined],
    ["-5", "0", "decrease", "-5", undefined],
  ])("from %s on %s: %s by %s, %s", (current, base, direction, change, rate) => {
    const found = growth(wan(current), wan(base));
    expect(found.direction).toBe(direction);
    expect(toText(found.change)).toBe(change);
    expect(found.kind).toBe(rate === undefined ? "zero-base" : "rate");
    if (found.kind === "rate") expect(formatPercentage(found.percentage)).toBe(rate);
  });

  it("the change on the base is the amount", () => {
    fc.assert(
      fc.property(plainNumber(), plainNumber(), (a, b) => {
        expect(add(wan(b), growth(wan(a), wan(b)).change)).toEqual(wan(a));
      }),
    );
  });
});

describe("shares", () => {
  it("are percentages of the whole", () => {
    expect(shareOf(wan("1"), wan("3"))).toEqual(percentage("33.33"));
    expect(shareOf(wan("1"), wan("3"), 0)).toEqual(percentage("33"));
    expect(shareOf(wan("1"), wan("0"))).toBeUndefined();
    expect(shares([wan("1"), wan("3")])).toEqual([percentage("25.00"), percentage("75.00")]);
    expect(shares([])).toBeUndefined();
    expect(shares([wan("1"), wan("-1")])).toBeUndefined();
  });
});

describe("totals by source and fund", () => {
  it.each([
    [
      "parts that add up to their whole",
      {
        fiscalAppropriation: "10",
        generalPublicBudgetAppropriation: "7",
        governmentManagedFundsAppropriation: "3",
      },
      { generalPublicBudgetAppropriation: "7", governmentManagedFundsAppropriation: "3" },
    ],
    [
      "parts without their whole",
      { generalPublicBudgetAppropriation: "7", otherRevenue: "1", total: "8" },
      { generalPublicBudgetAppropriation: "7", otherRevenue: "1" },
    ],
    [
      "a whole without its parts",
      { fiscalAppropriation: "10", unitOwnFunds: "2" },
      { fiscalAppropriation: "10", unitOwnFunds: "2" },
    ],
    [
      "a whole that its parts do not reach",
      { fiscalAppropriation: "10", generalPublicBudgetAppropriation: "7" },
      { fiscalAppropriation: "10" },
    ],
    ["blanks and zeros", { otherRevenue: null, businessRevenue: "0" }, { businessRevenue: "0" }],
    ["nothing", {}, {}],
  ])("%s", (_, revenue, expected) => expect(shown(totalsBySource(withRevenue(revenue)))).toEqual(expected));

  it("the department's own sources are one fund", () => {
    const totals = totalsByFund(
      withRevenue({ generalPublicBudgetAppropriation: "7", businessRevenue: "1", otherRevenue: "2" }),
    );
    expect(shown(totals)).toEqual({ generalPublicBudget: "7", unitOwnFunds: "3" });
    expect(totals[1]?.pointers).toEqual(["/revenue/businessRevenue", "/revenue/otherRevenue"]);
  });

  it("add up to the revenue of every consistent budget", () => {
    fc.assert(
      fc.property(consistentBudget(), (budget) => {
        const sum = toText(total(totalsByFund(budget).map(({ amount }) => amount)));
        expect(sum).toBe(budget.revenue?.total && toText(budget.revenue.total));
        const projects = projectTotals(budget);
        expect(projects && toText(projects.budget)).toBe(
          budget.expenditure?.projectExpenditure && toText(budget.expenditure.projectExpenditure),
        );
      }),
      { numRuns: 30 },
    );
  });
});

it("projects without a budget are named, not taken for zero", () => {
  const budget = DepartmentBudget.parse({ ...least, projects: [{ budget: "1" }, { budget: null }, {}] });
  expect(projectTotals(budget)?.undisclosed).toEqual(["/projects/1/budget", "/projects/2/budget"]);
  expect(projectTotals(DepartmentBudget.parse(least))).toBeUndefined();
});

describe("totals by class", () => {
  const row = (code: string | null, amount: string | null, name?: string) => ({
    code,
    total: amount === null ? null : wan(amount),
    ...(name && { name }),
  });
  const rows = [
    row("201", "10", "一般公共服务支出"),
    row("20103", "10"),
    row("2010301", "6"),
    row("2010302", "4"),
    row("208", "5", "社会保障和就业支出"),
    row("21011", "2"),
    row("2101101", null),
    row(null, "1"),
    row("abc", "1"),
  ];

  it("counts nothing twice", () => {
    expect(
      totalsByClass(rows, "category").map(({ code, name, amount }) => [code, name, toText(amount)]),
    ).toEqual([
      ["201", "一般公共服务支出", "10"],
      ["208", "社会保障和就业支出", "5"],
      ["210", undefined, "2"],
      [null, undefined, "2"],
    ]);
  });

  it("keeps the finer level where it is asked for", () => {
    expect(totalsByClass(rows, "item").map(({ code, amount }) => `${code} ${toText(amount)}`)).toEqual([
      "2010301 6",
      "2010302 4",
      "208 5",
      "21011 2",
      "null 2",
    ]);
  });

  it("takes the expenditure table, or the three budgets", () => {
    const tables = {
      generalPublicBudgetTable: { rows: [{ code: "201", total: "7" }] },
      governmentManagedFundsTable: { rows: [{ code: "212", total: "3" }] },
    };
    const three = DepartmentBudget.parse({ ...least, tables });
    expect(expenditureByClass(three)?.map(({ code }) => code)).toEqual(["201", "212"]);
    const one = DepartmentBudget.parse({
      ...least,
      tables: { ...tables, expenditureTable: { rows: [{ code: "201", total: "9" }] } },
    });
    expect(expenditureByClass(one)?.map(({ amount }) => toText(amount))).toEqual(["9"]);
    expect(expenditureByClass(DepartmentBudget.parse(least))).toBeUndefined();
  });

  it("adds up table by table: a row of one stands above none of another", () => {
    const budget = DepartmentBudget.parse({
      ...least,
      tables: {
        generalPublicBudgetTable: { rows: [{ code: "212", total: "100" }] },
        governmentManagedFundsTable: { rows: [{ code: "21208", name: "某项", total: "50" }] },
      },
    });
    expect(expenditureByClass(budget)?.map(({ code, amount }) => [code, toText(amount)])).toEqual([
      ["212", "150"],
    ]);
  });

  it("counts a class whose parts are blank", () => {
    const rows = [
      { code: "201", total: wan("100") },
      { code: "20101", total: null },
    ];
    expect(totalsByClass(rows, "category").map(({ code, amount }) => [code, toText(amount)])).toEqual([
      ["201", "100"],
    ]);
  });
});

describe("per head and unit cost", () => {
  it.each([
    ["10", 3, "33333.33"],
    ["73.9", 53, "13943.4"],
    ["0", 5, "0"],
  ])("%s 万元 for %i", (amount, people, each) => {
    const found = perHead(wan(amount), people);
    expect(found && toText(found)).toBe(each);
  });

  it("of nobody is undefined", () => {
    expect(perHead(wan("1"), 0)).toBeUndefined();
    expect(() => perHead(wan("1"), 0.5)).toThrow(RangeError);
  });

  it("a unit", () => {
    const cost = unitCost(wan("5"), { number: exact("400"), unit: "平方米" });
    expect(cost && `${toText(cost.amount)}元/${cost.per}`).toBe("125元/平方米");
  });
});

describe("planned spending", () => {
  const project = (budget: string | null, ...shares: (string | null)[]) => ({
    budget: budget === null ? null : wan(budget),
    spendingPlan: shares.map((share, at) => ({
      month: [3, 6, 10, 12][at] ?? 12,
      cumulative: share === null ? null : percentage(share),
    })),
  });

  it("are the steps between cumulative amounts", () => {
    const plan = plannedSpending(project("73.9", "25", "50", "90", "100"));
    expect(plan?.steps.map(({ month, amount }) => `${month} ${toText(amount)}`)).toEqual([
      "3 18.475",
      "6 18.475",
      "10 29.56",
      "12 7.39",
    ]);
    expect(plan && toText(plan.unplanned)).toBe("0");
  });

  it("is unknown where anything is", () => {
    expect(plannedSpending(project(null, "100"))).toBeUndefined();
    expect(plannedSpending(project("1", null, "100"))).toBeUndefined();
    expect(plannedSpending({ budget: wan("1") })).toBeUndefined();
  });

  it("adds up to the budget, rounded or not", () => {
    const steps = fc.array(plainNumber(), { maxLength: 4 });
    fc.assert(
      fc.property(
        plainNumber(),
        steps,
        fc.option(fc.nat({ max: 3 }), { nil: undefined }),
        (budget, all, decimals) => {
          const plan = plannedSpending(project(budget, ...all), decimals);
          expect(plan && add(total(plan.steps.map(({ amount }) => amount)), plan.unplanned)).toEqual(
            wan(budget),
          );
        },
      ),
    );
  });
});
