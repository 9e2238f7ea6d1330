import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { priorYearFigures } from "./prior-year-figures.js";
import { tablesRenewed } from "./tables-renewed.js";

type Tables = NonNullable<DepartmentBudgetJson["tables"]>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const on = (now: Tables, before: Tables, year = 2020) =>
  verdictOn(tablesRenewed, {
    budget: { ...whose, fiscalYear: 2021, tables: now },
    against: [{ budget: { ...whose, fiscalYear: year, tables: before } }],
  });

const line = (basic: number, project: number) => ({
  total: `${basic + project}.00`,
  basicExpenditure: `${basic}.00`,
  projectExpenditure: `${project}.00`,
});
const spent = (basic: number, project = 20) => ({
  rows: [{ code: "2130306", name: "水利工程运行与维护", ...line(basic - 5, project - 10) }],
  totalRow: line(basic, project),
});
const summary = (spending: string): Tables => ({
  summaryTable: {
    revenueRows: [{ name: "一般公共预算拨款收入", amount: "75.00" }],
    revenueTotal: "75.00",
    expenditureRows: ["11.00", "12.00", "13.00", "14.00", spending].map((amount, at) => ({
      name: `支出${at}`,
      amount,
    })),
    expenditureTotal: "75.00",
  },
});

describe("tables-renewed", () => {
  it.each<[string, Tables, Tables]>([
    ["other numbers", { expenditureTable: spent(55) }, { expenditureTable: spent(56) }],
    [
      "one number differs",
      { expenditureTable: spent(55) },
      { expenditureTable: { ...spent(55), totalRow: line(55, 21) } },
    ],
    ["a row more", { expenditureTable: spent(55) }, { expenditureTable: { totalRow: line(55, 20) } }],
    ["one line of the summary differs", summary("25.00"), summary("24.00")],
  ])("passes: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("passed");
  });

  it.each<[string, Tables, string]>([
    ["支出总表", { expenditureTable: spent(55) }, "支出总表的 6 个数"],
    ["收支总表", summary("25.00"), "收支总表的 8 个数"],
    ["blanks and zeros aside", { generalPublicBudgetTable: spent(55) }, "一般公共预算支出表的 6 个数"],
  ])("fails: %s", (_, tables, words) => {
    const { generalPublicBudgetTable: general } = tables;
    const before = general && {
      ...general,
      rows: [...(general.rows ?? []), { code: "2130399", name: "其他水利支出", total: "0.00" }],
    };
    const verdict = on(tables, before ? { generalPublicBudgetTable: before } : tables);
    expect(verdict.cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: expect.stringContaining(words) },
    ]);
  });

  it.each<[string, Tables, Tables, number]>([
    ["no table of both years", { expenditureTable: spent(55) }, { revenueTable: {} }, 2020],
    [
      "few numbers",
      { expenditureTable: { totalRow: line(55, 20) } },
      { expenditureTable: { totalRow: line(55, 20) } },
      2020,
    ],
    ["not last year's", { expenditureTable: spent(55) }, { expenditureTable: spent(55) }, 2019],
  ])("is skipped: %s", (_, now, before, year) => {
    expect(on(now, before, year).outcome).toBe("skipped");
  });

  describe("a whole document of last year", () => {
    const city = { edition: "department", department: { name: "某市某区甲局" } } as const;
    type Json = Partial<DepartmentBudgetJson>;
    const items = (count: number, last = "40.00") =>
      Array.from({ length: count }, (_, at) => ({
        name: `支出${at}`,
        amount: at === count - 1 ? last : `${at + 1}.50`,
      }));
    const whole = (count: number, more: Json = {}): Json => ({
      statementItems: items(count),
      expenditure: { total: "300.00" },
      ...more,
    });
    const change = { direction: "increase", amount: "5.00" } as const;
    const changed: Json = { expenditure: { total: "300.00", change } };
    const verdict = (
      rule: typeof tablesRenewed | typeof priorYearFigures,
      now: Json,
      before: Json,
      text?: string,
    ) => {
      const position = { line: 1, column: 1 };
      const printed = text && [{ position, text, printed: "5.00万元", offset: text.indexOf("5.00") }];
      return verdictOn(rule as typeof tablesRenewed, {
        ...(printed && { sources: { "/expenditure/change/amount": printed } }),
        budget: { ...city, fiscalYear: 2021, ...now },
        against: [{ budget: { ...city, fiscalYear: 2020, ...before } }],
      });
    };

    it.each<[string, Json, Json, string | undefined]>([
      ["is told", whole(20), whole(20), "warning"],
      [
        "is none with one other number",
        whole(20, { statementItems: items(20, "41.00") }),
        whole(20),
        undefined,
      ],
      ["is none with a number more", whole(21), whole(20), undefined],
      ["is none with few numbers", whole(18), whole(18), undefined],
    ])("%s", (_, now, before, severity) => {
      const found = verdict(tablesRenewed, now, before).cases.filter(({ outcome }) => outcome === "failed");
      expect(found).toMatchObject(
        severity ? [{ severity, message: expect.stringMatching(/全文的 21 个数/) }] : [],
      );
    });

    it.each([
      ["比上年预算增加5.00万元", "error"],
      ["比上年执行数增加5.00万元", "warning"],
    ])("is an error where a total is said to have changed since last year's budget: %s", (text, severity) => {
      const { cases } = verdict(tablesRenewed, whole(20, changed), whole(20), text);
      expect(cases).toMatchObject([{ outcome: "failed", severity }]);
    });

    it("leaves last year's figures to be compared when they are renewed", () => {
      expect(verdict(priorYearFigures, whole(20, changed), whole(20)).outcome).toBe("skipped");
      const renewed = whole(20, { ...changed, statementItems: items(20, "41.00") });
      expect(verdict(priorYearFigures, renewed, whole(20)).outcome).toBe("failed");
    });
  });
});
