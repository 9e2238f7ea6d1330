import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";

const TABLE = "/tables/expenditureTable";
const [total, first, second] = [
  `${TABLE}/totalRow/total`,
  `${TABLE}/rows/0/total`,
  `${TABLE}/rows/1/total`,
] as const;
const other = "/tables/revenueTable/rows/0/total";

/** The statement prints 100.00, the table 131.70; no sum of the table and no other place contradicts the table. */
function causesOf(elsewhere: string, ...more: readonly Constraint[]) {
  const budget = {
    expenditure: { total: "100.00" },
    revenue: { total: "131.70", publicServiceRevenue: elsewhere },
    tables: {
      expenditureTable: {
        rows: [
          { code: "201", name: "甲", total: "51.70" },
          { code: "202", name: "乙", total: "80.00" },
        ],
        totalRow: { total: "131.70" },
      },
      revenueTable: { rows: [{ code: "201", name: "甲", total: elsewhere }] },
    },
  };
  const { disclosure, verdicts } = graphOf({ budget } as never, [
    same("/expenditure/total", total),
    same("/revenue/total", total),
    sumIs(total, first, second),
    same(other, "/revenue/publicServiceRevenue"),
    ...more,
  ]);
  return diagnose(disclosure, verdicts).causes.map(({ repair, certainty, alternatives }) => [
    `${repair.pointer} ${repair.from}→${repair.to}`,
    certainty,
    alternatives.map(({ pointer, from, to }) => `${pointer} ${from}→${to}`).join(),
  ]);
}

describe("a correction beside what stays open", () => {
  it("is one of two sides where the other shares a table with what is off by the same", () => {
    expect(causesOf("20.00", same(first, other))).toEqual([
      ["/expenditure/total 100.00→131.70", "one of several", `${total} 131.70→100.00`],
    ]);
  });

  it.each([
    ["nothing stays open", "51.70"],
    ["it is off by something else", "20.10"],
  ])("stays the only one where %s", (_, elsewhere) => {
    expect(causesOf(elsewhere, same(first, other))).toEqual([
      ["/expenditure/total 100.00→131.70", "only", ""],
    ]);
  });

  it("stays the only one where what is off by the same is of another table", () => {
    const apart = sumIs(other, "/revenue/total", "/revenue/total");
    // 31.70 belongs to a table that has no sum with the statement's figure
    expect(causesOf("295.10", apart)).toEqual([["/expenditure/total 100.00→131.70", "only", ""]]);
  });
});
