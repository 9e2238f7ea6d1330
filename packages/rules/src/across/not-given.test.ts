import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../engine/rule-tester.js";
import { approvedBudget } from "../rules/across/approved-budget.js";
import { carriedOver } from "../rules/across/carried-over.js";
import { priorYearColumns } from "../rules/across/prior-year-columns.js";
import { priorYearFigures } from "../rules/across/prior-year-figures.js";
import { tablesRenewed } from "../rules/across/tables-renewed.js";

const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const accounts = { kind: "finalAccounts" } as const;
type Json = Partial<DepartmentBudgetJson>;

describe("the reason why nothing is compared", () => {
  it.each<[string, typeof priorYearFigures, Json, Json | undefined, string]>([
    ["nothing was given", priorYearFigures, {}, undefined, "没有给出上年的公开（--against）"],
    ["last year's was given", priorYearFigures, {}, { fiscalYear: 2020 }, "说明里没有写到上年数"],
    ["last year's was given", priorYearColumns, {}, { fiscalYear: 2020 }, "报表没有上年栏"],
    ["last year's was given", tablesRenewed, {}, { fiscalYear: 2020 }, "两年没有同一张有数的报表"],
    [
      "only last year's accounts were given",
      priorYearFigures,
      {},
      { ...accounts, fiscalYear: 2020 },
      "给出的公开（--against）里没有上年的公开",
    ],
    [
      "last year's accounts were given",
      carriedOver,
      {},
      { ...accounts, fiscalYear: 2020 },
      "两份文件没有同一口径的结转数",
    ],
    ["nothing was given", carriedOver, {}, undefined, "没有给出上年的公开或上年的决算（--against）"],
    ["the budget was given", approvedBudget, accounts, {}, "决算没有印年初预算数"],
  ])("%s: $1.id", (_, rule, budget, other, reason) => {
    const verdict = verdictOn(rule, {
      budget: { ...whose, ...budget },
      ...(other && { against: [{ budget: { ...whose, ...other } }] }),
    });
    expect(verdict.cases).toMatchObject([{ outcome: "skipped", reason }]);
  });
});
