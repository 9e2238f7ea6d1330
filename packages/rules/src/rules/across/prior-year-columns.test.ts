import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { priorYearColumns } from "./prior-year-columns.js";

type Json = Partial<DepartmentBudgetJson>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const on = (tables: Json["tables"], before: Json["tables"], statement?: readonly string[]) =>
  verdictOn(priorYearColumns, {
    ...(statement && { statement }),
    budget: { ...whose, ...(tables && { tables }) },
    against: [{ budget: { ...whose, fiscalYear: 2020, ...(before && { tables: before }) } }],
  });
type Three = NonNullable<NonNullable<NonNullable<Json["tables"]>["threePublicExpensesTable"]>["current"]>;
const was = (previous: Three): Json["tables"] => ({ threePublicExpensesTable: { previous } });
const is = (current: Three): Json["tables"] => ({ threePublicExpensesTable: { current } });
const rows = (...list: { code: string; previousTotal?: string; total: string }[]): Json["tables"] => ({
  generalPublicBudgetTable: { rows: list },
});

const total = (totalRow: { previousTotal?: string; total: string }): Json["tables"] => ({
  generalPublicBudgetTable: { totalRow: { name: "合计", ...totalRow } },
});

describe("prior-year-columns", () => {
  it.each<[string, Json["tables"], Json["tables"]]>([
    [
      "the three public expenses",
      was({ total: "11", overseasVisits: "0" }),
      is({ total: "11", overseasVisits: "0" }),
    ],
    [
      "rows by their codes, wherever they stand",
      rows({ code: "2010301", previousTotal: "5", total: "9" }),
      rows({ code: "201", total: "7" }, { code: "2010301", total: "5" }),
    ],
    ["the row of totals", total({ previousTotal: "7", total: "9" }), total({ total: "7" })],
  ])("passes: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("passed");
  });

  it.each<[string, Json["tables"], Json["tables"]]>([
    [
      "the three public expenses",
      was({ total: "11", vehicleOperation: "9" }),
      is({ total: "11", vehicleOperation: "8" }),
    ],
    [
      "a row",
      rows({ code: "2010301", previousTotal: "6", total: "9" }),
      rows({ code: "2010301", total: "5" }),
    ],
    ["the row of totals", total({ previousTotal: "7.50", total: "9" }), total({ total: "7.30" })],
  ])("fails: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("failed");
  });

  it.each<[string, Json["tables"], Json["tables"]]>([
    ["no column of last year", is({ total: "1" }), is({ total: "1" })],
    ["totals that last year had not", total({ previousTotal: "7", total: "9" }), is({ total: "1" })],
    ["of another year", was({ year: 2019, total: "1" }), is({ total: "2" })],
    [
      "a code that last year had not",
      rows({ code: "2010301", previousTotal: "6", total: "9" }),
      rows({ code: "2010302", total: "5" }),
    ],
    [
      "a code that last year had twice",
      rows({ code: "201", previousTotal: "6", total: "9" }),
      rows({ code: "201", total: "5" }, { code: "201", total: "1" }),
    ],
  ])("is skipped: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("skipped");
  });

  it("is skipped where the text says that last year's figures are restated", () => {
    const verdict = on(was({ total: "11" }), is({ total: "9" }), ["2020年预算数已相应调整。"]);
    expect(verdict.outcome).toBe("skipped");
  });

  it("says where a unit joined or left", () => {
    const verdict = on(was({ total: "11" }), is({ total: "9" }), ["乙所不再纳入本部门预算。"]);
    expect(verdict.cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("上年数可能已按本年口径调整") },
    ]);
  });
});
