import { type DepartmentBudgetJson, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";

const [stated, arranged, table] = [
  "/expenditure/total",
  "/revenue/total",
  "/tables/summaryTable/revenueTotal",
];
const [basic, project] = ["/expenditure/basicExpenditure", "/expenditure/projectExpenditure"];

/** A figure that two places print alike, its parts, and a third place. */
function causesOf(figure: string, other: string, third: string, ...more: readonly Constraint[]) {
  const budget: Partial<DepartmentBudgetJson> = {
    revenue: { total: other },
    tables: { summaryTable: { revenueTotal: third } },
    expenditure: { total: figure, basicExpenditure: "20.00", projectExpenditure: "9.10" },
  };
  const { disclosure, verdicts } = graphOf({ budget }, [
    same(stated, arranged),
    sumIs(stated, basic, project),
    same(arranged, table),
    ...more,
  ]);
  return diagnose(disclosure, verdicts).causes.map(({ repair, values, certainty, slip }) => ({
    change: `${repair.pointer} ${repair.from}→${repair.to}`,
    sets: values?.size,
    to: [...(values ?? [])].map(([pointer, value]) => `${pointer} ${toText(value)}`),
    also: repair.also,
    certainty,
    slip,
  }));
}

describe("a figure that was wrong before it was copied", () => {
  it("is set right wherever it is printed alike", () => {
    expect(causesOf("29.01", "29.01", "29.10")).toEqual([
      {
        to: [`${arranged} 29.1`, `${stated} 29.1`],
        change: "/revenue/total 29.01→29.10",
        sets: 2,
        also: ["/expenditure/total"],
        certainty: "likely",
        slip: "swapped-digits",
      },
    ]);
  });

  it("is set right as each place prints it", () => {
    expect(causesOf("29.01", "29.0123", "29.1023")).toMatchObject([
      { change: `${arranged} 29.0123→29.1023`, to: [`${arranged} 29.1023`, `${stated} 29.1`] },
    ]);
  });

  it("is no rival of one number that explains as much", () => {
    expect(causesOf("29.10", "29.10", "29.01")).toMatchObject([
      { change: "/tables/summaryTable/revenueTotal 29.01→29.10", sets: 1, certainty: "only" },
    ]);
    expect(causesOf("29.01", "29.10", "29.10")).toMatchObject([
      { change: "/expenditure/total 29.01→29.10", sets: 1 },
    ]);
  });

  it("is left alone where its prints stand in long sums: these would tell which is wrong", () => {
    const holding = Array.from({ length: 33 }, () => same(arranged, arranged));
    expect(causesOf("29.01", "29.01", "29.10", ...holding).filter(({ also }) => also)).toEqual([]);
  });
});
