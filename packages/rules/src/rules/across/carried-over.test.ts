import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { carriedOver } from "./carried-over.js";

type Json = Partial<DepartmentBudgetJson>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const on = (now: Json, before: Json, text?: string) =>
  verdictOn(carriedOver, {
    ...(text && { statement: [text] }),
    budget: { ...whose, ...now },
    against: [{ budget: { ...whose, fiscalYear: 2020, ...before } }],
  });
const accounts = { kind: "finalAccounts" } as const;
const brought = (broughtForward: string | null): Json => ({ tables: { summaryTable: { broughtForward } } });
const left = (carriedForward: string): Json => ({ tables: { summaryTable: { carriedForward } } });
const funds = (totalRow: { broughtForward?: string; carriedForward?: string }): Json => ({
  tables: { governmentManagedFundsTable: { totalRow } },
});

describe("carried-over", () => {
  it.each<[string, Json, Json]>([
    ["accounts after accounts", { ...accounts, ...brought("5.00") }, { ...accounts, ...left("5.00") }],
    ["a budget after accounts", brought("5.00"), { ...accounts, ...left("5.00") }],
    ["a budget after a budget", brought("5.00"), left("5.00")],
    [
      "one budget",
      { ...accounts, ...funds({ broughtForward: "2" }) },
      { ...accounts, ...funds({ carriedForward: "2" }) },
    ],
    ["the statement", { revenue: { broughtForward: "3.00" } }, { expenditure: { carriedForward: "3.00" } }],
  ])("passes: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("passed");
  });

  it.each<[string, Json, Json, string, string]>([
    [
      "accounts after accounts",
      { ...accounts, ...brought("5.00") },
      { ...accounts, ...left("5.10") },
      "warning",
      "部门收支总表上年结转是 5.00，2020年公开的部门收支总表结转下年是 5.10，少 0.10；有调整的请说明",
    ],
    [
      "a budget after accounts",
      brought("5.00"),
      { ...accounts, ...left("4.00") },
      "warning",
      "部门收支总表上年结转是 5.00，2020年决算公开的部门收支总表结转下年是 4.00，多 1.00；有调整的请说明",
    ],
    [
      "a budget after a budget only expects it",
      brought("5.00"),
      left("4.00"),
      "info",
      "部门收支总表上年结转是 5.00，2020年公开的部门收支总表结转下年是 4.00，多 1.00；有调整的请说明",
    ],
    [
      "one budget",
      { ...accounts, ...funds({ broughtForward: "2" }) },
      { ...accounts, ...funds({ carriedForward: "3" }) },
      "warning",
      "政府性基金预算支出表合计行的上年结转是 2.00，2020年公开的政府性基金预算支出表合计行的结转下年是 3.00，少 1.00；有调整的请说明",
    ],
  ])("fails: %s", (_, now, before, severity, message) => {
    const verdict = on(now, before);
    expect(verdict.cases).toMatchObject([{ outcome: "failed", severity, message }]);
  });

  it.each<[string, Json, Json]>([
    ["last year says nothing of it", { ...accounts, ...brought("5.00") }, accounts],
    ["this year left it blank", { ...accounts, ...brought(null) }, { ...accounts, ...left("5.00") }],
    [
      "two years before",
      { ...accounts, ...brought("5.00") },
      { ...accounts, ...left("4.00"), fiscalYear: 2019 },
    ],
    [
      "the budget of the same accounts",
      { ...accounts, ...brought("5.00") },
      { ...left("4.00"), fiscalYear: 2021 },
    ],
  ])("is skipped: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("skipped");
  });

  const [now, before] = [
    { ...accounts, ...brought("5.00") },
    { ...accounts, ...left("7.50") },
  ];

  it.each([
    "（年初结转和结余较上年年末减少2.50万元，系财政收回存量资金。）",
    "上年结转与上年决算年末数不一致，主要是财政收回存量资金。",
    "本年按规定调整年初结转和结余。",
  ])("is skipped where the text says why: %s", (text) => {
    expect(on(now, before, text).cases).toMatchObject([
      { outcome: "skipped", reason: expect.stringContaining("原因") },
    ]);
  });

  it.each([
    "年初结转和结余较上年年末减少1.00万元，系财政收回存量资金。",
    "年末结转和结余较上年年末减少2.50万元，主要是项目完成。",
    "年初结转和结余：指因客观条件变化未完成、结转到本年使用的资金。",
    "上年结转5.00万元，比上年减少2.50万元。",
  ])("fails where it says nothing of it: %s", (text) => {
    expect(on(now, before, text).outcome).toBe("failed");
  });
});
