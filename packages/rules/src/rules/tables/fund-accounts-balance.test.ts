import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { fundAccountsBalance } from "./fund-accounts-balance.js";

type Table = NonNullable<NonNullable<DepartmentBudgetJson["tables"]>["governmentManagedFundsTable"]>;
type Row = NonNullable<Table["totalRow"]>;
const on = (totalRow: Row, kind: DepartmentBudgetJson["kind"] = "finalAccounts") =>
  verdictOn(fundAccountsBalance, { budget: { kind, tables: { governmentManagedFundsTable: { totalRow } } } });
const row = (
  broughtForward: string | null,
  currentYearRevenue: string,
  total: string,
  carriedForward: string | null,
) => ({
  broughtForward,
  currentYearRevenue,
  total,
  carriedForward,
});

describe("fund-accounts-balance", () => {
  it.each<[string, Row]>([
    ["all four", row("2", "10", "11", "1")],
    ["nothing before, nothing after", row(null, "10", "10", null)],
  ])("passes: %s", (_, total) => {
    expect(on(total).outcome).toBe("passed");
  });

  it.each<[string, Row]>([
    ["left too much", row("2", "10", "11", "2")],
    ["a blank that is none", row(null, "10", "11", null)],
  ])("fails: %s", (_, total) => {
    expect(on(total).outcome).toBe("failed");
  });

  it("names the row", () => {
    const verdict = verdictOn(fundAccountsBalance, {
      budget: {
        kind: "finalAccounts",
        tables: {
          governmentManagedFundsTable: {
            rows: [{ code: "212", name: "城乡社区支出", ...row("2", "10", "11", "2") }],
          },
        },
      },
    });
    expect(verdict.cases).toMatchObject([{ message: expect.stringContaining("212 城乡社区支出") }]);
  });

  it.each<[string, Row, DepartmentBudgetJson["kind"]?]>([
    ["a budget", row("2", "10", "11", "2"), "budget"],
    ["no column of what is left", { broughtForward: "2", currentYearRevenue: "10", total: "11" }],
    ["no revenue", { broughtForward: "2", total: "11", carriedForward: "1" }],
  ])("is skipped: %s", (_, total, kind) => {
    expect(on(total, kind).outcome).toBe("skipped");
  });
});
