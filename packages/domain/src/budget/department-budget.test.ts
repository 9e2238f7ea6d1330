import { describe, expect, it } from "vitest";
import { changingFigures } from "../field/changing-figures.js";
import { fields, get } from "../field/field.js";
import { encode } from "../schema/z.js";
import { toText } from "../values/exact.js";
import { DepartmentBudget, type DepartmentBudgetJson } from "./department-budget.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };

describe("the three states of a value", () => {
  it.each([
    ["missing: not disclosed", {}],
    ["null: disclosed blank", { total: null, change: { percentage: null, baseYear: null } }],
    ["zero: disclosed zero", { total: "0", change: { percentage: "0.00", amount: "0" } }],
    ["a value", { total: "2277.23", change: { percentage: "26.58", baseYear: 2020 } }],
  ])("%s", (_, revenue) => {
    const json = { ...least, revenue };
    expect(encode(DepartmentBudget, DepartmentBudget.parse(json))).toEqual(json);
  });

  it("are told apart in the model", () => {
    const { expenditure } = DepartmentBudget.parse({
      ...least,
      expenditure: { total: null, carriedForward: "0.00" },
    });
    expect(expenditure && Object.keys(expenditure)).toEqual(["total", "carriedForward"]);
    expect(expenditure?.total).toBeNull();
    expect(expenditure?.carriedForward && toText(expenditure.carriedForward)).toBe("0");
  });

  it("undefined is none of them", () => {
    expect(DepartmentBudget.safeParse({ ...least, revenue: { total: undefined as never } }).success).toBe(
      false,
    );
  });
});

describe("what is refused", () => {
  it.each([
    ["an unknown key", { extra: 1 }, ""],
    ["an unknown key within", { revenue: { totals: "1" } }, "revenue"],
    ["an unknown key of an item", { projects: [{}, { budgets: "1" }] }, "projects.1"],
    ["__proto__", JSON.parse('{"__proto__": {"polluted": true}}'), ""],
    ["a number as an amount", { revenue: { total: 2277.23 } }, "revenue.total"],
    ["an amount with its unit", { revenue: { total: "2277.23万元" } }, "revenue.total"],
    ["another version", { schemaVersion: 2 }, "schemaVersion"],
    ["another kind", { kind: "plan" }, "kind"],
    ["a year as a text", { fiscalYear: "2021" }, "fiscalYear"],
    [
      "a month that no calendar has",
      { projects: [{ spendingPlan: [{ month: 13 }] }] },
      "projects.0.spendingPlan.0.month",
    ],
    ["a text of 100,001 characters", { otherMatters: ["无".repeat(100_001)] }, "otherMatters.0"],
    [
      "a unit on words",
      { projects: [{ indicators: [{ targetValue: { kind: "words", words: "优", unit: "%" } }] }] },
      "projects.0.indicators.0.targetValue",
    ],
  ])("%s", (_, more, path) => {
    const json = Object.defineProperties({ ...least }, Object.getOwnPropertyDescriptors(more));
    const result = DepartmentBudget.safeParse(json as DepartmentBudgetJson);
    expect(result.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});

describe("changing figures", () => {
  it("are those with last year's amounts, the other items one by one", () => {
    const budget = DepartmentBudget.parse({
      ...least,
      threePublicExpenses: { otherItems: [{ name: "会议费", amount: "0.3" }, { name: "培训费" }] },
    });
    const figures = changingFigures(budget);
    expect(figures).toHaveLength(11);
    expect(figures.map(({ amount }) => get(budget, amount)).filter(Boolean)).toHaveLength(1);
  });

  it("are meetings, training and procurement where a change of them is stated", () => {
    const change = { direction: "increase", amount: "1" } as const;
    const stated = {
      meetings: { amount: "2", change },
      training: { amount: "3" },
      procurement: { total: "9", change },
    };
    const figures = changingFigures(DepartmentBudget.parse({ ...least, ...stated }));
    expect(figures).toHaveLength(11);
    expect(figures).toContainEqual({ amount: fields.procurement.total, change: fields.procurement.change });
  });

  it("are there whether they are disclosed or not", () => {
    const budget = DepartmentBudget.parse(least);
    expect(changingFigures(budget)).toHaveLength(9);
    expect(get(budget, fields.revenue.change.percentage)).toBeUndefined();
  });
});
