import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemCurrentName } from "./item-current-name.js";

type Budget = Partial<DepartmentBudgetJson>;
const of = (fiscalYear: number, section: string, more: Budget = {}): Budget => ({
  fiscalYear,
  statementItems: [
    { category: "社会保障和就业支出", section, name: "行政单位离退休", level: "item", amount: "86.42" },
  ],
  ...more,
});
const on = (budget: Budget) => verdictOn(itemCurrentName, { budget });

describe("item-current-name", () => {
  it("finds a name that is no longer used", () => {
    const { cases } = on(of(2022, "行政事业单位离退休"));
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: "“行政事业单位离退休”是旧科目名称，只用到 2019 年，现称“行政事业单位养老支出”，请核对" },
    ]);
  });

  it.each<[string, Budget]>([
    ["现行的名称", of(2022, "行政事业单位养老支出")],
    ["当年还在用", of(2019, "行政事业单位离退休")],
    ["科目表里没有的名称", of(2022, "行政事业单位某项支出")],
  ])("passes: %s", (_, budget) => {
    expect(on(budget).outcome).toBe("passed");
  });

  it.each<[string, Budget]>([
    ["没有支出科目", { fiscalYear: 2022 }],
    [
      "报表里有科目，另有规则核对",
      of(2022, "行政事业单位离退休", {
        tables: { generalPublicBudgetTable: { rows: [{ code: "20805", name: "行政事业单位离退休" }] } },
      }),
    ],
  ])("is skipped: %s", (_, budget) => {
    expect(on(budget).outcome).toBe("skipped");
  });
});
