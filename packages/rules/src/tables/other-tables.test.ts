import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Rule } from "../engine/rule.js";
import { verdictOn } from "../engine/rule-tester.js";
import { statementAgainstTables } from "../rules/tables/statement-against-tables.js";
import { tableToTable } from "../rules/tables/table-to-table.js";
import { columnSums } from "./other-tables.js";

type Json = Partial<DepartmentBudgetJson>;
type Amounts = readonly (string | null)[];
type Row = readonly [head: string, ...amounts: Amounts];

/** A table: the header of each column with its levels apart, rows by code or name, and the total. */
function table(title: string, headers: string, rows: readonly Row[], totalAmounts: Amounts): Json {
  const other = {
    title,
    columns: headers.split(" ").map((header) => header.split("/")),
    rows: rows.map(([head, ...amounts]) => ({ [/^\d/.test(head) ? "code" : "name"]: head, amounts })),
    totalRow: { amounts: totalAmounts },
  };
  return { tables: { otherTables: [other] } };
}

const outcomeOf = (rule: Rule, budget: Json) => verdictOn(rule, { budget });
const messages = (rule: Rule, budget: Json) =>
  outcomeOf(rule, budget).cases.flatMap((each) =>
    each.outcome === "failed" ? [[each.severity, each.message]] : [],
  );

describe("columns of a table beside the standard ones", () => {
  it.each([
    [
      "a sum of groups, and of a group",
      "总计 财政拨款/合计 财政拨款/一般 财政拨款/基金 其他",
      [
        [0, [1, 4]],
        [1, [2, 3]],
      ],
    ],
    ["a column before the sum", "中小企业预留 合计 一般 基金", [[1, [2, 3]]]],
    ["parts of another column", "合计 其中：一般 其中：基金", []],
    ["years beneath", "合计 2023年 2024年", []],
    ["a sum in each year", "2023年/合计 2023年/甲 2023年/乙", [[0, [1, 2]]]],
    ["one column", "合计 财政拨款", []],
  ])("%s", (_, headers, expected) => {
    expect(columnSums(headers.split(" ").map((header) => header.split("/")))).toEqual(expected);
  });
});

describe("the total of a table beside the standard ones", () => {
  const bought = (title: string, stated: string): Json => ({
    ...table(title, "合计 财政拨款 其他资金", [], ["12.5", "12.5", null]),
    procurement: { total: stated },
  });
  it.each<[string, Json, unknown[]]>([
    ["is what the statement says", bought("2024年政府采购预算表", "12.5"), []],
    [
      "is not what the statement says",
      bought("2024年政府采购预算表", "30"),
      [["warning", "说明里政府采购预算为 30.00，“2024年政府采购预算表”为 12.50，两处不一致"]],
    ],
    ["is of something else", bought("政府购买服务预算表", "30"), []],
  ])("%s", (_, budget, expected) => {
    expect(messages(statementAgainstTables, budget)).toEqual(expected);
  });

  const basic = (title: string, own: string, more: object = {}): Json => ({
    tables: {
      ...table(title, "总计 财政拨款 其他资金", [], [own, own, null]).tables,
      expenditureTable: { totalRow: { total: "100", basicExpenditure: "70" } },
      generalPublicBudgetTable: { totalRow: { total: "90", basicExpenditure: "65" } },
      ...more,
    },
  });
  it.each<[string, Json, string]>([
    ["of all money", basic("部门基本支出预算表", "70"), "passed"],
    ["of one budget", basic("部门基本支出预算表", "65"), "passed"],
    ["of neither", basic("部门基本支出预算表", "75"), "failed"],
    ["of the staff alone", basic("基本支出表（人员经费）", "50"), "skipped"],
    [
      "of neither, with money carried over",
      basic("部门基本支出预算表", "75", {
        fiscalAppropriationTable: { revenueRows: [{ name: "上年结转", amount: "5" }] },
      }),
      "skipped",
    ],
  ])("is that of another table: %s", (_, budget, outcome) => {
    expect(outcomeOf(tableToTable, budget).outcome).toBe(outcome);
  });
});
