import { describe, expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { isLeftBlank } from "./blank-cells.js";

const budgetOf = (...amounts: readonly (string | null)[]) =>
  disclosureOf({
    budget: {
      revenue: { total: "1.00" },
      tables: {
        expenditureTable: {
          rows: amounts.map((total) => ({ name: "甲", total })),
          totalRow: { total: "1.00" },
        },
      },
    } as never,
  }).budget;

describe("a cell that should print nothing", () => {
  it.each([
    ["is left empty where others are, and none prints 0", ["1.00", null], "rows/0/total", true],
    ["also in the row that adds up the others", ["1.00", null], "totalRow/total", true],
    ["prints 0 where others do", ["1.00", null, "0.00"], "rows/0/total", false],
    ["prints 0 where no cell is empty", ["1.00", "2.00"], "rows/0/total", false],
  ])("%s", (_, amounts, cell, is) => {
    expect(isLeftBlank(budgetOf(...amounts), `/tables/expenditureTable/${cell}`)).toBe(is);
  });

  it("is no number of the statement", () => {
    expect(isLeftBlank(budgetOf(null), "/revenue/total")).toBe(false);
  });
});
