import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { Echoes } from "./echoes.js";

const row = (code: string, name: string, total: string) => ({ code, name, total });
const echoes = new Echoes(
  disclosureOf({
    budget: {
      revenue: { total: "2277.23" },
      expenditure: { total: "2277.32", change: { baseAmount: "1799.1" } },
      agencyOperatingExpenses: { total: "61.2", items: [{ name: "取暖费", amount: "13.8" }] },
      tables: {
        threePublicExpensesTable: { current: { total: "1799.1" }, previous: { total: "1799.1" } },
        basicExpenditureTable: {
          rows: [
            row("30201", "办公费", "16.5"),
            row("30208", "取暖费", "18.3"),
            row("30211", "差旅费", "2277.23"),
          ],
        },
      },
    },
  }),
);
const HEATING = "/agencyOperatingExpenses/items/0/amount";
const ROW = "/tables/basicExpenditureTable/rows";

describe("a number that stands elsewhere too", () => {
  it.each<[string, string, string, readonly string[], boolean]>([
    ["with so many digits that it does by no chance", "2277.23", "/expenditure/total", [], true],
    ["at its own place alone", "2277.32", "/expenditure/total", [], false],
    ["nowhere", "2277.33", "/expenditure/total", [], false],
    [
      "at the places alone that it is held against",
      "2277.23",
      "/expenditure/total",
      ["/revenue/total", `${ROW}/2/total`],
      false,
    ],
    ["at one more place", "2277.23", "/expenditure/total", ["/revenue/total"], true],
    ["as one of this year", "1799.1", "/revenue/total", [], true],
    [
      "as one of last year alone",
      "1799.1",
      "/revenue/total",
      ["/tables/threePublicExpensesTable/current/total"],
      false,
    ],
    ["of last year, at another place of last year", "1799.1", "/expenditure/change/baseAmount", [], true],
    [
      "of last year, as one of this year alone",
      "1799.1",
      "/expenditure/change/baseAmount",
      ["/tables/threePublicExpensesTable/previous/total"],
      false,
    ],
    ["of few digits, under the same name", "18.3", HEATING, [], true],
    ["of few digits, under another name", "16.5", HEATING, [], false],
    ["of few digits, of no name", "18.3", "/revenue/total", [], false],
    ["of few digits, at its own place alone", "13.8", HEATING, [], false],
  ])("%s", (_, value, pointer, besides, has) => {
    expect(echoes.has(exact(value), pointer, new Set(besides))).toBe(has);
  });

  it("is none where another document prints it", () => {
    const joined = new Echoes(
      disclosureOf({
        budget: { revenue: { total: "2277.23" } },
        against: [{ budget: { revenue: { total: "2277.32" } } }],
      }),
    );
    expect(joined.has(exact("2277.32"), "/revenue/total", new Set())).toBe(false);
  });
});
