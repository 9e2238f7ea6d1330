import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { revenueTotal } from "./revenue-total.js";

const outcomesOf = (revenue: Record<string, string | null>) =>
  verdictOn(revenueTotal, { budget: { revenue } }).cases.map(({ outcome }) => outcome);
const GENERAL = "generalPublicBudgetAppropriation";
const FUNDS = "governmentManagedFundsAppropriation";

/** Where a figure was printed: in a table, or in the statement. */
const printedIn = (group: string, ...fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [`/revenue/${field}`, [{ text: "", group, decimals: 2 }]]));

describe("revenue-total", () => {
  it.each([
    ["short, of a table that may have other lines", "1250", "/tables/summaryTable", "skipped"],
    ["short, of the statement", "1250", "statement", "failed"],
    ["more than the whole, of a table", "850", "/tables/summaryTable", "failed"],
  ])("parts that are %s", (_, total, group, outcome) => {
    const revenue = { total, [GENERAL]: "900", otherRevenue: "50" };
    const sources = printedIn(group, "total", GENERAL, "otherRevenue") as unknown as Sources;
    expect(verdictOn(revenueTotal, { budget: { revenue }, sources }).cases[0]?.outcome).toBe(outcome);
  });

  it.each([
    ["两本预算", { total: "100", [GENERAL]: "70.5", [FUNDS]: "29.5" }],
    ["空白按零", { total: "100", [GENERAL]: "100", [FUNDS]: null }],
    ["一项来源等于合计", { total: "100", [GENERAL]: "100" }],
    ["四舍五入差 0.01", { total: "100.01", [GENERAL]: "70", [FUNDS]: "30" }],
    ["含使用非财政拨款结余", { total: "100", [GENERAL]: "90", nonFiscalSurplusUsed: "10" }],
    ["含上年结转", { total: "100", [GENERAL]: "90", broughtForward: "10" }],
    ["单位资金不与其分项重复相加", { total: "100", [GENERAL]: "90", unitOwnFunds: "10", otherRevenue: "10" }],
    ["单位资金之外另有其他收入", { total: "100", [GENERAL]: "85", unitOwnFunds: "10", otherRevenue: "5" }],
    ["财政拨款专指一般公共预算", { total: "100", fiscalAppropriation: "80", [FUNDS]: "20" }],
  ])("passes: %s", (_, revenue) => {
    expect(outcomesOf(revenue)).toEqual(["passed", "skipped"]);
  });

  it.each([
    ["the total holds balances", { total: "100", [GENERAL]: "90" }, "skipped"],
    ["the year alone adds up", { total: "100", currentYearRevenue: "90", [GENERAL]: "90" }, "passed"],
    [
      "the year alone does not",
      { total: "100", currentYearRevenue: "90", [GENERAL]: "60", otherRevenue: "20" },
      "failed",
    ],
  ])("in final accounts looks at what is of the year: %s", (_, revenue, outcome) => {
    const { cases } = verdictOn(revenueTotal, { budget: { kind: "finalAccounts", revenue } });
    expect(cases.map((each) => each.outcome)).toEqual([outcome, "skipped"]);
  });

  it.each([
    [
      "with what was carried over",
      { revenueTotal: "100", [GENERAL]: "80", [FUNDS]: "15", broughtForward: "5" },
      "passed",
    ],
    [
      "a part is wrong",
      { revenueTotal: "100", [GENERAL]: "80", [FUNDS]: "51", broughtForward: "5" },
      "failed",
    ],
    ["a part is not listed", { revenueTotal: "100", [GENERAL]: "70", [FUNDS]: "11.49" }, "skipped"],
    ["one source alone", { revenueTotal: "100", [GENERAL]: "80" }, "skipped"],
  ])("checks what is stated of all fiscal appropriations: %s", (_, fiscalAppropriation, outcome) => {
    const { cases } = verdictOn(revenueTotal, { budget: { appropriations: { fiscalAppropriation } } });
    expect(cases[2]).toMatchObject({ outcome, ...(outcome === "failed" && { severity: "warning" }) });
  });

  it("checks the fiscal appropriation as a case of its own", () => {
    const revenue = {
      total: "100",
      fiscalAppropriation: "90",
      [GENERAL]: "70",
      [FUNDS]: "20",
      otherRevenue: "10",
    };
    expect(outcomesOf(revenue)).toEqual(["passed", "passed"]);
    expect(outcomesOf({ ...revenue, [GENERAL]: "71" })).toEqual(["passed", "failed"]);
    expect(outcomesOf({ ...revenue, total: "101" })).toEqual(["failed", "passed"]);
  });

  it.each([
    [
      "两项不足",
      { total: "100", [GENERAL]: "70", [FUNDS]: "20" },
      "收入总计 100.00 与各项之和 90.00 不符，多 10.00",
    ],
    [
      "多出结转",
      { total: "100", [GENERAL]: "95", broughtForward: "10" },
      "收入总计 100.00 与各项之和 105.00 不符，少 5.00",
    ],
    [
      "一项大于合计",
      { total: "100", [GENERAL]: "110" },
      "一般公共预算拨款 110.00 大于收入总计 100.00，多 10.00",
    ],
  ])("fails: %s", (_, revenue, message) => {
    expect(verdictOn(revenueTotal, { budget: { revenue } }).cases[0]).toMatchObject({
      outcome: "failed",
      message,
    });
  });

  it.each([
    ["没有收入", {}],
    ["没有来源", { total: "100" }],
    ["未披露总计", { [GENERAL]: "70", [FUNDS]: "30" }],
    ["列出的各项都是零", { total: "100", [FUNDS]: "0", otherRevenue: "0" }],
    ["只列一项，未列全", { total: "100", [GENERAL]: "70" }],
    ["总计是本年收入，不含结转", { total: "100", [GENERAL]: "60", [FUNDS]: "40", broughtForward: "10" }],
  ])("is skipped: %s", (_, revenue) => {
    expect(outcomesOf(revenue)).toEqual(["skipped", "skipped"]);
  });
});
