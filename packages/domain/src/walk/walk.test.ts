import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { valueAt } from "../field/field.js";
import { arbitraryBudget } from "../testing/arbitrary-budget.js";
import { toText } from "../values/exact.js";
import { amountsOf } from "./amounts.js";
import { select } from "./select.js";
import { undisclosed } from "./undisclosed.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };
const budget = DepartmentBudget.parse({
  ...least,
  fiscalYear: 2021,
  revenue: { total: "2277.23", otherRevenue: null, change: { percentage: "26.58", amount: "478.17" } },
  projects: [
    {
      name: "a",
      budget: "73.9",
      purpose: { parts: [{ name: "p", amount: "1", people: "53" }] },
      indicators: [{ targetValue: { kind: "number", comparator: "≥", number: "5", unit: "人" } }],
    },
    { name: "b", budget: "0" },
  ],
  stateAssets: { holdings: [{ name: "x", quantity: "3", value: "50", parts: [{ name: "y", value: "7" }] }] },
});

describe("amountsOf", () => {
  it("finds money of both units, and neither counts nor percentages nor blanks", () => {
    expect(
      amountsOf(budget).map(({ pointer, amount, unit }) => `${pointer} ${toText(amount)}${unit}`),
    ).toEqual([
      "/revenue/total 2277.23万元",
      "/revenue/change/amount 478.17万元",
      "/projects/0/budget 73.9万元",
      "/projects/0/purpose/parts/0/amount 1万元",
      "/projects/1/budget 0万元",
      "/stateAssets/holdings/0/value 50元",
      "/stateAssets/holdings/0/parts/0/value 7元",
    ]);
  });

  it("finds them where the pointer says, in any budget", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (any) => {
        const amounts = amountsOf(any);
        for (const { pointer, amount } of amounts) expect(valueAt(any, pointer)).toBe(amount);
        expect(new Set(amounts.map(({ pointer }) => pointer)).size).toBe(amounts.length);
      }),
    );
  });
});

describe("select", () => {
  it.each([
    ["/projects/*/budget", ["/projects/0/budget", "/projects/1/budget"]],
    ["/projects/1/budget", ["/projects/1/budget"]],
    ["/revenue/*", ["/revenue/total", "/revenue/otherRevenue", "/revenue/change"]],
    ["/*/total", ["/revenue/total"]],
    ["/projects/*/purpose/parts/*/amount", ["/projects/0/purpose/parts/0/amount"]],
    ["/expenditure/*", []],
    ["/revenue/total/*", []],
    ["/projects/length", []],
    ["/__proto__", []],
    ["", [""]],
  ])("%s", (pattern, pointers) => {
    expect(select(budget, pattern).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("gives what stands there, blanks too", () => {
    expect(select(budget, "/revenue/otherRevenue")).toEqual([
      { pointer: "/revenue/otherRevenue", value: null },
    ]);
    expect(() => select(budget, "revenue")).toThrow(RangeError);
  });
});

describe("undisclosed", () => {
  it("tells missing from blank and lists a missing section once", () => {
    const found = undisclosed(budget);
    expect(found).toContainEqual({ pointer: "/expenditure", state: "missing" });
    expect(found).toContainEqual({ pointer: "/revenue/otherRevenue", state: "blank" });
    expect(found).toContainEqual({ pointer: "/projects/1/code", state: "missing" });
    expect(found.some(({ pointer }) => pointer === "/projects/1/budget")).toBe(false);
    expect(found.some(({ pointer }) => pointer.startsWith("/expenditure/"))).toBe(false);
    expect(found.some(({ pointer }) => pointer.endsWith("partsExhaustive"))).toBe(false);
  });

  it("of a part", () => {
    const found = undisclosed(budget, "/projects/1");
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ pointer }) => pointer.startsWith("/projects/1/"))).toBe(true);
    expect(undisclosed(budget, "/expenditure")).toEqual([{ pointer: "/expenditure", state: "missing" }]);
    expect(undisclosed(budget, "/expenditure/total")).toEqual([
      { pointer: "/expenditure", state: "missing" },
    ]);
  });

  it.each(["/expenditur", "/revenues", "/projects/budget", "/revenue/total/x"])(
    "of a part that no budget has is refused, since nothing of it would be undisclosed: %s",
    (within) => {
      expect(() => undisclosed(budget, within)).toThrow(RangeError);
      expect(() => undisclosed(budget, within)).toThrow(`预算里没有这个字段：${within}`);
    },
  );

  it("never lists what stands there", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (any) => {
        for (const { pointer, state } of undisclosed(any))
          expect(valueAt(any, pointer)).toBe(state === "blank" ? null : undefined);
      }),
    );
  });
});
