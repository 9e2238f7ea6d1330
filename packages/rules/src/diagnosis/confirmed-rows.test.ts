import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { confirmedRows } from "./confirmed-rows.js";
import { NamedPrints } from "./named-prints.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;

const NAMES = ["教育支出", "卫生支出", "住房支出"];
const LIST = "/tables/summaryTable/expenditureRows";
const TOTAL = "/tables/summaryTable/expenditureTotal";
const rows = [0, 1, 2].map((row) => `${LIST}/${row}/amount`);
const sum = sumIs(TOTAL, ...rows);

/** The summary prints these rows and their total; the other tables 310, 220 and 70. */
function foundFor(amounts: readonly string[], total: string, ...constraints: readonly Constraint[]) {
  const other = {
    rows: ["310.00", "220.00", "70.00"].map((amount, at) => ({ name: NAMES[at], total: amount })),
  };
  const budget = {
    expenditure: { total: "290.00" },
    tables: {
      summaryTable: {
        expenditureTotal: total,
        expenditureRows: amounts.map((amount, at) => ({ name: `${at + 1}、${NAMES[at]}`, amount })),
      },
      expenditureTable: other,
      revenueTable: other,
    } as unknown as Tables,
  };
  const { graph, disclosure, failed } = graphOf({ budget }, constraints);
  return confirmedRows(graph, new NamedPrints(graph, disclosure.budget), failed, disclosure.budget);
}

describe("rows of a failed sum that all other tables print otherwise", () => {
  it("are one candidate that sets them all, and says in which table", () => {
    const [found, ...more] = foundFor(["290.00", "231.50", "70.00"], "600.00", sum);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      repair: {
        kind: "value",
        pointer: `${LIST}/0/amount`,
        from: "290.00",
        to: "310.00",
        advice:
          "部门收支总表有 2 行像是上年或另一稿的数，其他几张表写的都一样：部门收支总表“1、教育支出”应为 310.00、部门收支总表“2、卫生支出”应为 220.00",
      },
      slip: "other",
      mends: ["0#0"],
      nodes: [{ key: "0#0" }],
      rank: [1.5, 0, 0, 0],
      isGuess: true,
    });
    expect([...(found?.values ?? [])].map(([pointer, value]) => [pointer, String(value)])).toEqual([
      [`${LIST}/0/amount`, "310"],
      [`${LIST}/1/amount`, "220"],
    ]);
  });

  it.each<[string, readonly string[], string, readonly Constraint[]]>([
    ["one row alone is another", ["310.00", "220.00", "71.50"], "600.00", [sum]],
    ["all rows are as elsewhere", ["310.00", "220.00", "70.00"], "700.00", [sum]],
    ["the sum fails with them too", ["290.00", "231.50", "70.00"], "700.00", [sum]],
    [
      "another comparison would fail with them",
      ["290.00", "231.50", "70.00"],
      "600.00",
      [sum, same("/expenditure/total", `${LIST}/0/amount`)],
    ],
    [
      "they are bound by no equation",
      ["331.50", "231.50", "70.00"],
      "600.00",
      [
        { ...sumIs(rows[0] ?? "", ...rows.slice(1)), relation: "≤" },
        { ...sum, relation: "≤", left: sum.right, right: sum.left },
      ],
    ],
    [
      "they are bound by a rate",
      ["290.00", "231.50", "70.00"],
      "600.00",
      [{ form: "share", part: rows[0] ?? "", whole: rows[1] ?? "", percentage: TOTAL } as Constraint],
    ],
  ])("are none where %s", (_, amounts, total, constraints) => {
    expect(foundFor(amounts, total, ...constraints)).toEqual([]);
  });
});
