import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { allRules } from "../registry.js";
import { diagnose } from "./diagnose.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const table = (factor: number, unit: string, more: object = {}) => ({
  unit,
  totalRow: {
    total: String(50 * factor),
    basicExpenditure: String(30 * factor),
    projectExpenditure: String(20 * factor),
    ...more,
  },
});
const tables = (general: object): Tables =>
  ({
    fiscalAppropriationTable: { unit: "万元", expenditureTotal: { total: "50", generalPublicBudget: "50" } },
    expenditureTable: table(1, "万元"),
    generalPublicBudgetTable: general,
    basicExpenditureTable: { unit: "万元", totalRow: { total: "30" } },
  }) as Tables;

function causes(general: object) {
  const disclosure = disclosureOf({ budget: { tables: tables(general) } });
  const { causes: found, unexplained } = diagnose(disclosure, check(disclosure, allRules));
  return {
    repairs: found.map(({ repair: { pointer, from, to } }) => `${pointer} ${from}→${to}`),
    certainty: found[0]?.certainty,
    left: unexplained.length,
  };
}

describe("the unit above a table", () => {
  it("is the one cause where all of its numbers are ten thousand times too large", () => {
    expect(causes(table(10_000, "万元"))).toEqual({
      repairs: ["/tables/generalPublicBudgetTable/unit 万元→元"],
      certainty: "only",
      left: 0,
    });
  });

  it("is not where one number alone is", () => {
    expect(causes(table(1, "万元", { total: "500000" })).repairs).toEqual([
      "/tables/generalPublicBudgetTable/totalRow/total 500000.00→50.00",
    ]);
  });
});
