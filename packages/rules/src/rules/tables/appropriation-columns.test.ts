import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { appropriationColumns } from "./appropriation-columns.js";

const on = (table: object) =>
  verdictOn(appropriationColumns, { budget: { tables: { fiscalAppropriationTable: table } } });
const row = (total: string | null, general: string | null, funds: string | null) => ({
  name: "教育支出",
  total,
  generalPublicBudget: general,
  governmentManagedFundsBudget: funds,
});

describe("appropriation-columns", () => {
  it("passes: every row, and the total", () => {
    const { cases } = on({
      expenditureRows: [row("8", "6", "2"), row("6", "6", null)],
      expenditureTotal: row("14", "12", "2"),
    });
    expect(cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "passed"]);
  });

  it("passes: what was brought forward is a column of its own", () => {
    const { cases } = on({
      expenditureRows: [{ ...row("11", "6", "2"), broughtForward: "3" }, row("6", "6", null)],
      expenditureTotal: { ...row("17", "12", "2"), broughtForward: "3" },
    });
    expect(cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "passed"]);
  });

  it("passes: so it is where nothing adds up to the digit", () => {
    const { cases } = on({
      expenditureRows: [
        { ...row("15.56", "10.12", "0"), broughtForward: "5.43", stateCapitalOperationsBudget: "0" },
      ],
      expenditureTotal: {
        ...row("15.56", "10.12", "0"),
        broughtForward: "5.43",
        stateCapitalOperationsBudget: "0",
      },
    });
    expect(cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed"]);
  });

  it("fails with the row", () => {
    expect(on({ expenditureRows: [row("9", "6", "2")] }).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("财政拨款收支总表“教育支出”的合计为 9.00") },
    ]);
  });

  it.each([
    ["没有报表", {}],
    ["没有分列", { expenditureRows: [{ name: "教育支出", total: "9" }] }],
    [
      "右边可能少印了一栏",
      {
        expenditureRows: [{ name: "城乡社区支出", total: "8", generalPublicBudget: "0" }],
        expenditureTotal: { name: "支出总计", total: "14", generalPublicBudget: "6" },
      },
    ],
    ["空行", { expenditureRows: [row(null, null, null)] }],
  ])("is skipped: %s", (_, table) => {
    expect(on(table).outcome).toBe("skipped");
  });
});
